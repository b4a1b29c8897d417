package io.github.alteryx4j.resilience;

import java.util.concurrent.TimeUnit;

/**
 * Spreads the beginnings of calls evenly. Each one moves the time of the next by a period; one that comes late, because
 * a timer was, may be made up for within a hundredth of a second. Guarded by its gate.
 */
final class Pace {

    private static final long SLACK = TimeUnit.MILLISECONDS.toNanos(10);

    private final long period;
    private final long slack;
    private boolean begun;
    private long nextAt;

    /**
     * @param rate beginnings a second, or 0 for no limit
     */
    Pace(double rate) {
        this.period = rate == 0 ? 0 : Math.round(1e9 / rate);
        this.slack = period < SLACK ? SLACK : 0;
    }

    /** How many nanoseconds until a call may begin; zero or less when one may now. */
    long waitAt(long now) {
        return period == 0 || !begun ? 0 : nextAt - slack - now;
    }

    /** A call begins. */
    void began(long now) {
        nextAt = (begun && nextAt - now > 0 ? nextAt : now) + period;
        begun = true;
    }

    /** It did not begin after all. */
    void tookBack() {
        nextAt -= period;
    }
}
