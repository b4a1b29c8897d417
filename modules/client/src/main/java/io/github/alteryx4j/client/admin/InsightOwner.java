package io.github.alteryx4j.client.admin;

import io.github.alteryx4j.auth.Secret;
import io.github.alteryx4j.client.common.Role;
import io.github.alteryx4j.client.common.Timestamp;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who owns an insight, in V2: the whole stored user. The keys and what secures them never show. */
public record InsightOwner(
        @Nullable Role role,
        @Nullable Boolean anonymous,
        @Nullable String email,
        @Nullable String firstName,
        @Nullable String lastName,
        @Nullable Instant dateAdded,
        @Nullable Instant dateUpdated,
        @Nullable Boolean validated,
        @Nullable Boolean pending,
        @Nullable Boolean active,
        @Nullable Boolean apiEnabled,
        @Nullable Secret apiKey,
        @Nullable Secret apiSecret,
        @Nullable SecurityInfo securityInfo,
        @Nullable Integer numFailedLogins,
        @Nullable Boolean accountLocked,
        @Nullable Instant accountLockedAt,
        @Nullable UserProfile userProfile,
        @Nullable String subscriptionId,
        @Nullable Timestamp expirationDate,
        @Nullable Instant expDate,
        @Nullable Instant updateLastLoginDate,
        @Nullable Boolean isPasswordMigrated,
        @Nullable WindowsIdentity windowsIdentity,
        @Nullable DefaultCredential defaultCredential,
        List<String> credentials,
        List<String> dataConnections,
        @Nullable Boolean canSchedule,
        @Nullable Boolean canSetPriority,
        @Nullable Boolean canSetWorkerAssignment,
        @Nullable String timezone,
        @Nullable Boolean canCreateCollections,
        @Nullable Boolean isDeleted,
        @Nullable String deletedById,
        @Nullable Instant deletedDateTime,
        @Nullable String defaultWorkerTag,
        @Nullable String language,
        @Nullable String studio,
        String id) {

    public InsightOwner {
        credentials = List.copyOf(credentials);
        dataConnections = List.copyOf(dataConnections);
    }
}
