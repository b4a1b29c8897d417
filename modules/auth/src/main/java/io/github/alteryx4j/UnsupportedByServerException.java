package io.github.alteryx4j;

/** This server version does not have the endpoint. */
public final class UnsupportedByServerException extends ResponseException {

    private static final long serialVersionUID = 1L;

    private final String since;

    /**
     * @param since the first server version known to have the endpoint
     */
    public UnsupportedByServerException(String call, ErrorReply reply, String since) {
        super(call, reply, "Not supported by this server; it needs Alteryx Server " + since + " or newer");
        this.since = since;
    }

    /** The first server version known to have the endpoint. */
    public String since() {
        return since;
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
