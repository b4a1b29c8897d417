package io.github.alteryx4j;

/** The client was set up with something that cannot work; the message says what to change. */
public final class ConfigurationException extends AlteryxException {

    private static final long serialVersionUID = 1L;

    public ConfigurationException(String message) {
        super(message, null);
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
