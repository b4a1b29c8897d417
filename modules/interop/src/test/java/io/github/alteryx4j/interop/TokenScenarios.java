package io.github.alteryx4j.interop;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.alteryx4j.TokenRefusedException;
import io.github.alteryx4j.auth.AccessToken;
import io.github.alteryx4j.auth.ClientAuthentication;
import io.github.alteryx4j.auth.ClientCredentials;
import io.github.alteryx4j.auth.SharedToken;
import io.github.alteryx4j.client.AlteryxClient;
import io.github.alteryx4j.testing.Marker;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.netty.ByteBufFlux;
import reactor.netty.http.client.HttpClient;
import reactor.test.StepVerifier;
import reactor.util.retry.Retry;

/** What the client has to do with a token endpoint, whoever made that. */
abstract class TokenScenarios {

    private static final Duration LIMIT = Duration.ofSeconds(20);
    private static final int CROWD = 200;

    abstract ForeignServer server();

    @ParameterizedTest
    @EnumSource(names = {"FORM", "BASIC"})
    void aCallComesThrough(Login login) {
        try (AlteryxClient client = AlteryxClient.builder()
                .baseUrl(server().baseUrl())
                .credentials(login.credentials())
                .clientAuthentication(login.way)
                .build()) {
            StepVerifier.create(job(client)).expectNext("j1").expectComplete().verify(LIMIT);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"FORM", "BRIEF"})
    void theLifeIsReadThatTheServerSays(Login login) {
        StepVerifier.create(new CountedSource(server(), login).fetch().map(AccessToken::expiresIn))
                .assertNext(life -> assertThat(life).isBetween(login.tokenLife.minusSeconds(1), login.tokenLife))
                .expectComplete()
                .verify(LIMIT);
    }

    @ParameterizedTest
    @EnumSource
    void aWrongSecretIsRefusedWithOneRequestForAllAndNotShown(Login login) {
        ClientCredentials wrong = ClientCredentials.of(login.id(), "wrong-" + Marker.TEXT);
        assertRefused(new CountedSource(server(), wrong, login.way), 401, "invalid_client");
    }

    @ParameterizedTest
    @EnumSource(ClientAuthentication.class)
    void anUnknownClientIsRefused(ClientAuthentication way) {
        ClientCredentials unknown = ClientCredentials.of("nobody", "plain-" + Marker.TEXT);
        assertRefused(new CountedSource(server(), unknown, way), 401, "invalid_client");
    }

    /** We write HTTP Basic as Alteryx Server reads it; these servers follow RFC 6749 and decode it first. */
    @Test
    void aSecretWithSpecialCharactersIsRefusedAsHttpBasicByServersThatDecodeIt() {
        assertRefused(new CountedSource(server(), Login.RAW_BASIC), 400, "invalid_request");
    }

    @Test
    void aTokenIsRefreshedAheadWhileTheOldOneServes() {
        LeapingClock clock = new LeapingClock();
        CountedSource source = new CountedSource(server(), Login.FORM);
        try (SharedToken shared = SharedToken.builder(source).scheduler(clock).build()) {
            AccessToken old = token(shared);
            clock.leap(Duration.ofSeconds(270));
            StepVerifier.create(Flux.range(0, CROWD).flatMap(i -> shared.token(), CROWD))
                    .expectNext(old)
                    .expectNextCount(CROWD - 1)
                    .expectComplete()
                    .verify(LIMIT);
            awaitAnother(shared, old);
            assertThat(source.requests()).isEqualTo(2);
        }
    }

    @Test
    void allCallersOfAnEndedTokenShareOneRequest() {
        LeapingClock clock = new LeapingClock();
        CountedSource source = new CountedSource(server(), Login.FORM);
        try (SharedToken shared = SharedToken.builder(source).scheduler(clock).build()) {
            AccessToken old = token(shared);
            clock.leap(Duration.ofSeconds(300));
            StepVerifier.create(Flux.range(0, CROWD)
                            .flatMap(i -> shared.token(), CROWD)
                            .distinct())
                    .assertNext(fresh -> assertThat(fresh).isNotEqualTo(old))
                    .expectComplete()
                    .verify(LIMIT);
            assertThat(source.requests()).isEqualTo(2);
        }
    }

    @Test
    void noCallFailsWhileShortTokensComeAndGo() {
        CountedSource source = new CountedSource(server(), Login.BRIEF);
        try (AlteryxClient client = client(source)) {
            StepVerifier.create(Flux.interval(Duration.ofMillis(100))
                            .take(Duration.ofSeconds(3))
                            .onBackpressureBuffer()
                            .flatMap(i -> job(client)))
                    .thenConsumeWhile("j1"::equals)
                    .expectComplete()
                    .verify(LIMIT);
        }
        // Each is used for two of its three seconds at the most, and for one at the least.
        assertThat(source.requests()).isBetween(2, 4);
    }

    @Test
    void oneNewTokenServesAllWhoseTokenWasRevoked() {
        CountedSource source = new CountedSource(server(), Login.FORM);
        try (AlteryxClient client = client(source)) {
            crowd(client);
            AccessToken revoked = source.last();
            revoke(revoked);
            crowd(client);
            assertThat(source.requests()).isEqualTo(2);
            assertThat(source.last()).isNotEqualTo(revoked);
        }
    }

    private AlteryxClient client(CountedSource source) {
        return AlteryxClient.builder()
                .baseUrl(server().baseUrl())
                .tokenSource(source)
                .token(options -> options.rejectionGuard(Duration.ZERO))
                .build();
    }

    private static Mono<String> job(AlteryxClient client) {
        return client.jobs().get("j1").map(job -> job.id());
    }

    private static void crowd(AlteryxClient client) {
        StepVerifier.create(Flux.range(0, CROWD).flatMap(i -> job(client), CROWD))
                .expectNextCount(CROWD)
                .expectComplete()
                .verify(LIMIT);
    }

    private static AccessToken token(SharedToken shared) {
        return shared.token().blockOptional(LIMIT).orElseThrow();
    }

    private static void awaitAnother(SharedToken shared, AccessToken old) {
        StepVerifier.create(shared.token()
                        .filter(token -> !token.equals(old))
                        .switchIfEmpty(Mono.error(IllegalStateException::new))
                        .retryWhen(Retry.fixedDelay(100, Duration.ofMillis(20))))
                .expectNextCount(1)
                .expectComplete()
                .verify(LIMIT);
    }

    private void revoke(AccessToken token) {
        String form = "client_id=" + Login.FORM.id() + "&client_secret=" + encoded(Login.FORM.secret) + "&token="
                + encoded(token.reveal());
        StepVerifier.create(HttpClient.newConnection()
                        .headers(headers -> headers.set("Content-Type", "application/x-www-form-urlencoded"))
                        .post()
                        .uri(server().baseUrl() + "/oauth2/revoke")
                        .send(ByteBufFlux.fromString(Mono.just(form)))
                        .response()
                        .map(response -> response.status().code()))
                .expectNext(200)
                .expectComplete()
                .verify(LIMIT);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    static void assertRefused(CountedSource source, int status, String code) {
        try (SharedToken shared = SharedToken.of(source)) {
            StepVerifier.create(Flux.range(0, CROWD)
                            .flatMap(i -> shared.token().materialize(), CROWD)
                            .map(signal -> signal.getThrowable()))
                    .thenConsumeWhile(error -> {
                        assertThat(error).isInstanceOfSatisfying(TokenRefusedException.class, refused -> {
                            assertThat(refused.status()).isEqualTo(status);
                            assertThat(refused.error()).isEqualTo(code);
                            assertThat(refused.isTransient()).isFalse();
                        });
                        assertThat(trace(error)).doesNotContain(Marker.TEXT);
                        return true;
                    })
                    .expectComplete()
                    .verify(LIMIT);
            StepVerifier.create(shared.token()).expectError().verify(LIMIT);
        }
        assertThat(source.requests()).isEqualTo(1);
    }

    private static String trace(Throwable error) {
        StringWriter text = new StringWriter();
        error.printStackTrace(new PrintWriter(text));
        return text.toString();
    }
}
