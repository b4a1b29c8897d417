package io.github.alteryx4j.auth;

import io.github.alteryx4j.TokenException;
import io.github.alteryx4j.TokenUnavailableException;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.util.context.Context;
import reactor.util.retry.Retry;

/** One fetch: an attempt, its inner retries, and the time limits of both. Ends in a token or a typed error. */
final class TokenFetch {

    private static final int RETRIES = 2;
    private static final Duration RETRY_DELAY = Duration.ofMillis(300);

    private final TokenSource source;
    private final Scheduler clock;
    private final Duration attemptTimeout;
    private final Duration fetchTimeout;
    private final TokenListeners listeners;

    TokenFetch(SharedTokenBuilder settings, TokenListeners listeners) {
        this.source = settings.source;
        this.clock = settings.clock;
        this.attemptTimeout = settings.attemptTimeout;
        this.fetchTimeout = settings.fetchTimeout;
        this.listeners = listeners;
    }

    /** One held token, or a {@link TokenException}. */
    Mono<Held> after(Duration delay) {
        Mono<Held> fetch = Mono.defer(this::attempt)
                .retryWhen(Retry.backoff(RETRIES, RETRY_DELAY)
                        .jitter(0.2)
                        .scheduler(clock)
                        .filter(TokenFetch::gotNoAnswer)
                        .onRetryExhaustedThrow((spec, signal) -> signal.failure()))
                .timeout(fetchTimeout, clock);
        Mono<Held> inTime = delay.isZero() ? fetch : Mono.delay(delay, clock).then(fetch);
        return listeners.hearing(inTime.onErrorMap(error -> typed(error, fetchTimeout)));
    }

    private Mono<Held> attempt() {
        long sentAt = clock.now(TimeUnit.NANOSECONDS);
        return source.fetch()
                // What the flight has in its context is no business of the source's.
                .contextWrite(context -> Context.empty())
                .switchIfEmpty(Mono.error(() -> new TokenUnavailableException(
                        "The token source ended without a token", 0, false, Duration.ZERO, null)))
                .timeout(attemptTimeout, clock)
                .map(token -> Held.of(token, sentAt))
                .onErrorMap(error -> typed(error, attemptTimeout));
    }

    /** A failure that the endpoint told us itself, a 503 say, is no accident of the line: it wants to be left alone. */
    private static boolean gotNoAnswer(Throwable error) {
        return error instanceof TokenUnavailableException failure && failure.isTransient() && failure.status() == 0;
    }

    private static TokenException typed(Throwable error, Duration limit) {
        if (error instanceof TokenException known) {
            return known;
        }
        boolean late = error instanceof TimeoutException;
        String message = late ? "The token endpoint did not answer within " + limit : "No token: " + error;
        return new TokenUnavailableException(message, 0, late || error instanceof IOException, Duration.ZERO, error);
    }
}
