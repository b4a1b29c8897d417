package io.github.alteryx4j;

/** The server found the request wrong (400 and other 4xx); field errors are in {@link #reply()}. */
public final class InvalidRequestException extends ResponseException {

    private static final long serialVersionUID = 1L;

    public InvalidRequestException(String call, ErrorReply reply) {
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
