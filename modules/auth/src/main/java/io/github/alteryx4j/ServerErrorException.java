package io.github.alteryx4j;

/** The server, or something in front of it, failed (5xx). */
public final class ServerErrorException extends ResponseException {

    private static final long serialVersionUID = 1L;

    private final boolean safeToRepeat;

    public ServerErrorException(String call, ErrorReply reply, boolean safeToRepeat) {
        super(call, reply, "");
        this.safeToRepeat = safeToRepeat;
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
