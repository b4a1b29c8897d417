package io.github.alteryx4j.client.admin;

import java.time.Instant;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Which workflows a list with all versions is to hold; what is null does not filter. */
public record HistoryQuery(
        @Nullable String name,
        @Nullable Instant startDate,
        @Nullable Instant endDate,
        @Nullable String subscriptionId,
        @Nullable Boolean useEvents) {

    /** Fills one in. */
    public static HistoryQuery of(Consumer<Builder> filling) {
        Builder builder = new Builder();
        filling.accept(builder);
        return builder.build();
    }

    /** Collects what is given; the rest keeps its default. */
    public static final class Builder {
        private @Nullable String name;
        private @Nullable Instant startDate;
        private @Nullable Instant endDate;
        private @Nullable String subscriptionId;
        private @Nullable Boolean useEvents;

        private Builder() {}

        /** Only workflows of that name; V2 only. */
        public Builder name(String name) {
            this.name = name;
            return this;
        }

        /** Only what happened then or later. */
        public Builder startDate(Instant startDate) {
            this.startDate = startDate;
            return this;
        }

        /** Only what happened then or earlier. */
        public Builder endDate(Instant endDate) {
            this.endDate = endDate;
            return this;
        }

        /** Only workflows of that studio; V2 only. */
        public Builder subscriptionId(String subscriptionId) {
            this.subscriptionId = subscriptionId;
            return this;
        }

        /** Whether the dates are those of the audit log; V2 only. */
        public Builder useEvents(Boolean useEvents) {
            this.useEvents = useEvents;
            return this;
        }

        private HistoryQuery build() {
            return new HistoryQuery(name, startDate, endDate, subscriptionId, useEvents);
        }
    }
}
