package io.github.alteryx4j.client;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How far one subscription of a call is. The only state of a call: its transport writes it, its ending reads it. */
final class Progress {

    private final long deadlineAtNanos;
    private volatile @Nullable Runnable attempt;
    private volatile long sentAtMillis;
    private volatile long activeAtNanos;
    private volatile boolean givenUp;

    /**
     * @param deadlineAtNanos when the call must be done, in the time of {@link System#nanoTime()}
     */
    Progress(long deadlineAtNanos) {
        this.deadlineAtNanos = deadlineAtNanos;
    }

    long deadlineAtNanos() {
        return deadlineAtNanos;
    }

    /** A new attempt, of which nothing was sent. */
    void begin() {
        attempt = null;
        sentAtMillis = 0;
    }

    /**
     * From here on the server may have seen the request.
     *
     * @param tooLate ends the attempt when the server takes too long
     */
    void sent(Runnable tooLate) {
        activeAtNanos = System.nanoTime();
        sentAtMillis = System.currentTimeMillis();
        attempt = tooLate;
    }

    /** Another piece of the body went out. */
    void active() {
        activeAtNanos = System.nanoTime();
    }

    /** The head of the answer is there. */
    void answered() {
        attempt = null;
    }

    /** The time of the whole call is over, and the server has not answered. */
    void giveUp() {
        givenUp = true;
    }

    boolean isGivenUp() {
        return givenUp;
    }

    boolean isSent() {
        return sentAtMillis != 0;
    }

    /** What ends the attempt that waits for its answer, or null when none does. */
    @Nullable Runnable attempt() {
        return attempt;
    }

    /** Rounded down to the second, as the server's lists round the times that one compares it with. */
    Instant sentAt() {
        return Instant.ofEpochSecond(Math.floorDiv(sentAtMillis, 1_000L));
    }

    long activeAtNanos() {
        return activeAtNanos;
    }
}
