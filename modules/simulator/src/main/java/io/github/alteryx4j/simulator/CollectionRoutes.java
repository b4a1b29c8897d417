package io.github.alteryx4j.simulator;

import io.github.alteryx4j.simulator.SimulatedUser.Role;
import java.util.function.UnaryOperator;
import tools.jackson.databind.JsonNode;

/** The V3 collections, apart from what they hold. */
final class CollectionRoutes {

    static final String ALL = "/v3/collections";
    static final String ONE = "/v3/collections/{collectionId}";

    private final Site site;

    CollectionRoutes(Site site) {
        this.site = site;
    }

    void register(Router router) {
        router.on("GET", ALL, Role.CURATOR, this::list);
        router.onBody("POST", ALL, Role.CURATOR, this::create);
        router.on("GET", ONE, Role.CURATOR, this::get);
        router.onBody("PUT", ONE, Role.CURATOR, this::update);
        router.on("DELETE", ONE, Role.CURATOR, this::delete);
    }

    private Reply list(Exchange exchange) {
        boolean full = exchange.isFullView();
        return Reply.items(() -> site.collections().all().stream()
                .map(collection ->
                        full ? CollectionViews.full(site, collection) : CollectionViews.reduced(collection)));
    }

    private Reply create(Exchange exchange, JsonNode body) {
        SimulatedUser caller = exchange.user();
        if (!site.accounts().get(caller.id()).flag("canCreateCollections")) {
            throw Problem.denied();
        }
        Fields fields = Fields.of(body);
        String name = String.valueOf(fields.filled("name", true));
        fields.taken();
        AssetCollection collection = site.collections().create(name, caller.id());
        site.audit().inserted(AuditLog.COLLECTION, collection.id(), caller, CollectionViews.full(site, collection));
        return Reply.ok(collection.id());
    }

    private Reply get(Exchange exchange) {
        return Reply.ok(CollectionViews.full(site, site.collections().get(exchange.path("collectionId"))));
    }

    private Reply update(Exchange exchange, JsonNode body) {
        site.collections().get(exchange.path("collectionId"));
        Fields fields = Fields.of(body);
        String name = String.valueOf(fields.filled("name", true));
        String ownerId = String.valueOf(fields.filled("ownerId", true));
        if (site.accounts().find(ownerId) == null) {
            fields.wrong("ownerId", "The owner " + ownerId + " does not exist.");
        }
        fields.taken();
        return change(site, exchange, collection -> collection.with(name, ownerId));
    }

    private Reply delete(Exchange exchange) {
        AssetCollection collection = site.collections().get(exchange.path("collectionId"));
        if (!collection.isEmpty() && !exchange.flag("forceDelete", false)) {
            throw Problem.badRequest("The collection is not empty; use forceDelete to delete it all the same.");
        }
        site.collections().remove(collection.id());
        site.audit()
                .deleted(AuditLog.COLLECTION, collection.id(), exchange.user(), CollectionViews.full(site, collection));
        return Reply.ok();
    }

    /** Changes the collection of the path and answers how it looks then. */
    static Reply change(Site site, Exchange exchange, UnaryOperator<AssetCollection> how) {
        Shelf.Change<AssetCollection> change = site.collections().change(exchange.path("collectionId"), how);
        Object before = CollectionViews.full(site, change.before());
        Object after = CollectionViews.full(site, change.after());
        site.audit().updated(AuditLog.COLLECTION, change.after().id(), exchange.user(), before, after);
        return Reply.ok(after);
    }
}
