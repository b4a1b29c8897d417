package io.github.alteryx4j.resilience;

import io.github.alteryx4j.ConfigurationException;
import io.github.resilience4j.bulkhead.BulkheadRegistry;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import io.github.resilience4j.retry.RetryRegistry;
import java.time.Duration;
import java.util.function.Consumer;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/** The options of {@link Resilience}. Not thread-safe; only for use in {@link Resilience#of}. */
public final class ResilienceBuilder {

    boolean retry = true;
    boolean queue = true;
    boolean circuitBreaker = true;
    int maxAttempts = 3;
    Duration firstBackoff = Duration.ofMillis(250);
    Duration longestBackoff = Duration.ofSeconds(15);
    double retryBudget = 0.1;
    boolean repeatRefusedSubmissions = true;
    int leastConcurrency = 4;
    int mostConcurrency = 64;
    int queueCapacity = 20_000;
    double rate;
    Consumer<? super CircuitBreakerConfig.Builder> circuitBreakerOptions = options -> {};
    CircuitBreakerRegistry circuitBreakers = CircuitBreakerRegistry.ofDefaults();
    RetryRegistry retries = RetryRegistry.ofDefaults();
    BulkheadRegistry bulkheads = BulkheadRegistry.ofDefaults();
    Scheduler scheduler = Schedulers.parallel();

    ResilienceBuilder() {}

    ResilienceBuilder copy() {
        ResilienceBuilder copy = new ResilienceBuilder();
        copy.retry = retry;
        copy.queue = queue;
        copy.circuitBreaker = circuitBreaker;
        copy.maxAttempts = maxAttempts;
        copy.firstBackoff = firstBackoff;
        copy.longestBackoff = longestBackoff;
        copy.retryBudget = retryBudget;
        copy.repeatRefusedSubmissions = repeatRefusedSubmissions;
        copy.leastConcurrency = leastConcurrency;
        copy.mostConcurrency = mostConcurrency;
        copy.queueCapacity = queueCapacity;
        copy.rate = rate;
        copy.circuitBreakerOptions = circuitBreakerOptions;
        copy.circuitBreakers = circuitBreakers;
        copy.retries = retries;
        copy.bulkheads = bulkheads;
        copy.scheduler = scheduler;
        return copy;
    }

    /** How often a call is sent at the most, the first time included; 3 by default, 1 to 100. */
    public ResilienceBuilder maxAttempts(int attempts) {
        check("maxAttempts", attempts, 1, 100);
        this.maxAttempts = attempts;
        return this;
    }

    /**
     * Between which limits the waiting before a repetition grows, by a factor of 2; 250 ms and 15 s by default. What is
     * waited is drawn evenly between nothing and the grown time, on top of what the server asked for.
     */
    public ResilienceBuilder backoff(Duration first, Duration longest) {
        if (first.isNegative() || first.compareTo(longest) > 0 || longest.compareTo(Duration.ofDays(1)) > 0) {
            throw new ConfigurationException(
                    "The backoff must grow from 0 or more to a day or less, not from " + first + " to " + longest);
        }
        this.firstBackoff = first;
        this.longestBackoff = longest;
        return this;
    }

    /**
     * How many repetitions a server gets in proportion to the calls that succeeded, 0 to 1; 0.1 by default. Up to 100
     * are saved for bad times, of which a tenth is there at the start; if there is none, one a second is still made.
     */
    public ResilienceBuilder retryBudget(double shareOfCalls) {
        if (!(shareOfCalls >= 0 && shareOfCalls <= 1)) {
            throw new ConfigurationException("The retryBudget must lie between 0 and 1, not be " + shareOfCalls);
        }
        this.retryBudget = shareOfCalls;
        return this;
    }

    /**
     * Whether a call that must not be done twice is repeated after a 429 and after a 503 with {@code Retry-After}; true
     * by default. Both mean that the server did nothing, unless something in front of it answers so for a server that
     * did.
     */
    public ResilienceBuilder repeatRefusedSubmissions(boolean repeated) {
        this.repeatRefusedSubmissions = repeated;
        return this;
    }

    /** Repeats nothing. */
    public ResilienceBuilder withoutRetry() {
        this.retry = false;
        return this;
    }

    /** How many calls may be under way at once, from their start to the head of their answer. */
    public ResilienceBuilder concurrency(int calls) {
        return adaptiveConcurrency(calls, calls);
    }

    /**
     * Between which limits the number of calls under way at once adapts, 4 and 64 by default. It begins at the upper
     * one, shrinks when the server answers 429 or 503, does not answer in time or gets much slower than usual, and grows
     * again while all goes well. Give the client as many connections as this allows calls.
     */
    public ResilienceBuilder adaptiveConcurrency(int least, int most) {
        check("lower limit of concurrency", least, 1, most);
        this.leastConcurrency = least;
        this.mostConcurrency = most;
        return this;
    }

    /** How many calls may wait to begin before the next one is refused at once; 20,000 by default. */
    public ResilienceBuilder queueCapacity(int calls) {
        check("queueCapacity", calls, 1, Integer.MAX_VALUE);
        this.queueCapacity = calls;
        return this;
    }

    /** How many calls may begin in a second, evenly spread; no limit by default. */
    public ResilienceBuilder ratePerSecond(double calls) {
        if (!(calls > 0 && calls <= 1e6)) {
            throw new ConfigurationException(
                    "The ratePerSecond must be more than 0 and 1,000,000 at most, not " + calls);
        }
        this.rate = calls;
        return this;
    }

    /** Limits neither concurrency nor rate; nothing waits but for a connection. */
    public ResilienceBuilder withoutQueue() {
        this.queue = false;
        return this;
    }

    /**
     * Options of the circuit breaker, on top of the defaults: opens when half of the last 50 requests, and 20 at least,
     * had no connection, no answer in time or a 502, 503 or 504; then lets 3 through after 5 s, another for each that
     * takes longer than a minute, and if they fail after twice that, up to a minute. Slow answers count when
     * {@code slowCallDurationThreshold} says what is slow.
     */
    public ResilienceBuilder circuitBreaker(Consumer<? super CircuitBreakerConfig.Builder> options) {
        this.circuitBreakerOptions = options;
        return this;
    }

    /** Sends every request, however the ones before it ended. */
    public ResilienceBuilder withoutCircuitBreaker() {
        this.circuitBreaker = false;
        return this;
    }

    /** Where the circuit breakers are kept; in a registry of their own by default. What is there by that name is used. */
    public ResilienceBuilder circuitBreakers(CircuitBreakerRegistry registry) {
        this.circuitBreakers = registry;
        return this;
    }

    /** Where the retries are kept; in a registry of their own by default. What is there by that name is used. */
    public ResilienceBuilder retries(RetryRegistry registry) {
        this.retries = registry;
        return this;
    }

    /** Where the bulkheads are kept; in a registry of their own by default. What is there by that name is used. */
    public ResilienceBuilder bulkheads(BulkheadRegistry registry) {
        this.bulkheads = registry;
        return this;
    }

    /** Whose clock is read and who wakes what waits; {@link Schedulers#parallel()} by default. */
    public ResilienceBuilder scheduler(Scheduler clock) {
        this.scheduler = clock;
        return this;
    }

    private static void check(String name, int value, int least, int most) {
        if (value < least || value > most) {
            throw new ConfigurationException(
                    "The " + name + " must lie between " + least + " and " + most + ", not be " + value);
        }
    }
}
