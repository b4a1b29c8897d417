package io.github.alteryx4j.resilience;

import io.github.alteryx4j.ErrorReply;
import io.github.alteryx4j.ServerErrorException;
import io.github.alteryx4j.ThrottledException;
import io.github.alteryx4j.auth.AccessToken;
import io.github.alteryx4j.client.AlteryxClient;
import io.github.alteryx4j.client.Answer;
import io.github.alteryx4j.client.Call;
import io.github.alteryx4j.client.common.Upload;
import io.github.alteryx4j.testing.ScriptedServer;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Real calls, one real answer and made-up errors, for tests of a filter by itself. */
final class Sample {

    /** An answer whose body was read. */
    static final Answer ANSWER = answer();

    private Sample() {}

    /** A call that may be repeated, under way as of now. */
    static Call get() {
        return call(Duration.ofMinutes(2), client -> client.jobs().get("j1"));
    }

    /** A call that may be repeated and has that much time. */
    static Call get(Duration deadline) {
        return call(deadline, client -> client.jobs().get("j1"));
    }

    /** A call that must not be done twice. */
    static Call enqueue() {
        return call(Duration.ofMinutes(2), client -> client.jobs().run("w1", run -> {}));
    }

    /** A call whose body can be read once. */
    static Call uploadOfAStream() {
        Upload once = Upload.stream("a.csv", 3, Flux.never());
        return call(Duration.ofMinutes(2), client -> client.jobs().uploadInputFile(once));
    }

    static ServerErrorException serverError(int status) {
        return new ServerErrorException("GET /x", reply(status, null), true);
    }

    static ThrottledException throttled(@Nullable Duration retryAfter) {
        return new ThrottledException("GET /x", reply(429, retryAfter));
    }

    private static ErrorReply reply(int status, @Nullable Duration retryAfter) {
        return new ErrorReply(status, "so it is", Map.of(), retryAfter, null);
    }

    private static Call call(Duration deadline, Function<AlteryxClient, Mono<?>> made) {
        AtomicReference<Call> caught = new AtomicReference<>();
        try (AlteryxClient client = AlteryxClient.builder()
                .baseUrl("http://localhost:1")
                .tokenSource(() -> Mono.just(AccessToken.of("t", Duration.ofHours(1))))
                .deadline(deadline)
                .outerFilter((call, next) -> {
                    caught.set(call);
                    return Mono.error(serverError(500));
                })
                .build()) {
            made.apply(client).then().onErrorComplete().block();
        }
        return Objects.requireNonNull(caught.get());
    }

    private static Answer answer() {
        AtomicReference<Answer> caught = new AtomicReference<>();
        try (ScriptedServer server = ScriptedServer.start().otherwise(Rig.job());
                AlteryxClient client = AlteryxClient.builder()
                        .baseUrl(server.url("/webapi"))
                        .tokenSource(() -> Mono.just(AccessToken.of("t", Duration.ofHours(1))))
                        .outerFilter((call, next) -> next.send(call).doOnNext(caught::set))
                        .build()) {
            client.jobs().get("j1").block();
        }
        return Objects.requireNonNull(caught.get());
    }
}
