package io.github.alteryx4j.client.dcm;

import java.util.List;

/** Who may run with a connection. */
public record ExecutionSharing(List<DcmUser> users, List<DcmUserGroup> userGroups) {

    public ExecutionSharing {
        users = List.copyOf(users);
        userGroups = List.copyOf(userGroups);
    }
}
