package io.github.alteryx4j.resilience;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import reactor.core.scheduler.Scheduler;

/**
 * How much repeating a server is to bear: calls that succeed save up a share of a repetition each, a repetition takes a
 * whole one. A server that fails altogether so gets what was saved, and then one a second.
 */
final class RetryBudget {

    private static final long WHOLE = 1_000_000;
    private static final long MOST = 100 * WHOLE;
    private static final long FLOOR_NANOS = TimeUnit.SECONDS.toNanos(1);

    private final long share;
    private final Scheduler clock;
    private final AtomicLong saved;
    private final AtomicLong takenAt;

    RetryBudget(double share, Scheduler clock) {
        this.share = Math.round(share * WHOLE);
        this.clock = clock;
        this.saved = new AtomicLong(share > 0 ? MOST / 10 : 0);
        this.takenAt = new AtomicLong(clock.now(TimeUnit.NANOSECONDS) - FLOOR_NANOS);
    }

    /** A call succeeded. */
    void save() {
        long now = saved.get();
        while (now < MOST && share > 0 && !saved.compareAndSet(now, Math.min(MOST, now + share))) {
            now = saved.get();
        }
    }

    /** Takes one repetition, if there is one. */
    boolean take() {
        long now = clock.now(TimeUnit.NANOSECONDS);
        long left = saved.get();
        while (left >= WHOLE) {
            if (saved.compareAndSet(left, left - WHOLE)) {
                takenAt.set(now);
                return true;
            }
            left = saved.get();
        }
        long last = takenAt.get();
        return share > 0 && now - last >= FLOOR_NANOS && takenAt.compareAndSet(last, now);
    }

    /** How many repetitions are saved up. */
    double saved() {
        return (double) saved.get() / WHOLE;
    }
}
