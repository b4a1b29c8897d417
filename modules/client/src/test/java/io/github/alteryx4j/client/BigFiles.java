package io.github.alteryx4j.client;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import java.util.concurrent.atomic.AtomicLong;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.netty.DisposableServer;
import reactor.netty.NettyOutbound;
import reactor.netty.http.server.HttpServer;
import reactor.netty.http.server.HttpServerResponse;

/**
 * A server that gives and takes big files, and holds none of them. {@code -Dbig.megabytes=2048} makes them as big as the
 * longest that were seen.
 */
final class BigFiles implements AutoCloseable {

    static final long LENGTH = Long.getLong("big.megabytes", 512) << 20;

    private static final int PIECE = 64 * 1024;
    private static final ByteBuf BYTES = Unpooled.unreleasableBuffer(Unpooled.wrappedBuffer(new byte[PIECE]));

    private final AtomicLong sent = new AtomicLong();
    private final AtomicLong received = new AtomicLong();
    private final DisposableServer server = HttpServer.create()
            .host("127.0.0.1")
            .port(0)
            .route(routes -> routes.post(
                            "/webapi/oauth2/token",
                            (request, response) -> json(response, "{\"access_token\":\"t\",\"expires_in\":3599}"))
                    .get(
                            "/webapi/v1/jobs/j1/output/o1",
                            (request, response) -> response.header("Content-Length", String.valueOf(LENGTH))
                                    .send(Flux.range(0, (int) (LENGTH / PIECE)).map(i -> {
                                        sent.addAndGet(PIECE);
                                        return BYTES.duplicate();
                                    })))
                    .post(
                            "/webapi/user/v2/inputfiles",
                            (request, response) -> request.receive()
                                    .doOnNext(piece -> received.addAndGet(piece.readableBytes()))
                                    .then()
                                    .then(Mono.defer(() -> json(response, "\"" + received + "\"")
                                            .then()))))
            .bindNow();

    private static NettyOutbound json(HttpServerResponse response, String text) {
        return response.header("Content-Type", "application/json").sendString(Mono.just(text));
    }

    String url() {
        return "http://127.0.0.1:" + server.port() + "/webapi";
    }

    long sent() {
        return sent.get();
    }

    long received() {
        return received.get();
    }

    @Override
    public void close() {
        server.disposeNow();
    }
}
