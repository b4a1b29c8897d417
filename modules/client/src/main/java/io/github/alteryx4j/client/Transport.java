package io.github.alteryx4j.client;

import io.github.alteryx4j.auth.AccessToken;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufOutputStream;
import io.netty.buffer.Unpooled;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaderValues;
import io.netty.handler.codec.http.HttpHeaders;
import io.netty.handler.codec.http.HttpMethod;
import io.netty.util.AsciiString;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.netty.NettyOutbound;
import reactor.netty.channel.ChannelOperations;
import reactor.netty.http.client.HttpClient;
import reactor.netty.http.client.HttpClient.RequestSender;
import reactor.netty.http.client.HttpClientRequest;

/** Sends one request and receives the head of its answer. An answer without success is a typed error already. */
final class Transport {

    private static final AsciiString JSON = AsciiString.cached("application/json");

    private final String base;
    private final Map<String, RequestSender> senders;
    private final long attemptLimit;
    private final BooleanSupplier isClosed;
    private volatile Bearer bearer = new Bearer(null, AsciiString.EMPTY_STRING);

    /** A token and its header line, encoded once. */
    private record Bearer(@Nullable AccessToken token, AsciiString header) {}

    /**
     * @param attemptLimit how long the server may take from the request to the head of its answer, in nanoseconds
     * @param isClosed from when on nothing goes out; whoever waits is told by the end of the client
     */
    Transport(HttpClient http, String base, long attemptLimit, BooleanSupplier isClosed) {
        // Also for a client that was given: the token follows no redirect, and nothing is inflated without a bound.
        HttpClient ready = http.followRedirect(false)
                .compress(false)
                .headers(headers -> headers.set(HttpHeaderNames.ACCEPT, JSON)
                        .set(HttpHeaderNames.ACCEPT_ENCODING, HttpHeaderValues.IDENTITY)
                        .set(HttpHeaderNames.USER_AGENT, AsciiString.cached("alteryx4j")));
        this.senders = Stream.of("GET", "POST", "PUT", "PATCH", "DELETE")
                .collect(Collectors.toUnmodifiableMap(
                        Function.identity(), method -> ready.request(HttpMethod.valueOf(method))));
        this.base = base;
        this.attemptLimit = attemptLimit;
        this.isClosed = isClosed;
    }

    /** One answer with a status of success, or an error. */
    Mono<Answer> send(Call call) {
        return call.body() instanceof Multipart body
                ? body.length().flatMap(length -> new Attempt(this, call, length))
                : new Attempt(this, call, 0);
    }

    /**
     * The request of an attempt.
     *
     * @param sent is asked before it goes out, and given what drops the answer to it; no means that it was given up
     * @param unseen is told when the server says that it did not look at it; then it fails
     */
    Flux<Answer> exchange(Call call, long length, Predicate<Runnable> sent, Runnable unseen) {
        RequestSender sender = senders.get(call.method());
        if (sender == null) {
            throw new IllegalArgumentException("unknown method in " + call);
        }
        return sender.uri(URI.create(base + call.path()))
                .send((request, out) -> {
                    ChannelOperations<?, ?> channel = (ChannelOperations<?, ?>) out;
                    Http2Stream.attend(channel.channel(), unseen);
                    Runnable drain = () -> channel.receiveObject().subscribe(piece -> {}, over -> {});
                    // The cancel that is on its way closes the connection.
                    return !isClosed.getAsBoolean() && sent.test(drain)
                            ? write(call, length, request, out)
                            : Mono.never();
                })
                .responseConnection((head, connection) -> {
                    Answer answer = new Answer(call, head, (ChannelOperations<?, ?>) connection);
                    if (head.status().code() / 100 != 2) {
                        return ErrorAnswers.toError(answer);
                    }
                    return answer.isPlain() ? new Offer(answer) : Undecodable.encoded(answer);
                });
    }

    long attemptLimit() {
        return attemptLimit;
    }

    private Publisher<Void> write(Call call, long length, HttpClientRequest request, NettyOutbound out) {
        HttpHeaders headers = request.requestHeaders();
        call.headers().forEach(headers::set);
        if (call.token() != null) {
            headers.set(HttpHeaderNames.AUTHORIZATION, bearer(call.token()));
        }
        RequestBody body = call.body();
        if (body instanceof RequestBody.JsonBody json) {
            headers.set(HttpHeaderNames.CONTENT_TYPE, JSON);
            return out.sendObject(encode(json, out));
        }
        if (body instanceof Multipart multipart) {
            headers.set(HttpHeaderNames.CONTENT_TYPE, multipart.contentType());
            headers.set(HttpHeaderNames.CONTENT_LENGTH, length);
            // Unpooled pieces: one that is dropped on the way is the collector's business.
            return out.send(multipart
                    .content(length)
                    .doOnNext(piece -> call.progress().active())
                    .map(Unpooled::wrappedBuffer));
        }
        if (!call.method().equals("GET") && !call.method().equals("DELETE")) {
            headers.set(HttpHeaderNames.CONTENT_LENGTH, 0);
        }
        return out;
    }

    @SuppressWarnings("ReferenceEquality") // an equal token made elsewhere is only encoded again
    private CharSequence bearer(AccessToken token) {
        Bearer known = bearer;
        if (known.token() != token) {
            known = new Bearer(token, AsciiString.of("Bearer " + token.reveal()));
            bearer = known;
        }
        return known.header();
    }

    private static ByteBuf encode(RequestBody.JsonBody json, NettyOutbound out) {
        ByteBuf buffer = out.alloc().ioBuffer(256);
        try (OutputStream stream = new ByteBufOutputStream(buffer)) {
            json.writer().writeValue(stream, json.value());
            return buffer;
        } catch (IOException | RuntimeException error) {
            buffer.release();
            throw error instanceof IOException io ? new UncheckedIOException(io) : (RuntimeException) error;
        }
    }
}
