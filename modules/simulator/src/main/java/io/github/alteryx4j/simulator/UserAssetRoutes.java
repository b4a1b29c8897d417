package io.github.alteryx4j.simulator;

import io.github.alteryx4j.simulator.SimulatedUser.Role;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** What a user owns in V3: the list of it, and handing it over. */
final class UserAssetRoutes {

    private static final List<String> TYPES = List.of("All", "Workflows", "Schedules", "Collections");

    private final Site site;

    UserAssetRoutes(Site site) {
        this.site = site;
    }

    void register(Router router) {
        router.on("GET", UserRoutes.ONE + "/assets", Role.CURATOR, this::assets);
        router.onBody("PUT", UserRoutes.ONE + "/assetTransfer", Role.VIEWER, this::transfer);
    }

    private Reply assets(Exchange exchange) {
        String id = site.accounts().get(exchange.path("userId")).id();
        String sent = exchange.query("assetType");
        String type = sent == null ? "All" : sent;
        if (TYPES.stream().noneMatch(type::equalsIgnoreCase)) {
            throw Problem.badRequest("The value '" + type + "' is not valid for assetType.");
        }
        Assets assets = site.assets();
        List<Workflow> workflows = shows(type, "Workflows") ? assets.workflows(id) : List.of();
        List<Schedule> schedules = shows(type, "Schedules") ? assets.schedules(id) : List.of();
        List<AssetCollection> collections = shows(type, "Collections") ? assets.collections(id) : List.of();
        return Reply.ok(Json.object(
                "workflows",
                workflows.stream().map(w -> UserViews.asset(w.id(), w.name())).toList(),
                "schedules",
                schedules.stream().map(s -> UserViews.asset(s.id(), s.name())).toList(),
                "collections",
                collections.stream().map(c -> UserViews.asset(c.id(), c.name())).toList()));
    }

    private static boolean shows(String wanted, String type) {
        return wanted.equalsIgnoreCase("All") || wanted.equalsIgnoreCase(type);
    }

    /** Errors of this call are bare texts. */
    private Reply transfer(Exchange exchange, JsonNode body) {
        String from = exchange.path("userId");
        SimulatedUser by = exchange.user();
        if (!by.isCurator() && !by.id().equals(from)) {
            throw Problem.text(403, "You may only transfer your own assets.");
        } else if (site.accounts().find(from) == null) {
            throw Problem.text(404, "The user " + from + " does not exist.");
        }
        JsonNode ownerId = body.get("ownerId");
        if (ownerId == null || !ownerId.isString()) {
            throw Problem.text(400, "The ownerId field is required.");
        }
        boolean workflows = flag(body, "transferWorkflows");
        boolean schedules = flag(body, "transferSchedules");
        boolean collections = flag(body, "transferCollections");
        Account to = site.accounts().find(ownerId.stringValue());
        if (to == null) {
            throw Problem.text(404, "The new owner " + ownerId.stringValue() + " does not exist.");
        } else if (!to.active()) {
            throw Problem.text(400, "The new owner is not active.");
        }
        Assets assets = site.assets();
        Set<String> brokenBefore = assets.brokenSchedules();
        if (workflows) {
            assets.workflows(from).forEach(workflow -> assets.give(workflow, to.id(), by));
        }
        if (schedules) {
            assets.schedules(from).forEach(schedule -> assets.give(schedule, to.id(), by));
        }
        if (collections) {
            assets.collections(from).forEach(collection -> assets.give(collection, to.id(), by));
        }
        return Reply.ok(assets.brokenSchedules().stream()
                .filter(id -> !brokenBefore.contains(id))
                .map(id -> Json.object("affectedScheduleId", id))
                .toList());
    }

    private static boolean flag(JsonNode body, String name) {
        JsonNode flag = body.get(name);
        if (flag == null || !flag.isBoolean()) {
            throw Problem.text(400, "The " + name + " field is required.");
        }
        return flag.asBoolean();
    }
}
