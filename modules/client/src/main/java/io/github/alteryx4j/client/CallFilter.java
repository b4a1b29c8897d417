package io.github.alteryx4j.client;

import reactor.core.publisher.Mono;

/**
 * A step around calls: retries, limits, metrics. An outer filter stands around the whole call; an attempt filter around
 * each request that goes out, below the authorisation. A filter that drops an {@link Answer} must
 * {@linkplain Answer#release() release} it.
 */
@FunctionalInterface
public interface CallFilter {

    /**
     * Returns the answer to the call, as a rule what {@code next} returns. Must do nothing before subscription and keep
     * the state of a call per subscription.
     */
    Mono<Answer> filter(Call call, Next next);

    /** What lies behind a filter. */
    @FunctionalInterface
    interface Next {
        /** One answer with a status of success, or an error; each subscription sends a request. */
        Mono<Answer> send(Call call);
    }
}
