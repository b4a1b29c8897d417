package io.github.alteryx4j.simulator;

import io.github.alteryx4j.simulator.AssetCollection.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How collections look in V3. */
final class CollectionViews {

    private CollectionViews() {}

    static Map<String, @Nullable Object> reduced(AssetCollection collection) {
        return Json.object(
                "id", collection.id(),
                "name", collection.name(),
                "ownerId", collection.ownerId(),
                "dateAdded", Stamp.millis(collection.created()));
    }

    static Map<String, @Nullable Object> full(Site site, AssetCollection collection) {
        Map<String, @Nullable Object> view = reduced(collection);
        view.put("workflowIds", collection.ids(Kind.WORKFLOW));
        view.put("users", users(site, collection));
        view.put("subscriptionIds", List.of());
        view.put("userGroupIds", collection.ids(Kind.USER_GROUP));
        view.put("scheduleIds", collection.ids(Kind.SCHEDULE));
        return view;
    }

    private static List<Object> users(Site site, AssetCollection collection) {
        List<Object> views = new ArrayList<>();
        for (String id : collection.ids(Kind.USER)) {
            Account account = site.windows() ? site.accounts().find(id) : null;
            Object directory = account == null ? null : directoryPerson(account);
            views.add(Json.object("userId", id, "activeDirectoryObject", directory));
        }
        return views;
    }

    private static Map<String, @Nullable Object> directoryPerson(Account account) {
        String logon = account.email().replaceFirst("@.*", "");
        return Json.object(
                "sid", account.sid(),
                "category", "Person",
                "displayName", account.fullName(),
                "name", account.fullName(),
                "samAccountName", logon);
    }
}
