package io.github.alteryx4j.client.workflow;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What goes with the package of a new workflow. */
public record NewWorkflow(
        boolean isPublic,
        boolean isReadyForMigration,
        boolean othersMayDownload,
        boolean othersCanExecute,
        ExecutionMode executionMode,
        CredentialType credentialType,
        @Nullable String credentialId,
        @Nullable String workerTag,
        List<String> districtTags,
        @Nullable String comments,
        @Nullable String sourceAppId,
        @Nullable Boolean hasPrivateDataExemption,
        List<String> collectionIds,
        @Nullable Boolean bypassVersionCheck) {

    public NewWorkflow {
        districtTags = List.copyOf(districtTags);
        collectionIds = List.copyOf(collectionIds);
    }

    /** Fills one in. */
    public static NewWorkflow of(Consumer<Builder> filling) {
        Builder builder = new Builder();
        filling.accept(builder);
        return builder.build();
    }

    /** Collects what is given; the rest keeps its default. */
    public static final class Builder {
        private boolean isPublic;
        private boolean isReadyForMigration;
        private boolean othersMayDownload;
        private boolean othersCanExecute = true;
        private ExecutionMode executionMode = ExecutionMode.STANDARD;
        private CredentialType credentialType = CredentialType.DEFAULT;
        private @Nullable String credentialId;
        private @Nullable String workerTag;
        private List<String> districtTags = List.of();
        private @Nullable String comments;
        private @Nullable String sourceAppId;
        private @Nullable Boolean hasPrivateDataExemption;
        private List<String> collectionIds = List.of();
        private @Nullable Boolean bypassVersionCheck;

        private Builder() {}

        /** Whether everybody on the server sees it; false by default. */
        public Builder isPublic(boolean isPublic) {
            this.isPublic = isPublic;
            return this;
        }

        /** Whether it may be moved to another environment; false by default. */
        public Builder isReadyForMigration(boolean isReadyForMigration) {
            this.isReadyForMigration = isReadyForMigration;
            return this;
        }

        /** Whether others may download the package; false by default. */
        public Builder othersMayDownload(boolean othersMayDownload) {
            this.othersMayDownload = othersMayDownload;
            return this;
        }

        /** Whether others may run it; true by default. */
        public Builder othersCanExecute(boolean othersCanExecute) {
            this.othersCanExecute = othersCanExecute;
            return this;
        }

        /** What it may do on the server; Standard by default. */
        public Builder executionMode(ExecutionMode executionMode) {
            this.executionMode = executionMode;
            return this;
        }

        /** Under whose credential it runs; the server's rule by default. */
        public Builder credentialType(CredentialType credentialType) {
            this.credentialType = credentialType;
            return this;
        }

        /** The credential, when the type is Specific. */
        public Builder credentialId(String credentialId) {
            this.credentialId = credentialId;
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

        /** A comment on the version. */
        public Builder comments(String comments) {
            this.comments = comments;
            return this;
        }

        /** The id in the environment that it comes from; one that is known already is refused. */
        public Builder sourceAppId(String sourceAppId) {
            this.sourceAppId = sourceAppId;
            return this;
        }

        /** Whether it is exempt from the private data rule. */
        public Builder hasPrivateDataExemption(Boolean hasPrivateDataExemption) {
            this.hasPrivateDataExemption = hasPrivateDataExemption;
            return this;
        }

        /** Ids of the collections to put it into. */
        public Builder collectionIds(List<String> collectionIds) {
            this.collectionIds = collectionIds;
            return this;
        }

        /** Whether to skip the check that the server is new enough for it; newest servers only. */
        public Builder bypassVersionCheck(Boolean bypassVersionCheck) {
            this.bypassVersionCheck = bypassVersionCheck;
            return this;
        }

        private NewWorkflow build() {
            return new NewWorkflow(
                    isPublic,
                    isReadyForMigration,
                    othersMayDownload,
                    othersCanExecute,
                    executionMode,
                    credentialType,
                    credentialId,
                    workerTag,
                    districtTags,
                    comments,
                    sourceAppId,
                    hasPrivateDataExemption,
                    collectionIds,
                    bypassVersionCheck);
        }
    }
}
