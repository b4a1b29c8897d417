package io.github.alteryx4j.client.schedule;

import io.github.alteryx4j.client.common.Priority;
import io.github.alteryx4j.client.common.QuestionAnswer;
import io.github.alteryx4j.client.common.Timestamp;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A schedule. What the server leaves unset (empty, null or absent) is null here.
 *
 * @param runDateTime its next run, or its next run in the window that was searched
 * @param iteration when it runs, as the server shows it; an {@link Iteration} is what is sent
 * @param state for people to read, as {@code status}, {@code frequency} and {@code lastError} are
 * @param timeZone the zone that its times follow; null means UTC
 */
public record Schedule(
        String id,
        @Nullable String name,
        @Nullable String workflowId,
        @Nullable String versionId,
        @Nullable String ownerId,
        @Nullable Timestamp runDateTime,
        @Nullable String comment,
        boolean enabled,
        @Nullable Priority priority,
        @Nullable String workerTag,
        @Nullable String status,
        @Nullable String credentialId,
        @Nullable Timestamp creationTime,
        @Nullable Timestamp lastRunTime,
        @Nullable String state,
        @Nullable Integer runCount,
        @Nullable StoredIteration iteration,
        @Nullable String frequency,
        @Nullable String lastError,
        @Nullable String cpuName,
        @Nullable String lastModifiedId,
        @Nullable Timestamp lastModifiedDate,
        boolean canEdit,
        @Nullable String timeZone,
        List<QuestionAnswer> questions) {

    public Schedule {
        questions = List.copyOf(questions);
    }
}
