package io.github.alteryx4j.auth;

import java.time.Duration;

/**
 * A bearer token and how long it lives. Two are equal when their values are, however long they live. Immutable;
 * {@code toString} hides the value.
 */
public final class AccessToken {

    private final String value;
    private final Duration expiresIn;

    private AccessToken(String value, Duration expiresIn) {
        this.value = value;
        this.expiresIn = expiresIn;
    }

    /**
     * A token.
     *
     * @param expiresIn its life, counted from the sending of the request for it; zero or less for one that serves only
     *     the calls that wait for it
     * @throws IllegalArgumentException if the value could not stand in a header: empty, or with characters other than
     *     printable ASCII
     */
    public static AccessToken of(String value, Duration expiresIn) {
        if (value.isEmpty() || value.chars().anyMatch(c -> c <= ' ' || c > '~')) {
            throw new IllegalArgumentException(
                    value.isEmpty() ? "the token is empty" : "the token holds characters that no header may hold");
        }
        return new AccessToken(value, expiresIn);
    }

    /** The token itself. Hand it to what needs it and keep it nowhere. */
    public String reveal() {
        return value;
    }

    /** Its life, counted from the sending of the request for it. */
    public Duration expiresIn() {
        return expiresIn;
    }

    @Override
    public boolean equals(Object other) {
        return this == other || (other instanceof AccessToken that && value.equals(that.value));
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public String toString() {
        return "AccessToken[***, expiresIn=" + expiresIn + "]";
    }
}
