package io.github.alteryx4j;

/** So many calls to the server failed of late that it is left alone for a while; the call was not sent. */
public final class CircuitOpenException extends CallException {

    private static final long serialVersionUID = 1L;

    public CircuitOpenException(String call, String message) {
        super(call, message, null);
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
