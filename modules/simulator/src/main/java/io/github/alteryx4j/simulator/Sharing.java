package io.github.alteryx4j.simulator;

import io.github.alteryx4j.simulator.Shares.Kind;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Whom shares name and reach, and what is shared with them. */
record Sharing(Site site) {

    /** Whether there is such a user or user group. */
    boolean knows(Kind kind, String id) {
        return kind == Kind.USER
                ? site.accounts().find(id) != null
                : site.groups().find(id) != null;
    }

    /** Whether the user has a share, in person or through a group. */
    boolean reaches(Shares shares, String userId) {
        return shares.reach(userId, groupsOf(userId));
    }

    Set<String> groupsOf(String userId) {
        return site.groups().of(userId).stream().map(UserGroup::id).collect(Collectors.toSet());
    }

    Object groupName(String id) {
        UserGroup group = site.groups().find(id);
        return group == null ? Blank.TEXT : group.name();
    }

    List<String> credentials(Kind kind, String id) {
        return site.credentials().all().stream()
                .filter(credential -> credential.shares().of(kind).contains(id))
                .map(Credential::id)
                .toList();
    }

    List<String> dataConnections(Kind kind, String id) {
        return site.connections().all().stream()
                .filter(connection -> connection.shares().of(kind).contains(id))
                .map(ServerConnection::id)
                .toList();
    }

    /** Takes a user or group that was deleted out of every share. */
    void forget(Kind kind, String id) {
        credentials(kind, id)
                .forEach(one -> site.credentials()
                        .change(one, known -> known.withShares(known.shares().without(kind, id))));
        dataConnections(kind, id)
                .forEach(one -> site.connections()
                        .change(one, known -> known.withShares(known.shares().without(kind, id))));
        site.dcm().forget(kind, id);
    }
}
