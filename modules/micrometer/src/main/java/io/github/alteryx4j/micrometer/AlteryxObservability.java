package io.github.alteryx4j.micrometer;

import io.github.alteryx4j.client.AlteryxClientBuilder;
import io.github.alteryx4j.client.fleet.JobFleet;
import io.github.alteryx4j.client.fleet.JobFleetBuilder;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.observation.ObservationRegistry;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/**
 * Makes what one client does visible: an observation of each call and of each fetch of the token, from which Micrometer
 * makes timers and traces, and meters of the token, the connections, the queue of calls and fleets.
 *
 * <pre>{@code AlteryxClient.builder()...apply(resilience).apply(AlteryxObservability.of(meters, observations)).build()}</pre>
 *
 * <p>Apply it last, so that the time of a call holds its waiting and repetitions. Nothing of a call's data gets into
 * names or tags. Thread-safe; for one client only, as two would count as one.
 */
public final class AlteryxObservability implements Consumer<AlteryxClientBuilder>, AutoCloseable {

    private final Meters meters;
    private final CallObservation calls;
    private final AttemptObservation attempts;
    private final TokenObservation token;
    private final Map<String, FleetMeters> fleets = new ConcurrentHashMap<>();

    private AlteryxObservability(
            MeterRegistry registry, ObservationRegistry observations, ObservabilityBuilder settings) {
        this.meters = new Meters(registry, settings.name);
        QueueMeters queue =
                settings.resilience == null ? QueueMeters.NONE : new ResilienceMeters(meters, settings.resilience);
        this.calls = new CallObservation(observations, settings.name, queue);
        this.attempts = new AttemptObservation(observations, settings.name, settings.observesAttempts());
        this.token = new TokenObservation(observations, meters, settings.name);
    }

    /** With the defaults: observes calls, not single requests, and knows of no resilience. */
    public static AlteryxObservability of(MeterRegistry meters, ObservationRegistry observations) {
        return of(meters, observations, options -> {});
    }

    /**
     * With options. Times and traces of calls come from the observations, so register a handler that makes meters of
     * them, as Spring Boot does; gauges and counters come from the meters.
     */
    public static AlteryxObservability of(
            MeterRegistry meters, ObservationRegistry observations, Consumer<? super ObservabilityBuilder> options) {
        ObservabilityBuilder settings = new ObservabilityBuilder();
        options.accept(settings);
        return new AlteryxObservability(meters, observations, settings);
    }

    /** Puts itself into the client to be; what {@link AlteryxClientBuilder#apply} calls. */
    @Override
    public void accept(AlteryxClientBuilder client) {
        client.outerFilter(calls)
                .attemptFilter(attempts)
                .token(options -> options.listener(token))
                .connectionPoolMeters(new PoolMeters(meters));
    }

    /**
     * The fleet, built and measured: how many of its requests are where, and for each workflow how long jobs queued and
     * ran. Fleets of one name count as one that goes on: results and times add up, and the gauges are those of the fleet
     * built last.
     *
     * @param name what it is called in the tag {@code fleet}; of few values
     * @param fleet a builder for this fleet alone, as it is given a listener
     */
    public JobFleet fleet(String name, JobFleetBuilder fleet) {
        return fleets.computeIfAbsent(name, first -> new FleetMeters(meters, first))
                .measuring(fleet);
    }

    /** Removes the meters, for when the client is closed before the registry is. */
    @Override
    public void close() {
        meters.close();
    }
}
