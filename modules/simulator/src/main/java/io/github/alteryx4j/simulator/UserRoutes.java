package io.github.alteryx4j.simulator;

import io.github.alteryx4j.simulator.SimulatedUser.Role;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The V3 users, apart from what they own. */
final class UserRoutes {

    static final String ALL = "/v3/users";
    static final String ONE = "/v3/users/{userId}";

    private final Site site;

    UserRoutes(Site site) {
        this.site = site;
    }

    void register(Router router) {
        router.on("GET", ALL, Role.CURATOR, this::list);
        router.onBody("POST", ALL, Role.CURATOR, this::create);
        router.on("GET", ONE, Role.CURATOR, this::get);
        router.onBody("PUT", ONE, Role.CURATOR, this::update);
        router.on("DELETE", ONE, Role.CURATOR, this::delete);
        router.onNoBody("POST", ONE + "/deactivate", Role.CURATOR, this::deactivate);
        router.onNoBody("POST", ONE + "/passwordReset", Role.CURATOR, this::passwordReset);
    }

    private Reply list(Exchange exchange) {
        boolean full = exchange.isFullView();
        Predicate<Account> wanted = wanted(exchange);
        return Reply.items(() -> site.accounts().all().stream()
                .filter(wanted)
                .map(account -> full ? UserViews.full(site, account) : UserViews.reduced(account)));
    }

    private static Predicate<Account> wanted(Exchange exchange) {
        String role = exchange.query("role");
        if (role != null && Account.ROLES.stream().noneMatch(role::equalsIgnoreCase)) {
            throw Problem.badRequest("The value '" + role + "' is not valid for role.");
        }
        Boolean active = exchange.query("active") == null ? null : exchange.flag("active", true);
        Instant after = Moment.of(exchange, "createdAfter");
        Instant before = Moment.of(exchange, "createdBefore");
        Predicate<Account> wanted = account -> (active == null || account.active() == active)
                && (after == null || !account.created().isBefore(after))
                && (before == null || !account.created().isAfter(before));
        for (String field : List.of("email", "role", "firstName", "lastName")) {
            String word = exchange.query(field);
            wanted = wanted.and(account -> word == null || account.text(field).equalsIgnoreCase(word));
        }
        return wanted;
    }

    private Reply create(Exchange exchange, JsonNode body) {
        refuseWindows();
        Account account =
                site.accounts().create(UserBodies.create(body), site.studios().homeId());
        Map<String, @Nullable Object> view = UserViews.full(site, account);
        site.audit().inserted(AuditLog.USER, account.id(), exchange.user(), view);
        return Reply.status(201, view);
    }

    private Reply get(Exchange exchange) {
        return Reply.ok(UserViews.full(site, site.accounts().get(exchange.path("userId"))));
    }

    private Reply update(Exchange exchange, JsonNode body) {
        String id = exchange.path("userId");
        Account before = site.accounts().find(id);
        if (before == null) {
            // The only call on a user that declares no 404.
            throw Problem.invalid(Map.of("userId", "The user " + id + " does not exist."));
        }
        Account after = site.accounts().update(id, UserBodies.update(body, site.windows()));
        audit(exchange, before, after);
        return Reply.ok(UserViews.full(site, after));
    }

    private Reply delete(Exchange exchange) {
        Account account = site.accounts().get(exchange.path("userId"));
        if (!site.assets().none(account.id())) {
            throw Problem.text(409, "The user owns workflows, schedules or collections.");
        } else if (!site.groups().of(account.id()).isEmpty()) {
            throw Problem.badRequest("The user is a member of a user group.");
        }
        site.accounts().remove(account.id());
        site.collections().forget(AssetCollection.Kind.USER, account.id());
        site.audit().deleted(AuditLog.USER, account.id(), exchange.user(), UserViews.full(site, account));
        site.sharing().forget(Shares.Kind.USER, account.id());
        return Reply.ok();
    }

    private Reply deactivate(Exchange exchange) {
        Account before = site.accounts().get(exchange.path("userId"));
        List<String> left = site.groups().leaveAll(before.id());
        audit(exchange, before, site.accounts().update(before.id(), Json.object("isActive", false)));
        return Reply.ok(left);
    }

    private Reply passwordReset(Exchange exchange) {
        Account account = site.accounts().get(exchange.path("userId"));
        refuseWindows();
        if (!account.active()) {
            throw Problem.badRequest("The user is not active.");
        }
        site.users().passwordReset(account.id());
        return Reply.ok();
    }

    private void refuseWindows() {
        if (site.windows()) {
            throw Problem.badRequest("This is not possible with Windows authentication.");
        }
    }

    private void audit(Exchange exchange, Account before, Account after) {
        site.audit()
                .updated(
                        AuditLog.USER,
                        before.id(),
                        exchange.user(),
                        UserViews.full(site, before),
                        UserViews.full(site, after));
    }
}
