package io.github.alteryx4j.client.schedule;

import org.jspecify.annotations.Nullable;

/**
 * A schedule in a list.
 *
 * @param runDateTime its next run, or its next run in the window that was searched
 * @param timeZone the zone that its times follow; null means UTC
 */
public record ScheduleSummary(
        String id,
        @Nullable String name,
        @Nullable String workflowId,
        @Nullable String ownerId,
        @Nullable String runDateTime,
        @Nullable String timeZone) {}
