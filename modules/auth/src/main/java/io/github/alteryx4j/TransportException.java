package io.github.alteryx4j;

import org.jspecify.annotations.Nullable;

/** The connection failed: name resolution, connect, TLS, or the line broke during the call. */
public final class TransportException extends CallException {

    private static final long serialVersionUID = 1L;

    private final boolean safeToRepeat;

    public TransportException(String call, String message, boolean safeToRepeat, @Nullable Throwable cause) {
        super(call, message, cause);
        this.safeToRepeat = safeToRepeat;
    }

    @Override
    public boolean isTransient() {
        return true;
    }

    @Override
    public boolean isSafeToRepeat() {
        return safeToRepeat;
    }
}
