package io.github.alteryx4j;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** No token could be had, so the call was not sent. */
public abstract sealed class TokenException extends AlteryxException
        permits TokenRefusedException, TokenUnavailableException {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final Duration retryAfter;

    TokenException(String message, int status, Duration retryAfter, @Nullable Throwable cause) {
        super(message, cause);
        this.status = status;
        this.retryAfter = retryAfter;
    }

    /** The HTTP status of the token endpoint, or 0 when it gave no answer. */
    public int status() {
        return status;
    }

    /** How long until the token endpoint is asked again; zero when the next call asks at once. */
    public Duration retryAfter() {
        return retryAfter;
    }

    /** The same failure for one more caller: a new exception whose cause is this one. */
    public abstract TokenException forCaller(Duration retryAfter);

    /** Always true: without a token nothing was sent. */
    @Override
    public final boolean isSafeToRepeat() {
        return true;
    }
}
