package io.github.alteryx4j.resilience;

import static io.github.alteryx4j.resilience.Rig.ENQUEUE;
import static io.github.alteryx4j.resilience.Rig.JOB;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.alteryx4j.ConfigurationException;
import io.github.alteryx4j.client.AlteryxClient;
import io.github.alteryx4j.client.job.OutputFormat;
import io.github.alteryx4j.client.run.JobOutcome;
import io.github.alteryx4j.simulator.AlteryxSimulator;
import io.github.alteryx4j.testing.Reply;
import io.github.resilience4j.bulkhead.BulkheadRegistry;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import io.github.resilience4j.retry.RetryRegistry;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;

/** All of it together, as a user has it. */
class ResilienceTest {

    @Test
    void theDefaultsHideAHiccupOfTheSimulator() {
        try (AlteryxSimulator simulator = AlteryxSimulator.start();
                AlteryxClient client = AlteryxClient.builder()
                        .baseUrl(simulator.baseUrl())
                        .credentials(
                                simulator.curator().clientId(),
                                simulator.curator().clientSecret())
                        .apply(Resilience.defaults())
                        .build()) {
            String workflow = simulator.addWorkflow(w -> w.name("Sales"));
            simulator
                    .faults()
                    .on("POST", "/v3/workflows/{workflowId}/jobs")
                    .status(503, Map.of("Retry-After", "1"), "");
            simulator.faults().on("GET", "/v3/jobs/{jobId}").reset();
            StepVerifier.create(client.jobs().runAndWait(workflow, run -> {}))
                    .assertNext(outcome -> assertThat(outcome).isInstanceOf(JobOutcome.Succeeded.class))
                    .verifyComplete();
            assertThat(simulator.jobs().of(workflow)).hasSize(1);
        }
    }

    @Test
    void instancesComeFromTheGivenRegistriesAndBearTheNameOfTheServer() {
        CircuitBreakerRegistry breakers = CircuitBreakerRegistry.ofDefaults();
        RetryRegistry retries = RetryRegistry.ofDefaults();
        BulkheadRegistry bulkheads = BulkheadRegistry.ofDefaults();
        try (Rig rig = new Rig(options ->
                        options.circuitBreakers(breakers).retries(retries).bulkheads(bulkheads))
                .on("GET", JOB, Rig.job())) {
            rig.get().block();
            assertThat(breakers.find(rig.instance()))
                    .hasValueSatisfying(
                            breaker -> assertThat(breaker.getMetrics().getNumberOfSuccessfulCalls())
                                    .isEqualTo(1));
            assertThat(retries.find(rig.instance()))
                    .hasValueSatisfying(
                            retry -> assertThat(retry.getMetrics().getNumberOfSuccessfulCallsWithoutRetryAttempt())
                                    .isEqualTo(1));
            assertThat(bulkheads.find(rig.instance())).isPresent();
            assertThat(rig.resilience.circuitBreakers()).isSameAs(breakers);
            assertThat(rig.resilience.retries()).isSameAs(retries);
            assertThat(rig.resilience.bulkheads()).isSameAs(bulkheads);
        }
    }

    @Test
    void eachServerHasItsOwnAndAMutatedClientSharesThoseOfTheSameServer() {
        try (Rig one = new Rig(options -> options.withoutRetry()).on("GET", JOB, Rig.status(503));
                Rig other = new Rig(options -> {}).on("GET", JOB, Rig.job())) {
            AlteryxClient same =
                    one.client.mutate().credentials("another", "key").build();
            AlteryxClient elsewhere =
                    one.client.mutate().baseUrl(other.server.url("/webapi")).build();
            Flux.range(0, 20)
                    .concatMap(i -> same.jobs().get("j1").then().onErrorComplete())
                    .blockLast();
            StepVerifier.create(one.get())
                    .verifyErrorMessage("GET /v3/jobs/{jobId}: not sent, since 127.0.0.1:" + one.server.port()
                            + " failed too often of late; it is tried again after a pause");
            StepVerifier.create(elsewhere.jobs().get("j1")).expectNextCount(1).verifyComplete();
            assertThat(one.resilience.numbers())
                    .extracting(ServerNumbers::server)
                    .containsExactlyInAnyOrder("127.0.0.1:" + one.server.port(), "127.0.0.1:" + other.server.port());
            same.closeLater().then(elsewhere.closeLater()).block();
        }
    }

    /** A place is held until the head of the answer: long bodies neither starve the queue nor lock it. */
    @Test
    void aDownloadThatTakesForeverHoldsNoPlace() {
        Reply endless = (request, response) -> response.sendString(
                Flux.interval(Duration.ZERO, Duration.ofMillis(50)).map(tick -> "tick\n"), StandardCharsets.UTF_8);
        try (Rig rig = new Rig(options -> options.concurrency(1)).on("GET", JOB, Rig.job())) {
            rig.on("GET", "/v1/jobs/j1/output/o1", endless);
            Flux<Object> perPiece = rig.client
                    .jobs()
                    .download("j1", "o1", OutputFormat.RAW)
                    .take(3)
                    .concatMap(piece -> rig.get());
            StepVerifier.create(perPiece).expectNextCount(3).expectComplete().verify(Duration.ofSeconds(20));
        }
    }

    @Test
    void aClosedClientLeavesNoCallInTheQueue() {
        Rig rig = new Rig(options -> options.concurrency(1)).on("GET", JOB, Reply.hang());
        Mono<Long> ended = Flux.range(0, 100)
                .flatMap(i -> rig.get().then(Mono.just(1)).onErrorReturn(1), 100)
                .count();
        Disposable closing =
                Mono.delay(Duration.ofMillis(300)).then(rig.client.closeLater()).subscribe();
        StepVerifier.create(ended).expectNext(100L).expectComplete().verify(Duration.ofSeconds(10));
        assertThat(rig.numbers().waiting() + rig.numbers().running()).isZero();
        closing.dispose();
        rig.close();
    }

    @Test
    void whatIsSwitchedOffIsNotThere() {
        try (Rig rig = new Rig(options -> options.withoutRetry().withoutQueue().withoutCircuitBreaker())
                .on("POST", ENQUEUE, Rig.status(429))) {
            StepVerifier.create(rig.enqueue()).verifyError();
            assertThat(rig.count("POST", ENQUEUE)).isEqualTo(1);
            assertThat(rig.resilience.numbers()).isEmpty();
        }
    }

    @Test
    void optionsThatCannotBeAreRefusedAtOnce() {
        List<Consumer<ResilienceBuilder>> wrong = List.of(
                options -> options.maxAttempts(0),
                options -> options.backoff(Duration.ofSeconds(2), Duration.ofSeconds(1)),
                options -> options.backoff(Duration.ofSeconds(-2), Duration.ofSeconds(1)),
                options -> options.backoff(Duration.ofSeconds(2), Duration.ofDays(2)),
                options -> options.retryBudget(1.1),
                options -> options.retryBudget(Double.NaN),
                options -> options.concurrency(0),
                options -> options.adaptiveConcurrency(5, 4),
                options -> options.queueCapacity(0),
                options -> options.ratePerSecond(0),
                options -> options.circuitBreaker(circuit -> circuit.slidingWindowSize(0)),
                options -> options.circuitBreaker(circuit -> circuit.waitDurationInOpenState(Duration.ofSeconds(1))
                        .waitDurationInOpenState(Duration.ofSeconds(2))));
        assertThat(wrong)
                .allSatisfy(options ->
                        assertThatThrownBy(() -> Resilience.of(options)).isInstanceOf(ConfigurationException.class));
    }
}
