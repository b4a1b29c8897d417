package io.github.alteryx4j.resilience;

import io.github.resilience4j.bulkhead.Bulkhead;
import io.github.resilience4j.bulkhead.BulkheadConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.retry.Retry;
import io.github.resilience4j.retry.RetryConfig;
import java.time.Duration;

/** What is kept of one server. */
final class Server {

    private final String name;
    private final Retry retry;
    private final RetryBudget budget;
    private final Gate gate;
    private final Circuit circuit;

    Server(String name, ResilienceBuilder settings, CircuitBreakerConfig circuitConfig) {
        String instance = "alteryx4j@" + name;
        this.name = name;
        this.retry = settings.retries.retry(
                instance,
                RetryConfig.custom()
                        .maxAttempts(settings.maxAttempts)
                        .intervalBiFunction(new Backoff(settings.firstBackoff, settings.longestBackoff))
                        .retryOnException(Verdicts::mayRepeat)
                        .build());
        this.budget = new RetryBudget(settings.retryBudget, settings.scheduler);
        Bulkhead bulkhead = settings.bulkheads.bulkhead(
                instance,
                BulkheadConfig.custom()
                        .maxConcurrentCalls(settings.mostConcurrency)
                        .maxWaitDuration(Duration.ZERO)
                        .build());
        this.gate = new Gate(
                new ConcurrencyLimit(settings.leastConcurrency, settings.mostConcurrency),
                new Pace(settings.rate),
                settings.queueCapacity,
                bulkhead,
                settings.scheduler);
        this.circuit =
                new Circuit(settings.circuitBreakers.circuitBreaker(instance, circuitConfig), settings.scheduler);
    }

    Retry retry() {
        return retry;
    }

    RetryBudget budget() {
        return budget;
    }

    Gate gate() {
        return gate;
    }

    Circuit circuit() {
        return circuit;
    }

    ServerNumbers numbers() {
        return gate.numbers(name, budget.saved());
    }
}
