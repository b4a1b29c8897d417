package io.github.alteryx4j.auth;

import io.github.alteryx4j.ConfigurationException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

/** A text that never shows itself: {@code toString} is {@code ***}. Immutable. */
public final class Secret {

    private static final String MASK = "***";

    private final String value;

    private Secret(String value) {
        this.value = value;
    }

    /**
     * Wraps a secret.
     *
     * @throws ConfigurationException if it is empty
     */
    public static Secret of(String value) {
        if (value.isBlank()) {
            throw new ConfigurationException("A secret is empty; copy it again from My Profile > Keys on the server");
        }
        return new Secret(value);
    }

    /** The secret itself. Hand it to what needs it and keep it nowhere. */
    public String reveal() {
        return value;
    }

    /** The text with this secret masked, also where it stands encoded as in a form or address, JSON or HTML. */
    public String maskIn(String text) {
        // No form of a character is shorter than one; a refused token is answered by less than itself.
        return text.length() < value.codePointCount(0, value.length()) ? text : new Mask(value).on(text);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Secret that
                && MessageDigest.isEqual(
                        value.getBytes(StandardCharsets.UTF_8), that.value.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public String toString() {
        return MASK;
    }
}
