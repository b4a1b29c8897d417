package io.github.alteryx4j.resilience;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import reactor.core.Disposable;
import reactor.core.Disposables;
import reactor.core.scheduler.Scheduler;

/**
 * The permission of one of the few calls that a half-open breaker lets through. One that tells nothing makes room for
 * another, or the breaker would never close; so does one that takes long, for an upload may take hours.
 */
final class Probe {

    private static final long LONGEST_SECONDS = 60;

    private final CircuitBreaker breaker;
    private final AtomicBoolean isHeld = new AtomicBoolean(true);
    private final Disposable.Swap timer = Disposables.swap();

    Probe(CircuitBreaker breaker, Scheduler scheduler) {
        this.breaker = breaker;
        timer.update(scheduler.schedule(this::giveBack, LONGEST_SECONDS, TimeUnit.SECONDS));
    }

    /** The breaker learns how the server is. */
    void told() {
        isHeld.set(false);
        timer.dispose();
    }

    void giveBack() {
        if (isHeld.getAndSet(false)) {
            timer.dispose();
            breaker.releasePermission();
        }
    }
}
