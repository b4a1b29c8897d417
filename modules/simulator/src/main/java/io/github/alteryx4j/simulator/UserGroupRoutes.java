package io.github.alteryx4j.simulator;

import io.github.alteryx4j.simulator.SimulatedUser.Role;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The V3 user groups and their members. */
final class UserGroupRoutes {

    private static final String ALL = "/v3/usergroups";
    private static final String ONE = "/v3/usergroups/{userGroupId}";
    private static final String DIRECTORY = ONE + "/activedirectorygroups";

    private final Site site;

    UserGroupRoutes(Site site) {
        this.site = site;
    }

    void register(Router router) {
        router.on("GET", ALL, Role.CURATOR, this::list);
        router.onBody("POST", ALL, Role.CURATOR, this::create);
        router.on("GET", ONE, Role.CURATOR, this::get);
        router.onBody("PUT", ONE, Role.CURATOR, this::update);
        router.on("DELETE", ONE, Role.CURATOR, this::delete);
        router.onBody("POST", ONE + "/users", Role.CURATOR, this::addUsers);
        router.on("DELETE", ONE + "/users/{userId}", Role.CURATOR, this::removeUser);
        router.onBody("POST", DIRECTORY, Role.CURATOR, this::addDirectoryGroup);
        router.on("DELETE", DIRECTORY + "/{adGroupSid}", Role.CURATOR, this::removeDirectoryGroup);
    }

    private Reply list(Exchange exchange) {
        return Reply.ok(
                site.groups().all().stream().map(UserGroupViews::reduced).toList());
    }

    private Reply create(Exchange exchange, JsonNode body) {
        Fields fields = named(body);
        UserGroup group = site.groups().create(text(fields, "name"), text(fields, "role"));
        site.audit().inserted(AuditLog.USER_GROUP, group.id(), exchange.user(), UserGroupViews.full(site, group));
        return Reply.status(201, group.id());
    }

    private Reply get(Exchange exchange) {
        return Reply.ok(UserGroupViews.full(site, group(exchange)));
    }

    private Reply update(Exchange exchange, JsonNode body) {
        group(exchange);
        Fields fields = named(body);
        String name = text(fields, "name");
        String role = text(fields, "role");
        change(exchange, group -> group.with(name, role));
        return Reply.ok();
    }

    private Reply delete(Exchange exchange) {
        UserGroup group = group(exchange);
        if (!group.isEmpty() && !exchange.flag("forceDelete", false)) {
            throw Problem.badRequest("The user group is not empty; use forceDelete to delete it all the same.");
        }
        site.groups().remove(group.id());
        site.collections().forget(AssetCollection.Kind.USER_GROUP, group.id());
        site.audit().deleted(AuditLog.USER_GROUP, group.id(), exchange.user(), UserGroupViews.full(site, group));
        site.sharing().forget(Shares.Kind.USER_GROUP, group.id());
        return Reply.ok();
    }

    private Reply addUsers(Exchange exchange, JsonNode body) {
        group(exchange);
        List<String> ids = Json.texts(body);
        if (ids == null) {
            throw Problem.invalid(Map.of("userIds", "The request body must be an array of user ids."));
        }
        Map<String, @Nullable Object> failed = new LinkedHashMap<>();
        List<String> added = new ArrayList<>();
        change(exchange, group -> {
            UserGroup grown = group;
            for (String id : ids) {
                String reason = reasonAgainst(grown, id);
                if (reason == null) {
                    grown = grown.withUser(id, membership(exchange));
                    added.add(id);
                } else {
                    failed.put(id, reason);
                }
            }
            return grown;
        });
        return Reply.ok(Json.object(
                "successfullyAddedUserCount",
                added.size(),
                "totalUsersSubmittedCount",
                ids.size(),
                "failedUserReasons",
                failed));
    }

    private @Nullable String reasonAgainst(UserGroup group, String userId) {
        Account account = site.accounts().find(userId);
        if (account == null) {
            return "The user does not exist.";
        } else if (!account.active()) {
            return "The user is not active.";
        }
        return group.users().containsKey(userId) ? "The user is already a member of the group." : null;
    }

    /** That the user is no member is no reason to refuse. */
    private Reply removeUser(Exchange exchange) {
        return Reply.ok(
                UserGroupViews.full(site, change(exchange, group -> group.withoutUser(exchange.path("userId")))));
    }

    private Reply addDirectoryGroup(Exchange exchange, JsonNode body) {
        group(exchange);
        demandWindows();
        String sid = body.isString() ? body.stringValue() : "";
        if (!sid.matches("S-\\d+(-\\d+)+")) {
            throw Problem.invalid(Map.of("sid", "The request body must be a SID as one JSON string."));
        }
        change(exchange, group -> group.withDirectoryGroup(sid, membership(exchange)));
        return Reply.ok();
    }

    private Reply removeDirectoryGroup(Exchange exchange) {
        group(exchange);
        demandWindows();
        String sid = exchange.path("adGroupSid");
        change(exchange, group -> {
            if (!group.directoryGroups().containsKey(sid)) {
                throw Problem.badRequest("The group " + sid + " is not a member of the user group.");
            }
            return group.withoutDirectoryGroup(sid);
        });
        return Reply.ok();
    }

    private void demandWindows() {
        if (!site.windows()) {
            throw Problem.invalid(Map.of("sid", "Active Directory groups need Windows authentication."));
        }
    }

    private UserGroup group(Exchange exchange) {
        return site.groups().get(exchange.path("userGroupId"));
    }

    private Membership membership(Exchange exchange) {
        return Membership.of(site.clock().now(), exchange.user());
    }

    private UserGroup change(Exchange exchange, UnaryOperator<UserGroup> how) {
        Shelf.Change<UserGroup> change = site.groups().change(exchange.path("userGroupId"), how);
        Object before = UserGroupViews.full(site, change.before());
        Object after = UserGroupViews.full(site, change.after());
        site.audit().updated(AuditLog.USER_GROUP, change.after().id(), exchange.user(), before, after);
        return change.after();
    }

    private static Fields named(JsonNode body) {
        Fields fields = Fields.of(body);
        fields.filled("name", true);
        fields.word("role", true, Account.ROLES);
        return fields;
    }

    private static String text(Fields fields, String name) {
        return String.valueOf(fields.taken().get(name));
    }
}
