package io.github.alteryx4j.client.fleet;

import java.util.concurrent.TimeUnit;
import reactor.core.scheduler.Scheduler;

/**
 * How many requests may be in flight: one more for each full window that went well, half as many when the server is
 * overloaded, but not more often than once a second.
 */
final class Window {

    private static final long REST = TimeUnit.SECONDS.toNanos(1);

    private final int most;
    private final Scheduler clock;
    private double size;
    private long cutAt;

    Window(int first, int most, Scheduler clock) {
        this.size = Math.min(first, most);
        this.most = most;
        this.clock = clock;
        this.cutAt = now() - REST;
    }

    synchronized int size() {
        return (int) size;
    }

    synchronized void wentWell() {
        size = Math.min(most, size + 1 / size);
    }

    synchronized void wasOverloaded() {
        if (now() - cutAt >= REST) {
            size = Math.max(1, size / 2);
            cutAt = now();
        }
    }

    private long now() {
        return clock.now(TimeUnit.NANOSECONDS);
    }
}
