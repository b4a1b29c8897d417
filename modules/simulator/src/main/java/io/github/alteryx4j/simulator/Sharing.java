package io.github.alteryx4j.simulator;

import io.github.alteryx4j.simulator.Shares.Kind;
import java.util.Set;
import java.util.stream.Collectors;

/** Whom shares name and reach. */
record Sharing(Accounts accounts, UserGroups groups) {

    /** Whether there is such a user or user group. */
    boolean knows(Kind kind, String id) {
        return kind == Kind.USER ? accounts.find(id) != null : groups.find(id) != null;
    }

    /** Whether the user has a share, in person or through a group. */
    boolean reaches(Shares shares, String userId) {
        return shares.reach(userId, groupsOf(userId));
    }

    Set<String> groupsOf(String userId) {
        return groups.of(userId).stream().map(UserGroup::id).collect(Collectors.toSet());
    }

    Object groupName(String id) {
        UserGroup group = groups.find(id);
        return group == null ? Blank.TEXT : group.name();
    }
}
