package io.github.alteryx4j.auth;

import io.github.alteryx4j.TokenException;
import java.time.Duration;

/**
 * Hears of the life of a {@link SharedToken}: what it asks for, what it gets, what is refused. Called on whatever thread
 * does the work, so it must not block; what it throws is logged and does no harm. It never sees a token.
 */
public interface TokenListener {

    /**
     * A fetch begins: one request, and its repetitions should the line fail. It belongs to no caller, so no context of
     * a call is there. What is returned hears how it ends.
     */
    Fetch fetching();

    /** The server refused a token with 401, and the shared token decided that. */
    void rejected(SharedToken.Rejection decision);

    /** Hears how one fetch ends; one of its methods is called, once. */
    interface Fetch {

        /** A token came that lives so long. */
        void succeeded(Duration life);

        /** None came. */
        void failed(TokenException error);

        /** The shared token was closed meanwhile. */
        void cancelled();
    }
}
