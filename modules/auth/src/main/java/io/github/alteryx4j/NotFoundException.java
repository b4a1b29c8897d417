package io.github.alteryx4j;

/** No such thing, or none that we may see (404). */
public final class NotFoundException extends ResponseException {

    private static final long serialVersionUID = 1L;

    public NotFoundException(String call, ErrorReply reply) {
        super(call, reply, "Check the id, and that the user of the key may see it");
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
