package io.github.alteryx4j.simulator;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A version of a workflow.
 *
 * @param settings by their names on the wire
 */
record Version(String id, int number, Instant created, Map<String, @Nullable Object> settings, AppPackage definition) {

    Version with(Map<String, @Nullable Object> others) {
        return new Version(id, number, created, others, definition);
    }
}
