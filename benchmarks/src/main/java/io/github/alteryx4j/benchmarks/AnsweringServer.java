package io.github.alteryx4j.benchmarks;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.util.concurrent.FastThreadLocal;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Mono;
import reactor.netty.http.server.HttpServer;
import reactor.netty.http.server.HttpServerRequest;
import reactor.netty.http.server.HttpServerResponse;

/**
 * The other side, in a process of its own: answers token requests and enqueues as fast as it can, and counts the token
 * requests. {@code POST /revoke} makes the tokens given so far worthless.
 */
public final class AnsweringServer {

    private static final ByteBuf JOB = json("{\"id\":\"62d470d411030000e0004177\",\"appId\":null,"
            + "\"createDateTime\":\"2026-07-17T20:28:04.6528576Z\",\"status\":\"Queued\",\"disposition\":\"None\","
            + "\"outputs\":[],\"messages\":[],\"priority\":\"Default\",\"workerTag\":\"\",\"runWithE2\":true}");
    private static final ByteBuf DENIED = json("{\"message\":\"Authorization has been denied for this request.\"}");

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

    private Publisher<Void> token(HttpServerRequest request, HttpServerResponse response) {
        String number = "%06d".formatted(tokenRequests.incrementAndGet());
        String body =
                "{\"access_token\":\"" + "t".repeat(594) + number + "\",\"token_type\":\"bearer\",\"expires_in\":3599}";
        return answer(response, 200, json(body));
    }

    private Publisher<Void> enqueue(HttpServerRequest request, HttpServerResponse response) {
        String bearer = request.requestHeaders().get("Authorization");
        int number = Integer.parseInt(bearer.substring(bearer.length() - 6));
        return number >= oldestValid
                ? answer(response, 200, JOB.duplicate())
                : answer(response, 401, DENIED.duplicate());
    }

    private Publisher<Void> revoke(HttpServerRequest request, HttpServerResponse response) {
        oldestValid = tokenRequests.get() + 1;
        return response.status(204).send();
    }

    private Publisher<Void> count(HttpServerRequest request, HttpServerResponse response) {
        return response.sendString(Mono.just(Integer.toString(tokenRequests.get())));
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
