package io.github.alteryx4j.client;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.alteryx4j.AccessDeniedException;
import io.github.alteryx4j.AlteryxException;
import io.github.alteryx4j.ConflictException;
import io.github.alteryx4j.InvalidRequestException;
import io.github.alteryx4j.NotFoundException;
import io.github.alteryx4j.ResponseException;
import io.github.alteryx4j.ServerErrorException;
import io.github.alteryx4j.SubmissionUncertainException;
import io.github.alteryx4j.ThrottledException;
import io.github.alteryx4j.TransportException;
import io.github.alteryx4j.UndecodableAnswerException;
import io.github.alteryx4j.UnsupportedByServerException;
import io.github.alteryx4j.auth.Secret;
import io.github.alteryx4j.testing.Marker;
import io.github.alteryx4j.testing.Reply;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;

/** What becomes of answers without success, and of answers that are none. */
class ErrorAnswersTest {

    private static final String JOB = "/v3/jobs/j1";
    private static final String ENQUEUE = "/v3/workflows/w1/jobs";

    static Stream<Arguments> statuses() {
        return Stream.of(
                Arguments.of(400, InvalidRequestException.class, false),
                Arguments.of(403, AccessDeniedException.class, false),
                Arguments.of(404, NotFoundException.class, false),
                Arguments.of(405, UnsupportedByServerException.class, false),
                Arguments.of(409, ConflictException.class, false),
                Arguments.of(415, InvalidRequestException.class, false),
                Arguments.of(429, ThrottledException.class, true),
                Arguments.of(500, ServerErrorException.class, true),
                Arguments.of(502, ServerErrorException.class, true),
                Arguments.of(503, ServerErrorException.class, true),
                Arguments.of(504, ServerErrorException.class, true));
    }

    @ParameterizedTest
    @MethodSource("statuses")
    void eachStatusHasItsTypeAndSaysWhetherItMayPass(int status, Class<?> type, boolean passes) {
        try (Scripted alteryx = new Scripted().on("GET", JOB, Reply.json(status, "{\"message\":\"as it is\"}"))) {
            StepVerifier.create(alteryx.client.jobs().get("j1")).verifyErrorSatisfies(error -> {
                assertThat(error)
                        .isInstanceOf(type)
                        .hasMessageContaining("GET /v3/jobs/{jobId}: HTTP " + status + ", as it is")
                        .hasMessageNotContaining("j1");
                assertThat(((AlteryxException) error).isTransient()).isEqualTo(passes);
                assertThat(((AlteryxException) error).isSafeToRepeat()).isTrue();
            });
        }
    }

    static Stream<Arguments> bodies() {
        return Stream.of(
                Arguments.of("{\"message\":\"m\"}", "m"),
                Arguments.of("\uFEFF{\"Message\":\"m\"}", "m"),
                Arguments.of(
                        "{\"message\":\"m\",\"modelState\":{\"name\":[\"is empty\",\"is odd\"]}}",
                        "m; name: is empty is odd"),
                Arguments.of("{\"message\":\"\",\"error\":\"e\",\"error_description\":\"d\"}", "d"),
                Arguments.of("{\"error\":\"e\"}", "e"),
                Arguments.of("\"a string\"", "a string"),
                Arguments.of(
                        "{\"exceptionName\":\"E\",\"message\":\"m\",\"innerExceptionMessage\":\"i\",\"data\":{}}",
                        "m (i)"),
                Arguments.of(
                        "{\"message\":\"An error has occurred.\",\"exceptionMessage\":\"x\",\"stackTrace\":\"at\"}",
                        "An error has occurred."),
                Arguments.of("<html><style>p {}</style><h1>Bad\r\n Gateway</h1></html>", "Bad Gateway"),
                Arguments.of("plain", "plain"),
                Arguments.of("{\"message\":", "{\"message\":"),
                Arguments.of("[1,2]", "[1,2]"),
                Arguments.of("", ""));
    }

    @ParameterizedTest
    @MethodSource("bodies")
    void everyFormOfAnErrorBodyIsRead(String body, String message) {
        try (Scripted alteryx = new Scripted().on("GET", JOB, Reply.of(400, Map.of(), body))) {
            StepVerifier.create(alteryx.client.jobs().get("j1"))
                    .verifyErrorSatisfies(error -> assertThat(
                                    ((ResponseException) error).reply().toString())
                            .isEqualTo(message.isEmpty() ? "HTTP 400" : "HTTP 400, " + message));
        }
    }

    @Test
    void anUnknownRouteIsUnsupportedAndNamesTheVersionThatHasIt() {
        String body = "{\"message\":\"No HTTP resource was found\",\"messageDetail\":\"No route\"}";
        try (Scripted alteryx = new Scripted().on("DELETE", JOB, Reply.json(404, body))) {
            StepVerifier.create(alteryx.client.jobs().cancel("j1"))
                    .verifyErrorSatisfies(error -> assertThat(error)
                            .isInstanceOf(UnsupportedByServerException.class)
                            .hasMessageContaining("2025"));
        }
    }

    @Test
    void waitingTimesAreReadAsSecondsAndAsDates() {
        try (Scripted alteryx = new Scripted()) {
            alteryx.on("GET", JOB, Reply.json(429, "{}").with("Retry-After", "7"));
            StepVerifier.create(alteryx.client.jobs().get("j1"))
                    .verifyErrorSatisfies(error -> assertThat(
                                    ((ResponseException) error).reply().retryAfter())
                            .isEqualTo(Duration.ofSeconds(7)));
        }
    }

    @Test
    void anErrorBodyThatBreaksOffIsToldByWhatCame() {
        try (Scripted alteryx = new Scripted().on("GET", JOB, Reply.truncated(500, "text/plain", "half of it"))) {
            StepVerifier.create(alteryx.client.jobs().get("j1"))
                    .verifyErrorSatisfies(error -> assertThat(error)
                            .isInstanceOf(ServerErrorException.class)
                            .hasMessageContaining("half of it"));
        }
    }

    @Test
    void anEndlessErrorBodyIsCut() {
        try (Scripted alteryx = new Scripted().on("GET", JOB, Reply.of(500, Map.of(), "x".repeat(1_000_000)))) {
            StepVerifier.create(alteryx.client.jobs().get("j1"))
                    .verifyErrorSatisfies(
                            error -> assertThat(error.getMessage()).hasSizeLessThan(700));
        }
    }

    /** T64 */
    @Test
    void whatTheServerEchoesOfSecretsIsMasked() {
        Reply echo = (request, response) -> Reply.json(
                        400, "{\"message\":" + "\"" + request.header("Authorization") + " " + Marker.PASSWORD + "\"}")
                .send(request, response);
        try (Scripted alteryx = new Scripted().on("POST", ENQUEUE, echo)) {
            StepVerifier.create(alteryx.client
                            .jobs()
                            .run("w1", run -> run.secret("Password", Secret.of(Marker.PASSWORD))))
                    .verifyErrorSatisfies(error -> assertThat(error)
                            .isInstanceOf(InvalidRequestException.class)
                            .hasMessageContaining("Bearer ***")
                            .hasMessageNotContaining(Marker.TEXT));
        }
    }

    static Stream<Arguments> noAnswers() {
        return Stream.of(
                Arguments.of(Reply.of(200, Map.of("Content-Type", "text/html"), "<html>Login</html>"), "HTML page"),
                Arguments.of(Reply.of(200, Map.of("Content-Type", "application/json"), ""), "nothing came"),
                Arguments.of(Reply.json(200, "null"), "nothing came"),
                Arguments.of(Reply.json(200, "{\"id\":\"j1\",\"status\":"), "broken"),
                Arguments.of(Reply.json(200, "{\"id\":\"j1\",\"outputs\":7}"), "another shape"),
                Arguments.of(Reply.json(200, "<b>"), "broken"),
                Arguments.of(
                        Reply.of(302, Map.of("Location", "https://sso.example.com/login?x=y"), ""),
                        "redirect to https://sso.example.com"));
    }

    @ParameterizedTest
    @MethodSource("noAnswers")
    void anAnswerThatIsNoneSaysSo(Reply reply, String message) {
        try (Scripted alteryx = new Scripted().on("GET", JOB, reply)) {
            StepVerifier.create(alteryx.client.jobs().get("j1"))
                    .verifyErrorSatisfies(error -> assertThat(error)
                            .isInstanceOf(UndecodableAnswerException.class)
                            .hasMessageContaining(message));
        }
    }

    @Test
    void anAnswerWithoutEndIsNotHeldInMemory() {
        Reply endless = (request, response) -> response.header("Content-Type", "application/json")
                .sendByteArray(Flux.range(0, 10_000).map(i -> new byte[65_536]));
        try (Scripted alteryx = new Scripted().on("GET", JOB, endless)) {
            StepVerifier.create(alteryx.client.jobs().get("j1"))
                    .verifyErrorSatisfies(error -> assertThat(error)
                            .isInstanceOf(UndecodableAnswerException.class)
                            .hasMessageContaining("longer than any can be"));
        }
    }

    @Test
    void aTruncatedAnswerIsABrokenConnection() {
        try (Scripted alteryx = new Scripted().on("GET", JOB, Reply.truncated(200, "application/json", "{\"id\":"))) {
            StepVerifier.create(alteryx.client.jobs().get("j1"))
                    .verifyErrorSatisfies(error -> assertThat(error)
                            .isInstanceOfSatisfying(
                                    TransportException.class,
                                    broken ->
                                            assertThat(broken.isSafeToRepeat()).isTrue()));
        }
    }

    @Test
    void whatTheServerSaysIsDoneIsDoneThoughABodyThatNobodyReadsBreaksOff() {
        Reply cut = Reply.truncated(200, "application/json", "{\"a");
        try (Scripted alteryx = new Scripted()) {
            alteryx.on("DELETE", "/v3/workflows/w1", cut).on("POST", "/v3/users/u1/passwordReset", cut);
            StepVerifier.create(alteryx.client.workflows().delete("w1")).verifyComplete();
            StepVerifier.create(alteryx.client.users().resetPassword("u1")).verifyComplete();
        }
    }

    @Test
    void aPageThatComesInsteadSaysNothingOfAChange() {
        Map<String, String> html = Map.of("Content-Type", "text/html");
        Reply login = Reply.of(200, html, "<html>Sign in</html>");
        try (Scripted alteryx = new Scripted()) {
            alteryx.on("DELETE", "/v3/workflows/w1", login, Reply.of(200, html, ""))
                    .on("POST", "/v3/users/u1/passwordReset", login);
            StepVerifier.create(alteryx.client.workflows().delete("w1")).verifyError(UndecodableAnswerException.class);
            StepVerifier.create(alteryx.client.users().resetPassword("u1"))
                    .verifyError(SubmissionUncertainException.class);
            StepVerifier.create(alteryx.client.workflows().delete("w1")).verifyComplete();
        }
    }

    static Stream<Reply> lostReplies() {
        return Stream.of(
                Reply.reset(),
                Reply.truncated(200, "application/json", "{\"id\":"),
                Reply.json(500, "{}"),
                Reply.json(502, "{}"),
                Reply.json(503, "{}"),
                Reply.json(200, "{\"id\":"),
                Reply.of(200, Map.of("Content-Type", "text/html"), "<html>"));
    }

    /** T48 */
    @ParameterizedTest
    @MethodSource("lostReplies")
    void anEnqueueThatMayHaveHappenedIsUncertainAndNotSentAgain(Reply reply) {
        Instant before = Instant.now().minusSeconds(2);
        try (Scripted alteryx = new Scripted().on("POST", ENQUEUE, reply)) {
            StepVerifier.create(alteryx.client.jobs().run("w1", run -> {}))
                    .verifyErrorSatisfies(error -> assertThat(error)
                            .isInstanceOfSatisfying(SubmissionUncertainException.class, uncertain -> {
                                assertThat(uncertain.resourceId()).isEqualTo("w1");
                                assertThat(uncertain.sentAt()).isBetween(before, Instant.now());
                                assertThat(uncertain.call()).isEqualTo("POST /v3/workflows/{workflowId}/jobs");
                                assertThat(uncertain.getCause()).isInstanceOf(AlteryxException.class);
                                assertThat(uncertain.isSafeToRepeat()).isFalse();
                            }));
            assertThat(alteryx.count("POST", ENQUEUE)).isEqualTo(1);
        }
    }

    @Test
    void anEnqueueThatCertainlyDidNotHappenKeepsItsError() {
        try (Scripted alteryx = new Scripted()) {
            alteryx.on("POST", ENQUEUE, Reply.json(503, "{}").with("Retry-After", "1"), Reply.json(400, "{}"));
            for (Class<? extends Throwable> type : List.of(ServerErrorException.class, InvalidRequestException.class)) {
                StepVerifier.create(alteryx.client.jobs().run("w1", run -> {}))
                        .verifyErrorSatisfies(error -> assertThat(error)
                                .isInstanceOfSatisfying(
                                        AlteryxException.class,
                                        safe -> assertThat(safe.isSafeToRepeat())
                                                .isTrue())
                                .isInstanceOf(type));
            }
        }
    }

    @Test
    void aPauseThatCannotBeReadIsNoneAndNoWordThatAnEnqueueWasNotTaken() {
        try (Scripted alteryx = new Scripted()) {
            alteryx.on("POST", ENQUEUE, Reply.json(503, "{}").with("Retry-After", "soon"));
            StepVerifier.create(alteryx.client.jobs().run("w1", run -> {}))
                    .verifyErrorSatisfies(error -> assertThat(error)
                            .isInstanceOf(SubmissionUncertainException.class)
                            .cause()
                            .isInstanceOfSatisfying(
                                    ServerErrorException.class,
                                    cause -> assertThat(cause.reply().retryAfter())
                                            .isNull()));
        }
    }

    @Test
    void aServerThatIsDownIsATransportFailureThatIsSafeToRepeat() {
        try (Scripted alteryx = new Scripted()) {
            AlteryxClient nowhere = alteryx.client
                    .mutate()
                    .baseUrl("http://127.0.0.1:1/webapi")
                    .tokenSource(
                            () -> Mono.just(io.github.alteryx4j.auth.AccessToken.of(Marker.TOKEN, Duration.ofHours(1))))
                    .build();
            StepVerifier.create(nowhere.jobs().run("w1", run -> {}))
                    .verifyErrorSatisfies(error -> assertThat(error)
                            .isInstanceOfSatisfying(TransportException.class, down -> {
                                assertThat(down.isSafeToRepeat()).isTrue();
                                assertThat(down.isTransient()).isTrue();
                            })
                            .hasMessageContaining("Is the server up"));
            nowhere.closeLater().block();
        }
    }
}
