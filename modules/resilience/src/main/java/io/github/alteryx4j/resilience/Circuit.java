package io.github.alteryx4j.resilience;

import io.github.alteryx4j.ConfigurationException;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreaker.State;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig.SlidingWindowSynchronizationStrategy;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig.SlidingWindowType;
import io.github.resilience4j.core.IntervalFunction;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import reactor.core.scheduler.Scheduler;

/** The circuit breaker of one server. Nothing in it waits for a lock or needs a thread. */
final class Circuit {

    private final CircuitBreaker breaker;
    private final Scheduler scheduler;
    private final AtomicBoolean asking = new AtomicBoolean();

    Circuit(CircuitBreaker breaker, Scheduler scheduler) {
        this.breaker = breaker;
        this.scheduler = scheduler;
    }

    /**
     * The defaults with the user's options on top.
     *
     * @throws ConfigurationException if these cannot be
     */
    static CircuitBreakerConfig config(ResilienceBuilder settings) {
        SchedulerClock clock = new SchedulerClock(settings.scheduler);
        CircuitBreakerConfig byDefault = CircuitBreakerConfig.custom()
                .slidingWindow(50, 20, SlidingWindowType.COUNT_BASED, SlidingWindowSynchronizationStrategy.LOCK_FREE)
                .failureRateThreshold(50)
                // An upload may take long; what is slow only the user can say.
                .slowCallDurationThreshold(Duration.ofDays(365))
                .permittedNumberOfCallsInHalfOpenState(3)
                .waitIntervalFunctionInOpenState(
                        IntervalFunction.ofExponentialBackoff(Duration.ofSeconds(5), 2, Duration.ofMinutes(1)))
                .recordException(Verdicts::isOutage)
                .ignoreException(Verdicts::isNoSignOfHealth)
                .clock(clock)
                .currentTimestampFunction(same -> clock.nanos(), TimeUnit.NANOSECONDS)
                .build();
        // A builder of its own, since one refuses to be told the pause twice.
        CircuitBreakerConfig.Builder config = CircuitBreakerConfig.from(byDefault);
        try {
            settings.circuitBreakerOptions.accept(config);
            return config.build();
        } catch (IllegalArgumentException | IllegalStateException wrong) {
            throw new ConfigurationException("The options of the circuitBreaker cannot be: " + wrong.getMessage());
        }
    }

    CircuitBreaker breaker() {
        return breaker;
    }

    /** What a call holds that was let through just now; null unless it tries whether the server is back. */
    @Nullable Probe probe() {
        return breaker.getState() == State.HALF_OPEN ? new Probe(breaker, scheduler) : null;
    }

    /**
     * Whether a request may go out. The end of the pause after which an open breaker tries again is guarded by a lock
     * of Resilience4j; whoever comes second at that moment is refused instead of waiting for it.
     */
    boolean letsThrough() {
        if (breaker.getState() != State.OPEN) {
            return breaker.tryAcquirePermission();
        }
        if (!asking.compareAndSet(false, true)) {
            return false;
        }
        try {
            return breaker.tryAcquirePermission();
        } finally {
            asking.set(false);
        }
    }
}
