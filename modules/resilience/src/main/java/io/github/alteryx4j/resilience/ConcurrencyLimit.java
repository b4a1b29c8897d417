package io.github.alteryx4j.resilience;

import java.util.concurrent.TimeUnit;

/**
 * How many calls may be under way at once: one step more after each second in which the limit was reached and all went
 * well, three tenths less when the server is overloaded or answers much later than usual, once a second at the most.
 * Guarded by its gate.
 */
final class ConcurrencyLimit {

    /** What the end of a call says about the load. */
    enum Sign {
        FINE,
        OVERLOAD,
        NONE
    }

    private static final long WINDOW = TimeUnit.SECONDS.toNanos(1);
    private static final int ENOUGH = 10;
    private static final double SLOW = 3;
    private static final double FORGETTING = 1.05;

    private final int least;
    private final int most;
    private int now;
    private boolean begun;
    private long windowBegan;
    private long shrankAt;
    private boolean shrank;
    private boolean wasReached;
    private int answers;
    private double totalLatency;
    private double usualLatency = Double.MAX_VALUE;

    ConcurrencyLimit(int least, int most) {
        this.least = least;
        this.most = most;
        this.now = most;
    }

    int now() {
        return now;
    }

    /**
     * A call ended.
     *
     * @param at the time in nanoseconds
     * @param latency from its begin to its end, in nanoseconds
     * @param running how many ran, it included
     */
    void ended(long at, long latency, int running, Sign sign) {
        if (least == most) {
            return;
        }
        if (!begun) {
            begun = true;
            windowBegan = at;
        }
        wasReached |= running >= now;
        if (sign == Sign.OVERLOAD) {
            shrink(at);
        } else if (sign == Sign.FINE) {
            answers++;
            totalLatency += latency;
        }
        if (at - windowBegan >= WINDOW) {
            closeWindow(at);
        }
    }

    private void closeWindow(long at) {
        boolean quiet = !shrank || at - shrankAt >= WINDOW;
        if (answers >= ENOUGH && isSlow(totalLatency / answers)) {
            shrink(at);
        } else if (wasReached && answers > 0 && quiet) {
            now = Math.min(most, now + Math.max(1, most / 16));
        }
        windowBegan = at;
        wasReached = false;
        answers = 0;
        totalLatency = 0;
    }

    /** Only with the limit reached: a server with little to do is slow for other reasons. */
    private boolean isSlow(double latency) {
        usualLatency = Math.min(latency, usualLatency * FORGETTING);
        return wasReached && latency > SLOW * usualLatency;
    }

    private void shrink(long at) {
        if (!shrank || at - shrankAt >= WINDOW) {
            now = Math.max(least, (int) (now * 0.7));
            shrank = true;
            shrankAt = at;
        }
    }
}
