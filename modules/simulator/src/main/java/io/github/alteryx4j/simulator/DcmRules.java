package io.github.alteryx4j.simulator;

import io.github.alteryx4j.simulator.SimulatedUser.Role;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The rules that say which connection stands in for which other one. */
final class DcmRules {

    private static final String ALL = "/v3/dcm/admin/connectionhandlingrules";
    private static final String ONE = ALL + "/{id}";

    private final Site site;
    private final DcmViews views;
    private final Map<String, Rule> byId = new LinkedHashMap<>();

    DcmRules(Site site) {
        this.site = site;
        this.views = new DcmViews(site);
    }

    private record Rule(
            String id, String creatorId, Instant created, Instant changed, Map<String, @Nullable Object> fields) {}

    void register(Router router) {
        router.on("GET", ALL, Role.CURATOR, exchange -> list());
        router.onBody("POST", ALL, Role.CURATOR, this::upsert);
        router.on("GET", ONE, Role.CURATOR, exchange -> Reply.ok(view(get(id(exchange)))));
        router.on("DELETE", ONE, Role.CURATOR, this::delete);
    }

    private synchronized Reply list() {
        return DcmAdminRoutes.many(site, byId.values().stream().map(this::view).toList());
    }

    /** Who made the rule and when is the server's to say; what a caller sends of it is ignored. */
    private synchronized Reply upsert(Exchange exchange, JsonNode body) {
        Fields fields = Fields.of(body);
        String id = fields.text("id", false);
        fields.filled("sourceConnectionId", true);
        fields.text("sourceConnectionTitle", false);
        fields.text("targetConnectionId", false);
        fields.text("targetConnectionTitle", false);
        Map<String, @Nullable Object> taken = new LinkedHashMap<>(fields.taken());
        taken.remove("id");
        Instant now = site.clock().now();
        boolean fresh = id == null || id.isEmpty();
        Rule rule;
        if (fresh) {
            rule = new Rule(site.ids().uuid(), exchange.user().id(), now, now, taken);
        } else {
            Rule known = get(String.valueOf(id));
            rule = new Rule(known.id(), known.creatorId(), known.created(), now, taken);
        }
        byId.put(rule.id(), rule);
        return Reply.status(fresh ? 201 : 200, view(rule));
    }

    private synchronized Reply delete(Exchange exchange) {
        String id = get(id(exchange)).id();
        byId.remove(id);
        return Reply.ok(
                Json.object("id", id, "deletedOn", Stamp.ticks(site.clock().now())));
    }

    private synchronized Rule get(String id) {
        Rule rule = byId.get(id);
        if (rule == null) {
            throw Problem.notFound("The connection handling rule " + id + " does not exist.");
        }
        return rule;
    }

    private Map<String, @Nullable Object> view(Rule rule) {
        Map<String, @Nullable Object> view = Json.object(
                "id", rule.id(),
                "createdBy", views.user(rule.creatorId()),
                "createdOn", Stamp.ticks(rule.created()),
                "lastChangedOn", Stamp.ticks(rule.changed()));
        rule.fields().forEach((name, value) -> view.put(name, Blank.text(value)));
        return view;
    }

    private static String id(Exchange exchange) {
        return DcmAdminRoutes.uuid(exchange.path("id"));
    }
}
