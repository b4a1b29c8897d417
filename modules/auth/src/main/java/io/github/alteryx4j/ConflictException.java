package io.github.alteryx4j;

/** The thing is in a state that does not allow this (409), a user who still owns assets for example. */
public final class ConflictException extends ResponseException {

    private static final long serialVersionUID = 1L;

    public ConflictException(String call, ErrorReply reply) {
        super(call, reply, "");
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
