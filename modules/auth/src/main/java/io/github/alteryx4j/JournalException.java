package io.github.alteryx4j;

import org.jspecify.annotations.Nullable;

/**
 * The journal of submissions could not be read or written, or what it holds belongs to another machine by now. What was
 * not written down was not sent.
 */
public final class JournalException extends AlteryxException {

    private static final long serialVersionUID = 1L;

    private final boolean isTransient;
    private final boolean isHeldElsewhere;

    /** @param isTransient whether the journal may well work again by itself */
    public JournalException(String message, boolean isTransient, @Nullable Throwable cause) {
        this(message, isTransient, false, cause);
    }

    private JournalException(String message, boolean isTransient, boolean isHeldElsewhere, @Nullable Throwable cause) {
        super(message, cause);
        this.isTransient = isTransient;
        this.isHeldElsewhere = isHeldElsewhere;
    }

    /** The submission of that key is not held any more by who wants to change it; whoever holds it now goes on with it. */
    public static JournalException heldElsewhere(String key) {
        return new JournalException("The submission " + key + " is not held here any more", false, true, null);
    }

    /** Whether it is about one submission only, which somebody else holds by now; the journal works. */
    public boolean isHeldElsewhere() {
        return isHeldElsewhere;
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
