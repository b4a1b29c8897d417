package io.github.alteryx4j.client.subscription;

import io.github.alteryx4j.auth.Secret;
import io.github.alteryx4j.client.common.Timestamp;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A subscription as the server answers when it made one. Its keys are of the days before OAuth 2. */
public record CreatedSubscription(
        @Nullable String name,
        @Nullable Secret apiKey,
        @Nullable Secret apiSecret,
        @Nullable Boolean active,
        @Nullable Timestamp expirationDate,
        @Nullable Instant expDate,
        @Nullable Instant dateUpdated,
        @Nullable Boolean apiEnabled,
        @Nullable Boolean canShareSchedules,
        @Nullable String credentialId,
        List<CredentialLink> credentials,
        List<ConnectionLink> dataConnections,
        String id) {

    public CreatedSubscription {
        credentials = List.copyOf(credentials);
        dataConnections = List.copyOf(dataConnections);
    }

    /** A credential of the subscription. */
    public record CredentialLink(@Nullable String credentialId, String id) {}

    /** A data connection of the subscription. */
    public record ConnectionLink(@Nullable String dataConnectionId, String id) {}
}
