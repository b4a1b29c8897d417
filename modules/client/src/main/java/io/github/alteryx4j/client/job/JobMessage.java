package io.github.alteryx4j.client.job;

import org.jspecify.annotations.Nullable;

/**
 * One line of what the engine said during a run.
 *
 * @param status 1 information, 2 warning, 3 error, as far as known
 * @param toolId the tool that said it; -1 for the engine itself
 */
public record JobMessage(int status, @Nullable String text, int toolId) {

    /** Whether this line tells of an error. */
    public boolean isError() {
        return status == 3;
    }

    /** Whether this line is a warning. */
    public boolean isWarning() {
        return status == 2;
    }
}
