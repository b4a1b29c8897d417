package io.github.alteryx4j;

import org.jspecify.annotations.Nullable;

/**
 * The root of everything that alteryx4j signals as an error. The type says what happened, {@link #isTransient()}
 * whether it may pass by itself, {@link #isSafeToRepeat()} whether sending the same again can do harm. No message holds
 * a secret.
 */
public abstract sealed class AlteryxException extends RuntimeException
        permits CallException,
                ClientClosedException,
                ConfigurationException,
                InvalidAnswersException,
                JobFailedException,
                TokenException,
                WaitInterruptedException {

    private static final long serialVersionUID = 1L;

    AlteryxException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

    /** Whether the same may well succeed later without anybody changing anything. */
    public abstract boolean isTransient();

    /**
     * Whether sending the same again is harmless: the server certainly did nothing, or doing it twice is the same as
     * doing it once.
     */
    public abstract boolean isSafeToRepeat();
}
