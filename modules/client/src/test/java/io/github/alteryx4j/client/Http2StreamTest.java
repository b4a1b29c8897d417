package io.github.alteryx4j.client;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.alteryx4j.TransportException;
import io.github.alteryx4j.auth.AccessToken;
import io.github.alteryx4j.client.common.Upload;
import io.github.alteryx4j.client.job.OutputFormat;
import io.github.alteryx4j.testing.Marker;
import io.github.alteryx4j.testing.Reply;
import io.github.alteryx4j.testing.ScriptedServer;
import io.netty.buffer.Unpooled;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.handler.codec.http2.DefaultHttp2ResetFrame;
import io.netty.handler.codec.http2.Http2Error;
import io.netty.handler.codec.http2.Http2FrameCodec;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.netty.http.HttpProtocol;
import reactor.netty.http.client.HttpClient;
import reactor.netty.http.server.HttpServerResponse;
import reactor.netty.resources.ConnectionProvider;
import reactor.test.StepVerifier;

/** What HTTP/2 asks of a client beside what HTTP/1.1 does. */
class Http2StreamTest {

    private static final String ENQUEUE = "/webapi/v3/workflows/w1/jobs";
    private static final String INPUT_FILES = "/webapi/user/v2/inputfiles";

    private static final String OUTPUT = "/webapi/v1/jobs/j1/output/o1";

    private final ScriptedServer server = ScriptedServer.start(http -> http.protocol(HttpProtocol.H2C));
    private final ConnectionProvider pool = ConnectionProvider.create("http2", 4);
    private final AlteryxClient client = AlteryxClient.builder()
            .baseUrl(server.url("/webapi"))
            .tokenSource(() -> Mono.just(AccessToken.of(Marker.TOKEN, Duration.ofHours(1))))
            .httpClient(HttpClient.create(pool).protocol(HttpProtocol.H2C))
            .build();

    @AfterEach
    void stop() {
        client.closeLater().then(pool.disposeLater()).block();
        server.close();
    }

    /** Ends the connection and says that no request on it was looked at. */
    private static Reply goAway() {
        return (request, response) -> onChannel(response, stream -> {
            Channel connection = stream.parent();
            ChannelHandlerContext codec = connection.pipeline().context(Http2FrameCodec.class);
            ((Http2FrameCodec) codec.handler())
                    .encoder()
                    .frameWriter()
                    .writeGoAway(codec, 0, Http2Error.NO_ERROR.code(), Unpooled.EMPTY_BUFFER, codec.newPromise());
            codec.flush();
        });
    }

    /** Says that this request was not looked at. */
    private static Reply refuse() {
        return (request, response) -> onChannel(
                response, stream -> stream.writeAndFlush(new DefaultHttp2ResetFrame(Http2Error.REFUSED_STREAM)));
    }

    private static Mono<Void> onChannel(HttpServerResponse response, Consumer<Channel> farewell) {
        response.withConnection(connection -> farewell.accept(connection.channel()));
        return Mono.never();
    }

    private StepVerifier.FirstStep<String> submission() {
        return StepVerifier.create(client.jobs().run("w1", run -> {}).map(job -> job.id()));
    }

    @Test
    void aSubmissionOnAnEndedConnectionGoesOutAgain() {
        server.on("POST", ENQUEUE, goAway(), goAway(), Scripted.job("j1"));
        submission().expectNext("j1").verifyComplete();
        assertThat(server.requests("POST", ENQUEUE)).hasSize(3);
    }

    @Test
    void aRefusedSubmissionGoesOutAgain() {
        server.on("POST", ENQUEUE, refuse(), Scripted.job("j1"));
        submission().expectNext("j1").verifyComplete();
        assertThat(server.requests("POST", ENQUEUE)).hasSize(2);
    }

    @Test
    void aServerThatNeverLooksIsGivenUpAndNothingIsUncertain() {
        server.on("POST", ENQUEUE, refuse());
        submission()
                .verifyErrorSatisfies(error -> assertThat(error)
                        .isInstanceOfSatisfying(
                                TransportException.class,
                                unseen -> assertThat(unseen.isSafeToRepeat()).isTrue()));
        assertThat(server.requests("POST", ENQUEUE)).hasSize(4);
    }

    @Test
    void aStreamThatCanBeReadOnceIsNotSentAgain() {
        server.on("POST", INPUT_FILES, refuse());
        Flux<ByteBuffer> content = Flux.just(ByteBuffer.wrap(new byte[] {1, 2, 3}));
        StepVerifier.create(client.jobs().uploadInputFile(Upload.stream("in.bin", 3, content)))
                .verifyErrorSatisfies(error -> assertThat(error)
                        .isInstanceOfSatisfying(
                                TransportException.class,
                                unseen -> assertThat(unseen.isSafeToRepeat()).isTrue()));
        assertThat(server.requests("POST", INPUT_FILES)).hasSize(1);
    }

    @Test
    void aSlowConsumerGetsAllThatIsLongerThanTheWindow() {
        int length = 1_000_000;
        server.on("GET", OUTPUT, Reply.bytes(200, Map.of(), new byte[length]));
        Mono<Integer> slowly = client.jobs()
                .download("j1", "o1", OutputFormat.RAW)
                .concatMap(bytes -> Mono.just(bytes.remaining()).delayElement(Duration.ofMillis(1)), 1)
                .reduce(0, Integer::sum);
        StepVerifier.create(slowly).expectNext(length).expectComplete().verify(Duration.ofSeconds(20));
    }
}
