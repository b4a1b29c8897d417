package io.github.alteryx4j;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The root of everything that alteryx4j signals as an error. The type says what happened, {@link #isTransient()}
 * whether it may pass by itself, {@link #isSafeToRepeat()} whether sending the same again can do harm. No message holds
 * a secret or a line break.
 */
public abstract sealed class AlteryxException extends RuntimeException
        permits CallException,
                ClientClosedException,
                ConfigurationException,
                InvalidAnswersException,
                JobFailedException,
                JournalException,
                TokenException,
                WaitInterruptedException {

    private static final long serialVersionUID = 1L;

    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]+");

    AlteryxException(String message, @Nullable Throwable cause) {
        super(inOneLine(message), cause);
    }

    /** What others said or gave may stand in a message; it must not forge a line of a log. */
    private static String inOneLine(String message) {
        return UNPRINTABLE.matcher(message).replaceAll(" ");
    }

    /** Whether the same may well succeed later without anybody changing anything. */
    public abstract boolean isTransient();

    /**
     * Whether sending the same again is harmless: the server certainly did nothing, or doing it twice is the same as
     * doing it once.
     */
    public abstract boolean isSafeToRepeat();
}
