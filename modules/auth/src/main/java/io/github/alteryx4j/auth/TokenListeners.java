package io.github.alteryx4j.auth;

import io.github.alteryx4j.TokenException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Mono;

/** All listeners of one shared token. One that throws takes neither the token nor the others with it. */
final class TokenListeners {

    private static final Logger LOG = LoggerFactory.getLogger(TokenListeners.class);

    private final List<TokenListener> listeners;

    TokenListeners(List<TokenListener> listeners) {
        this.listeners = List.copyOf(listeners);
    }

    /** The same fetch, of which they hear. Its errors must be {@link TokenException}s. */
    Mono<Held> hearing(Mono<Held> fetch) {
        if (listeners.isEmpty()) {
            return fetch;
        }
        return Mono.defer(() -> {
            List<TokenListener.Fetch> hearers = new ArrayList<>();
            each(listeners, listener -> hearers.add(listener.fetching()));
            return fetch.doOnNext(held -> {
                        Duration life = held.token().expiresIn();
                        each(hearers, hearer -> hearer.succeeded(life));
                    })
                    .doOnError(TokenException.class, error -> each(hearers, hearer -> hearer.failed(error)))
                    .doOnCancel(() -> each(hearers, TokenListener.Fetch::cancelled));
        });
    }

    void rejected(SharedToken.Rejection decision) {
        each(listeners, listener -> listener.rejected(decision));
    }

    private static <T> void each(List<T> hearers, Consumer<T> action) {
        for (T hearer : hearers) {
            try {
                action.accept(hearer);
            } catch (RuntimeException error) {
                LOG.warn("A listener of the token failed", error);
            }
        }
    }
}
