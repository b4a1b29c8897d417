package io.github.alteryx4j.resilience;

import io.github.alteryx4j.ConfigurationException;
import io.github.alteryx4j.client.AlteryxClientBuilder;
import io.github.resilience4j.bulkhead.BulkheadRegistry;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import io.github.resilience4j.retry.RetryRegistry;
import java.util.List;
import java.util.function.Consumer;

/**
 * What a client does when its server is slow, busy or away: calls are repeated where that is safe, wait in a queue of
 * limited length for one of a limited number of places, and are not sent at all while the server fails.
 *
 * <pre>{@code AlteryxClient.builder()...apply(Resilience.defaults()).build()}</pre>
 *
 * <p>Everything is kept per server, by host and port: clients that share one of these, and those made by
 * {@code mutate()}, share the limits of the servers that they have in common. In the registries of Resilience4j the
 * instances of a server are named {@code alteryx4j@host:port}, from its first call on. Thread-safe.
 */
public final class Resilience implements Consumer<AlteryxClientBuilder> {

    private final ResilienceBuilder settings;
    private final Servers servers;

    private Resilience(ResilienceBuilder settings) {
        this.settings = settings;
        this.servers = new Servers(settings);
    }

    /** The defaults; see the options of {@link ResilienceBuilder} for what they are. */
    public static Resilience defaults() {
        return of(options -> {});
    }

    /**
     * The defaults but for what is said there.
     *
     * @throws ConfigurationException if an option cannot be
     */
    public static Resilience of(Consumer<? super ResilienceBuilder> options) {
        ResilienceBuilder builder = new ResilienceBuilder();
        options.accept(builder);
        return new Resilience(builder.copy());
    }

    /** Adds the filters to the client to be; what {@link AlteryxClientBuilder#apply} calls. */
    @Override
    public void accept(AlteryxClientBuilder client) {
        if (settings.queue) {
            client.outerFilter(new Admission(servers));
        }
        if (settings.retry) {
            client.outerFilter(new Retrying(servers, settings));
        }
        if (settings.circuitBreaker) {
            client.attemptFilter(new Breaker(servers));
        }
    }

    /** How the servers called so far stand: one element for each, a moment's picture. */
    public List<ServerNumbers> numbers() {
        return servers.numbers();
    }

    /** Where the circuit breakers are: their state, metrics and events. */
    public CircuitBreakerRegistry circuitBreakers() {
        return settings.circuitBreakers;
    }

    /** Where the retries are: their metrics and events. */
    public RetryRegistry retries() {
        return settings.retries;
    }

    /** Where the bulkheads are, which count the calls that run; that some wait only {@link #numbers()} tells. */
    public BulkheadRegistry bulkheads() {
        return settings.bulkheads;
    }

    @Override
    public String toString() {
        return "Resilience" + numbers();
    }
}
