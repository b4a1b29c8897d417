package io.github.alteryx4j.simulator;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A group made on the server.
 *
 * @param role one of {@link Account#ROLES}
 * @param users by their ids
 * @param directoryGroups the Active Directory groups in it, by their SIDs
 */
record UserGroup(
        String id,
        String name,
        String role,
        Instant created,
        Map<String, Membership> users,
        Map<String, Membership> directoryGroups) {

    boolean isEmpty() {
        return users.isEmpty() && directoryGroups.isEmpty();
    }

    UserGroup with(String newName, String newRole) {
        return new UserGroup(id, newName, newRole, created, users, directoryGroups);
    }

    UserGroup withUser(String userId, Membership membership) {
        return new UserGroup(id, name, role, created, with(users, userId, membership), directoryGroups);
    }

    UserGroup withoutUser(String userId) {
        return new UserGroup(id, name, role, created, without(users, userId), directoryGroups);
    }

    UserGroup withDirectoryGroup(String sid, Membership membership) {
        return new UserGroup(id, name, role, created, users, with(directoryGroups, sid, membership));
    }

    UserGroup withoutDirectoryGroup(String sid) {
        return new UserGroup(id, name, role, created, users, without(directoryGroups, sid));
    }

    private static Map<String, Membership> with(Map<String, Membership> map, String key, Membership membership) {
        Map<String, Membership> more = new LinkedHashMap<>(map);
        more.put(key, membership);
        return more;
    }

    private static Map<String, Membership> without(Map<String, Membership> map, String key) {
        Map<String, Membership> fewer = new LinkedHashMap<>(map);
        fewer.remove(key);
        return fewer;
    }
}
