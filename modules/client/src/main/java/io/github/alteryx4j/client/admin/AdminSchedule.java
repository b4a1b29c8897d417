package io.github.alteryx4j.client.admin;

import io.github.alteryx4j.client.common.Priority;
import io.github.alteryx4j.client.common.Timestamp;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A schedule as administrators see it in V1.
 *
 * @param iteration when it runs, as the server stores it
 */
public record AdminSchedule(
        @Nullable Boolean canEdit,
        String id,
        @Nullable App application,
        @Nullable Owner owner,
        @Nullable String name,
        @Nullable String comment,
        @Nullable Boolean enabled,
        @Nullable Priority priority,
        @Nullable String workerTag,
        @Nullable String status,
        @Nullable RunAs credential,
        @Nullable Timestamp creationTime,
        @Nullable Timestamp lastRunTime,
        @Nullable Timestamp nextRunTime,
        @Nullable String state,
        @Nullable Integer runCount,
        Map<String, @Nullable Object> iteration,
        @Nullable String frequency,
        @Nullable String timezone,
        @Nullable String lastError,
        @Nullable String cpuName,
        @Nullable String lastModifiedId,
        @Nullable Timestamp lastModifiedDate) {

    public AdminSchedule {
        iteration = Collections.unmodifiableMap(new LinkedHashMap<>(iteration));
    }

    /** The workflow that it runs. */
    public record App(
            @Nullable Boolean canExecute,
            @Nullable Boolean amp,
            String id,
            @Nullable String revisionId,
            @Nullable String name,
            @Nullable String iconId) {}

    /** Who owns it. */
    public record Owner(
            String id,
            @Nullable String role,
            @Nullable String firstName,
            @Nullable String lastName,
            @Nullable String email,
            @Nullable String sortName,
            @Nullable Boolean isActive,
            @Nullable Integer credentialWorkFlowCount) {}

    /** The credential that it runs under, and where that comes from. */
    public record RunAs(
            @Nullable String credentialId,
            @Nullable String username,
            @Nullable String source) {}
}
