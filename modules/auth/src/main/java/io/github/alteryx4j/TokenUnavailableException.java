package io.github.alteryx4j;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** The token endpoint could not be reached, failed, or answered something that is no token. */
public final class TokenUnavailableException extends TokenException {

    private static final long serialVersionUID = 1L;

    private final boolean mayPass;

    public TokenUnavailableException(
            String message, int status, boolean mayPass, Duration retryAfter, @Nullable Throwable cause) {
        super(message, status, retryAfter, cause);
        this.mayPass = mayPass;
    }

    @Override
    public TokenUnavailableException forCaller(Duration retryAfter) {
        return new TokenUnavailableException(String.valueOf(getMessage()), status(), mayPass, retryAfter, this);
    }

    @Override
    public boolean isTransient() {
        return mayPass;
    }
}
