package io.github.alteryx4j.client.user;

import io.github.alteryx4j.client.common.Role;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A user. What the server leaves unset (empty, null or absent) is null here.
 *
 * @param defaultWorkerTag the workers that run what the user starts
 * @param isValidated whether the mail address was confirmed
 */
public record User(
        String id,
        @Nullable String firstName,
        @Nullable String lastName,
        @Nullable String email,
        @Nullable Role role,
        @Nullable String defaultWorkerTag,
        boolean canScheduleJobs,
        boolean canPrioritizeJobs,
        boolean canAssignJobs,
        boolean canCreateCollections,
        boolean isApiEnabled,
        @Nullable String defaultCredentialId,
        boolean isAccountLocked,
        boolean isActive,
        @Nullable Instant lastLoginDateTime,
        boolean isValidated,
        List<String> sharedCredentialIds,
        List<String> dataConnectionIds,
        @Nullable String timeZone,
        @Nullable String language,
        @Nullable Boolean canCreateAndUpdateDcm,
        @Nullable Boolean canShareForExecutionDcm,
        @Nullable Boolean canShareForCollaborationDcm,
        @Nullable Boolean canManageGenericVaultsDcm) {

    public User {
        sharedCredentialIds = List.copyOf(sharedCredentialIds);
        dataConnectionIds = List.copyOf(dataConnectionIds);
    }
}
