package io.github.alteryx4j.auth;

import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/**
 * The threads that hand a token to those who waited for it: never the event loop that brought it, and none of
 * {@code boundedElastic}, all of whose threads may be blocked by callers that wait for this very token. A second after
 * the last waiter was served there are none.
 */
final class Delivery {

    static final Scheduler THREADS = Schedulers.fromExecutorService(
            new ThreadPoolExecutor(0, Integer.MAX_VALUE, 1, TimeUnit.SECONDS, new SynchronousQueue<>(), task -> {
                // What the caller's thread would hand down (tenant, trace) is no business of the other callers.
                Thread thread = new Thread(null, task, "alteryx-token", 0, false);
                thread.setDaemon(true);
                return thread;
            }));

    private Delivery() {}
}
