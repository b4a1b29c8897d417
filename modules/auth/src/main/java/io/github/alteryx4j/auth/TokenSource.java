package io.github.alteryx4j.auth;

import reactor.core.publisher.Mono;

/**
 * Where tokens come from: each subscription to {@link #fetch()} asks for one new token. The seam for other grants and
 * for tests.
 */
@FunctionalInterface
public interface TokenSource {

    /**
     * Asks for one token: one element, or an error; a {@link io.github.alteryx4j.TokenException} tells
     * {@link SharedToken} most about what to do next. Must not block and needs no time limit of its own.
     */
    Mono<AccessToken> fetch();

    /**
     * Who asks. When this changes (compared by {@code equals}), the pause after a refusal ends at once, because a
     * rotated secret deserves a try. Must not block.
     */
    default Object identity() {
        return this;
    }
}
