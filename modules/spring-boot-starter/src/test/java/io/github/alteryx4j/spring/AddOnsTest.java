package io.github.alteryx4j.spring;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.alteryx4j.client.AlteryxClient;
import io.github.alteryx4j.client.fleet.JobFleet;
import io.github.alteryx4j.client.fleet.SubmissionJournal;
import io.github.alteryx4j.client.run.RunRequest;
import io.github.alteryx4j.micrometer.AlteryxObservability;
import io.github.alteryx4j.resilience.Resilience;
import io.github.alteryx4j.simulator.AlteryxSimulator;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.observation.DefaultMeterObservationHandler;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.micrometer.observation.ObservationRegistry;
import io.r2dbc.spi.ConnectionFactories;
import io.r2dbc.spi.ConnectionFactory;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;

/** What comes by itself when its module is on the class path. */
class AddOnsTest {

    private static final String LIST = "/v3/workflows";

    private static AlteryxSimulator simulator;

    @BeforeAll
    static void start() {
        simulator = Contexts.simulator();
    }

    @AfterAll
    static void stop() {
        simulator.close();
    }

    @Test
    void callsAreRepeatedByItself() {
        Contexts.with(simulator.baseUrl())
                .withPropertyValues("alteryx.resilience.backoff.first=1ms", "alteryx.resilience.max-attempts=4")
                .run(context -> {
                    simulator.faults().on("GET", LIST).times(3).status(503);
                    StepVerifier.create(list(context.getBean(AlteryxClient.class)))
                            .verifyComplete();
                    assertThat(simulator.faults().pending()).isZero();
                    assertThat(context.getBean(Resilience.class).numbers()).hasSize(1);
                });
    }

    @Test
    void nothingIsRepeatedWithoutResilience() {
        Contexts.with(simulator.baseUrl())
                .withPropertyValues("alteryx.resilience.enabled=false")
                .run(context -> {
                    assertThat(context).doesNotHaveBean(Resilience.class);
                    simulator.faults().on("GET", LIST).status(503);
                    StepVerifier.create(list(context.getBean(AlteryxClient.class)))
                            .verifyError();
                });
    }

    @Test
    void partsOfResilienceCanBeSwitchedOff() {
        Contexts.with(simulator.baseUrl())
                .withPropertyValues(
                        "alteryx.resilience.retry=false",
                        "alteryx.resilience.queue=false",
                        "alteryx.resilience.circuit-breaker=false",
                        "alteryx.resilience.max-concurrency=2",
                        "alteryx.resilience.queue-capacity=3",
                        "alteryx.resilience.rate-per-second=4",
                        "alteryx.resilience.retry-budget=0.5")
                .run(context -> {
                    simulator.faults().on("GET", LIST).status(503);
                    StepVerifier.create(list(context.getBean(AlteryxClient.class)))
                            .verifyError();
                    assertThat(context.getBean(Resilience.class).retries().getAllRetries())
                            .isEmpty();
                });
    }

    @Test
    void theApplicationsOwnResilienceIsUsed() {
        Resilience own = Resilience.of(options -> options.withoutRetry());
        Contexts.with(simulator.baseUrl()).withBean(Resilience.class, () -> own).run(context -> {
            StepVerifier.create(list(context.getBean(AlteryxClient.class))).verifyComplete();
            assertThat(own.numbers()).hasSize(1);
        });
    }

    @Test
    void eachClientIsMeasuredUnderItsServersName() {
        measured(Contexts.with(simulator.baseUrl()))
                .withPropertyValues(Contexts.server("alteryx.servers.north.", simulator.baseUrl()))
                .run(context -> {
                    StepVerifier.create(context.getBean("northAlteryxClient", AlteryxClient.class)
                                    .authenticate())
                            .verifyComplete();
                    MeterRegistry meters = context.getBean(MeterRegistry.class);
                    assertThat(meters.find("alteryx.token.fetches.active").meters())
                            .isEmpty();
                    assertThat(meters.getMeters().stream()
                                    .map(meter -> meter.getId().getTag("client")))
                            .contains("north");
                    assertThat(context).getBeanNames(AlteryxObservability.class).hasSize(2);
                });
    }

    @Test
    void theApplicationsOwnObservabilityIsUsed() {
        SimpleMeterRegistry meters = new SimpleMeterRegistry();
        ObservationRegistry observations = ObservationRegistry.create();
        observations.observationConfig().observationHandler(new DefaultMeterObservationHandler(meters));
        AlteryxObservability own = AlteryxObservability.of(meters, observations, options -> options.name("mine"));
        Contexts.with(simulator.baseUrl())
                .withBean(MeterRegistry.class, () -> meters)
                .withBean(AlteryxObservability.class, () -> own)
                .run(context -> {
                    StepVerifier.create(context.getBean(AlteryxClient.class).authenticate())
                            .verifyComplete();
                    assertThat(meters.get("alteryx.token.fetches")
                                    .tag("client", "mine")
                                    .timer()
                                    .count())
                            .isEqualTo(1);
                });
    }

    @Test
    void nothingIsMeasuredWhenSwitchedOff() {
        measured(Contexts.with(simulator.baseUrl()))
                .withPropertyValues("alteryx.observability.enabled=false")
                .run(context -> assertThat(context).doesNotHaveBean(AlteryxObservability.class));
    }

    @Test
    void withoutARegistryNothingIsMeasured() {
        Contexts.with(simulator.baseUrl())
                .run(context -> assertThat(context).hasNotFailed().doesNotHaveBean(AlteryxObservability.class));
    }

    @Test
    void aJournalIsKeptInTheDatabaseOfTheApplication() {
        journaled(Contexts.with(simulator.baseUrl())).run(context -> {
            String workflow = simulator.addWorkflow(w -> w.name("Report"));
            SubmissionJournal journal = context.getBean(SubmissionJournal.class);
            JobFleet fleet = JobFleet.of(context.getBean(AlteryxClient.class))
                    .journal(journal)
                    .build();
            RunRequest request = RunRequest.of(workflow, run -> run.key("one"));
            StepVerifier.create(fleet.run(Flux.just(request)))
                    .expectNextCount(1)
                    .verifyComplete();
            StepVerifier.create(fleet.run(Flux.just(request)))
                    .expectNextCount(1)
                    .verifyComplete();
            assertThat(simulator.jobs().count(workflow)).isEqualTo(1);
        });
    }

    @Test
    void thereIsNoJournalUnlessAskedFor() {
        journaled(Contexts.with(simulator.baseUrl()))
                .withPropertyValues("alteryx.journal.enabled=false")
                .run(context -> assertThat(context).doesNotHaveBean(SubmissionJournal.class));
    }

    @Test
    void tablesAreLeftToOthersIfSaid() {
        journaled(Contexts.with(simulator.baseUrl()))
                .withPropertyValues("alteryx.journal.create-tables=false")
                .run(context -> StepVerifier.create(
                                context.getBean(SubmissionJournal.class).intend("key", "workflow"))
                        .verifyError());
    }

    @Test
    void withTheClientAloneThereIsAClient() {
        measured(Contexts.with(simulator.baseUrl()))
                .withClassLoader(new FilteredClassLoader(
                        "io.github.alteryx4j.resilience",
                        "io.github.resilience4j",
                        "io.github.alteryx4j.micrometer",
                        "io.github.alteryx4j.journal",
                        "io.r2dbc"))
                .run(context -> {
                    assertThat(context).hasNotFailed();
                    StepVerifier.create(list(context.getBean(AlteryxClient.class)))
                            .verifyComplete();
                });
    }

    private static Mono<Void> list(AlteryxClient client) {
        return client.workflows().list(all -> {}).then();
    }

    private static ApplicationContextRunner measured(ApplicationContextRunner runner) {
        return runner.withBean(MeterRegistry.class, SimpleMeterRegistry::new)
                .withBean(ObservationRegistry.class, ObservationRegistry::create);
    }

    private static ApplicationContextRunner journaled(ApplicationContextRunner runner) {
        return runner.withPropertyValues(
                        "alteryx.journal.enabled=true", "alteryx.journal.machine=one", "alteryx.journal.lease=10s")
                .withBean(
                        ConnectionFactory.class,
                        () -> ConnectionFactories.get(
                                "r2dbc:h2:mem:///" + UUID.randomUUID() + "?options=DB_CLOSE_DELAY=-1"));
    }
}
