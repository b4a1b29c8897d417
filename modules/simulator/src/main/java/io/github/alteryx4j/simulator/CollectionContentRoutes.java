package io.github.alteryx4j.simulator;

import io.github.alteryx4j.simulator.AssetCollection.Kind;
import io.github.alteryx4j.simulator.SimulatedUser.Role;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What V3 collections hold and whom they are shared with; each call answers the whole collection. */
final class CollectionContentRoutes {

    private static final List<String> PERMISSIONS =
            List.of("isAdmin", "canAddAssets", "canRemoveAssets", "canUpdateAssets", "canAddUsers", "canRemoveUsers");

    private final Site site;

    CollectionContentRoutes(Site site) {
        this.site = site;
    }

    void register(Router router) {
        for (Kind kind : Kind.values()) {
            String all = CollectionRoutes.ONE + "/" + kind.path();
            String one = all + "/{" + kind.idName() + "}";
            router.onBody("POST", all, Role.CURATOR, (exchange, body) -> add(exchange, body, kind));
            router.on("DELETE", one, Role.CURATOR, exchange -> remove(exchange, kind));
            if (kind.hasPermissions()) {
                router.onBody(
                        "PUT", one + "/permissions", Role.CURATOR, (exchange, body) -> permit(exchange, body, kind));
            }
        }
    }

    private Reply add(Exchange exchange, JsonNode body, Kind kind) {
        site.collections().get(exchange.path("collectionId"));
        Fields fields = Fields.of(body);
        String id = String.valueOf(fields.filled(kind.idName(), true));
        if (!exists(kind, id)) {
            fields.wrong(kind.idName(), "The " + kind.idName() + " " + id + " does not exist.");
        }
        Membership plain = Membership.of(site.clock().now(), exchange.user());
        Membership membership = kind.hasPermissions() ? permitted(fields, plain) : plain;
        fields.taken();
        return CollectionRoutes.change(site, exchange, collection -> {
            boolean there = collection.of(kind).containsKey(id);
            return there && !kind.hasPermissions() ? collection : collection.with(kind, id, membership);
        });
    }

    private Reply remove(Exchange exchange, Kind kind) {
        String id = exchange.path(kind.idName());
        return CollectionRoutes.change(site, exchange, collection -> {
            membership(collection, kind, id);
            return collection.without(kind, id);
        });
    }

    /** Replaces all permissions and the date of expiry. */
    private Reply permit(Exchange exchange, JsonNode body, Kind kind) {
        site.collections().get(exchange.path("collectionId"));
        String sent = exchange.path(kind.idName());
        String id = kind == Kind.USER && site.windows() ? idOfSid(sent) : sent;
        Fields fields = Fields.of(body);
        Membership permitted = permitted(fields, Membership.of(site.clock().now(), exchange.user()));
        fields.taken();
        return CollectionRoutes.change(site, exchange, collection -> {
            Membership before = membership(collection, kind, id);
            return collection.with(kind, id, before.with(permitted.expires(), permitted.permissions()));
        });
    }

    private static Membership permitted(Fields fields, Membership plain) {
        Instant expires = Moment.of(fields, "expirationDate");
        Map<String, @Nullable Object> permissions = new LinkedHashMap<>();
        Fields inner = fields.inner("collectionsPermissions", true);
        if (inner != null) {
            PERMISSIONS.forEach(name -> permissions.put(name, Boolean.TRUE.equals(inner.flag(name, false))));
        }
        return plain.with(expires, permissions);
    }

    private static Membership membership(AssetCollection collection, Kind kind, String id) {
        Membership membership = collection.of(kind).get(id);
        if (membership == null) {
            throw Problem.notFound("The collection does not hold the " + kind.idName() + " " + id + ".");
        }
        return membership;
    }

    private String idOfSid(String sid) {
        return site.accounts().all().stream()
                .filter(account -> account.sid().equalsIgnoreCase(sid))
                .map(Account::id)
                .findFirst()
                .orElseThrow(() -> Problem.notFound("No user has the SID " + sid + "."));
    }

    private boolean exists(Kind kind, String id) {
        return switch (kind) {
            case WORKFLOW -> site.workflows().find(id) != null;
            case SCHEDULE -> site.schedules().find(id) != null;
            case USER -> site.accounts().find(id) != null;
            case USER_GROUP -> site.groups().find(id) != null;
        };
    }
}
