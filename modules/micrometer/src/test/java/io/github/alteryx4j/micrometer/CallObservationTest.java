package io.github.alteryx4j.micrometer;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.alteryx4j.NotFoundException;
import io.github.alteryx4j.client.AlteryxClientBuilder;
import io.github.alteryx4j.client.CallFilter;
import io.github.alteryx4j.client.run.RunRequest;
import io.github.alteryx4j.resilience.Resilience;
import io.github.alteryx4j.testing.Marker;
import io.github.alteryx4j.testing.Reply;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.micrometer.observation.Observation;
import io.micrometer.observation.contextpropagation.ObservationThreadLocalAccessor;
import io.micrometer.observation.tck.TestObservationRegistry;
import io.micrometer.observation.tck.TestObservationRegistryAssert;
import java.time.Duration;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;

/** What is told of calls and their requests. */
class CallObservationTest {

    private static final String CALLS = "alteryx.client.calls";
    private static final String ATTEMPTS = "alteryx.client.attempts";

    private final TestObservationRegistry observations = TestObservationRegistry.create();
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();

    private Site site() {
        return new Site(client -> client.apply(AlteryxObservability.of(meters, observations)));
    }

    private Site resilientSite(UnaryOperator<AlteryxClientBuilder> settings) {
        Resilience resilience = Resilience.of(options -> options.backoff(Duration.ofMillis(1), Duration.ofMillis(2)));
        return new Site(client -> settings.apply(client)
                .apply(resilience)
                .apply(AlteryxObservability.of(
                        meters, observations, options -> options.name("eu").resilience(resilience))));
    }

    private TestObservationRegistryAssert told() {
        return TestObservationRegistryAssert.assertThat(observations);
    }

    @Test
    void aCallIsNamedByItsTemplateAndHoldsNoData() {
        try (Site site = site()) {
            StepVerifier.create(site.client.jobs().get("j1")).expectNextCount(1).verifyComplete();
            told().hasNumberOfObservationsWithNameEqualTo(CALLS, 1)
                    .hasNumberOfObservationsWithNameEqualTo(ATTEMPTS, 0)
                    .hasObservationWithNameEqualTo(CALLS)
                    .that()
                    .hasContextualNameEqualTo("GET /v3/jobs/{jobId}")
                    .hasOnlyKeys("client", "server", "method", "uri", "status", "outcome", "retries")
                    .hasLowCardinalityKeyValue("client", "default")
                    .hasLowCardinalityKeyValue("server", "127.0.0.1:" + site.server.port())
                    .hasLowCardinalityKeyValue("method", "GET")
                    .hasLowCardinalityKeyValue("uri", "/v3/jobs/{jobId}")
                    .hasLowCardinalityKeyValue("status", "200")
                    .hasLowCardinalityKeyValue("outcome", "SUCCESS")
                    .hasLowCardinalityKeyValue("retries", "0")
                    .hasBeenStarted()
                    .hasBeenStopped()
                    .doesNotHaveError();
        }
    }

    @Test
    void aCallThatFailsHasItsStatusAndItsError() {
        try (Site site = site()) {
            site.server.on("GET", Site.JOB, Reply.json(404, "{\"message\":\"no such job\"}"));
            StepVerifier.create(site.client.jobs().get("j1")).verifyError(NotFoundException.class);
            told().hasObservationWithNameEqualTo(CALLS)
                    .that()
                    .hasLowCardinalityKeyValue("status", "404")
                    .hasLowCardinalityKeyValue("outcome", "CLIENT_ERROR")
                    .hasBeenStopped()
                    .assertThatError()
                    .isInstanceOf(NotFoundException.class);
        }
    }

    @Test
    void requestsAreObservedWithResilienceAndTheCallCountsTheRepetitions() {
        try (Site site = resilientSite(client -> client)) {
            site.server.on(
                    "GET", Site.JOB, Reply.json(503, "{}"), Reply.json(200, "{\"id\":\"j1\",\"status\":\"Running\"}"));
            StepVerifier.create(site.client.jobs().get("j1")).expectNextCount(1).verifyComplete();
            told().hasNumberOfObservationsWithNameEqualTo(CALLS, 1)
                    .hasNumberOfObservationsWithNameEqualTo(ATTEMPTS, 2)
                    .hasAnObservation(attempt -> attempt.hasNameEqualTo(ATTEMPTS)
                            .hasLowCardinalityKeyValue("attempt", "1")
                            .hasLowCardinalityKeyValue("status", "503")
                            .hasLowCardinalityKeyValue("outcome", "SERVER_ERROR"))
                    .hasAnObservation(attempt -> attempt.hasNameEqualTo(ATTEMPTS)
                            .hasLowCardinalityKeyValue("attempt", "2")
                            .hasLowCardinalityKeyValue("status", "200"))
                    .hasHandledContextsThatSatisfy(contexts -> assertThat(contexts)
                            .filteredOn(context -> ATTEMPTS.equals(context.getName()))
                            .extracting(context -> String.valueOf(context.getParentObservation()))
                            .allMatch(parent -> parent.contains(CALLS)))
                    .hasObservationWithNameEqualTo(CALLS)
                    .that()
                    .hasLowCardinalityKeyValue("client", "eu")
                    .hasLowCardinalityKeyValue("status", "200")
                    .hasLowCardinalityKeyValue("retries", "1");
        }
    }

    @Test
    void aCallIsBelowTheObservationOfItsCaller() {
        try (Site site = site()) {
            Observation caller = Observation.start("caller", observations);
            StepVerifier.create(site.client
                            .jobs()
                            .get("j1")
                            .contextWrite(context -> context.put(ObservationThreadLocalAccessor.KEY, caller)))
                    .expectNextCount(1)
                    .verifyComplete();
            caller.stop();
            told().hasObservationWithNameEqualTo(CALLS).that().hasParentObservationEqualTo(caller);
        }
    }

    @Test
    void aCallThatIsCancelledIsToldAsSuch() {
        try (Site site = site()) {
            site.server.on("GET", Site.JOB, Reply.hang());
            StepVerifier.create(site.client.jobs().get("j1"))
                    .expectSubscription()
                    .expectNoEvent(Duration.ofMillis(200))
                    .thenCancel()
                    .verify();
            told().hasObservationWithNameEqualTo(CALLS)
                    .that()
                    .hasLowCardinalityKeyValue("outcome", "CANCELLED")
                    .hasLowCardinalityKeyValue("status", "none")
                    .hasBeenStopped();
        }
    }

    @Test
    void aCallThatRunsIntoItsDeadlineIsToldAsSuch() {
        try (Site site = resilientSite(client -> client.deadline(Duration.ofMillis(300)))) {
            site.server.on("GET", Site.JOB, Reply.hang());
            StepVerifier.create(site.client.jobs().get("j1")).verifyError();
            told().hasObservationWithNameEqualTo(CALLS)
                    .that()
                    .hasLowCardinalityKeyValue("outcome", "DEADLINE_EXCEEDED")
                    .hasBeenStopped();
        }
    }

    @Test
    void aConnectionThatBreaksHasNoStatus() {
        try (Site site = site()) {
            site.server.on("GET", Site.JOB, Reply.reset());
            StepVerifier.create(site.client.jobs().get("j1")).verifyError();
            told().hasObservationWithNameEqualTo(CALLS)
                    .that()
                    .hasLowCardinalityKeyValue("outcome", "NO_ANSWER")
                    .hasLowCardinalityKeyValue("status", "none");
        }
    }

    @Test
    void aFilterThatThrowsEndsTheObservation() {
        CallFilter broken = (call, next) -> {
            throw new IllegalStateException("broken");
        };
        try (Site site =
                new Site(client -> client.outerFilter(broken).apply(AlteryxObservability.of(meters, observations)))) {
            StepVerifier.create(site.client.jobs().get("j1")).verifyError(IllegalStateException.class);
            told().hasObservationWithNameEqualTo(CALLS)
                    .that()
                    .hasLowCardinalityKeyValue("outcome", "NO_ANSWER")
                    .hasBeenStopped();
        }
    }

    @Test
    void noAnswerOfAUserAndNoTokenGetsIntoATag() {
        try (Site site = site()) {
            site.server.on(
                    "POST",
                    "/webapi/v3/workflows/w1/jobs",
                    Reply.json(400, "{\"message\":\"no " + Marker.PASSWORD + "\"}"));
            RunRequest request = RunRequest.of("w1", run -> run.answer("Password", Marker.PASSWORD));
            StepVerifier.create(site.client.jobs().run(request)).verifyError();
            told().hasObservationWithNameEqualTo(CALLS)
                    .that()
                    .satisfies(context -> assertThat(context.getAllKeyValues().toString())
                            .doesNotContain(Marker.PASSWORD)
                            .doesNotContain(Marker.TOKEN)
                            .doesNotContain("w1"));
        }
    }

    @Test
    void eachSubscriptionIsACallOfItsOwn() {
        try (Site site = site()) {
            Mono<?> job = site.client.jobs().get("j1");
            StepVerifier.create(Mono.when(job, job, job)).verifyComplete();
            told().hasNumberOfObservationsWithNameEqualTo(CALLS, 3);
        }
    }
}
