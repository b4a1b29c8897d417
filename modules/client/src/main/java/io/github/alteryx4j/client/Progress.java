package io.github.alteryx4j.client;

import java.time.Instant;

/** How far one subscription of a call is. The only state of a call; written by its transport, read when it ends. */
final class Progress {

    private volatile long sentAtMillis;
    private volatile long activeAtNanos;

    /** A new attempt: nothing of it was sent. */
    void restart() {
        sentAtMillis = 0;
    }

    /** From here on the server may have seen the request. */
    void sent() {
        sentAtMillis = System.currentTimeMillis();
        active();
    }

    /** Another piece of the body went out. */
    void active() {
        activeAtNanos = System.nanoTime();
    }

    boolean isSent() {
        return sentAtMillis != 0;
    }

    /** Rounded down to the second, as the server's lists round the times that one compares it with. */
    Instant sentAt() {
        return Instant.ofEpochSecond(Math.floorDiv(sentAtMillis, 1_000L));
    }

    long activeAtNanos() {
        return activeAtNanos;
    }
}
