package io.github.alteryx4j;

/** The client was closed before or during the call. */
public final class ClientClosedException extends AlteryxException {

    private static final long serialVersionUID = 1L;

    public ClientClosedException() {
        super("The client is closed; build a new one", null);
    }

    @Override
    public boolean isTransient() {
        return false;
    }

    /** True, with another client: what must not be sent twice and was in flight is {@link SubmissionUncertainException}. */
    @Override
    public boolean isSafeToRepeat() {
        return true;
    }
}
