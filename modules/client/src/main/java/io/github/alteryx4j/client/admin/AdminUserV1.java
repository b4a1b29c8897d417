package io.github.alteryx4j.client.admin;

import io.github.alteryx4j.client.common.Timestamp;
import org.jspecify.annotations.Nullable;

/** A user as V1 shows one; {@link AdminUser} is its successor. */
public record AdminUserV1(
        @Nullable Boolean accountLocked,
        @Nullable Timestamp accountLockedAt,
        @Nullable Boolean active,
        @Nullable Boolean anonymous,
        @Nullable Boolean canSchedule,
        @Nullable Boolean canSetPriority,
        @Nullable Boolean canSetWorkerAssignment,
        @Nullable Boolean curator,
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
        @Nullable String language,
        String id) {}
