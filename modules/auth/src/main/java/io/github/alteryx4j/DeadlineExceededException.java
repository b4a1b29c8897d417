package io.github.alteryx4j;

import java.time.Duration;

/** The call did not end within its time limit, or an up- or download stood still for too long. */
public final class DeadlineExceededException extends CallException {

    private static final long serialVersionUID = 1L;

    private final Duration limit;
    private final boolean safeToRepeat;

    public DeadlineExceededException(String call, String message, Duration limit, boolean safeToRepeat) {
        super(call, message, null);
        this.limit = limit;
        this.safeToRepeat = safeToRepeat;
    }

    /** The limit that was reached. */
    public Duration limit() {
        return limit;
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
