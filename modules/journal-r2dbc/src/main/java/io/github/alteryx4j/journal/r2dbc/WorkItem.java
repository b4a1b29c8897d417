package io.github.alteryx4j.journal.r2dbc;

import io.github.alteryx4j.ConfigurationException;

/**
 * One piece of work that many machines share. Errors with a {@link ConfigurationException} when made from texts that no
 * database could keep.
 *
 * @param key what the submission is called; unique in the journal, 1 to 200 characters
 * @param payload the caller's own text, from which the request can be made again; at most 1,000,000 characters. It is
 *     kept as it is and never printed.
 */
public record WorkItem(String key, String payload) {

    public WorkItem {
        Texts.checkKey(key);
        Texts.checkPayload(key, payload);
    }

    /** Shows the key alone. */
    @Override
    public String toString() {
        return "WorkItem[" + key + "]";
    }
}
