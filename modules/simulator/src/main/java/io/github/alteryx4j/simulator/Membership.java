package io.github.alteryx4j.simulator;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How something came to belong to a group or a collection, and what it may do there.
 *
 * @param byId the user who added it
 * @param expires when a share of a collection ends, or null
 * @param permissions by their names on the wire; empty where there are none
 */
record Membership(Instant added, String byId, @Nullable Instant expires, Map<String, @Nullable Object> permissions) {

    static Membership of(Instant added, SimulatedUser by) {
        return new Membership(added, by.id(), null, Map.of());
    }

    boolean liveAt(Instant now) {
        return expires == null || now.isBefore(expires);
    }

    boolean may(String permission) {
        return Boolean.TRUE.equals(permissions.get(permission)) || Boolean.TRUE.equals(permissions.get("isAdmin"));
    }

    Membership with(@Nullable Instant newExpiry, Map<String, @Nullable Object> newPermissions) {
        return new Membership(added, byId, newExpiry, newPermissions);
    }
}
