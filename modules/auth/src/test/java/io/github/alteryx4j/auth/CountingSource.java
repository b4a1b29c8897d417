package io.github.alteryx4j.auth;

import io.github.alteryx4j.TokenUnavailableException;
import io.github.alteryx4j.testing.Marker;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import reactor.core.publisher.Mono;

/** A source that counts how often it is asked; the n-th fetch gets the n-th answer. */
final class CountingSource implements TokenSource {

    private final AtomicInteger fetches = new AtomicInteger();
    private final IntFunction<Mono<AccessToken>> answers;

    CountingSource(IntFunction<Mono<AccessToken>> answers) {
        this.answers = answers;
    }

    /** Answers at once, with tokens of that life. */
    static CountingSource ofLife(Duration life) {
        return new CountingSource(n -> Mono.just(token(n, life)));
    }

    /** The n-th token. */
    static AccessToken token(int n, Duration life) {
        return AccessToken.of(Marker.TOKEN + "-" + n, life);
    }

    /** A failure that the endpoint answered with, or with status 0 one without an answer. */
    static <T> Mono<T> failure(int status) {
        return Mono.error(
                () -> new TokenUnavailableException("failed with " + status, status, true, Duration.ZERO, null));
    }

    int fetches() {
        return fetches.get();
    }

    @Override
    public Mono<AccessToken> fetch() {
        return Mono.defer(() -> answers.apply(fetches.incrementAndGet()));
    }
}
