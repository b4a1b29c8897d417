package io.github.alteryx4j.client.admin;

import io.github.alteryx4j.client.common.Priority;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A run that a schedule is going to start.
 *
 * @param appEstimatedCompletionTime how long it may take, as the server counts it
 */
public record ScheduleForecast(
        String id,
        @Nullable Double appEstimatedCompletionTime,
        @Nullable String scheduleName,
        @Nullable Instant startTime,
        @Nullable String frequency,
        @Nullable String workflowName,
        @Nullable Owner owner,
        @Nullable Priority priority) {

    /** Who owns the schedule. */
    public record Owner(
            String id,
            @Nullable String firstName,
            @Nullable String lastName,
            @Nullable String email,
            @Nullable String subscriptionId) {}
}
