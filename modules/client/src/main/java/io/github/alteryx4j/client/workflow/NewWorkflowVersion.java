package io.github.alteryx4j.client.workflow;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What goes with the package of a new version. */
public record NewWorkflowVersion(
        boolean makePublished,
        boolean othersMayDownload,
        boolean othersCanExecute,
        ExecutionMode executionMode,
        CredentialType credentialType,
        @Nullable String credentialId,
        @Nullable String comments,
        @Nullable Boolean hasPrivateDataExemption,
        @Nullable Boolean bypassVersionCheck) {

    /** Fills one in. */
    public static NewWorkflowVersion of(Consumer<Builder> filling) {
        Builder builder = new Builder();
        filling.accept(builder);
        return builder.build();
    }

    /** Collects what is given; the rest keeps its default. */
    public static final class Builder {
        private boolean makePublished = true;
        private boolean othersMayDownload;
        private boolean othersCanExecute = true;
        private ExecutionMode executionMode = ExecutionMode.STANDARD;
        private CredentialType credentialType = CredentialType.DEFAULT;
        private @Nullable String credentialId;
        private @Nullable String comments;
        private @Nullable Boolean hasPrivateDataExemption;
        private @Nullable Boolean bypassVersionCheck;

        private Builder() {}

        /** Whether this version is the one that runs from now on; true by default. */
        public Builder makePublished(boolean makePublished) {
            this.makePublished = makePublished;
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

        /** A comment on the version. */
        public Builder comments(String comments) {
            this.comments = comments;
            return this;
        }

        /** Whether it is exempt from the private data rule. */
        public Builder hasPrivateDataExemption(Boolean hasPrivateDataExemption) {
            this.hasPrivateDataExemption = hasPrivateDataExemption;
            return this;
        }

        /** Whether to skip the check that the server is new enough for it; newest servers only. */
        public Builder bypassVersionCheck(Boolean bypassVersionCheck) {
            this.bypassVersionCheck = bypassVersionCheck;
            return this;
        }

        private NewWorkflowVersion build() {
            return new NewWorkflowVersion(
                    makePublished,
                    othersMayDownload,
                    othersCanExecute,
                    executionMode,
                    credentialType,
                    credentialId,
                    comments,
                    hasPrivateDataExemption,
                    bypassVersionCheck);
        }
    }
}
