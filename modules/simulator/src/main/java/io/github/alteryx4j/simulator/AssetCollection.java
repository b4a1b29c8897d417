package io.github.alteryx4j.simulator;

import java.time.Instant;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A collection: assets together with the users and groups that they are shared with. */
record AssetCollection(
        String id, String name, String ownerId, Instant created, Map<Kind, Map<String, Membership>> content) {

    /** What a collection may hold, and whom it may be shared with. */
    enum Kind {
        WORKFLOW("workflows", "workflowId"),
        SCHEDULE("schedules", "scheduleId"),
        USER("users", "userId"),
        USER_GROUP("userGroups", "userGroupId");

        private final String path;
        private final String idName;

        Kind(String path, String idName) {
            this.path = path;
            this.idName = idName;
        }

        /** How paths call it. */
        String path() {
            return path;
        }

        /** How paths and bodies call the id of one. */
        String idName() {
            return idName;
        }

        boolean hasPermissions() {
            return this == USER || this == USER_GROUP;
        }
    }

    /** The shares of one kind by the id of what is shared. */
    Map<String, Membership> of(Kind kind) {
        return content.getOrDefault(kind, Map.of());
    }

    List<String> ids(Kind kind) {
        return List.copyOf(of(kind).keySet());
    }

    boolean isEmpty() {
        return content.values().stream().allMatch(Map::isEmpty);
    }

    AssetCollection with(String newName, String newOwnerId) {
        return new AssetCollection(id, newName, newOwnerId, created, content);
    }

    AssetCollection with(Kind kind, String thingId, Membership membership) {
        Map<String, Membership> changed = new LinkedHashMap<>(of(kind));
        changed.put(thingId, membership);
        return replaced(kind, changed);
    }

    AssetCollection without(Kind kind, String thingId) {
        Map<String, Membership> changed = new LinkedHashMap<>(of(kind));
        changed.remove(thingId);
        return replaced(kind, changed);
    }

    private AssetCollection replaced(Kind kind, Map<String, Membership> shares) {
        Map<Kind, Map<String, Membership>> changed = new EnumMap<>(Kind.class);
        changed.putAll(content);
        changed.put(kind, shares);
        return new AssetCollection(id, name, ownerId, created, changed);
    }
}
