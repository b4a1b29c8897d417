package io.github.alteryx4j.client;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.alteryx4j.AccessDeniedException;
import io.github.alteryx4j.TokenRefusedException;
import io.github.alteryx4j.client.common.Upload;
import io.github.alteryx4j.client.job.Job;
import io.github.alteryx4j.testing.Received;
import io.github.alteryx4j.testing.Reply;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Sinks;
import reactor.test.StepVerifier;

/** How a call gets its token, and what becomes of a 401. */
class AuthorizationTest {

    private static final String JOB = "/v3/jobs/j1";
    private static final String ENQUEUE = "/v3/workflows/w1/jobs";

    @Test
    void sendsTheTokenWithEachCallAndFetchesItOnce() {
        try (Scripted alteryx = new Scripted().on("GET", JOB, Scripted.job("j1"))) {
            alteryx.client.jobs().get("j1").block();
            alteryx.client.jobs().get("j1").block();
            assertThat(alteryx.tokenRequests()).isEqualTo(1);
            assertThat(alteryx.server.requests("GET", "/webapi" + JOB))
                    .extracting(request -> request.header("Authorization"))
                    .containsOnly("Bearer " + Scripted.token(1));
        }
    }

    /** T37 */
    @Test
    void fiveThousandInFlightOnARevokedTokenMakeOneMoreTokenRequestAndAllSucceed() {
        try (Scripted alteryx = new Scripted(builder -> builder.maxConnections(500))) {
            alteryx.on("GET", JOB, Scripted.refusing(1, Scripted.job("j1")));
            alteryx.on("GET", "/v3/jobs/first", Scripted.job("first"));
            alteryx.client.jobs().get("first").block();
            StepVerifier.create(Flux.range(0, 5_000)
                            .flatMap(i -> alteryx.client.jobs().get("j1"), 5_000)
                            .count())
                    .expectNext(5_000L)
                    .verifyComplete();
            assertThat(alteryx.tokenRequests()).isEqualTo(2);
            assertThat(alteryx.count("GET", JOB)).isLessThanOrEqualTo(10_000);
        }
    }

    /** T38 */
    @Test
    void aLateRefusalOfAnOldTokenLeavesTheNewOneAlone() {
        Sinks.Empty<Void> gate = Sinks.empty();
        try (Scripted alteryx = new Scripted()) {
            alteryx.on("GET", "/v3/jobs/slow", Scripted.denied().after(gate.asMono()), Scripted.job("slow"));
            alteryx.on("GET", JOB, Scripted.refusing(1, Scripted.job("j1")));
            StepVerifier.create(alteryx.client
                            .jobs()
                            .get("slow")
                            .mergeWith(alteryx.client.jobs().get("j1").doOnSuccess(job -> gate.tryEmitEmpty())))
                    .expectNextCount(2)
                    .verifyComplete();
            assertThat(alteryx.tokenRequests()).isEqualTo(2);
            assertThat(alteryx.server.requests("GET", "/webapi/v3/jobs/slow"))
                    .extracting(request -> request.header("Authorization"))
                    .containsExactly("Bearer " + Scripted.token(1), "Bearer " + Scripted.token(2));
        }
    }

    /** T39 */
    @Test
    void aSecondRefusalEndsTheCallAfterOneReplayAndSaysWhatMayBeWrong() {
        try (Scripted alteryx = new Scripted().on("GET", JOB, Scripted.denied())) {
            StepVerifier.create(alteryx.client.jobs().get("j1"))
                    .verifyErrorSatisfies(error -> assertThat(error)
                            .isInstanceOfSatisfying(AccessDeniedException.class, denied -> {
                                assertThat(denied.status()).isEqualTo(401);
                                assertThat(denied.isTransient()).isFalse();
                            })
                            .hasMessageContaining("GET /v3/jobs/{jobId}")
                            .hasMessageContaining("Authorization has been denied for this request.")
                            .hasMessageContaining("role")
                            .hasMessageContaining("key"));
            assertThat(alteryx.count("GET", JOB)).isEqualTo(2);
        }
    }

    /** T40 */
    @Test
    void aRefusalOfAYoungTokenMeansNotAllowedAndAsksForNoOther() {
        try (Scripted alteryx =
                new Scripted(builder -> builder.token(token -> token.rejectionGuard(Duration.ofSeconds(10))))) {
            alteryx.on("GET", JOB, Scripted.denied()).on("GET", "/v3/jobs/j2", Scripted.job("j2"));
            Flux<Job> calls = Flux.range(0, 200)
                    .flatMap(i -> i % 20 == 0
                            ? alteryx.client.jobs().get("j1").onErrorComplete(AccessDeniedException.class)
                            : alteryx.client.jobs().get("j2"));
            StepVerifier.create(calls).expectNextCount(190).verifyComplete();
            assertThat(alteryx.tokenRequests()).isEqualTo(1);
            assertThat(alteryx.count("GET", JOB)).isEqualTo(10);
        }
    }

    /** T42 */
    @Test
    @Timeout(300)
    void refusalsLeaveTheirConnectionsInThePool() {
        try (Scripted alteryx = new Scripted(
                builder -> builder.maxConnections(4).token(token -> token.rejectionGuard(Duration.ofMinutes(1))))) {
            String longBody = "{\"message\":\"" + "no ".repeat(1_000) + "\"}";
            alteryx.on("GET", JOB, Reply.json(401, longBody));
            StepVerifier.create(Flux.range(0, 10_000)
                            .flatMap(
                                    i -> alteryx.client.jobs().get("j1").onErrorComplete(AccessDeniedException.class),
                                    64)
                            .then())
                    .verifyComplete();
            assertThat(alteryx.count("GET", JOB)).isEqualTo(10_000);
        }
    }

    /** T43 */
    @Test
    void aStreamThatCanBeReadOnceIsNotSentAgain() {
        try (Scripted alteryx = new Scripted().on("POST", "/user/v2/inputfiles", Scripted.denied())) {
            Upload stream = Upload.stream("a.csv", 3, Flux.just(ByteBuffer.wrap(new byte[] {1, 2, 3})));
            StepVerifier.create(alteryx.client.jobs().uploadInputFile(stream))
                    .verifyErrorSatisfies(error -> assertThat(error)
                            .isInstanceOf(AccessDeniedException.class)
                            .hasMessageContaining("not sent again"));
            assertThat(alteryx.count("POST", "/user/v2/inputfiles")).isEqualTo(1);
        }
    }

    /** T43 */
    @Test
    void aBodyThatCanBeProducedAgainIsSentAgainByteByByte() {
        try (Scripted alteryx = new Scripted()) {
            alteryx.on("POST", "/user/v2/inputfiles", Scripted.refusing(1, Reply.json(200, "\"f1\"")));
            alteryx.on("POST", ENQUEUE, Scripted.refusing(2, Scripted.job("j1")));
            StepVerifier.create(alteryx.client.jobs().uploadInputFile(Upload.bytes("a.csv", new byte[200_000])))
                    .expectNext("f1")
                    .verifyComplete();
            StepVerifier.create(alteryx.client.jobs().run("w1", run -> run.answer("Region", "EMEA")))
                    .expectNextCount(1)
                    .verifyComplete();
            List<Received> uploads = alteryx.server.requests("POST", "/webapi/user/v2/inputfiles");
            assertThat(uploads).hasSize(2);
            assertThat(uploads.get(0).body()).isEqualTo(uploads.get(1).body());
            List<Received> enqueues = alteryx.server.requests("POST", "/webapi" + ENQUEUE);
            assertThat(enqueues).hasSize(2);
            assertThat(enqueues.get(0).text())
                    .isEqualTo(enqueues.get(1).text())
                    .isEqualTo("{\"questions\":[{\"name\":\"Region\",\"value\":\"EMEA\"}]}");
        }
    }

    /** T44 */
    @Test
    void anEnqueueIsReplayedOnceBecauseARefusalProvesThatNothingWasQueued() {
        try (Scripted alteryx = new Scripted().on("POST", ENQUEUE, Scripted.refusing(1, Scripted.job("j1")))) {
            StepVerifier.create(alteryx.client.jobs().run("w1", run -> {}))
                    .assertNext(job -> assertThat(job.id()).isEqualTo("j1"))
                    .verifyComplete();
            assertThat(alteryx.count("POST", ENQUEUE)).isEqualTo(2);
        }
    }

    /** T46 */
    @Test
    void refusalsThatNoTokenCanHelpAskForNone() {
        try (Scripted alteryx = new Scripted()) {
            alteryx.on("GET", "/v3/jobs/a", Reply.json(403, "{\"message\":\"no\"}"));
            alteryx.on("GET", "/v3/jobs/b", Reply.of(407, Map.of("Proxy-Authenticate", "Basic"), ""));
            alteryx.on("GET", "/v3/jobs/c", Reply.of(401, Map.of("WWW-Authenticate", "Negotiate"), "<html>"));
            for (String id : List.of("a", "b", "c")) {
                StepVerifier.create(alteryx.client.jobs().get(id)).verifyError(AccessDeniedException.class);
                assertThat(alteryx.count("GET", "/v3/jobs/" + id)).isEqualTo(1);
            }
            assertThat(alteryx.tokenRequests()).isEqualTo(1);
        }
    }

    @Test
    void aRevokedTokenIsReplacedWhereTheServerWouldTakeALoginOfWindowsToo() {
        Reply refusal = (request, response) -> Scripted.denied()
                .send(
                        request,
                        response.addHeader("WWW-Authenticate", "Negotiate")
                                .addHeader("WWW-Authenticate", "NTLM")
                                .addHeader("WWW-Authenticate", "Bearer"));
        try (Scripted alteryx = new Scripted().on("GET", JOB, refusal, Scripted.job("j1"))) {
            StepVerifier.create(alteryx.client.jobs().get("j1"))
                    .expectNextCount(1)
                    .verifyComplete();
            assertThat(alteryx.count("GET", JOB)).isEqualTo(2);
            assertThat(alteryx.tokenRequests()).isEqualTo(2);
        }
    }

    /** T67 */
    @Test
    void aRedirectIsNotFollowedAndSoTakesTheTokenNowhere() {
        try (Scripted alteryx = new Scripted();
                Scripted elsewhere = new Scripted()) {
            alteryx.on("GET", JOB, Reply.of(302, Map.of("Location", elsewhere.server.url("/webapi" + JOB)), ""));
            StepVerifier.create(alteryx.client.jobs().get("j1"))
                    .verifyErrorSatisfies(
                            error -> assertThat(error).hasMessageContaining("redirect to http://127.0.0.1"));
            assertThat(elsewhere.server.requests()).isEmpty();
        }
    }

    /** T68 */
    @Test
    void theCallersContextReachesItsFiltersAndNotTheTokenFetch() {
        List<String> seen = new java.util.concurrent.CopyOnWriteArrayList<>();
        CallFilter spy = (call, next) -> next.send(call)
                .transformDeferredContextual((answer, context) ->
                        answer.doOnSubscribe(subscribed -> seen.add(context.getOrDefault("tenant", "none"))));
        try (Scripted alteryx = new Scripted(builder -> builder.outerFilter(spy)
                .attemptFilter(spy)
                .tokenSource(() -> reactor.core.publisher.Mono.deferContextual(context -> {
                    seen.add("token:" + context.getOrDefault("tenant", "none"));
                    return reactor.core.publisher.Mono.just(
                            io.github.alteryx4j.auth.AccessToken.of(Scripted.token(1), Duration.ofHours(1)));
                })))) {
            alteryx.on("GET", JOB, Scripted.job("j1"));
            alteryx.client
                    .jobs()
                    .get("j1")
                    .contextWrite(context -> context.put("tenant", "t1"))
                    .block();
            assertThat(seen).containsExactlyInAnyOrder("t1", "t1", "token:none");
        }
    }

    @Test
    void aWrongKeyPairEndsTheCallWithWhatToCheck() {
        try (Scripted alteryx = new Scripted()) {
            alteryx.server.on("POST", Scripted.TOKEN_PATH, Reply.json(400, "{\"error\":\"invalid_client\"}"));
            StepVerifier.create(alteryx.client.jobs().get("j1"))
                    .verifyErrorSatisfies(error -> assertThat(error)
                            .isInstanceOf(TokenRefusedException.class)
                            .hasMessageContaining("My Profile > Keys"));
            assertThat(alteryx.count("GET", JOB)).isZero();
        }
    }
}
