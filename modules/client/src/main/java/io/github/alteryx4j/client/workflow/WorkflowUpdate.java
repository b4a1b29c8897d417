package io.github.alteryx4j.client.workflow;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.alteryx4j.ConfigurationException;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * All that a workflow is set to; the server replaces everything. Start from what was read with {@link #from}, so that
 * no field is lost. A null among the texts is sent as the empty text, which means "none" to the server.
 */
public record WorkflowUpdate(
        String name,
        String versionId,
        boolean makePublished,
        String ownerId,
        String workerTag,
        List<String> districtTags,
        String comments,
        boolean isPublic,
        boolean isReadyForMigration,
        boolean othersMayDownload,
        boolean othersCanViewHistory,
        boolean othersCanExecute,
        ExecutionMode executionMode,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Boolean hasPrivateDataExemption,
        CredentialType workflowCredentialType,
        String credentialId) {

    public WorkflowUpdate {
        districtTags = List.copyOf(districtTags);
        if (executionMode == ExecutionMode.UNKNOWN || workflowCredentialType == CredentialType.UNKNOWN) {
            throw new ConfigurationException("The workflow has an execution mode or credential type that this client"
                    + " does not know and cannot send back; set both");
        }
    }

    /** What the workflow is set to, with some of it changed. */
    public static WorkflowUpdate from(Workflow workflow, Consumer<Builder> changes) {
        Builder builder = new Builder(workflow);
        changes.accept(builder);
        return builder.build();
    }

    /** Starts from a workflow; each method changes one field. */
    public static final class Builder {
        private @Nullable String name;
        private @Nullable String versionId;
        private boolean makePublished = true;
        private @Nullable String ownerId;
        private @Nullable String workerTag;
        private List<String> districtTags;
        private @Nullable String comments;
        private boolean isPublic;
        private boolean isReadyForMigration;
        private boolean othersMayDownload;
        private boolean othersCanViewHistory;
        private boolean othersCanExecute;
        private @Nullable ExecutionMode executionMode;
        private @Nullable Boolean hasPrivateDataExemption;
        private CredentialType credentialType = CredentialType.DEFAULT;
        private @Nullable String credentialId;

        private Builder(Workflow workflow) {
            this.name = workflow.name();
            this.versionId = workflow.publishedVersionId();
            this.ownerId = workflow.ownerId();
            this.workerTag = workflow.workerTag();
            this.districtTags = workflow.districtTags();
            this.comments = workflow.comments();
            this.isPublic = workflow.isPublic();
            this.isReadyForMigration = workflow.isReadyForMigration();
            this.othersMayDownload = workflow.othersMayDownload();
            this.othersCanViewHistory = workflow.othersCanViewHistory();
            this.othersCanExecute = workflow.othersCanExecute();
            this.executionMode = workflow.executionMode();
            this.hasPrivateDataExemption = workflow.hasPrivateDataExemption();
            WorkflowVersion published = workflow.publishedVersion();
            if (published != null) {
                this.credentialId = published.credentialId();
                if (published.workflowCredentialType() != null) {
                    this.credentialType = published.workflowCredentialType();
                }
                if (executionMode == null) {
                    this.executionMode = published.executionMode();
                }
            }
        }

        /** Its name. */
        public Builder name(String name) {
            this.name = name;
            return this;
        }

        /** The version that the update is about. */
        public Builder versionId(String versionId) {
            this.versionId = versionId;
            return this;
        }

        /** Whether that version is the one that runs; true by default. */
        public Builder makePublished(boolean makePublished) {
            this.makePublished = makePublished;
            return this;
        }

        /** A new owner in the same studio. */
        public Builder ownerId(String ownerId) {
            this.ownerId = ownerId;
            return this;
        }

        /** The workers that may run it. */
        public Builder workerTag(String workerTag) {
            this.workerTag = workerTag;
            return this;
        }

        /** Ids of the districts that it shows in. */
        public Builder districtTags(List<String> districtTags) {
            this.districtTags = districtTags;
            return this;
        }

        /** A comment. */
        public Builder comments(String comments) {
            this.comments = comments;
            return this;
        }

        /** Whether everybody on the server sees it. */
        public Builder isPublic(boolean isPublic) {
            this.isPublic = isPublic;
            return this;
        }

        /** Whether it may be moved to another environment. */
        public Builder isReadyForMigration(boolean isReadyForMigration) {
            this.isReadyForMigration = isReadyForMigration;
            return this;
        }

        /** Whether others may download the package. */
        public Builder othersMayDownload(boolean othersMayDownload) {
            this.othersMayDownload = othersMayDownload;
            return this;
        }

        /** Whether others see the older versions. */
        public Builder othersCanViewHistory(boolean othersCanViewHistory) {
            this.othersCanViewHistory = othersCanViewHistory;
            return this;
        }

        /** Whether others may run it. */
        public Builder othersCanExecute(boolean othersCanExecute) {
            this.othersCanExecute = othersCanExecute;
            return this;
        }

        /** What it may do on the server. */
        public Builder executionMode(ExecutionMode executionMode) {
            this.executionMode = executionMode;
            return this;
        }

        /** Whether it is exempt from the private data rule. */
        public Builder hasPrivateDataExemption(Boolean hasPrivateDataExemption) {
            this.hasPrivateDataExemption = hasPrivateDataExemption;
            return this;
        }

        /** Under whose credential it runs. */
        public Builder credentialType(CredentialType credentialType) {
            this.credentialType = credentialType;
            return this;
        }

        /** The credential, when the type is Specific. */
        public Builder credentialId(String credentialId) {
            this.credentialId = credentialId;
            return this;
        }

        private WorkflowUpdate build() {
            return new WorkflowUpdate(
                    text(name),
                    text(versionId),
                    makePublished,
                    text(ownerId),
                    text(workerTag),
                    districtTags,
                    text(comments),
                    isPublic,
                    isReadyForMigration,
                    othersMayDownload,
                    othersCanViewHistory,
                    othersCanExecute,
                    executionMode == null ? ExecutionMode.STANDARD : executionMode,
                    hasPrivateDataExemption,
                    credentialType,
                    text(credentialId));
        }

        private static String text(@Nullable String value) {
            return value == null ? "" : value;
        }
    }
}
