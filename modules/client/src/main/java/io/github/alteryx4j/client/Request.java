package io.github.alteryx4j.client;

import io.github.alteryx4j.DeadlineExceededException;
import io.github.alteryx4j.auth.Secret;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.databind.ObjectReader;

/** Collects what a call needs and says what its answer is. The endings are cold: each subscription is a call. */
final class Request {

    private final Http http;
    private final String method;
    private final Repeatability repeatability;
    private final UriTemplate template;
    private final StringBuilder path = new StringBuilder(96);
    private final @Nullable String resourceId;
    private @Nullable RequestBody body;
    private boolean hasQuery;
    private String since = "2021.4";

    Request(Http http, String method, Repeatability repeatability, String template, String... ids) {
        this.http = http;
        this.method = method;
        this.repeatability = repeatability;
        this.template = UriTemplate.of(template);
        this.template.expand(path, ids);
        this.resourceId = ids.length == 0 ? null : ids[0];
    }

    /** Adds to the query; null is left out. */
    Request query(String name, @Nullable Object value) {
        if (value != null) {
            path.append(hasQuery ? '&' : '?').append(name).append('=').append(UriTemplate.encode(value.toString()));
            hasQuery = true;
        }
        return this;
    }

    Request json(Object value) {
        return json(value, List.of());
    }

    /**
     * @param secrets what of the value must not show in an error
     */
    Request json(Object value, List<Secret> secrets) {
        body = new RequestBody.JsonBody(value, Json.writer(value.getClass()), secrets);
        return this;
    }

    Request multipart(Multipart form) {
        body = form;
        return this;
    }

    /** The first server version that has the endpoint, when it is not as old as the API. */
    Request since(String version) {
        since = version;
        return this;
    }

    /** One JSON value of that type. */
    <T> Mono<T> one(Class<T> type) {
        ObjectReader reader = Json.reader(type);
        return whole(answer -> Undecodable.isPage(answer) ? page(answer) : new WholeBody<>(answer, reader));
    }

    /**
     * Nothing. The head of the answer says that it was done, unless a page came instead; a body that breaks off, which
     * nobody reads, changes nothing.
     */
    Mono<Void> none() {
        return whole(answer -> answer.pieces()
                .onErrorComplete()
                .count()
                .flatMap(pieces -> pieces > 0 && Undecodable.isPage(answer)
                        ? Mono.error(Undecodable.page(answer))
                        : Mono.empty()));
    }

    /** The elements of a JSON array, each as soon as it is there, by demand. */
    <T> Flux<T> many(Class<T> type) {
        ObjectReader reader = Json.reader(type);
        return streamed(
                answer -> Undecodable.isPage(answer) ? page(answer) : ListBody.read(answer, watched(answer), reader));
    }

    /** The body as it comes, by demand. */
    Flux<ByteBuffer> bytes() {
        return streamed(answer -> watched(answer).map(ByteBuffer::wrap));
    }

    private <T> Mono<T> whole(Function<Answer, Mono<T>> decoding) {
        return exchange(call -> http.chain().send(call).flatMap(decoding));
    }

    /** The deadline is for the head; the body has a stall limit. */
    private <T> Flux<T> streamed(Function<Answer, Publisher<T>> decoding) {
        return exchange(http.chain()::send).flatMapMany(decoding);
    }

    private <T> Mono<T> exchange(Function<Call, Mono<T>> work) {
        Call call = new Call(http.server(), method, template, path.toString(), resourceId, body, repeatability, since);
        return new Exchange<>(call, work, http.alarms(), http.limits());
    }

    private Flux<byte[]> watched(Answer answer) {
        Call call = answer.call();
        Duration stall = http.limits().stall();
        Flux<byte[]> watched = new StallLimit<>(
                new Handover(answer),
                http.alarms(),
                stall.toNanos(),
                () -> new DeadlineExceededException(
                        call.toString(), "the server sent nothing more for " + stall, stall, call.isRepeatable()));
        return watched.onErrorMap(error -> Failures.typed(call, error));
    }

    private static <T> Mono<T> page(Answer answer) {
        answer.release();
        return Mono.error(() -> Undecodable.page(answer));
    }
}
