package io.github.alteryx4j.client.admin;

import io.github.alteryx4j.client.common.Role;
import io.github.alteryx4j.client.common.Timestamp;
import org.jspecify.annotations.Nullable;

/** A user as administrators see one in V2. */
public record AdminUser(
        @Nullable Boolean accountLocked,
        @Nullable Timestamp accountLockedAt,
        @Nullable Boolean active,
        @Nullable Boolean anonymous,
        @Nullable Boolean canSchedule,
        @Nullable Boolean canSetPriority,
        @Nullable Boolean canSetWorkerAssignment,
        @Nullable Timestamp dateAdded,
        @Nullable Timestamp dateUpdated,
        @Nullable String email,
        @Nullable Timestamp expirationDate,
        @Nullable String firstName,
        @Nullable String lastName,
        @Nullable Integer numFailedLogins,
        @Nullable Boolean pending,
        @Nullable String subscriptionId,
        @Nullable Timestamp updateLastLoginDate,
        @Nullable UserProfile userProfile,
        @Nullable Boolean validated,
        @Nullable String timezone,
        @Nullable Role role,
        @Nullable String language,
        String id) {}
