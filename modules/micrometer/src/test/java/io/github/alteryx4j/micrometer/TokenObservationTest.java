package io.github.alteryx4j.micrometer;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.alteryx4j.TokenRefusedException;
import io.github.alteryx4j.testing.Reply;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.micrometer.observation.Observation;
import io.micrometer.observation.contextpropagation.ObservationThreadLocalAccessor;
import io.micrometer.observation.tck.TestObservationRegistry;
import io.micrometer.observation.tck.TestObservationRegistryAssert;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;

/** What is told of the token. */
class TokenObservationTest {

    private static final String FETCHES = "alteryx.token.fetches";

    private final TestObservationRegistry observations = TestObservationRegistry.create();
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();

    private Site site() {
        return new Site(client -> client.apply(AlteryxObservability.of(meters, observations)));
    }

    private TestObservationRegistryAssert told() {
        return TestObservationRegistryAssert.assertThat(observations);
    }

    private double age() {
        return meters.get("alteryx.token.age").timeGauge().value();
    }

    @Test
    void aFetchBelongsToNoCallerThatHappensToStartIt() {
        try (Site site = site()) {
            Observation caller = Observation.start("caller", observations);
            Mono<?> job = site.client
                    .jobs()
                    .get("j1")
                    .contextWrite(context -> context.put(ObservationThreadLocalAccessor.KEY, caller));
            try (Observation.Scope scope = caller.openScope()) {
                assertThat(scope.getCurrentObservation()).isEqualTo(caller);
                job.block();
                assertThat(observations.getCurrentObservation()).isEqualTo(caller);
            }
            caller.stop();
            told().hasNumberOfObservationsWithNameEqualTo(FETCHES, 1)
                    .hasObservationWithNameEqualTo(FETCHES)
                    .that()
                    .doesNotHaveParentObservation()
                    .hasOnlyKeys("client", "result")
                    .hasLowCardinalityKeyValue("result", "success")
                    .hasBeenStopped();
        }
    }

    @Test
    void aRefusalIsAFailureWithItsError() {
        try (Site site = site()) {
            site.server.on("POST", Site.TOKEN, Reply.json(401, "{\"error\":\"invalid_client\"}"));
            StepVerifier.create(site.client.authenticate()).verifyError(TokenRefusedException.class);
            told().hasObservationWithNameEqualTo(FETCHES)
                    .that()
                    .hasLowCardinalityKeyValue("result", "failure")
                    .assertThatError()
                    .isInstanceOf(TokenRefusedException.class);
            assertThat(age()).isNaN();
        }
    }

    @Test
    void theAgeIsThatOfTheTokenInUse() {
        try (Site site = site()) {
            assertThat(age()).isNaN();
            site.client.authenticate().block();
            assertThat(age()).isBetween(0.0, 60.0);
        }
    }

    @Test
    void answersWith401AreCountedByWhatFollowed() {
        try (Site site = site()) {
            site.server.on(
                    "GET", Site.JOB, Reply.json(401, "{}"), Reply.json(200, "{\"id\":\"j1\",\"status\":\"Running\"}"));
            StepVerifier.create(site.client.jobs().get("j1")).expectNextCount(1).verifyComplete();
            assertThat(meters.get("alteryx.token.rejections")
                            .tag("decision", "refetch")
                            .counter()
                            .count())
                    .isOne();
            told().hasNumberOfObservationsWithNameEqualTo(FETCHES, 2)
                    .hasObservationWithNameEqualTo("alteryx.client.calls")
                    .that()
                    .hasLowCardinalityKeyValue("retries", "1");
        }
    }
}
