package io.github.alteryx4j.simulator;

import io.github.alteryx4j.simulator.SimulatedUser.Role;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The server data connections of V3. The API cannot make one: {@link SimulatorSeeds} does. */
final class ServerConnectionRoutes {

    private static final String ALL = "/v3/serverDataConnections";
    private static final String ONE = "/v3/serverDataConnections/{dataConnectionId}";

    private final Site site;

    ServerConnectionRoutes(Site site) {
        this.site = site;
    }

    void register(Router router) {
        router.on("GET", ALL, Role.CURATOR, this::list);
        router.on("GET", ONE, Role.CURATOR, this::get);
        router.onBody("PUT", ONE, Role.CURATOR, this::rename);
        router.on("DELETE", ONE, Role.CURATOR, this::delete);
        new SharingRoutes(site, ONE, (exchange, how) -> {
                    ServerConnection changed = site.connections()
                            .change(id(exchange), known -> known.withShares(how.apply(known.shares())));
                    return full(changed);
                })
                .register(router);
    }

    private Reply list(Exchange exchange) {
        boolean full = exchange.isFullView();
        return Reply.ok(site.connections().all().stream()
                .map(connection -> full ? full(connection) : reduced(connection))
                .toList());
    }

    private Reply get(Exchange exchange) {
        return Reply.ok(full(site.connections().get(id(exchange))));
    }

    private Reply rename(Exchange exchange, JsonNode body) {
        ServerConnection connection = site.connections().get(id(exchange));
        Fields fields = Fields.of(body);
        String name = String.valueOf(fields.filled("name", true));
        fields.taken();
        return Reply.ok(full(site.connections().change(connection.id(), known -> known.withName(name))));
    }

    private Reply delete(Exchange exchange) {
        site.connections().remove(id(exchange));
        return Reply.ok();
    }

    private static Map<String, @Nullable Object> reduced(ServerConnection connection) {
        return Json.object(
                "id", connection.id(),
                "name", connection.name(),
                "connectionString", connection.connectionString(),
                "connectionType", connection.type());
    }

    private static Map<String, @Nullable Object> full(ServerConnection connection) {
        Map<String, @Nullable Object> view = new LinkedHashMap<>(reduced(connection));
        view.put("dcmConnectionId", Blank.NULL);
        view.put("dcmConnectionTitle", Blank.NULL);
        view.put("userIds", connection.shares().userIds());
        view.put("userGroupIds", connection.shares().userGroupIds());
        return view;
    }

    private static String id(Exchange exchange) {
        return exchange.path("dataConnectionId");
    }
}
