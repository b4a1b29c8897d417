package io.github.alteryx4j;

import org.jspecify.annotations.Nullable;

/**
 * The journal of submissions could not be read or written, or what it holds belongs to another machine by now. What was
 * not written down was not sent.
 */
public final class JournalException extends AlteryxException {

    private static final long serialVersionUID = 1L;

    private final boolean isTransient;

    /** @param isTransient whether the journal may well work again by itself */
    public JournalException(String message, boolean isTransient, @Nullable Throwable cause) {
        super(message, cause);
        this.isTransient = isTransient;
    }

    @Override
    public boolean isTransient() {
        return isTransient;
    }

    /** True: a key that is offered to the journal again is not submitted twice. */
    @Override
    public boolean isSafeToRepeat() {
        return true;
    }
}
