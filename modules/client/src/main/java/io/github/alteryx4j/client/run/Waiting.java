package io.github.alteryx4j.client.run;

import io.github.alteryx4j.ConfigurationException;
import java.time.Duration;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * How a job is waited for. The server tells nothing by itself, so it is looked at: first after a second, then at
 * growing intervals, and a last time when a limit is reached. A look that gets no answer does not hold a limit up by more
 * than two seconds.
 *
 * @param firstLook how long until the first look; 1 s by default
 * @param longestInterval the longest time between two looks; 15 s by default
 * @param limit how long to wait in all, from subscription on; null, the default, for as long as it takes
 * @param queuedLimit how long it may stand in the queue; null for as long as it takes
 * @param runningLimit how long it may run; null for as long as it takes
 * @param patience for how long to look on at least while looks fail, counted from the first of them; five looks in a row,
 *     or two minutes without one that succeeds, in any case
 * @param cancelJobOnDispose whether cancelling the subscription cancels the job as well; false by default
 */
public record Waiting(
        Duration firstLook,
        Duration longestInterval,
        @Nullable Duration limit,
        @Nullable Duration queuedLimit,
        @Nullable Duration runningLimit,
        Duration patience,
        boolean cancelJobOnDispose) {

    public Waiting {
        for (Duration given : new Duration[] {firstLook, longestInterval, limit, queuedLimit, runningLimit}) {
            if (given != null && (given.isZero() || given.isNegative())) {
                throw new ConfigurationException("Waiting for " + given + " is none; give more than nothing");
            }
        }
        if (patience.isNegative()) {
            throw new ConfigurationException("The patience of a waiting cannot be negative");
        }
    }

    /** Fills one in. */
    public static Waiting of(Consumer<Builder> filling) {
        Builder builder = new Builder();
        filling.accept(builder);
        return builder.build();
    }

    /** Collects what is given; the rest keeps its default. */
    public static final class Builder {

        private Duration firstLook = Duration.ofSeconds(1);
        private Duration longestInterval = Duration.ofSeconds(15);
        private @Nullable Duration limit;
        private @Nullable Duration queuedLimit;
        private @Nullable Duration runningLimit;
        private Duration patience = Duration.ZERO;
        private boolean cancelJobOnDispose;

        private Builder() {}

        /** How long until the first look; the intervals grow from there. */
        public Builder firstLook(Duration delay) {
            this.firstLook = delay;
            return this;
        }

        /** The longest time between two looks. */
        public Builder longestInterval(Duration interval) {
            this.longestInterval = interval;
            return this;
        }

        /** How long to wait in all, from subscription on. */
        public Builder limit(Duration total) {
            this.limit = total;
            return this;
        }

        /** How long it may stand in the queue. */
        public Builder queuedLimit(Duration queued) {
            this.queuedLimit = queued;
            return this;
        }

        /** How long it may run. */
        public Builder runningLimit(Duration running) {
            this.runningLimit = running;
            return this;
        }

        /**
         * For how long to look on while looks fail: until so long after the last one that succeeded. By default, and at
         * least, five times in a row or for two minutes.
         */
        public Builder patience(Duration time) {
            this.patience = time;
            return this;
        }

        /**
         * Whether cancelling the subscription cancels the job as well, from when its id is known: one that is being queued
         * at that moment goes on.
         */
        public Builder cancelJobOnDispose(boolean cancel) {
            this.cancelJobOnDispose = cancel;
            return this;
        }

        private Waiting build() {
            return new Waiting(
                    firstLook, longestInterval, limit, queuedLimit, runningLimit, patience, cancelJobOnDispose);
        }
    }
}
