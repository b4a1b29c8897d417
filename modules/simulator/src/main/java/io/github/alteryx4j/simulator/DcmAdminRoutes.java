package io.github.alteryx4j.simulator;

import io.github.alteryx4j.simulator.SimulatedUser.Role;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** All DCM connections, for Curators; and the older view of them. */
final class DcmAdminRoutes {

    private static final String ALL = "/v3/dcm/admin/connections";
    private static final String ONE = ALL + "/{id}";

    private final Site site;
    private final DcmViews views;

    DcmAdminRoutes(Site site) {
        this.site = site;
        this.views = new DcmViews(site);
    }

    void register(Router router) {
        router.on("GET", ALL, Role.CURATOR, this::list);
        router.onBody("POST", ALL, Role.CURATOR, this::upsert);
        router.on(
                "GET",
                ONE,
                Role.CURATOR,
                exchange -> Reply.ok(views.owned(site.dcm().get(id(exchange)))));
        router.on("DELETE", ONE, Role.CURATOR, this::delete);
        router.on(
                "DELETE",
                ONE + "/sharing/collaboration",
                Role.CURATOR,
                exchange -> unshare(exchange, sharing -> sharing.withCollaboration(Shares.NONE, List.of())));
        router.on(
                "DELETE",
                ONE + "/sharing/execution",
                Role.CURATOR,
                exchange -> unshare(exchange, sharing -> sharing.withExecution(Shares.NONE)));
        router.on("GET", "/v3/DCMEConnections/{connectionId}", Role.CURATOR, this::brief);
    }

    private Reply list(Exchange exchange) {
        String connectionId = exchange.query("connectionId");
        String visibleBy = exchange.query("visibleBy");
        if (visibleBy != null && site.users().find(visibleBy) == null) {
            throw Problem.badRequest("The user " + visibleBy + " does not exist.");
        }
        return many(
                site,
                site.dcm().all().stream()
                        .filter(one ->
                                connectionId == null || one.connectionId().equalsIgnoreCase(connectionId))
                        .filter(one -> visibleBy == null
                                || one.visibleTo(visibleBy, site.sharing().groupsOf(visibleBy)))
                        .map(one -> visibleBy == null || one.ownerId().equals(visibleBy)
                                ? views.owned(one)
                                : views.borrowed(one))
                        .toList());
    }

    /** A list that is declared as one object. */
    static Reply many(Site site, List<Map<String, @Nullable Object>> list) {
        boolean array = site.quirks().dcmListsAsArray() || list.isEmpty();
        return Reply.ok(array ? list : list.get(0));
    }

    private Reply upsert(Exchange exchange, JsonNode body) {
        Fields fields = Fields.of(body);
        String ownerId = fields.filled("ownerId", true);
        if (ownerId == null || site.users().find(ownerId) == null) {
            fields.wrong("ownerId", "The owner " + ownerId + " does not exist.");
        }
        return DcmRoutes.upsert(site, String.valueOf(ownerId), fields);
    }

    private Reply delete(Exchange exchange) {
        return Reply.ok(
                DcmViews.removed(site.dcm().remove(id(exchange)), site.clock().now()));
    }

    private Reply unshare(Exchange exchange, UnaryOperator<DcmConnection.Grants> how) {
        site.dcm().change(id(exchange), known -> known.with(how.apply(known.sharing())));
        return Reply.ok();
    }

    /** By either of its two ids. */
    private Reply brief(Exchange exchange) {
        String id = uuid(exchange.path("connectionId"));
        return site.dcm().all().stream()
                .filter(one -> id.equals(one.id()) || id.equals(one.connectionId()))
                .findFirst()
                .map(one -> Reply.ok(DcmViews.brief(one)))
                .orElseThrow(() -> DcmConnections.missing(id));
    }

    private static String id(Exchange exchange) {
        return uuid(exchange.path("id"));
    }

    /** Where 400 is declared, what cannot be an id is told from what is unknown. */
    static String uuid(String id) {
        if (!DcmRoutes.isUuid(id)) {
            throw Problem.badRequest("The id " + id + " is not valid.");
        }
        return Choice.lower(id);
    }
}
