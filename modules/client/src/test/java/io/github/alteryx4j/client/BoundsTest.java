package io.github.alteryx4j.client;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.alteryx4j.AlteryxException;
import io.github.alteryx4j.ResponseException;
import io.github.alteryx4j.TokenUnavailableException;
import io.github.alteryx4j.UndecodableAnswerException;
import io.github.alteryx4j.client.job.OutputFormat;
import io.github.alteryx4j.testing.Reply;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;
import reactor.netty.http.client.HttpClient;
import reactor.test.StepVerifier;

/** What an answer may be at the most: deep, long, many, compressed. */
class BoundsTest {

    private static final String JOB = "/v3/jobs/j1";

    @TempDir
    Path folder;

    private final Scripted alteryx = new Scripted();

    @AfterEach
    void close() {
        alteryx.close();
    }

    /** 64 MB of zeros in 64 kB. */
    private static byte[] bomb() {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(packed)) {
            for (int i = 0; i < 64; i++) {
                zip.write(new byte[1024 * 1024]);
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return packed.toByteArray();
    }

    private static void fails(Publisher<?> call, Class<? extends Throwable> type, String message) {
        StepVerifier.create(Flux.from(call).then())
                .verifyErrorSatisfies(
                        error -> assertThat(error).isInstanceOf(type).hasMessageContaining(message));
    }

    @ParameterizedTest
    @ValueSource(strings = {"gzip", "GZIP", "deflate", "br", "zstd", "gzip, gzip", "x-anything"})
    void aCompressedAnswerIsNotInflatedButRefused(String encoding) {
        Reply bomb = Reply.bytes(200, Map.of("Content-Encoding", encoding, "Content-Type", "application/json"), bomb());
        alteryx.server.otherwise(bomb);
        AlteryxClient inflating = alteryx.client
                .mutate()
                .httpClient(HttpClient.create().compress(true))
                .build();
        for (AlteryxClient client : List.of(alteryx.client, inflating)) {
            for (Publisher<?> call : List.<Publisher<?>>of(
                    client.jobs().get("j1"),
                    client.workflows().list(),
                    client.workflows().delete("w1"),
                    client.jobs().download("j1", "o1", OutputFormat.CSV),
                    client.jobs().download("j1", "o1", OutputFormat.CSV, folder.resolve("out.csv")))) {
                fails(call, UndecodableAnswerException.class, "a compressed body came");
            }
        }
        assertThat(folder).isEmptyDirectory();
        assertThat(alteryx.server.requests("GET", "/webapi" + JOB))
                .allSatisfy(
                        request -> assertThat(request.header("Accept-Encoding")).isEqualTo("identity"));
        inflating.closeLater().block();
    }

    @Test
    void aCompressedErrorIsToldByItsStatus() {
        alteryx.on("GET", JOB, Reply.bytes(400, Map.of("Content-Encoding", "gzip"), bomb()));
        StepVerifier.create(alteryx.client.jobs().get("j1"))
                .verifyErrorSatisfies(
                        error -> assertThat(((ResponseException) error).reply()).hasToString("HTTP 400"));
    }

    @Test
    void aCompressedTokenIsNotInflated() {
        for (int status : new int[] {200, 400, 500}) {
            alteryx.server.on(
                    "POST", Scripted.TOKEN_PATH, Reply.bytes(status, Map.of("Content-Encoding", "gzip"), bomb()));
            AlteryxClient inflating = alteryx.client
                    .mutate()
                    .httpClient(HttpClient.create().compress(true))
                    .build();
            StepVerifier.create(inflating.jobs().get("j1"))
                    .verifyErrorSatisfies(error -> assertThat(error)
                            .isInstanceOf(TokenUnavailableException.class)
                            .satisfies(typed -> assertThat(typed.getMessage()).hasSizeLessThan(500)));
            inflating.closeLater().block();
        }
    }

    static Stream<String> excesses() {
        return Stream.of(
                "{\"x\":" + "[".repeat(201) + "]".repeat(201) + "}",
                "{\"x\":" + "{\"x\":".repeat(201) + "1" + "}".repeat(202),
                "{\"" + "n".repeat(10_001) + "\":1}",
                "{\"x\":" + "9".repeat(101) + "}",
                "{\"id\":" + "9".repeat(101) + "}",
                "{\"id\":\"" + "s".repeat(16 * 1024 * 1024 + 1) + "\"}",
                "{\"outputs\":[" + "{},".repeat(1_000_001) + "{}]}");
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("excesses")
    void jsonBeyondAllMeasureIsUndecodable(String json) {
        alteryx.server.otherwise(Reply.json(200, json));
        fails(alteryx.client.jobs().get("j1"), UndecodableAnswerException.class, "JSON");
        alteryx.server.otherwise(Reply.json(200, "[" + json + "]"));
        fails(alteryx.client.workflows().list(), UndecodableAnswerException.class, "");
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("excesses")
    void anErrorBeyondAllMeasureKeepsItsTypeAndIsCut(String json) {
        alteryx.on("GET", JOB, Reply.json(409, json));
        alteryx.server.on("POST", "/other", Reply.json(409, json));
        StepVerifier.create(alteryx.client.jobs().get("j1")).verifyErrorSatisfies(error -> {
            assertThat(error).isInstanceOf(io.github.alteryx4j.ConflictException.class);
            assertThat(error.getMessage()).hasSizeLessThan(700);
        });
    }

    @Test
    void anElementWithoutEndIsNotHeldInMemory() {
        Reply endless = (request, response) -> response.header("Content-Type", "application/json")
                .sendByteArray(Flux.concat(
                        Flux.just("[{\"id\":\"".getBytes(StandardCharsets.US_ASCII)),
                        Flux.range(0, 10_000).map(i -> new byte[65_536])));
        alteryx.server.otherwise(endless);
        fails(alteryx.client.workflows().list(), UndecodableAnswerException.class, "longer than any can be");
    }

    @Test
    void whatIsLargeButPossibleIsRead() {
        String deep = "[".repeat(190) + "]".repeat(190);
        String text = "s".repeat(5_000_000);
        alteryx.on("GET", JOB, Reply.json(200, "{\"x\":" + deep + ",\"id\":\"" + text + "\"}"));
        StepVerifier.create(alteryx.client.jobs().get("j1"))
                .assertNext(job -> assertThat(job.id()).isEqualTo(text))
                .verifyComplete();
    }

    @ParameterizedTest(name = "{index}")
    @ValueSource(strings = {"<", "<a ", "<script>", "<style>x", "</script><script", "<<script>>", "<script><style>"})
    void aPageMadeToBeSlowToReadIsNot(String part) {
        alteryx.on("GET", JOB, Reply.of(502, Map.of("Content-Type", "text/html"), part.repeat(65_000 / part.length())));
        StepVerifier.create(alteryx.client.jobs().get("j1"))
                .expectError(AlteryxException.class)
                .verify(Duration.ofSeconds(2));
    }

    @Test
    void nothingThatIsSaidForgesALineOfALog() {
        String forged = "a\\r\\nFORGED \\u0085\\u2028\\u2029\\u202e\\u001b[31m\\u0000b";
        alteryx.on(
                "GET",
                JOB,
                Reply.json(
                        400,
                        "{\"message\":\"" + forged + "\",\"modelState\":{\"f" + forged + "\":[\"" + forged + "\"]}}"));
        StepVerifier.create(alteryx.client.jobs().get("j1")).verifyErrorSatisfies(error -> {
            assertThat(error.getMessage()).contains("a FORGED [31m b");
            assertThat(error.getMessage().codePoints())
                    .noneMatch(c -> List.of(
                                    (int) Character.CONTROL,
                                    (int) Character.FORMAT,
                                    (int) Character.LINE_SEPARATOR,
                                    (int) Character.PARAGRAPH_SEPARATOR)
                            .contains(Character.getType(c)));
        });
    }
}
