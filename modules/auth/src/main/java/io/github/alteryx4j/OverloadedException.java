package io.github.alteryx4j;

import org.jspecify.annotations.Nullable;

/** This client has too many calls waiting already; the call was not sent. */
public final class OverloadedException extends CallException {

    private static final long serialVersionUID = 1L;

    public OverloadedException(String call, String message, @Nullable Throwable cause) {
        super(call, message, cause);
    }

    @Override
    public boolean isTransient() {
        return true;
    }

    @Override
    public boolean isSafeToRepeat() {
        return true;
    }
}
