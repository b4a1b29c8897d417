package io.github.alteryx4j.micrometer;

import java.util.concurrent.atomic.AtomicInteger;

/** Counts the requests of one call; its class is its key in the context. */
final class Requests {

    private final AtomicInteger sent = new AtomicInteger();

    int next() {
        return sent.incrementAndGet();
    }

    /** How many were sent beyond the first. */
    int repetitions() {
        return Math.max(0, sent.get() - 1);
    }
}
