package io.github.alteryx4j.client.workflow;

import java.time.Instant;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Which workflows a list is to hold; what is null does not filter. */
public record WorkflowQuery(
        @Nullable String name,
        @Nullable String ownerId,
        @Nullable Instant createdAfter,
        @Nullable Instant createdBefore) {

    /** Fills one in. */
    public static WorkflowQuery of(Consumer<Builder> filling) {
        Builder builder = new Builder();
        filling.accept(builder);
        return builder.build();
    }

    /** Collects what is given; the rest keeps its default. */
    public static final class Builder {
        private @Nullable String name;
        private @Nullable String ownerId;
        private @Nullable Instant createdAfter;
        private @Nullable Instant createdBefore;

        private Builder() {}

        /** Only workflows of that name. */
        public Builder name(String name) {
            this.name = name;
            return this;
        }

        /** Only workflows of that owner. */
        public Builder ownerId(String ownerId) {
            this.ownerId = ownerId;
            return this;
        }

        /** Only workflows whose published version was made then or later. */
        public Builder createdAfter(Instant createdAfter) {
            this.createdAfter = createdAfter;
            return this;
        }

        /** Only workflows whose published version was made then or earlier. */
        public Builder createdBefore(Instant createdBefore) {
            this.createdBefore = createdBefore;
            return this;
        }

        private WorkflowQuery build() {
            return new WorkflowQuery(name, ownerId, createdAfter, createdBefore);
        }
    }
}
