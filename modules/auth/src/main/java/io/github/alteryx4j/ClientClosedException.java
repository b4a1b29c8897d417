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

    /** False: a call in flight may have reached the server. */
    @Override
    public boolean isSafeToRepeat() {
        return false;
    }
}
