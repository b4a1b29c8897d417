package io.github.alteryx4j.auth;

import io.github.alteryx4j.TokenException;
import io.github.alteryx4j.TokenRefusedException;
import org.jspecify.annotations.Nullable;

/**
 * All that a {@link SharedToken} knows at one moment; replaced as a whole, by compare-and-set.
 *
 * @param held the token in use, or null
 * @param flight the request under way, or null
 * @param notBefore until when no request starts (monotonic, nanoseconds)
 * @param failures how many flights failed in a row
 * @param failure why the last one failed, null when it did not
 * @param identity who asked in the last flight
 */
record TokenState(
        @Nullable Held held,
        @Nullable Flight flight,
        long notBefore,
        int failures,
        @Nullable TokenException failure,
        Object identity) {

    /** Nothing known; requests may start. */
    static TokenState empty(long now, Object identity) {
        return new TokenState(null, null, now, 0, null, identity);
    }

    TokenState fetching(Flight started) {
        return new TokenState(held, started, notBefore, failures, failure, started.identity());
    }

    TokenState succeeded(Held fetched, long nextNotBefore) {
        return new TokenState(fetched.reusable() ? fetched : null, null, nextNotBefore, 0, null, identity);
    }

    TokenState failed(TokenException cause, long nextNotBefore) {
        return new TokenState(held, null, nextNotBefore, failures + 1, cause, identity);
    }

    TokenState withoutToken() {
        return new TokenState(null, flight, notBefore, failures, failure, identity);
    }

    boolean pausedAt(long now) {
        return notBefore - now > 0;
    }

    /** Whether the pause is for a refusal of somebody else than who would ask now. */
    boolean refusedAnother(Object asking) {
        return failure instanceof TokenRefusedException && !identity.equals(asking);
    }
}
