package io.github.alteryx4j.client.credential;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A credential and whom it is shared with. Its password never comes. */
public record Credential(String id, @Nullable String userName, List<String> userIds, List<String> userGroupIds) {

    public Credential {
        userIds = List.copyOf(userIds);
        userGroupIds = List.copyOf(userGroupIds);
    }
}
