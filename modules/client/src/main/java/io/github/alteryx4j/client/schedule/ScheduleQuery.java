package io.github.alteryx4j.client.schedule;

import java.time.Instant;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Which schedules a list is to hold; what is null does not filter. */
public record ScheduleQuery(
        @Nullable String ownerId,
        @Nullable String workflowId,
        @Nullable Instant runsAfter,
        @Nullable Instant runsBefore) {

    /** Fills one in. */
    public static ScheduleQuery of(Consumer<Builder> filling) {
        Builder builder = new Builder();
        filling.accept(builder);
        return builder.build();
    }

    /** Collects what is given; the rest keeps its default. */
    public static final class Builder {
        private @Nullable String ownerId;
        private @Nullable String workflowId;
        private @Nullable Instant runsAfter;
        private @Nullable Instant runsBefore;

        private Builder() {}

        /** Only schedules of that owner. */
        public Builder ownerId(String ownerId) {
            this.ownerId = ownerId;
            return this;
        }

        /** Only schedules of that workflow. */
        public Builder workflowId(String workflowId) {
            this.workflowId = workflowId;
            return this;
        }

        /** Only schedules that run then or later; goes with {@link #runsBefore}, at most 45 days apart. */
        public Builder runsAfter(Instant runsAfter) {
            this.runsAfter = runsAfter;
            return this;
        }

        /** Only schedules that run before then; goes with {@link #runsAfter}. */
        public Builder runsBefore(Instant runsBefore) {
            this.runsBefore = runsBefore;
            return this;
        }

        private ScheduleQuery build() {
            return new ScheduleQuery(ownerId, workflowId, runsAfter, runsBefore);
        }
    }
}
