package io.github.alteryx4j.simulator;

import io.github.alteryx4j.simulator.SimulatedUser.Role;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import tools.jackson.databind.JsonNode;

/** The DCM connections of the caller: others' look as if they did not exist, unless they are shared. */
final class DcmRoutes {

    private static final String ALL = "/v3/dcm/connections";

    private final Site site;
    private final DcmViews views;

    DcmRoutes(Site site) {
        this.site = site;
        this.views = new DcmViews(site);
    }

    void register(Router router) {
        router.onBody("POST", ALL, Role.VIEWER, this::upsert);
        router.on("GET", ALL + "/lookup", Role.VIEWER, this::lookUp);
        router.on("GET", ALL + "/{Id}", Role.VIEWER, this::get);
        router.on("DELETE", ALL + "/{Id}", Role.VIEWER, this::delete);
        String sharing = ALL + "/{id}/sharing/";
        router.onBody("PUT", sharing + "execution", Role.VIEWER, this::shareForExecution);
        router.on("DELETE", sharing + "execution", Role.VIEWER, this::unshareForExecution);
        router.add(Router.body("PUT", sharing + "collaboration", Role.VIEWER, this::shareForCollaboration)
                .newestOnly());
    }

    private Reply upsert(Exchange exchange, JsonNode body) {
        need(exchange, "canCreateAndUpdateDcm");
        return upsert(site, exchange.user().id(), Fields.of(body));
    }

    /** Without an id it creates; with one it replaces what the owner has under that id. */
    static Reply upsert(Site site, String ownerId, Fields fields) {
        DcmViews views = new DcmViews(site);
        String id = fields.text("id", false);
        DcmContent content = new DcmReader(site, fields, ownerId).read();
        if (id == null || id.isEmpty()) {
            return Reply.status(201, views.owned(site.dcm().add(ownerId, content)));
        }
        owned(site, id, ownerId);
        DcmConnection changed =
                site.dcm().change(id, known -> known.with(content, site.clock().now()));
        return Reply.ok(views.owned(changed));
    }

    private Reply lookUp(Exchange exchange) {
        String wanted = exchange.query("connectionId");
        if (wanted == null || !isUuid(wanted)) {
            throw Problem.badRequest("The connectionId is missing or invalid.");
        }
        return site.dcm().all().stream()
                .filter(connection -> connection.connectionId().equalsIgnoreCase(wanted))
                .filter(connection -> isVisible(connection, exchange.user()))
                .findFirst()
                .map(connection -> Reply.ok(view(connection, exchange.user())))
                .orElseThrow(() -> DcmConnections.missing(wanted));
    }

    private Reply get(Exchange exchange) {
        DcmConnection connection = site.dcm().get(exchange.path("Id"));
        if (!isVisible(connection, exchange.user())) {
            throw DcmConnections.missing(connection.id());
        }
        return Reply.ok(view(connection, exchange.user()));
    }

    private Reply delete(Exchange exchange) {
        String id = owned(site, exchange.path("Id"), exchange.user().id()).id();
        return Reply.ok(DcmViews.removed(site.dcm().remove(id), site.clock().now()));
    }

    private Reply shareForExecution(Exchange exchange, JsonNode body) {
        need(exchange, "canShareForExecutionDcm");
        DcmConnection connection =
                owned(site, exchange.path("id"), exchange.user().id());
        Fields fields = Fields.of(body);
        Shares shares = shares(fields);
        fields.taken();
        share(connection, sharing -> sharing.withExecution(shares));
        return Reply.ok();
    }

    private Reply unshareForExecution(Exchange exchange) {
        need(exchange, "canShareForExecutionDcm");
        DcmConnection connection =
                owned(site, exchange.path("id"), exchange.user().id());
        share(connection, sharing -> sharing.withExecution(Shares.NONE));
        return Reply.ok();
    }

    private Reply shareForCollaboration(Exchange exchange, JsonNode body) {
        need(exchange, "canShareForCollaborationDcm");
        DcmConnection connection =
                owned(site, exchange.path("id"), exchange.user().id());
        Fields fields = Fields.of(body);
        Shares shares = shares(fields);
        List<String> credentials = texts(fields, "sharedCredentials");
        for (String id : credentials) {
            if (!connection.content().hasCredential(id)) {
                fields.wrong("sharedCredentials", "The connection has no credential " + id + ".");
            }
        }
        fields.taken();
        return Reply.ok(
                views.collaboration(share(connection, sharing -> sharing.withCollaboration(shares, credentials))));
    }

    private DcmConnection share(DcmConnection connection, UnaryOperator<DcmConnection.Grants> how) {
        return site.dcm().change(connection.id(), known -> known.with(how.apply(known.sharing())));
    }

    private Shares shares(Fields fields) {
        return new Shares(known(fields, Shares.Kind.USER), known(fields, Shares.Kind.USER_GROUP));
    }

    private List<String> known(Fields fields, Shares.Kind kind) {
        String name = kind.idName() + "s";
        List<String> ids = texts(fields, name);
        for (String id : ids) {
            if (!site.sharing().knows(kind, id)) {
                fields.wrong(name, "The " + kind.idName() + " " + id + " does not exist.");
            }
        }
        return ids;
    }

    private static List<String> texts(Fields fields, String name) {
        List<String> texts = fields.texts(name, true);
        return texts == null ? List.of() : texts;
    }

    private Map<String, ?> view(DcmConnection connection, SimulatedUser user) {
        return connection.ownerId().equals(user.id()) ? views.owned(connection) : views.borrowed(connection);
    }

    private boolean isVisible(DcmConnection connection, SimulatedUser user) {
        return connection.visibleTo(user.id(), site.sharing().groupsOf(user.id()));
    }

    /** The connection, if it is the user's own. */
    private static DcmConnection owned(Site site, String id, String userId) {
        DcmConnection connection = site.dcm().get(id);
        if (!connection.ownerId().equals(userId)) {
            throw DcmConnections.missing(id);
        }
        return connection;
    }

    /** Rights are given to users one by one, whatever their role. */
    private void need(Exchange exchange, String right) {
        if (!site.accounts().get(exchange.user().id()).flag(right)) {
            throw Problem.denied();
        }
    }

    static boolean isUuid(String id) {
        return id.matches("(?i)[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    }
}
