package io.github.alteryx4j.client.job;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How a run ended. */
public enum Disposition {
    /** It has not ended. */
    NONE,
    /** Well. */
    SUCCESS,
    /** Well, with warnings. */
    WARNING,
    /** Badly. */
    ERROR,
    /** A word that this client does not know. */
    UNKNOWN;

    /** The constant for the server's word; a missing one is {@link #NONE}. */
    static Disposition of(@Nullable String word) {
        if (word == null) {
            return NONE;
        }
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "none" -> NONE;
            case "success" -> SUCCESS;
            case "warning" -> WARNING;
            case "error" -> ERROR;
            default -> UNKNOWN;
        };
    }
}
