package io.github.alteryx4j.client.job;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How far a run is; how it ended is its {@link Disposition}. */
public enum JobStatus {
    /** Made, not queued yet. */
    CREATED,
    /** Waits for a worker. */
    QUEUED,
    /** A worker prepares it. */
    INITIALIZING,
    /** Runs. */
    RUNNING,
    /** Ended, well or badly. */
    COMPLETED,
    /** Was cancelled. */
    CANCELLED,
    /** A word that this client does not know. */
    UNKNOWN;

    /** The constant for the server's word; a missing one is {@link #UNKNOWN}. */
    static JobStatus of(@Nullable String word) {
        if (word == null) {
            return UNKNOWN;
        }
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "created" -> CREATED;
            case "queued" -> QUEUED;
            case "initializing" -> INITIALIZING;
            case "running" -> RUNNING;
            case "completed" -> COMPLETED;
            case "cancelled" -> CANCELLED;
            default -> UNKNOWN;
        };
    }
}
