package io.github.alteryx4j;

/** The server does not let us: 401 after a fresh token, or 403. */
public final class AccessDeniedException extends ResponseException {

    private static final long serialVersionUID = 1L;

    public AccessDeniedException(String call, ErrorReply reply, String hint) {
        super(call, reply, hint);
    }

    @Override
    public boolean isTransient() {
        return false;
    }

    @Override
    public boolean isSafeToRepeat() {
        return true;
    }
}
