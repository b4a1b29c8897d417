package io.github.alteryx4j.spring;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What resilience does. What is null is left to its own defaults.
 *
 * @param enabled Whether calls are repeated, queued and held back, if alteryx4j-resilience is there.
 * @param maxAttempts How often a call is sent at the most, the first time included; 3 by default.
 * @param retryBudget Share of the calls that may be repeated, from 0 to 1; 0.1 by default.
 * @param maxConcurrency How many calls may be under way at once per server, as long as it keeps up; 64 by default.
 * @param queueCapacity How many calls may wait to begin before more are refused; 20000 by default.
 * @param ratePerSecond How many calls may begin in a second; no limit by default.
 * @param retry Whether calls are repeated where that is safe.
 * @param queue Whether calls wait for one of a limited number of places.
 * @param circuitBreaker Whether nothing is sent while the server fails.
 */
@ConfigurationProperties("alteryx.resilience")
record ResilienceProperties(
        @DefaultValue("true") boolean enabled,
        @Nullable Integer maxAttempts,
        @Nullable Double retryBudget,
        @Nullable Integer maxConcurrency,
        @Nullable Integer queueCapacity,
        @Nullable Double ratePerSecond,
        @DefaultValue("true") boolean retry,
        @DefaultValue("true") boolean queue,
        @DefaultValue("true") boolean circuitBreaker,
        @DefaultValue Backoff backoff) {

    /**
     * The waiting before a repetition.
     *
     * @param first Limit of the first waiting before a repetition; it doubles with each.
     * @param longest Limit of the longest waiting before a repetition.
     */
    record Backoff(
            @DefaultValue("250ms") Duration first,
            @DefaultValue("15s") Duration longest) {}
}
