package io.github.alteryx4j;

/**
 * The client was set up or called with something that cannot work: an address, a file, an id. The message says what to
 * change; nothing was sent.
 */
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
