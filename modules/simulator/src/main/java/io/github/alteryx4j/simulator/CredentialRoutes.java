package io.github.alteryx4j.simulator;

import io.github.alteryx4j.simulator.SimulatedUser.Role;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The credentials of V3, and the list of them in V2. */
final class CredentialRoutes {

    private static final String ALL = "/v3/credentials";
    private static final String ONE = "/v3/credentials/{credentialId}";

    private final Site site;

    CredentialRoutes(Site site) {
        this.site = site;
    }

    void register(Router router) {
        router.on("GET", ALL, Role.VIEWER, this::list);
        router.add(Router.body("POST", ALL, Role.VIEWER, this::add).newestOnly());
        router.on("GET", ONE, Role.VIEWER, this::get);
        router.add(Router.body("PUT", ONE, Role.VIEWER, this::changePassword).newestOnly());
        router.on("DELETE", ONE, Role.CURATOR, this::delete);
        router.on("GET", "/user/v2/credentials", Role.ARTISAN, this::listV2);
        new SharingRoutes(site, ONE, (exchange, how) -> {
                    Credential changed = change(exchange, known -> known.withShares(how.apply(known.shares())));
                    return CredentialViews.full(changed);
                })
                .register(router);
    }

    /** Whoever is no Curator gets what may be used, and the parameters count for nothing. */
    private Reply list(Exchange exchange) {
        if (!exchange.user().isCurator()) {
            return Reply.ok(usable(exchange).map(CredentialViews::reduced).toList());
        }
        boolean full = exchange.isFullView();
        String userId = exchange.query("userId");
        String groupId = exchange.query("userGroupId");
        return Reply.ok(site.credentials().all().stream()
                .filter(credential -> isIn(credential.shares().userIds(), userId))
                .filter(credential -> isIn(credential.shares().userGroupIds(), groupId))
                .map(credential -> full ? CredentialViews.full(credential) : CredentialViews.reduced(credential))
                .toList());
    }

    private Reply listV2(Exchange exchange) {
        return Reply.ok(usable(exchange).map(CredentialViews::reduced).toList());
    }

    private Reply get(Exchange exchange) {
        Credential credential = site.credentials().get(id(exchange));
        if (!exchange.user().isCurator() && !isUsable(exchange).test(credential)) {
            throw Problem.denied();
        }
        return Reply.ok(CredentialViews.full(credential));
    }

    private Reply add(Exchange exchange, JsonNode body) {
        needTls();
        Fields fields = Fields.of(body);
        String username = fields.filled("username", true);
        String password = fields.filled("password", true);
        fields.taken();
        Credential added = site.credentials().add(exchange.user(), String.valueOf(username), String.valueOf(password));
        site.audit().inserted(AuditLog.CREDENTIAL, added.id(), exchange.user(), CredentialViews.full(added));
        return Reply.ok(CredentialViews.changed(added));
    }

    private Reply changePassword(Exchange exchange, JsonNode body) {
        needTls();
        Credential credential = site.credentials().get(id(exchange));
        if (!exchange.user().isCurator() && !isCreator(credential, exchange.user())) {
            throw Problem.denied();
        }
        Fields fields = Fields.of(body);
        String password = String.valueOf(fields.filled("newPassword", true));
        fields.taken();
        Credential changed = change(
                exchange, known -> known.withPassword(password, site.clock().now()));
        return Reply.ok(CredentialViews.changed(changed));
    }

    private Reply delete(Exchange exchange) {
        Credential removed = site.credentials().remove(id(exchange), exchange.flag("force", false));
        site.audit().deleted(AuditLog.CREDENTIAL, removed.id(), exchange.user(), CredentialViews.full(removed));
        return Reply.ok(List.of(CredentialViews.full(removed)));
    }

    private Credential change(Exchange exchange, UnaryOperator<Credential> how) {
        Credential before = site.credentials().get(id(exchange));
        Credential after = site.credentials().change(before.id(), how);
        site.audit()
                .updated(
                        AuditLog.CREDENTIAL,
                        before.id(),
                        exchange.user(),
                        CredentialViews.full(before),
                        CredentialViews.full(after));
        return after;
    }

    private void needTls() {
        if (site.quirks().withoutTls()) {
            throw Problem.badRequest("Passwords are accepted only by a server with SSL/TLS.");
        }
    }

    private Stream<Credential> usable(Exchange exchange) {
        return site.credentials().all().stream().filter(isUsable(exchange));
    }

    private Predicate<Credential> isUsable(Exchange exchange) {
        SimulatedUser user = exchange.user();
        return credential -> isCreator(credential, user) || site.sharing().reaches(credential.shares(), user.id());
    }

    private static boolean isCreator(Credential credential, SimulatedUser user) {
        return credential.creator().id().equals(user.id());
    }

    private static boolean isIn(List<String> ids, @Nullable String wanted) {
        return wanted == null || ids.contains(wanted);
    }

    private static String id(Exchange exchange) {
        return exchange.path("credentialId");
    }
}
