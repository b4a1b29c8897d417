package io.github.alteryx4j.client;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.alteryx4j.AlteryxException;
import io.github.alteryx4j.DeadlineExceededException;
import io.github.alteryx4j.TransportException;
import io.github.alteryx4j.auth.AccessToken;
import io.github.alteryx4j.client.job.OutputFormat;
import io.github.alteryx4j.testing.Marker;
import io.github.alteryx4j.testing.RawServer;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import reactor.core.publisher.Mono;

/** Answers without an end, drop by drop, or that are no HTTP: each call ends, typed, and lets go of its connection. */
class HostileServerTest {

    private static final Duration SHORT = Duration.ofMillis(700);
    private static final String HEAD = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n";
    private static final String CHUNKED = "Transfer-Encoding: chunked\r\n\r\n";

    private static AlteryxException error(
            RawServer.Talk talk,
            UnaryOperator<AlteryxClientBuilder> settings,
            java.util.function.Function<AlteryxClient, Mono<?>> call) {
        try (RawServer server = RawServer.start(talk)) {
            AlteryxClient client = settings.apply(AlteryxClient.builder()
                            .baseUrl(server.url("/webapi"))
                            .tokenSource(() -> Mono.just(AccessToken.of(Marker.TOKEN, Duration.ofHours(1)))))
                    .build();
            Throwable error = call.apply(client)
                    .<Throwable>flatMap(answer -> Mono.empty())
                    .onErrorResume(Mono::just)
                    .block(Duration.ofSeconds(30));
            for (int i = 0; i < 200 && server.open() > 0; i++) {
                pause();
            }
            assertThat(server.open()).as("connections still held").isZero();
            client.closeLater().block();
            assertThat(error).isInstanceOf(AlteryxException.class);
            return (AlteryxException) error;
        }
    }

    private static void pause() {
        try {
            Thread.sleep(20);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private static AlteryxException job(RawServer.Talk talk) {
        return error(talk, builder -> builder, client -> client.jobs().get("j1"));
    }

    private static AlteryxException jobInShort(RawServer.Talk talk) {
        return error(
                talk,
                builder -> builder.deadline(SHORT),
                client -> client.jobs().get("j1"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"X: y\r\n", "x", "X-Long-Name"})
    void aHeadWithoutAnEndIsNotRead(String line) {
        assertThat(job(RawServer.endless("HTTP/1.1 200 OK\r\nA: b", line.repeat(100), 0)))
                .isInstanceOf(TransportException.class);
    }

    @Test
    void aStatusLineWithoutAnEndIsNotRead() {
        assertThat(job(RawServer.endless("HTTP/1.1 200 ", "OK".repeat(1_000), 0)))
                .isInstanceOf(TransportException.class);
    }

    @Test
    void interimAnswersWithoutAnEndEndAtTheDeadline() {
        assertThat(jobInShort(RawServer.endless("", "HTTP/1.1 100 Continue\r\n\r\n", 1)))
                .isInstanceOf(DeadlineExceededException.class);
    }

    @Test
    void anErrorBodyInPiecesWithoutAnEndIsCut() {
        String head = "HTTP/1.1 500 Oops\r\nContent-Type: text/plain\r\n" + CHUNKED;
        assertThat(job(RawServer.endless(head, "400\r\n" + "x".repeat(1_024) + "\r\n", 0)))
                .hasMessageContaining("HTTP 500")
                .satisfies(error -> assertThat(error.getMessage()).hasSizeLessThan(700));
    }

    @Test
    void aHeadDropByDropEndsAtTheLimitOfTheAttempt() {
        assertThat(error(
                        RawServer.endless("HTTP/1.1 200 OK\r\nX: ", "y", 20),
                        builder -> builder.attemptTimeout(SHORT),
                        client -> client.jobs().get("j1")))
                .isInstanceOf(DeadlineExceededException.class)
                .hasMessageContaining("no answer within");
    }

    @ParameterizedTest
    @ValueSource(ints = {200, 400, 500})
    void aBodyDropByDropEndsAtTheDeadline(int status) {
        String head = HEAD.replace("200", String.valueOf(status)) + "Content-Length: 100000\r\n\r\n{\"id\":\"";
        assertThat(jobInShort(RawServer.endless(head, "x", 20))).isInstanceOf(DeadlineExceededException.class);
    }

    @Test
    void aBodyThatNobodyWantsEndsAtTheDeadline() {
        assertThat(error(
                        RawServer.endless(HEAD + CHUNKED, "1\r\nx\r\n", 1),
                        builder -> builder.deadline(SHORT),
                        client -> client.workflows().delete("w1").thenReturn("done")))
                .isInstanceOf(DeadlineExceededException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[", "[{\"id\":\"w\"}", "[{\"id\":\"w\"}]"})
    void aListThatIsFilledWithNothingIsNotReadForEver(String begin) {
        String piece = "10000\r\n" + " ".repeat(65_536) + "\r\n";
        String head =
                HEAD + CHUNKED + (begin.isEmpty() ? "" : Integer.toHexString(begin.length()) + "\r\n" + begin + "\r\n");
        assertThat(error(
                        RawServer.endless(head, piece, 0),
                        builder -> builder,
                        client -> client.workflows().list().then(Mono.just("the end"))))
                .hasMessageContaining("longer than any can be");
    }

    @Test
    void aDownloadIsReadNoFasterThanItIsTaken() {
        String piece = "10000\r\n" + " ".repeat(65_536) + "\r\n";
        java.util.concurrent.atomic.AtomicLong said = new java.util.concurrent.atomic.AtomicLong();
        RawServer.Talk talk = (in, out) -> {
            RawServer.head(in);
            out.write((HEAD + CHUNKED).getBytes(StandardCharsets.ISO_8859_1));
            while (true) {
                out.write(piece.getBytes(StandardCharsets.ISO_8859_1));
                said.addAndGet(65_536);
            }
        };
        assertThat(error(
                        talk,
                        builder -> builder,
                        client -> client.jobs()
                                .download("j1", "o1", OutputFormat.RAW)
                                .limitRate(1)
                                .map(ByteBuffer::remaining)
                                .concatMap(size -> Mono.delay(Duration.ofMillis(50)), 1)
                                .take(5)
                                .then(Mono.error(new io.github.alteryx4j.ConfigurationException("enough")))))
                .hasMessage("enough");
        assertThat(said.get()).isLessThan(32L * 1024 * 1024);
    }

    static java.util.stream.Stream<String> echoes() {
        return java.util.stream.Stream.of(
                "%s\r\n\r\n",
                "HTTP/9.%s 200 OK\r\n\r\n",
                "HTTP/1.1 %s OK\r\n\r\n",
                "HTTP/1.1 401 Denied\r\nContent-Length: 0\r\nWWW-Authenticate: Negotiate %s\r\n\r\n",
                "HTTP/1.1 302 Found\r\nContent-Length: 0\r\nLocation: https://me:%1$s@%1$s.example/%1$s?%1$s\r\n\r\n",
                "HTTP/1.1 500 %1$s\r\nContent-Length: 0\r\nServer: %1$s\r\n\r\n",
                "HTTP/1.1 200 OK\r\nContent-Length: %s\r\n\r\n",
                "HTTP/1.1 200 OK\r\n%1$s: %1$s\r\nContent-Length: 2\r\nTransfer-Encoding: %1$s\r\n\r\n{x",
                "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n%s\r\n\r\n",
                "HTTP/1.1 429 Slow\r\nRetry-After: %s\r\nContent-Length: 0\r\n\r\n",
                "HTTP/1.1 200 OK\r\n%s\r\n\r\n",
                "HTTP/1.1 200 OK\r\nContent-Length: 10\r\nContent-Encoding: %s\r\n\r\n0123456789");
    }

    @ParameterizedTest
    @org.junit.jupiter.params.provider.MethodSource("echoes")
    void whereverAnAnswerEchoesTheTokenTheErrorDoesNotShowIt(String answer) {
        AlteryxException error = job((in, out) -> {
            RawServer.head(in);
            out.write(answer.formatted(Marker.TOKEN).getBytes(StandardCharsets.ISO_8859_1));
        });
        StringWriter trace = new StringWriter();
        error.printStackTrace(new PrintWriter(trace));
        assertThat(trace.toString()).doesNotContainIgnoringCase(Marker.TEXT);
    }
}
