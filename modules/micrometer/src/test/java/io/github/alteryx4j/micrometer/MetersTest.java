package io.github.alteryx4j.micrometer;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.alteryx4j.client.AlteryxClient;
import io.github.alteryx4j.client.fleet.JobFleet;
import io.github.alteryx4j.client.run.RunRequest;
import io.github.alteryx4j.resilience.Resilience;
import io.github.alteryx4j.simulator.AlteryxSimulator;
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.observation.DefaultMeterObservationHandler;
import io.micrometer.observation.ObservationRegistry;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;

/** The meters after a fleet has run, as Prometheus would see them, and the dashboard that shows them. */
class MetersTest {

    private static final Path DASHBOARD = Path.of("..", "..", "docs", "grafana-dashboard.json");
    private static final Pattern NAME = Pattern.compile("\\balteryx_[a-z_]+");

    private final PrometheusMeterRegistry meters = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    private final ObservationRegistry observations = ObservationRegistry.create();
    private final Resilience resilience = Resilience.defaults();
    private final AlteryxSimulator simulator = AlteryxSimulator.builder()
            .workers(2)
            .runTime(Duration.ofMillis(300))
            .start();
    private AlteryxObservability observability;
    private AlteryxClient client;
    private String workflow;

    @BeforeEach
    void runAFleet() {
        observations.observationConfig().observationHandler(new DefaultMeterObservationHandler(meters));
        observability = AlteryxObservability.of(
                meters, observations, options -> options.name("eu").resilience(resilience));
        client = AlteryxClient.builder()
                .baseUrl(simulator.baseUrl())
                .credentials(simulator.curator().clientId(), simulator.curator().clientSecret())
                .apply(resilience)
                .apply(observability)
                .build();
        workflow = simulator.addWorkflow(w -> w.name("Report"));
        runFour(fleet(32));
        // The fleet is nobody's any more; its counts are to stay.
        System.gc();
    }

    private JobFleet fleet(int requestsAtOnce) {
        return observability.fleet(
                "orders",
                JobFleet.of(client)
                        .requestsAtOnce(requestsAtOnce)
                        .waiting(how -> how.firstLook(Duration.ofMillis(20)).longestInterval(Duration.ofMillis(100))));
    }

    private void runFour(JobFleet fleet) {
        Flux<RunRequest> requests = Flux.range(0, 4).map(i -> RunRequest.of(workflow, run -> run.key("key-" + i)));
        assertThat(fleet.run(requests).collectList().block(Duration.ofSeconds(30)))
                .hasSize(4);
    }

    private double succeeded() {
        return meters.get("alteryx.fleet.settled")
                .tags("fleet", "orders", "client", "eu", "result", "succeeded")
                .counter()
                .count();
    }

    @AfterEach
    void close() {
        client.closeLater().block();
        simulator.close();
    }

    @Test
    void aFleetTellsItsCountsAndTheTimesOfEachWorkflow() {
        assertThat(succeeded()).isEqualTo(4);
        assertThat(meters.get("alteryx.fleet.outstanding").gauge().value()).isZero();
        for (String times : List.of("alteryx.fleet.queue.time", "alteryx.fleet.run.time")) {
            assertThat(meters.get(times)
                            .tags("fleet", "orders", "workflow", workflow)
                            .timer()
                            .count())
                    .as(times)
                    .isEqualTo(4);
        }
        assertThat(meters.get("alteryx.fleet.run.time").timer().mean(java.util.concurrent.TimeUnit.MILLISECONDS))
                .isBetween(100.0, 5_000.0);
    }

    @Test
    void theNextFleetOfANameTakesOverTheGaugesAndAddsToTheCounts() {
        JobFleet next = fleet(3);
        assertThat(meters.get("alteryx.fleet.requests.limit").gauge().value()).isEqualTo(3);
        assertThat(succeeded()).isEqualTo(4);
        runFour(next);
        assertThat(succeeded()).isEqualTo(8);
    }

    @Test
    void theQueueOfCallsAndThePoolsAreMeasured() {
        String server = simulator.baseUrl().replace("http://", "").replace("/webapi", "");
        assertThat(meters.get("alteryx.queue.started")
                        .tag("server", server)
                        .functionCounter()
                        .count())
                .isGreaterThanOrEqualTo(8);
        assertThat(meters.get("alteryx.queue.limit").gauge().value()).isEqualTo(64);
        assertThat(meters.get("alteryx.retry.budget").gauge().value()).isPositive();
        assertThat(meters.get("alteryx.connections.max")
                        .tags("pool", "alteryx4j")
                        .gauge()
                        .value())
                .isEqualTo(64);
    }

    @Test
    void closingTakesTheMetersAwayButNotTheTimersOfObservations() {
        observability.close();
        assertThat(meters.getMeters())
                .extracting(meter -> meter.getId().getName())
                .allMatch(name -> name.startsWith("alteryx.client.") || name.startsWith("alteryx.token.fetches"));
    }

    @Test
    void theDashboardShowsWhatIsThereAndOnlyThat() throws IOException {
        Set<String> shown = NAME.matcher(Files.readString(DASHBOARD))
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> there = NAME.matcher(meters.scrape())
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(shown).isNotEmpty().allSatisfy(name -> assertThat(there).contains(name));
        Set<String> families = meters.getMeters().stream()
                .map(Meter::getId)
                .map(id -> id.getName().replace('.', '_'))
                .filter(name -> !name.endsWith("_active"))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(families)
                .as("every meter is on the dashboard")
                .allSatisfy(family -> assertThat(shown).anyMatch(name -> name.startsWith(family)));
    }
}
