package io.github.alteryx4j.spring;

import io.github.alteryx4j.client.Answer;
import io.github.alteryx4j.client.Call;
import io.github.alteryx4j.client.CallFilter;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.context.SmartLifecycle;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Counts the calls under way, and lets a context that shuts down wait for them: when the web server and the schedulers
 * have stopped, before any bean is destroyed, and no longer than {@code spring.lifecycle.timeout-per-shutdown-phase}.
 */
final class CallsUnderway implements CallFilter, SmartLifecycle {

    /** Below that of the web server, which is stopped at 2,048 below the default phase. */
    private static final int PHASE = DEFAULT_PHASE - 4096;

    /** What consists of several calls begins the next one sooner than that. */
    private static final Duration QUIET = Duration.ofMillis(100);

    private final AtomicInteger underway = new AtomicInteger();
    private final AtomicLong begun = new AtomicLong();
    private volatile boolean running;

    @Override
    public Mono<Answer> filter(Call call, Next next) {
        return Mono.defer(() -> {
            begun.incrementAndGet();
            underway.incrementAndGet();
            return Mono.defer(() -> next.send(call)).doFinally(end -> underway.decrementAndGet());
        });
    }

    @Override
    public void start() {
        running = true;
    }

    @Override
    public void stop(Runnable whenDone) {
        running = false;
        Looks looks = new Looks();
        Flux.interval(QUIET).takeUntil(look -> looks.findQuiet()).then().subscribe(end -> {}, error -> {}, whenDone);
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return PHASE;
    }

    private final class Looks {

        private long seen = begun.get();

        /** Whether nothing is under way, and nothing has begun since the last look. */
        boolean findQuiet() {
            long before = seen;
            seen = begun.get();
            return underway.get() == 0 && seen == before;
        }
    }
}
