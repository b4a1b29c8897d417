package io.github.alteryx4j.simulator;

import io.github.alteryx4j.simulator.AssetCollection.Kind;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How collections look in admin V1: each share with the one who made it. */
final class AdminCollectionViews {

    private AdminCollectionViews() {}

    static Map<String, @Nullable Object> of(AssetCollection collection) {
        return Json.object(
                "collectionId", collection.id(),
                "name", collection.name(),
                "ownerId", collection.ownerId(),
                "dateAdded", Stamp.millis(collection.created()),
                "apps", assets(collection.of(Kind.WORKFLOW), "appId"),
                "schedules", assets(collection.of(Kind.SCHEDULE), "scheduleId"),
                "insights", List.of(),
                "users", people(collection.of(Kind.USER), "userId"),
                "subscriptions", List.of(),
                "userGroups", people(collection.of(Kind.USER_GROUP), "userGroupId"),
                "id", collection.id());
    }

    private static List<Map<String, @Nullable Object>> assets(Map<String, Membership> shares, String idName) {
        return shares.entrySet().stream()
                .map(share -> share(idName, share.getKey(), share.getValue()))
                .toList();
    }

    private static List<Map<String, @Nullable Object>> people(Map<String, Membership> shares, String idName) {
        return shares.entrySet().stream()
                .map(share -> {
                    Membership membership = share.getValue();
                    Map<String, @Nullable Object> view = share(idName, share.getKey(), membership);
                    view.put(
                            "expirationDate",
                            membership.expires() == null ? Blank.NULL : Stamp.millis(membership.expires()));
                    view.put("permissions", permissions(membership.permissions()));
                    return view;
                })
                .toList();
    }

    private static Map<String, @Nullable Object> share(String idName, String id, Membership membership) {
        return Json.object(idName, id, "dateAdded", Stamp.millis(membership.added()), "addedById", membership.byId());
    }

    private static Map<String, @Nullable Object> permissions(Map<String, @Nullable Object> flat) {
        return Json.object(
                "collection",
                Json.object("isAdmin", isSet(flat, "isAdmin")),
                "applications",
                Json.object(
                        "canUpdate", isSet(flat, "canUpdateAssets"),
                        "canAdd", isSet(flat, "canAddAssets"),
                        "canRemove", isSet(flat, "canRemoveAssets")),
                "users",
                Json.object("canAdd", isSet(flat, "canAddUsers"), "canRemove", isSet(flat, "canRemoveUsers")));
    }

    private static boolean isSet(Map<String, @Nullable Object> flat, String name) {
        return Boolean.TRUE.equals(flat.get(name));
    }
}
