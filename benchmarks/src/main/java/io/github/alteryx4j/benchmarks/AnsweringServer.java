package io.github.alteryx4j.benchmarks;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.util.concurrent.FastThreadLocal;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.netty.http.server.HttpServer;
import reactor.netty.http.server.HttpServerRequest;
import reactor.netty.http.server.HttpServerResponse;

/**
 * The other side, in a process of its own: answers as fast as it can, gives and takes big files, and counts the token
 * requests. {@code POST /revoke} makes the tokens given so far worthless.
 */
public final class AnsweringServer {

    private static final ByteBuf JOB = json("{\"id\":\"62d470d411030000e0004177\",\"appId\":null,"
            + "\"createDateTime\":\"2026-07-17T20:28:04.6528576Z\",\"status\":\"Queued\",\"disposition\":\"None\","
            + "\"outputs\":[],\"messages\":[],\"priority\":\"Default\",\"workerTag\":\"\",\"runWithE2\":true}");
    private static final ByteBuf DENIED = json("{\"message\":\"Authorization has been denied for this request.\"}");

    /** About 484 KB, as a server answered. */
    private static final ByteBuf WORKFLOWS = json(
            IntStream.range(0, 1_000).mapToObj(AnsweringServer::workflow).collect(Collectors.joining(",", "[", "]")));

    private static final ByteBuf PIECE = Unpooled.unreleasableBuffer(Unpooled.wrappedBuffer(new byte[64 * 1024]));

    private final AtomicInteger tokenRequests = new AtomicInteger();
    private volatile int oldestValid = 1;

    private AnsweringServer() {}

    /** Prints the port and serves until its input ends. */
    public static void main(String[] args) throws Exception {
        AnsweringServer server = new AnsweringServer();
        int port = HttpServer.create()
                .host("127.0.0.1")
                .port(0)
                .route(routes -> routes.post("/webapi/oauth2/token", server::token)
                        .post("/webapi/v3/workflows/{id}/jobs", server::enqueue)
                        .get("/webapi/v3/workflows", (request, response) -> answer(response, 200, workflows()))
                        .get("/webapi/v1/jobs/{id}/output/{output}", AnsweringServer::download)
                        .post("/webapi/user/v2/inputfiles", AnsweringServer::upload)
                        .post("/revoke", server::revoke)
                        .get("/tokens", server::count))
                .bindNow()
                .port();
        System.out.println(port);
        while (System.in.read() >= 0) {
            // The parent's end of the pipe closes with the parent.
        }
        FastThreadLocal.removeAll();
        System.exit(0);
    }

    /** The answer to a submit. */
    public static ByteBuf job() {
        return JOB.duplicate();
    }

    /** The list of 1,000 workflows. */
    public static ByteBuf workflows() {
        return WORKFLOWS.duplicate();
    }

    private Publisher<Void> token(HttpServerRequest request, HttpServerResponse response) {
        String number = "%06d".formatted(tokenRequests.incrementAndGet());
        String body =
                "{\"access_token\":\"" + "t".repeat(594) + number + "\",\"token_type\":\"bearer\",\"expires_in\":3599}";
        return answer(response, 200, json(body));
    }

    private Publisher<Void> enqueue(HttpServerRequest request, HttpServerResponse response) {
        String bearer = request.requestHeaders().get("Authorization");
        int number = Integer.parseInt(bearer.substring(bearer.length() - 6));
        return number >= oldestValid ? answer(response, 200, job()) : answer(response, 401, DENIED.duplicate());
    }

    private Publisher<Void> revoke(HttpServerRequest request, HttpServerResponse response) {
        oldestValid = tokenRequests.get() + 1;
        return response.status(204).send();
    }

    private Publisher<Void> count(HttpServerRequest request, HttpServerResponse response) {
        return response.sendString(Mono.just(Integer.toString(tokenRequests.get())));
    }

    private static Publisher<Void> download(HttpServerRequest request, HttpServerResponse response) {
        long length = SmallHeap.LENGTH;
        return response.header("Content-Length", Long.toString(length))
                .send(Flux.range(0, (int) (length / PIECE.readableBytes())).map(i -> PIECE.duplicate()));
    }

    private static Publisher<Void> upload(HttpServerRequest request, HttpServerResponse response) {
        return request.receive()
                .map(ByteBuf::readableBytes)
                .reduce(0L, Long::sum)
                .flatMap(length -> Mono.from(answer(response, 200, json("\"" + length + "\""))));
    }

    private static String workflow(int i) {
        return ("{\"id\":\"%024x\",\"sourceAppId\":\"\",\"dateCreated\":\"2016-12-15T17:29:25.603Z\",\"runCount\":%d,"
                        + "\"versions\":[],\"name\":\"Monthly sales by region %d\",\"ownerId\":\"1b4c89c8a9175ca23cb3280a\","
                        + "\"workerTag\":\"\",\"districtTags\":[],\"comments\":\"\",\"isPublic\":false,"
                        + "\"isReadyForMigration\":false,\"publishedVersionId\":\"18d2b43a544ef57a4979812b\","
                        + "\"othersMayDownload\":true,\"othersCanViewHistory\":false,\"othersCanExecute\":true,"
                        + "\"executionMode\":\"Standard\",\"hasPrivateDataExemption\":null}")
                .formatted(i, i, i);
    }

    private static Publisher<Void> answer(HttpServerResponse response, int status, ByteBuf body) {
        return response.status(status)
                .header("Content-Type", "application/json; charset=utf-8")
                .header("Content-Length", Integer.toString(body.readableBytes()))
                .sendObject(body);
    }

    private static ByteBuf json(String text) {
        return Unpooled.unreleasableBuffer(Unpooled.copiedBuffer(text, StandardCharsets.UTF_8));
    }
}
