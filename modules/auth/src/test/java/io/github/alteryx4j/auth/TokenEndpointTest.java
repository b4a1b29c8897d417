package io.github.alteryx4j.auth;

import static io.github.alteryx4j.auth.TokenEndpointFixture.PATH;
import static io.github.alteryx4j.auth.TokenEndpointFixture.source;
import static io.github.alteryx4j.auth.TokenEndpointFixture.tokenReply;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.alteryx4j.ConfigurationException;
import io.github.alteryx4j.TokenRefusedException;
import io.github.alteryx4j.TokenUnavailableException;
import io.github.alteryx4j.testing.Marker;
import io.github.alteryx4j.testing.Received;
import io.github.alteryx4j.testing.Reply;
import io.github.alteryx4j.testing.ScriptedServer;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;
import reactor.netty.http.client.HttpClient;
import reactor.test.StepVerifier;

/** What goes to the token endpoint, and how the shared token and the endpoint work together. */
class TokenEndpointTest {

    private static final AccessToken TOKEN = AccessToken.of(Marker.TOKEN, Duration.ofHours(1));
    private static final Duration LIMIT = Duration.ofSeconds(20);

    private final ScriptedServer server = ScriptedServer.start();

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void sendsKeyAndSecretAsAnEncodedForm() {
        server.on("POST", PATH, tokenReply());

        StepVerifier.create(source(server).fetch())
                .assertNext(token -> {
                    assertThat(token).isEqualTo(TOKEN);
                    assertThat(token.expiresIn()).isEqualTo(Duration.ofHours(1));
                })
                .expectComplete()
                .verify(LIMIT);

        Received request = server.requests().get(0);
        String body = "grant_type=client_credentials&client_id=key+1%26%C3%BC&client_secret=cs%2B" + Marker.TEXT
                + "%2F%3D%26%25";
        assertThat(request.text()).isEqualTo(body);
        assertThat(request.header("Content-Type")).isEqualTo("application/x-www-form-urlencoded");
        assertThat(request.header("Content-Length")).isEqualTo(String.valueOf(body.length()));
        assertThat(request.header("Accept")).isEqualTo("application/json");
        assertThat(request.header("Authorization")).isNull();
    }

    @Test
    void sendsKeyAndSecretAsHttpBasic() {
        server.on("POST", PATH, tokenReply());
        TokenSource basic = new ClientCredentialsTokenSource(
                HttpClient.newConnection(),
                URI.create(server.url(PATH)),
                ClientCredentials.of("key", Marker.CLIENT_SECRET),
                ClientAuthentication.BASIC);

        StepVerifier.create(basic.fetch()).expectNext(TOKEN).expectComplete().verify(LIMIT);

        Received request = server.requests().get(0);
        assertThat(request.text()).isEqualTo("grant_type=client_credentials");
        assertThat(request.header("Authorization")).startsWith("Basic ");
        byte[] pair = Base64.getDecoder().decode(request.header("Authorization").substring(6));
        assertThat(new String(pair, StandardCharsets.UTF_8)).isEqualTo("key:" + Marker.CLIENT_SECRET);
    }

    @Test
    void asksForOneTokenAtEachSubscription() {
        server.on("POST", PATH, tokenReply());
        Mono<AccessToken> fetch = source(server).fetch();
        assertThat(server.requests()).isEmpty();
        fetch.block(LIMIT);
        fetch.block(LIMIT);
        assertThat(server.requests()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 302, 303, 307, 308})
    @DisplayName("T22: a redirect is not followed, so the secret goes nowhere else")
    void followsNoRedirect(int status) {
        try (ScriptedServer elsewhere = ScriptedServer.start()) {
            elsewhere.on("POST", "/", tokenReply()).on("GET", "/", tokenReply());
            server.on(
                    "POST",
                    PATH,
                    Reply.json(status, "")
                            .with(
                                    "Location",
                                    elsewhere.url("/").replace("://", "://me:pw@") + "?token=" + Marker.TOKEN));
            HttpClient following = HttpClient.newConnection().followRedirect(true);

            StepVerifier.create(source(following, server.url(PATH)).fetch())
                    .expectErrorSatisfies(error -> assertThat(error)
                            .isInstanceOf(TokenUnavailableException.class)
                            .hasMessageContaining("HTTP " + status)
                            .hasMessageContaining("redirects to http://127.0.0.1:" + elsewhere.port() + ",")
                            .hasMessageNotContainingAny("me:pw", Marker.TEXT))
                    .verify(LIMIT);
            assertThat(elsewhere.requests()).isEmpty();
            assertThat(server.requests()).hasSize(1);
        }
    }

    @Test
    @DisplayName("T13: a 503 is shown to a thousand callers after one request; the next call succeeds at once")
    void showsOneAnswered503ToAllThatWait() throws Exception {
        Sinks.Empty<Void> gate = Sinks.empty();
        server.on("POST", PATH, Reply.json(503, "{}").after(gate.asMono()), tokenReply());
        SharedToken shared = SharedToken.of(source(server));
        Crowd crowd = new Crowd(1_000).join(shared.token());
        gate.tryEmitEmpty();

        assertThat(crowd.awaitEndings().failures())
                .hasSize(1_000)
                .hasOnlyElementsOfType(TokenUnavailableException.class);
        assertThat(server.requests()).hasSize(1);
        StepVerifier.create(shared.token()).expectNext(TOKEN).expectComplete().verify(LIMIT);
        assertThat(server.requests()).hasSize(2);
    }

    @Test
    @DisplayName("T15: two connections that are reset inside one flight stay hidden")
    void hidesTwoResets() throws Exception {
        server.on("POST", PATH, Reply.reset(), Reply.reset(), tokenReply());
        Crowd crowd = new Crowd(100).join(SharedToken.of(source(server)).token());
        assertThat(crowd.awaitEndings().failures()).isEmpty();
        assertThat(server.requests()).hasSize(3);
    }

    @Test
    @DisplayName("T17: an endpoint that hangs fails those who wait at the limit; the next call asks anew")
    void givesUpOnAnEndpointThatHangs() throws Exception {
        server.on("POST", PATH, Reply.hang(), tokenReply());
        SharedToken shared = SharedToken.builder(source(server))
                .attemptTimeout(LIMIT)
                .fetchTimeout(Duration.ofMillis(200))
                .build();
        Crowd crowd = new Crowd(100).join(shared.token());
        assertThat(crowd.awaitEndings().failures())
                .allSatisfy(error -> assertThat(error).hasMessage("The token endpoint did not answer within PT0.2S"));
        SharedToken patient = SharedToken.of(source(server));
        StepVerifier.create(patient.token()).expectNext(TOKEN).expectComplete().verify(LIMIT);
        assertThat(server.requests()).hasSize(2);
    }

    @Test
    @DisplayName("T16, T66: a refusal makes one request; a changed secret is tried at once")
    void triesARotatedSecretAtOnce() {
        AtomicReference<Secret> secret = new AtomicReference<>(Secret.of(Marker.CLIENT_SECRET));
        server.on("POST", PATH, Reply.json(401, "{\"error\":\"invalid_client\"}"), tokenReply());
        SharedToken shared = SharedToken.of(rotating(secret));
        for (int i = 0; i < 3; i++) {
            StepVerifier.create(shared.token())
                    .expectError(TokenRefusedException.class)
                    .verify(LIMIT);
        }
        assertThat(server.requests()).hasSize(1);

        secret.set(Secret.of(Marker.PASSWORD));

        StepVerifier.create(shared.token()).expectNext(TOKEN).expectComplete().verify(LIMIT);
        assertThat(server.requests()).hasSize(2);
        assertThat(server.requests().get(1).text()).endsWith("client_secret=pw+" + Marker.TEXT);
    }

    @Test
    @DisplayName("T66: a secret that changes while the request is under way is used for the next one")
    void usesTheNewSecretForTheNextRequest() throws Exception {
        AtomicReference<Secret> secret = new AtomicReference<>(Secret.of(Marker.CLIENT_SECRET));
        Sinks.Empty<Void> gate = Sinks.empty();
        server.on("POST", PATH, tokenReply().after(gate.asMono()), Reply.json(200, "{\"access_token\":\"next-2\"}"));
        SharedToken shared = SharedToken.builder(rotating(secret))
                .rejectionGuard(Duration.ZERO)
                .build();
        Crowd crowd = new Crowd(10).join(shared.token());
        secret.set(Secret.of(Marker.PASSWORD));
        gate.tryEmitEmpty();

        assertThat(crowd.awaitEndings().served()).isEqualTo(Map.of(Marker.TEXT, 10));
        StepVerifier.create(shared.token()).expectNext(TOKEN).expectComplete().verify(LIMIT);
        assertThat(server.requests()).hasSize(1);
        assertThat(shared.reject(TOKEN)).isEqualTo(SharedToken.Rejection.REFETCH);
        assertThat(shared.token().block(LIMIT).reveal()).isEqualTo("next-2");
        assertThat(server.requests().get(1).text()).contains("pw+" + Marker.TEXT);
    }

    @Test
    void refusesAnAddressWithAPassword() {
        String address = "https://user:" + Marker.TEXT + "@localhost/token";
        assertThatThrownBy(() -> source(HttpClient.newConnection(), address))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageNotContaining(Marker.TEXT);
    }

    private TokenSource rotating(AtomicReference<Secret> secret) {
        return new ClientCredentialsTokenSource(
                HttpClient.newConnection(),
                URI.create(server.url(PATH)),
                ClientCredentials.rotating("key", secret::get),
                ClientAuthentication.FORM);
    }
}
