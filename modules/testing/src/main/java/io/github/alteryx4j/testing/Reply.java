package io.github.alteryx4j.testing;

import io.netty.buffer.Unpooled;
import io.netty.channel.Channel;
import io.netty.channel.ChannelOption;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import reactor.netty.Connection;
import reactor.netty.http.server.HttpServerResponse;

/** One scripted answer of a {@link ScriptedServer}. */
@FunctionalInterface
public interface Reply {

    /** Answers the request; the body of the request was read already. */
    Publisher<Void> send(Received request, HttpServerResponse response);

    /** Answers with JSON. */
    static Reply json(int status, String body) {
        return of(status, Map.of("Content-Type", "application/json; charset=utf-8"), body);
    }

    /** Answers with the given head and text. */
    static Reply of(int status, Map<String, String> headers, String body) {
        return bytes(status, headers, body.getBytes(StandardCharsets.UTF_8));
    }

    /** Answers with the given head and bytes. */
    static Reply bytes(int status, Map<String, String> headers, byte[] body) {
        return (request, response) -> {
            response.status(status);
            headers.forEach(response::header);
            response.header("Content-Length", String.valueOf(body.length));
            return response.sendObject(Mono.fromSupplier(() -> Unpooled.wrappedBuffer(body)));
        };
    }

    /** Announces more bytes than it sends, then closes the connection. */
    static Reply truncated(int status, String contentType, String part) {
        return (request, response) -> {
            // Once the response has ended it no longer knows its connection.
            Channel channel = ((Connection) response).channel();
            return response.status(status)
                    .header("Content-Type", contentType)
                    .header("Content-Length", String.valueOf(part.length() + 1_000))
                    .sendString(Mono.just(part))
                    .then(Mono.fromRunnable(() -> {
                        var unused = channel.close();
                    }));
        };
    }

    /** Never answers; the connection stays open until somebody closes it. */
    static Reply hang() {
        return (request, response) -> Mono.never();
    }

    /** Resets the connection (RST) instead of answering. */
    static Reply reset() {
        return (request, response) -> Mono.fromRunnable(() -> response.withConnection(connection -> {
                    connection.channel().config().setOption(ChannelOption.SO_LINGER, 0);
                    var unused = connection.channel().close();
                }))
                .then(Mono.never());
    }

    /** Answers as {@code this} does, later. */
    default Reply after(Duration delay) {
        return (request, response) ->
                Mono.delay(delay, Schedulers.parallel()).thenMany(Mono.defer(() -> Mono.from(send(request, response))));
    }

    /** Answers as {@code this} does once the gate completes. */
    default Reply after(Publisher<?> gate) {
        return (request, response) -> Mono.from(gate).then(Mono.defer(() -> Mono.from(send(request, response))));
    }

    /** Answers as {@code this} does, with one more header. */
    default Reply with(String name, String value) {
        return (request, response) -> send(request, response.header(name, value));
    }
}
