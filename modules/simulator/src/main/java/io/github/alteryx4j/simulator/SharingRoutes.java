package io.github.alteryx4j.simulator;

import io.github.alteryx4j.simulator.Shares.Kind;
import io.github.alteryx4j.simulator.SimulatedUser.Role;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import tools.jackson.databind.JsonNode;

/**
 * The four endpoints that share a thing with users and user groups, which credentials and data connections have alike.
 *
 * @param one the template of the thing, whose last segment is its id
 * @param change changes the shares of the thing with that id, and gives its view
 */
record SharingRoutes(Site site, String one, BiFunction<Exchange, UnaryOperator<Shares>, Object> change) {

    void register(Router router) {
        for (Kind kind : Kind.values()) {
            String shares = one + "/" + kind.path();
            router.onBody("POST", shares, Role.CURATOR, (exchange, body) -> share(exchange, body, kind));
            String share = shares + "/{" + kind.idName() + "}";
            router.on("DELETE", share, Role.CURATOR, exchange -> unshare(exchange, kind));
        }
    }

    private Reply share(Exchange exchange, JsonNode body, Kind kind) {
        Fields fields = Fields.of(body);
        String id = String.valueOf(fields.filled(kind.idName(), true));
        fields.taken();
        if (!site.sharing().knows(kind, id)) {
            throw Problem.invalid(Map.of(kind.idName(), "The " + kind.idName() + " " + id + " does not exist."));
        }
        return Reply.ok(change.apply(exchange, shares -> shares.with(kind, id)));
    }

    private Reply unshare(Exchange exchange, Kind kind) {
        String id = exchange.path(kind.idName());
        return Reply.ok(change.apply(exchange, shares -> {
            if (!shares.of(kind).contains(id)) {
                throw Problem.notFound("It is not shared with the " + kind.idName() + " " + id + ".");
            }
            return shares.without(kind, id);
        }));
    }
}
