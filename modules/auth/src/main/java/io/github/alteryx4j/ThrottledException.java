package io.github.alteryx4j;

/** The server wants fewer calls (429); how long to wait is in {@link #reply()}. */
public final class ThrottledException extends ResponseException {

    private static final long serialVersionUID = 1L;

    public ThrottledException(String call, ErrorReply reply) {
        super(call, reply, "");
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
