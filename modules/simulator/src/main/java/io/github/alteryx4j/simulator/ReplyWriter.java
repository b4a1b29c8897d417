package io.github.alteryx4j.simulator;

import io.netty.buffer.Unpooled;
import io.netty.channel.Channel;
import io.netty.channel.ChannelOption;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpResponseStatus;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;
import reactor.netty.http.server.HttpServerRequest;
import reactor.netty.http.server.HttpServerResponse;

/** Turns replies into bytes on one connection; the only place where quirks are applied. */
final class ReplyWriter {

    private static final String JSON = "application/json; charset=utf-8";

    private final Site site;
    private final HttpServerRequest request;
    private final HttpServerResponse response;
    private final String template;
    private final Channel channel;

    ReplyWriter(Site site, HttpServerRequest request, HttpServerResponse response, String template) {
        this.site = site;
        this.request = request;
        this.response = response;
        this.template = template;
        this.channel = channelOf(request);
    }

    Mono<Void> write(Reply original) {
        Reply reply = twisted(original);
        begin(reply);
        Reply.Body body = reply.body();
        if (body instanceof Reply.Tree tree) {
            return send(JSON, dialect().render(tree.root()));
        } else if (body instanceof Reply.Text text) {
            return send(text.type(), text.text().getBytes(StandardCharsets.UTF_8));
        } else if (body instanceof Reply.Items items) {
            response.header(HttpHeaderNames.CONTENT_TYPE, JSON);
            return response.send(array(items).map(Unpooled::wrappedBuffer)).then();
        } else if (body instanceof Reply.Download download) {
            response.header(HttpHeaderNames.CONTENT_TYPE, "application/octet-stream");
            response.header(
                    HttpHeaderNames.CONTENT_LENGTH,
                    Long.toString(download.content().size()));
            return response.send(download.content().chunks().map(Unpooled::wrappedBuffer))
                    .then();
        }
        response.header(HttpHeaderNames.CONTENT_LENGTH, "0");
        return response.sendByteArray(Mono.just(new byte[0])).then();
    }

    /**
     * The connection's own thread. A reply that ends on another one may overtake Reactor Netty's cleaning up, and then
     * the next request on the connection waits for ever.
     */
    Scheduler eventLoop() {
        return Schedulers.fromExecutor(channel.eventLoop());
    }

    Mono<Void> cut(boolean reset) {
        return Mono.<Void>never().doOnSubscribe(subscription -> close(reset));
    }

    void closeSoon() {
        var unused = channel.eventLoop().schedule(() -> close(false), 5, TimeUnit.MILLISECONDS);
    }

    Mono<Void> writeHalf(Reply reply) {
        begin(reply);
        Flux<byte[]> first;
        long size;
        if (reply.body() instanceof Reply.Download download) {
            size = download.content().size();
            first = download.content().chunks().take(1).map(ReplyWriter::half);
        } else {
            byte[] whole = text(reply);
            size = Math.max(whole.length, 2);
            first = Flux.just(half(whole));
            response.header(HttpHeaderNames.CONTENT_TYPE, JSON);
        }
        response.header(HttpHeaderNames.CONTENT_LENGTH, Long.toString(size));
        Mono<byte[]> end = Mono.<byte[]>never().doOnSubscribe(subscription -> closeSoon());
        return response.sendObject(first.concatWith(end).map(Unpooled::wrappedBuffer), buffer -> true)
                .then();
    }

    Reply malformed(Reply reply) {
        byte[] half = half(text(reply));
        String cut = half.length == 0 ? "{" : new String(half, StandardCharsets.UTF_8);
        return reply.body(new Reply.Text(JSON, cut));
    }

    private byte[] text(Reply reply) {
        if (reply.body() instanceof Reply.Tree tree) {
            return dialect().render(tree.root());
        } else if (reply.body() instanceof Reply.Items items) {
            try (Stream<? extends Object> elements = items.elements().get()) {
                return dialect().render(elements.toList());
            }
        }
        return new byte[0];
    }

    private Flux<byte[]> array(Reply.Items items) {
        Dialect dialect = dialect();
        Dialect unmarked = new Dialect(dialect.unset(), dialect.fractionDigits(), dialect.numbersForWords(), false);
        Flux<byte[]> elements = Flux.fromStream(items.elements()).index((index, element) -> {
            byte[] json = unmarked.render(element);
            return index == 0 ? json : join(",".getBytes(StandardCharsets.UTF_8), json);
        });
        byte[] open = dialect.mark("[".getBytes(StandardCharsets.UTF_8));
        return Flux.concat(Flux.just(open), elements, Flux.just("]".getBytes(StandardCharsets.UTF_8)))
                .buffer(256)
                .map(parts -> join(parts.toArray(byte[][]::new)));
    }

    private Reply twisted(Reply reply) {
        SimulatorQuirks quirks = site.quirks();
        boolean failed = reply.status() >= 400 && !isTokenCall() && reply.body() instanceof Reply.Tree;
        if (failed && quirks.htmlErrors()) {
            return Reply.html(reply.status(), reply.headers());
        } else if (failed && quirks.oldErrors() && isOldFamily()) {
            Object root = ((Reply.Tree) reply.body()).root();
            Object message = root instanceof Map<?, ?> map ? map.get("message") : root;
            return reply.body(new Reply.Tree(Json.object(
                    "data",
                    Json.object(),
                    "exceptionName",
                    "AlteryxServerException",
                    "innerExceptionMessage",
                    "",
                    "message",
                    message)));
        }
        boolean change = Arrays.asList("PUT", "PATCH", "DELETE")
                .contains(request.method().name());
        return reply.status() < 300 && change && quirks.emptyBodies() ? reply.body(new Reply.None()) : reply;
    }

    private void begin(Reply reply) {
        response.status(HttpResponseStatus.valueOf(reply.status()));
        reply.headers().forEach(response::header);
    }

    private Mono<Void> send(String type, byte[] bytes) {
        response.header(HttpHeaderNames.CONTENT_TYPE, type);
        response.header(HttpHeaderNames.CONTENT_LENGTH, Integer.toString(bytes.length));
        return response.sendByteArray(Mono.just(bytes)).then();
    }

    private Dialect dialect() {
        return isTokenCall()
                ? new Dialect(null, null, false, false)
                : site.quirks().dialect();
    }

    private boolean isTokenCall() {
        return template.equals(TokenRoutes.TEMPLATE);
    }

    private boolean isOldFamily() {
        String path = template.toLowerCase(Locale.ROOT);
        return path.startsWith("/v1/") || path.startsWith("/user/") || path.startsWith("/admin/");
    }

    private void close(boolean reset) {
        if (reset) {
            channel.config().setOption(ChannelOption.SO_LINGER, 0);
        }
        var unused = channel.close();
    }

    private static Channel channelOf(HttpServerRequest request) {
        AtomicReference<Channel> found = new AtomicReference<>();
        request.withConnection(connection -> found.set(connection.channel()));
        return Objects.requireNonNull(found.get(), "A request without a connection");
    }

    private static byte[] half(byte[] bytes) {
        return Arrays.copyOf(bytes, bytes.length / 2);
    }

    private static byte[] join(byte[]... parts) {
        byte[] all = new byte[Arrays.stream(parts).mapToInt(part -> part.length).sum()];
        int at = 0;
        for (byte[] part : parts) {
            System.arraycopy(part, 0, all, at, part.length);
            at += part.length;
        }
        return all;
    }
}
