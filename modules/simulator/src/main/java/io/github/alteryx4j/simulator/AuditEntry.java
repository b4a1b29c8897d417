package io.github.alteryx4j.simulator;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One change that the server remembers.
 *
 * @param event Insert, Update or Delete
 * @param oldValues JSON text, or null for an Insert
 * @param newValues JSON text, or null for a Delete
 */
record AuditEntry(
        String id,
        Instant at,
        String entity,
        String entityId,
        String userId,
        String event,
        @Nullable String oldValues,
        @Nullable String newValues) {}
