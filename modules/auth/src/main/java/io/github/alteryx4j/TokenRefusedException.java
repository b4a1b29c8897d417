package io.github.alteryx4j;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** The token endpoint knows us and said no: a wrong client id or secret, most likely. */
public final class TokenRefusedException extends TokenException {

    private static final long serialVersionUID = 1L;

    private final String error;

    /**
     * @param error the OAuth error code, such as {@code invalid_client}
     */
    public TokenRefusedException(
            String message, int status, String error, Duration retryAfter, @Nullable Throwable cause) {
        super(message, status, retryAfter, cause);
        this.error = error;
    }

    /** The OAuth error code, such as {@code invalid_client}. */
    public String error() {
        return error;
    }

    @Override
    public TokenRefusedException forCaller(Duration retryAfter) {
        return new TokenRefusedException(String.valueOf(getMessage()), status(), error, retryAfter, this);
    }

    @Override
    public boolean isTransient() {
        return false;
    }
}
