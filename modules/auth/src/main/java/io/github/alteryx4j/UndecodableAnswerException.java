package io.github.alteryx4j;

import org.jspecify.annotations.Nullable;

/** The server answered, but not with what the API promises: HTML, a redirect, broken or cut JSON. */
public final class UndecodableAnswerException extends CallException {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final boolean safeToRepeat;

    public UndecodableAnswerException(
            String call, int status, String message, boolean safeToRepeat, @Nullable Throwable cause) {
        super(call, "HTTP " + status + ", " + message, cause);
        this.status = status;
        this.safeToRepeat = safeToRepeat;
    }

    /** The HTTP status. */
    public int status() {
        return status;
    }

    @Override
    public boolean isTransient() {
        return false;
    }

    @Override
    public boolean isSafeToRepeat() {
        return safeToRepeat;
    }
}
