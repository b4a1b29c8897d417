package io.github.alteryx4j.client.usergroup;

import io.github.alteryx4j.client.common.Role;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A user group with its members. */
public record UserGroup(
        String id,
        @Nullable String name,
        @Nullable Instant dateAdded,
        @Nullable Role role,
        List<String> credentialIds,
        List<String> connectionIds,
        List<GroupMember> members) {

    public UserGroup {
        credentialIds = List.copyOf(credentialIds);
        connectionIds = List.copyOf(connectionIds);
        members = List.copyOf(members);
    }
}
