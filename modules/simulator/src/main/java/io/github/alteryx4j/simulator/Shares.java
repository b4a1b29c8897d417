package io.github.alteryx4j.simulator;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The users and user groups that something is shared with, in the order they came. */
record Shares(List<String> userIds, List<String> userGroupIds) {

    static final Shares NONE = new Shares(List.of(), List.of());

    Shares {
        userIds = distinct(userIds);
        userGroupIds = distinct(userGroupIds);
    }

    boolean isEmpty() {
        return userIds.isEmpty() && userGroupIds.isEmpty();
    }

    /** Whether it reaches the user, in person or as a member of one of the groups. */
    boolean reach(String userId, Set<String> groupsOfUser) {
        return userIds.contains(userId) || userGroupIds.stream().anyMatch(groupsOfUser::contains);
    }

    List<String> of(Kind kind) {
        return kind == Kind.USER ? userIds : userGroupIds;
    }

    Shares with(Kind kind, String id) {
        List<String> ids = new ArrayList<>(of(kind));
        ids.add(id);
        return replaced(kind, ids);
    }

    Shares without(Kind kind, String id) {
        return replaced(
                kind, of(kind).stream().filter(known -> !known.equals(id)).toList());
    }

    private Shares replaced(Kind kind, List<String> ids) {
        return kind == Kind.USER ? new Shares(ids, userGroupIds) : new Shares(userIds, ids);
    }

    private static List<String> distinct(List<String> ids) {
        return List.copyOf(new LinkedHashSet<>(ids));
    }

    /** With whom, and how paths and bodies call it. */
    enum Kind {
        USER("users", "userId"),
        USER_GROUP("userGroups", "userGroupId");

        private final String path;
        private final String idName;

        Kind(String path, String idName) {
            this.path = path;
            this.idName = idName;
        }

        String path() {
            return path;
        }

        String idName() {
            return idName;
        }
    }
}
