package io.github.alteryx4j.simulator;

import io.github.alteryx4j.simulator.Shares.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How user groups look in V3. */
final class UserGroupViews {

    private UserGroupViews() {}

    static Map<String, @Nullable Object> reduced(UserGroup group) {
        return Json.object("id", group.id(), "name", group.name(), "role", group.role());
    }

    static Map<String, @Nullable Object> full(Site site, UserGroup group) {
        return Json.object(
                "id", group.id(),
                "name", group.name(),
                "dateAdded", Stamp.millis(group.created()),
                "role", group.role(),
                "credentialIds", site.sharing().credentials(Kind.USER_GROUP, group.id()),
                "connectionIds", site.sharing().dataConnections(Kind.USER_GROUP, group.id()),
                "members", members(group));
    }

    private static List<Object> members(UserGroup group) {
        List<Object> members = new ArrayList<>();
        group.users().forEach((id, membership) -> members.add(member(null, id, membership)));
        group.directoryGroups()
                .forEach((sid, membership) -> members.add(member(directoryGroup(sid), Blank.NULL, membership)));
        return members;
    }

    private static Object member(@Nullable Object directoryObject, Object userId, Membership membership) {
        return Json.object(
                "activeDirectoryObject",
                directoryObject,
                "userId",
                userId,
                "dateAddedToGroup",
                Stamp.millis(membership.added()),
                "addedByUserId",
                membership.byId());
    }

    private static Object directoryGroup(String sid) {
        String name = "Group " + sid.substring(sid.lastIndexOf('-') + 1);
        return Json.object(
                "sid", sid,
                "category", "Group",
                "displayName", name,
                "domainName", "EXAMPLE",
                "sidAccountName", name);
    }
}
