package io.github.alteryx4j.client.usergroup;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A member of a user group: a user of the server, or somebody of the Active Directory.
 *
 * @param person who it is in the Active Directory; null for a user of the server
 */
public record GroupMember(
        @JsonProperty("activeDirectoryObject") @Nullable Person person,
        @Nullable String userId,
        @Nullable Instant dateAddedToGroup,
        @Nullable String addedByUserId) {

    /** A member that comes from the Active Directory. */
    public record Person(
            @Nullable String sid,
            @Nullable String category,
            @Nullable String displayName,
            @Nullable String domainName,
            @Nullable String sidAccountName) {}
}
