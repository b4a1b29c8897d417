package io.github.alteryx4j.client.admin;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.alteryx4j.auth.Secret;
import io.github.alteryx4j.client.common.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Who owns an insight, in V1: the whole stored user. The keys and what secures them never show. */
public record InsightOwnerV1(
        @Nullable Boolean curator,
        @Nullable Boolean anonymous,
        @Nullable Boolean licenseCurator,
        @Nullable String sponsor,
        @Nullable String email,
        @Nullable String firstName,
        @Nullable String lastName,
        @Nullable Instant dateAdded,
        @Nullable Instant dateUpdated,
        @Nullable Instant dateTermsAgreed,
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
        @Nullable String leadSourceDetail,
        @Nullable String industry,
        Map<String, String> options,
        @Nullable String referrer,
        @Nullable Timestamp expirationDate,
        @Nullable Instant expDate,
        @Nullable Instant updateLastLoginDate,
        @JsonProperty("sId") @Nullable String sid,
        @Nullable DefaultCredential defaultCredential,
        List<String> credentials,
        List<String> dataConnections,
        @Nullable Boolean canSchedule,
        @Nullable Boolean canSetPriority,
        @Nullable Boolean canSetWorkerAssignment,
        @Nullable Secret recaptchaResponse,
        @Nullable String timezone,
        @Nullable Boolean canCreateCollections,
        String id) {

    public InsightOwnerV1 {
        options = Map.copyOf(options);
        credentials = List.copyOf(credentials);
        dataConnections = List.copyOf(dataConnections);
    }
}
