package io.github.alteryx4j.auth;

import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/**
 * The threads that hand a token to those who waited for it: never the event loop that brought it, and none of
 * {@code boundedElastic}, all of whose threads may be blocked by callers that wait for this very token. They are made for
 * a hand-over and end with it, for a pool would have the event loop wait for its lock now and then.
 */
final class Delivery {

    static final Scheduler THREADS = Schedulers.fromExecutor(Delivery::start);

    private Delivery() {}

    private static void start(Runnable task) {
        // What the caller's thread would hand down (tenant, trace) is no business of the other callers.
        Thread thread = new Thread(null, task, "alteryx-token", 0, false);
        // Not so the class loader, by which services are found: since JDK 19 it would be the system's.
        thread.setContextClassLoader(Thread.currentThread().getContextClassLoader());
        thread.setDaemon(true);
        thread.start();
    }
}
