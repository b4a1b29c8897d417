package io.github.alteryx4j.client;

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

    long sentAtMillis() {
        return sentAtMillis;
    }

    long activeAtNanos() {
        return activeAtNanos;
    }
}
