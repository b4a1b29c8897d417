package io.github.alteryx4j.client.admin;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What goes with a package from another environment. */
public record WorkflowImport(
        boolean validate,
        boolean isPublic,
        boolean canDownload,
        @Nullable String sourceId,
        @Nullable String workerTag,
        @Nullable String comments) {

    /** Fills one in. */
    public static WorkflowImport of(Consumer<Builder> filling) {
        Builder builder = new Builder();
        filling.accept(builder);
        return builder.build();
    }

    /** Collects what is given; the rest keeps its default. */
    public static final class Builder {
        private boolean validate = true;
        private boolean isPublic;
        private boolean canDownload;
        private @Nullable String sourceId;
        private @Nullable String workerTag;
        private @Nullable String comments;

        private Builder() {}

        /** Whether the server checks the workflow as it would check one that a user publishes; true by default. */
        public Builder validate(boolean validate) {
            this.validate = validate;
            return this;
        }

        /** Whether everybody on the server sees it; false by default. */
        public Builder isPublic(boolean isPublic) {
            this.isPublic = isPublic;
            return this;
        }

        /** Whether others may download the package; false by default. */
        public Builder canDownload(boolean canDownload) {
            this.canDownload = canDownload;
            return this;
        }

        /** Its id in the environment that it comes from: replaces the copy that was made from that before. */
        public Builder sourceId(String sourceId) {
            this.sourceId = sourceId;
            return this;
        }

        /** The workers that may run it. */
        public Builder workerTag(String workerTag) {
            this.workerTag = workerTag;
            return this;
        }

        /** A comment. */
        public Builder comments(String comments) {
            this.comments = comments;
            return this;
        }

        private WorkflowImport build() {
            return new WorkflowImport(validate, isPublic, canDownload, sourceId, workerTag, comments);
        }
    }
}
