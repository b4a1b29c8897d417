package io.github.alteryx4j.client;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.alteryx4j.auth.AccessToken;
import io.github.alteryx4j.auth.ClientCredentials;
import io.github.alteryx4j.auth.Secret;
import io.github.alteryx4j.client.common.QuestionAnswer;
import io.github.alteryx4j.client.common.Upload;
import io.github.alteryx4j.client.dcm.DcmConnectionDraft;
import io.github.alteryx4j.client.dcm.DcmCredentialDraft;
import io.github.alteryx4j.client.run.RunRequest;
import io.github.alteryx4j.testing.Contract;
import io.github.alteryx4j.testing.Endpoint;
import io.github.alteryx4j.testing.Marker;
import io.github.alteryx4j.testing.Reply;
import io.github.alteryx4j.testing.Samples;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;

/** T62: no secret shows in anything printed or thrown. That none is logged, Guards sees in every test. */
class SecretsTest {

    private static final Secret PASSWORD = Secret.of(Marker.PASSWORD);
    private static final RunRequest RUN =
            RunRequest.of("w1", run -> run.secret("Password", PASSWORD).file("File", Upload.bytes("f", bytes())));

    private static final DcmConnectionDraft DCM = DcmConnectionDraft.of(
            "Sales",
            "sql",
            new DcmConnectionDraft.DataSource(null, "Source", "sql", null, null, Map.of()),
            draft -> draft.credential(
                    "login", DcmCredentialDraft.of("Login", "password", login -> login.secret("password", PASSWORD))));

    /** What of the answers must not show. */
    private static final Pattern HIDDEN = Pattern.compile(
            "\"(apiKey|apiSecret|password|passwordId|hmacKey|salt|recaptchaResponse|connectionString)\":\"text\"");

    private static byte[] bytes() {
        return Marker.TEXT.getBytes(StandardCharsets.UTF_8);
    }

    static Stream<Object> holders() {
        QuestionAnswer answer = new QuestionAnswer("Password", Marker.PASSWORD);
        NewJob job = new NewJob(null, null, List.of(answer), null);
        RequestBody body = new RequestBody.JsonBody(job, Json.writer(NewJob.class), List.of(PASSWORD));
        Call call = new Call(
                        "localhost:443",
                        "POST",
                        UriTemplate.of("/v3/x/{id}"),
                        "/v3/x/" + Marker.TEXT,
                        Marker.TEXT,
                        body,
                        Repeatability.ONCE,
                        "1")
                .authorizedBy(AccessToken.of(Marker.TOKEN, Duration.ZERO));
        return Stream.of(
                RUN,
                answer,
                job,
                new Runs.OlderJob(null, List.of(answer), null),
                new CredentialsApi.NewCredential("CORP\\svc", PASSWORD),
                new CredentialsApi.NewPassword(PASSWORD),
                DCM,
                DcmBody.of("u1", DCM),
                body,
                call,
                PASSWORD,
                ClientCredentials.of("id", Marker.CLIENT_SECRET),
                AccessToken.of(Marker.TOKEN, Duration.ZERO),
                AlteryxClient.builder().baseUrl("https://host").credentials("id", Marker.CLIENT_SECRET),
                new Proxy("proxy", 1, "user", PASSWORD),
                Upload.bytes("a", bytes()),
                Multipart.builder().field("a", Marker.TEXT).file("f", Upload.bytes("a", bytes())));
    }

    @ParameterizedTest
    @MethodSource("holders")
    void whatHoldsASecretDoesNotPrintIt(Object holder) {
        assertThat(holder.toString()).doesNotContain(Marker.TEXT);
    }

    static Stream<Endpoint> rows() {
        return Contract.OURS.endpoints().stream()
                .filter(row -> !List.of("none", "bytes").contains(row.answer()))
                .filter(row -> HIDDEN.matcher(json(row)).find());
    }

    @Test
    void someAnswersHoldSecrets() {
        assertThat(rows()).hasSizeGreaterThan(5);
    }

    @ParameterizedTest
    @MethodSource("rows")
    void anAnswerThatHoldsSecretsDoesNotPrintThem(Endpoint row) {
        String json = HIDDEN.matcher(json(row)).replaceAll("\"$1\":\"" + Marker.TEXT + "\"");
        for (String name : row.client()) {
            try (Scripted alteryx = new Scripted()) {
                alteryx.server.otherwise(Reply.json(200, json));
                Doors doors = new Doors(alteryx.client);
                var method = doors.methods().get(name).get(0);
                Publisher<?> call = doors.call(name, method, new Given(false, 0, Set.of()).arguments(method));
                StepVerifier.create(Flux.from(call).map(String::valueOf).collectList())
                        .assertNext(printed ->
                                assertThat(printed).isNotEmpty().noneMatch(text -> text.contains(Marker.TEXT)))
                        .verifyComplete();
            }
        }
    }

    private static String json(Endpoint row) {
        return new Samples(Contract.OURS).full(row.answer().split("\\|")[0]);
    }

    static Stream<Reply> echoes() {
        String token = Scripted.token(1);
        return Stream.of(
                Reply.json(400, "{\"message\":\"" + token + " " + Marker.PASSWORD + "\"}"),
                Reply.json(400, "{\"modelState\":{\"" + Marker.PASSWORD + "\":[\"" + token + "\"]}}"),
                Reply.json(403, "\"" + Marker.PASSWORD + "\""),
                Reply.of(500, Map.of("Content-Type", "text/html"), "<p>" + Marker.PASSWORD + " Bearer " + token),
                Reply.json(200, "{\"id\": " + Marker.PASSWORD),
                Reply.json(200, "[{\"x\":\"" + Marker.PASSWORD + "\"}]"),
                Reply.of(200, Map.of("Content-Type", "text/html"), Marker.PASSWORD),
                Reply.of(302, Map.of("Location", "https://host/?p=" + Marker.TEXT), ""),
                Reply.truncated(500, "text/plain", Marker.PASSWORD),
                Reply.reset());
    }

    @ParameterizedTest
    @MethodSource("echoes")
    void whateverTheServerEchoesNoErrorShowsASecret(Reply echo) {
        try (Scripted alteryx = new Scripted()) {
            alteryx.on("POST", "/v3/workflows/w1/jobs", echo);
            alteryx.on("GET", "/v3/jobs/" + Marker.TEXT, echo);
            assertNothingShows(alteryx.client.jobs().run("w1", run -> run.secret("Password", PASSWORD)));
            alteryx.server.otherwise(echo);
            assertNothingShows(alteryx.client.credentials().create("CORP\\svc", PASSWORD));
            assertNothingShows(alteryx.client.credentials().changePassword("c1", PASSWORD));
            assertNothingShows(alteryx.client.dcm().save(DCM));
            assertNothingShows(alteryx.client.dcmAdmin().save("u1", DCM));
        }
    }

    @Test
    void aTokenEndpointThatEchoesTheSecretShowsNothing() {
        try (Scripted alteryx = new Scripted()) {
            alteryx.server.on(
                    "POST",
                    Scripted.TOKEN_PATH,
                    (request, response) -> Reply.json(
                                    400,
                                    "{\"error\":\"invalid_client\",\"error_description\":\""
                                            + request.text().replace("\"", "") + Marker.CLIENT_SECRET + "\"}")
                            .send(request, response));
            assertNothingShows(alteryx.client.jobs().run("w1", run -> {}));
        }
    }

    private static void assertNothingShows(Mono<?> call) {
        AtomicReference<Throwable> thrown = new AtomicReference<>();
        StepVerifier.create(call.doOnError(thrown::set)).verifyError();
        StringWriter trace = new StringWriter();
        thrown.get().printStackTrace(new PrintWriter(trace));
        assertThat(trace.toString()).doesNotContain(Marker.TEXT);
    }

    @Test
    void noContextThreadOrAddressHoldsASecret() {
        StringBuilder seen = new StringBuilder();
        CallFilter looking = (call, next) -> Mono.deferContextual(context -> {
            seen.append(context).append(call).append(call.template()).append(next);
            return next.send(call);
        });
        try (Scripted alteryx =
                new Scripted(builder -> builder.outerFilter(looking).attemptFilter(looking))) {
            alteryx.on("GET", "/v3/jobs/j1", Scripted.job("j1"));
            alteryx.client
                    .jobs()
                    .get("j1")
                    .doOnEach(signal -> seen.append(signal.getContextView()))
                    .block();
            Thread.getAllStackTraces().keySet().forEach(thread -> seen.append(thread.getName()));
            alteryx.server.requests().forEach(request -> seen.append(request.uri()));
        }
        assertThat(seen.toString()).contains("/v3/jobs/{jobId}").doesNotContain(Marker.TEXT);
    }
}
