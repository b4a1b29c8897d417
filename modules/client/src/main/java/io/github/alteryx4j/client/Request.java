package io.github.alteryx4j.client;

import io.github.alteryx4j.DeadlineExceededException;
import io.github.alteryx4j.auth.Secret;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
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
        return whole((call, answer) ->
                Undecodable.isPage(answer) ? page(call, answer) : new WholeBody<>(call, answer, reader));
    }

    /** Nothing; the body, if there is one, is read and forgotten. */
    Mono<Void> none() {
        return whole((call, answer) -> answer.pieces().then());
    }

    /** The elements of a JSON array, each as soon as it is there, by demand. */
    <T> Flux<T> many(Class<T> type) {
        ObjectReader reader = Json.reader(type);
        return streamed((call, answer) -> Undecodable.isPage(answer)
                ? Flux.from(page(call, answer))
                : ListBody.read(call, answer, pieces(call, answer), reader));
    }

    /** The body as it comes, by demand. */
    Flux<ByteBuffer> bytes() {
        return streamed((call, answer) -> pieces(call, answer).map(ByteBuffer::wrap));
    }

    private <T> Mono<T> whole(BiFunction<Call, Answer, Mono<T>> decoding) {
        return new Exchange<>(
                call(),
                call -> http.chain().send(call).flatMap(answer -> decoding.apply(call, answer)),
                http.alarms(),
                body instanceof Multipart
                        ? http.limits().stall()
                        : http.limits().deadline());
    }

    private <T> Flux<T> streamed(BiFunction<Call, Answer, Flux<T>> decoding) {
        Call call = call();
        return new Exchange<>(
                        call, http.chain()::send, http.alarms(), http.limits().deadline())
                .flatMapMany(answer -> decoding.apply(call, answer));
    }

    private Flux<byte[]> pieces(Call call, Answer answer) {
        Duration stall = http.limits().stall();
        Flux<byte[]> watched = new StallLimit<>(
                answer.pieces(),
                http.alarms(),
                stall.toNanos(),
                () -> new DeadlineExceededException(
                        call.toString(), "the server sent nothing more for " + stall, stall, call.isRepeatable()));
        return watched.onErrorMap(error -> Failures.typed(call, error));
    }

    private static <T> Mono<T> page(Call call, Answer answer) {
        answer.release();
        return Mono.error(() -> Undecodable.page(call, answer));
    }

    private Call call() {
        return new Call(method, template, path.toString(), resourceId, body, repeatability, since);
    }
}
