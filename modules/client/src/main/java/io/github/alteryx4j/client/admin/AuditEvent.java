package io.github.alteryx4j.client.admin;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One change in the audit log.
 *
 * @param event {@code Insert}, {@code Update} or {@code Delete}
 * @param oldValues what was, as a text of JSON
 * @param newValues what is, as a text of JSON
 */
public record AuditEvent(
        @Nullable String entity,
        @Nullable String entityId,
        @Nullable String userId,
        @Nullable Instant timestamp,
        @Nullable String event,
        @Nullable String oldValues,
        @Nullable String newValues,
        String id) {}
