package io.github.alteryx4j.journal.r2dbc;

import io.github.alteryx4j.ConfigurationException;
import java.time.Duration;

/** How {@link R2dbcJournal#work} hands out shared work. */
public final class WorkOptions {

    int outstanding = Integer.MAX_VALUE;
    Duration poll = Duration.ofSeconds(1);
    boolean endless;

    WorkOptions() {}

    /**
     * Claims no more while this many submissions are in hand on all machines together. All machines should be told the
     * same number; what is submitted past {@link R2dbcJournal#work} is counted, but not held back. No limit by default.
     */
    public WorkOptions outstanding(int limit) {
        if (limit < 1) {
            throw new ConfigurationException("outstanding must be at least 1, not " + limit);
        }
        outstanding = limit;
        return this;
    }

    /** How long to wait, more or less, when there was nothing to claim. One second by default, at least 10 ms. */
    public WorkOptions poll(Duration interval) {
        if (interval.toMillis() < 10) {
            throw new ConfigurationException("poll must be at least 10 ms, not " + interval);
        }
        poll = interval;
        return this;
    }

    /** Waits for more when all work is done, instead of completing. */
    public WorkOptions endless() {
        endless = true;
        return this;
    }
}
