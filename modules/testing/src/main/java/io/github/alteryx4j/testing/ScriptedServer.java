package io.github.alteryx4j.testing;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Mono;
import reactor.netty.DisposableServer;
import reactor.netty.http.server.HttpServer;
import reactor.netty.http.server.HttpServerRequest;
import reactor.netty.http.server.HttpServerResponse;
import reactor.netty.resources.LoopResources;

/**
 * A real HTTP server on a free loopback port. A test says what it answers to a method and path; it keeps what it was
 * sent. The last reply of a route is repeated; a route that was never scripted answers 418.
 */
public final class ScriptedServer implements AutoCloseable {

    private final Map<String, Deque<Reply>> script = new ConcurrentHashMap<>();
    private final Queue<Received> requests = new ConcurrentLinkedQueue<>();
    private volatile @Nullable Reply otherwise;
    private final LoopResources loops = LoopResources.create("scripted", 2, true);
    private final DisposableServer server;

    private ScriptedServer(UnaryOperator<HttpServer> options) {
        this.server = options.apply(
                        HttpServer.create().host("127.0.0.1").port(0).runOn(loops))
                .handle(this::handle)
                .bindNow(Duration.ofSeconds(10));
    }

    /** Starts a server. */
    public static ScriptedServer start() {
        return start(options -> options);
    }

    /** Starts a server with options of its own, TLS for example. */
    public static ScriptedServer start(UnaryOperator<HttpServer> options) {
        return new ScriptedServer(options);
    }

    /** The port that it listens on. */
    public int port() {
        return server.port();
    }

    /** The address of the server with the given path. */
    public String url(String path) {
        return "http://127.0.0.1:" + port() + path;
    }

    /** Answers the route with these replies, one after the other, the last one again and again. */
    public ScriptedServer on(String method, String path, Reply... replies) {
        script.put(method + ' ' + path, new ArrayDeque<>(List.of(replies)));
        return this;
    }

    /** Answers so whatever has no route of its own. */
    public ScriptedServer otherwise(Reply reply) {
        otherwise = reply;
        return this;
    }

    /** All requests of that route so far. */
    public List<Received> requests(String method, String path) {
        return requests.stream()
                .filter(request ->
                        request.method().equals(method) && request.path().equals(path))
                .toList();
    }

    /** How many requests came for that route so far. */
    public int count(String method, String path) {
        return requests(method, path).size();
    }

    /** All requests so far. */
    public List<Received> requests() {
        return List.copyOf(requests);
    }

    @Override
    public void close() {
        server.disposeNow(Duration.ofSeconds(10));
        loops.disposeLater(Duration.ZERO, Duration.ofSeconds(5)).block(Duration.ofSeconds(10));
    }

    private Publisher<Void> handle(HttpServerRequest request, HttpServerResponse response) {
        List<Received.Header> headers = request.requestHeaders().entries().stream()
                .map(entry -> new Received.Header(entry.getKey(), entry.getValue()))
                .toList();
        return request.receive()
                .aggregate()
                .asByteArray()
                .defaultIfEmpty(new byte[0])
                .map(body -> new Received(request.method().name(), request.uri(), headers, body))
                .flatMap(received -> Mono.from(reply(received).send(received, response)));
    }

    private Reply reply(Received received) {
        requests.add(received);
        Deque<Reply> replies = script.get(received.method() + ' ' + received.path());
        Reply any = otherwise;
        if (replies == null && any != null) {
            return any;
        } else if (replies == null) {
            return Reply.json(418, "{\"message\":\"not scripted: " + received.method() + ' ' + received.path() + "\"}");
        }
        synchronized (replies) {
            return replies.size() > 1 ? replies.removeFirst() : replies.getFirst();
        }
    }
}
