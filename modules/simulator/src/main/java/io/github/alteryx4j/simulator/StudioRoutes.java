package io.github.alteryx4j.simulator;

import io.github.alteryx4j.simulator.SimulatedUser.Role;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The V3 subscriptions, which are the studios. */
final class StudioRoutes {

    private static final String ALL = "/v3/subscriptions";
    private static final String ONE = "/v3/subscriptions/{subscriptionId}";

    private final Site site;

    StudioRoutes(Site site) {
        this.site = site;
    }

    void register(Router router) {
        router.on("GET", ALL, Role.CURATOR, this::list);
        router.onBody("POST", ALL, Role.CURATOR, this::create);
        router.on("DELETE", ALL, Role.CURATOR, this::delete);
        router.on("GET", ONE, Role.CURATOR, this::get);
        router.onBody("PUT", ONE, Role.CURATOR, this::update);
        router.onBody("PUT", ONE + "/users", Role.CURATOR, this::moveUsers);
    }

    private Reply list(Exchange exchange) {
        String name = exchange.query("name");
        String credentialId = exchange.query("defaultWorkflowCredentialId");
        boolean anyShare = exchange.query("canShareSchedule") == null;
        boolean share = exchange.flag("canShareSchedule", false);
        Predicate<StudioCount> counted = StudioCount.wanted(exchange);
        return Reply.ok(site.studios().all().stream()
                .filter(studio -> name == null || studio.name().equalsIgnoreCase(name))
                .filter(studio -> credentialId == null || studio.credentialId().equals(credentialId))
                .filter(studio -> anyShare || studio.canShareSchedules() == share)
                .map(studio -> StudioCount.of(site, studio))
                .filter(counted)
                .map(StudioViews::counted)
                .toList());
    }

    private Reply create(Exchange exchange, JsonNode body) {
        Fields fields = Fields.of(body);
        String name = String.valueOf(fields.filled("name", true));
        boolean share = Boolean.TRUE.equals(fields.flag("canShareSchedule", false));
        String credentialId = fields.text("credentialId", false);
        fields.taken();
        Studio studio = site.studios().create(name, share, credentialId == null ? "" : credentialId);
        Object view = StudioViews.created(studio);
        site.audit().inserted(AuditLog.SUBSCRIPTION, studio.id(), exchange.user(), view);
        return Reply.status(201, view);
    }

    private Reply get(Exchange exchange) {
        return Reply.ok(StudioViews.details(site, site.studios().get(exchange.path("subscriptionId"))));
    }

    private Reply update(Exchange exchange, JsonNode body) {
        Studio before = site.studios().get(exchange.path("subscriptionId"));
        Fields fields = Fields.of(body);
        String name = String.valueOf(fields.filled("name", true));
        String credentialId = fields.text("credentialId", true);
        boolean share = Boolean.TRUE.equals(fields.flag("canShareSchedules", true));
        fields.taken();
        Studio after = site.studios().update(before.id(), name, credentialId == null ? "" : credentialId, share);
        Map<String, @Nullable Object> view = StudioViews.plain(after);
        site.audit().updated(AuditLog.SUBSCRIPTION, after.id(), exchange.user(), StudioViews.plain(before), view);
        return Reply.ok(view);
    }

    private Reply moveUsers(Exchange exchange, JsonNode body) {
        String id = site.studios().get(exchange.path("subscriptionId")).id();
        Fields fields = Fields.of(body);
        List<String> userIds = fields.texts("userIds", true);
        List<String> wanted = userIds == null ? List.of() : userIds;
        for (String userId : wanted) {
            if (site.accounts().find(userId) == null) {
                fields.wrong("userIds", "The user " + userId + " does not exist.");
            }
        }
        fields.taken();
        wanted.forEach(userId -> site.accounts().change(userId, account -> account.inStudio(id)));
        return Reply.ok();
    }

    /** The only call whose id stands in the query. */
    private Reply delete(Exchange exchange) {
        String id = exchange.query("subscriptionId");
        if (id == null) {
            throw Problem.badRequest("The subscriptionId is required.");
        }
        Studio studio = site.studios().get(id);
        StudioCount count = StudioCount.of(site, studio);
        if (count.users() > 0 || count.workflows() > 0 || studio.home()) {
            throw Problem.badRequest("The subscription has users or workflows, or is where new users start.");
        }
        site.studios().remove(id);
        site.audit().deleted(AuditLog.SUBSCRIPTION, id, exchange.user(), StudioViews.plain(studio));
        return Reply.ok();
    }
}
