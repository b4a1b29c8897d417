package io.github.alteryx4j.client.credential;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A credential as the server answers when one was stored.
 *
 * @param isAdmin whether a Curator made it
 * @param status for people to read
 */
public record StoredCredential(
        List<String> userIds,
        List<String> userGroupIds,
        @Nullable Boolean isAdmin,
        @Nullable String createdByEmail,
        @Nullable Instant lastUpdatedDate,
        @Nullable String status,
        @JsonProperty("credentialId") String id,
        @JsonProperty("username") @Nullable String userName) {

    public StoredCredential {
        userIds = List.copyOf(userIds);
        userGroupIds = List.copyOf(userGroupIds);
    }
}
