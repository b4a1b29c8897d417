package io.github.alteryx4j.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.alteryx4j.ConfigurationException;
import io.github.alteryx4j.TokenRefusedException;
import io.github.alteryx4j.testing.Marker;
import io.github.alteryx4j.testing.Received;
import io.github.alteryx4j.testing.Reply;
import java.net.SocketAddress;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import reactor.netty.resources.ConnectionPoolMetrics;
import reactor.netty.resources.ConnectionProvider;
import reactor.test.StepVerifier;

/** What an add-on that measures and traces needs of the client. */
class AddOnsTest {

    private static final String JOB = "/webapi/v3/jobs/j1";

    private static StepVerifier.FirstStep<String> job(AlteryxClient client) {
        return StepVerifier.create(client.jobs().get("j1").map(job -> job.id()));
    }

    @Test
    void aHeaderThatAFilterSetsIsOnTheRequestAndOnItsRepetition() {
        try (Scripted scripted = new Scripted(
                client -> client.outerFilter((call, next) -> next.send(call.withHeader("traceparent", "00-ab-cd-01")
                        .withHeader("X-Gateway-Key", "one")
                        .withHeader("X-Gateway-Key", "two"))))) {
            scripted.server.on("GET", JOB, Scripted.refusing(1, Scripted.job("j1")));
            job(scripted.client).expectNext("j1").verifyComplete();
            List<Received> requests = scripted.server.requests("GET", JOB);
            assertThat(requests).hasSize(2).allSatisfy(request -> {
                assertThat(request.header("traceparent")).isEqualTo("00-ab-cd-01");
                assertThat(request.header("X-Gateway-Key")).isEqualTo("two");
                assertThat(request.header("Authorization")).startsWith("Bearer ");
            });
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Authorization", "HOST", "Content-Length", "two words", "line\r\nbreak", ""})
    void headersThatAreTheClientsOwnOrNoneAreRefused(String name) {
        try (Scripted scripted =
                new Scripted(client -> client.outerFilter((call, next) -> next.send(call.withHeader(name, "value"))))) {
            job(scripted.client).verifyError(ConfigurationException.class);
            assertThat(scripted.server.requests("GET", JOB)).isEmpty();
        }
    }

    @Test
    void aValueThatCouldBeAnotherHeaderIsRefusedAndNotRepeatedInTheError() {
        AtomicReference<Call> seen = new AtomicReference<>();
        try (Scripted scripted = new Scripted(client -> client.outerFilter((call, next) -> {
            seen.set(call);
            return next.send(call);
        }))) {
            scripted.server.on("GET", JOB, Scripted.job("j1"));
            job(scripted.client).expectNext("j1").verifyComplete();
        }
        assertThatThrownBy(() -> seen.get().withHeader("X-Key", Marker.CLIENT_SECRET + "\r\nX-Other: 1"))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("X-Key")
                .hasMessageNotContaining(Marker.CLIENT_SECRET);
    }

    @Test
    void authenticatingFetchesTheTokenThatTheCallsThenUse() {
        try (Scripted scripted = new Scripted()) {
            scripted.server.on("GET", JOB, Scripted.job("j1"));
            StepVerifier.create(scripted.client.authenticate()).verifyComplete();
            StepVerifier.create(scripted.client.authenticate()).verifyComplete();
            job(scripted.client).expectNext("j1").verifyComplete();
            assertThat(scripted.server.count("POST", Scripted.TOKEN_PATH)).isOne();
        }
    }

    @Test
    void authenticatingAgainAndAgainWithAWrongSecretAsksOnce() {
        try (Scripted scripted = new Scripted()) {
            scripted.server.on("POST", Scripted.TOKEN_PATH, Reply.json(401, "{\"error\":\"invalid_client\"}"));
            for (int i = 0; i < 3; i++) {
                StepVerifier.create(scripted.client.authenticate()).verifyError(TokenRefusedException.class);
            }
            assertThat(scripted.server.count("POST", Scripted.TOKEN_PATH)).isOne();
        }
    }

    @Test
    void thePoolsOfACallAndOfTheTokenCanBeMeasured() {
        List<String> pools = new CopyOnWriteArrayList<>();
        ConnectionProvider.MeterRegistrar meters = new ConnectionProvider.MeterRegistrar() {
            @Override
            public void registerMetrics(String pool, String id, SocketAddress remote, ConnectionPoolMetrics metrics) {
                pools.add(pool + " " + metrics.maxAllocatedSize());
            }

            @Override
            public void deRegisterMetrics(String pool, String id, SocketAddress remote) {
                pools.add(pool + " gone");
            }
        };
        try (Scripted scripted =
                new Scripted(client -> client.connectionPoolMeters(meters).maxConnections(7))) {
            scripted.server.on("GET", JOB, Scripted.job("j1"));
            job(scripted.client).expectNext("j1").verifyComplete();
            assertThat(pools).containsExactlyInAnyOrder("alteryx4j 7", "alteryx4j-token 2");
            scripted.client.closeLater().block();
        }
        assertThat(pools).contains("alteryx4j gone", "alteryx4j-token gone");
    }
}
