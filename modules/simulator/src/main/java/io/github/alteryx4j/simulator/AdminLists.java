package io.github.alteryx4j.simulator;

import io.github.alteryx4j.simulator.SimulatedUser.Role;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The lists of the admin families that only page: users, studios, collections, schedules, data connections. */
final class AdminLists {

    private static final String V1 = "/admin/v1/";
    private static final String V2 = "/admin/v2/";

    private final Site site;

    AdminLists(Site site) {
        this.site = site;
    }

    void register(Router router) {
        numbered(
                router,
                V1 + "users",
                exchange -> site.accounts().all().stream().map(account -> AdminUserViews.v1(site, account)));
        numbered(
                router,
                V2 + "users",
                exchange -> users(exchange.query("subscriptionId")).map(account -> AdminUserViews.v2(site, account)));
        numbered(router, V1 + "subscriptions", exchange -> studios().map(AdminLists::studioV1));
        numbered(router, V2 + "subscriptions", exchange -> studios().map(AdminLists::studioV2));
        numbered(
                router,
                V1 + "collections",
                exchange -> site.collections().all().stream().map(AdminCollectionViews::of));
        AdminScheduleViews schedules = new AdminScheduleViews(site);
        numbered(
                router,
                V1 + "schedules",
                exchange -> site.schedules().all().stream().map(schedules::of));
        cut(
                router,
                V1 + "serverdataconnections",
                exchange -> site.connections().all().stream().map(AdminLists::shared));
        cut(
                router,
                V1 + "systemdataconnections",
                exchange -> site.connections().allOfSystem().stream().map(AdminLists::summary));
    }

    /** By page and pageSize. */
    private static void numbered(Router router, String path, Function<Exchange, Stream<?>> all) {
        router.on(
                "GET",
                path,
                Role.CURATOR,
                exchange -> Reply.ok(
                        Page.numbered(exchange, 0).cut(all.apply(exchange)).toList()));
    }

    /** By offset and limit. */
    private static void cut(Router router, String path, Function<Exchange, Stream<?>> all) {
        router.on(
                "GET",
                path,
                Role.CURATOR,
                exchange -> Reply.ok(Page.of(exchange).cut(all.apply(exchange)).toList()));
    }

    private Stream<Account> users(@Nullable String studioId) {
        return site.accounts().all().stream()
                .filter(account -> studioId == null || account.studioId().equals(studioId));
    }

    private Stream<Studio> studios() {
        return site.studios().all().stream();
    }

    private static Map<String, @Nullable Object> studioV1(Studio studio) {
        return Json.object(
                "active",
                true,
                "expirationDate",
                Blank.TEXT,
                "memberPassesPurchased",
                0,
                "memberPassesUsed",
                0,
                "name",
                studio.name(),
                "primaryContactInfo",
                null,
                "id",
                studio.id());
    }

    private static Map<String, @Nullable Object> studioV2(Studio studio) {
        return Json.object(
                "active", true,
                "expirationDate", Blank.TEXT,
                "name", studio.name(),
                "defaultWorkflowCredentialId", Blank.text(studio.credentialId()),
                "id", studio.id());
    }

    private static Map<String, @Nullable Object> shared(ServerConnection connection) {
        List<String> users = connection.shares().userIds();
        List<String> groups = connection.shares().userGroupIds();
        Map<String, @Nullable Object> view = Json.object(
                "subscriptionCount",
                0,
                "userCount",
                users.size(),
                "userGroupCount",
                groups.size(),
                "userIds",
                users,
                "userGroupIds",
                groups);
        view.putAll(summary(connection));
        return view;
    }

    private static Map<String, @Nullable Object> summary(ServerConnection connection) {
        return Json.object(
                "connectionId", connection.id(),
                "connectionString", connection.connectionString(),
                "connectionName", connection.name(),
                "connectionType", connection.type());
    }
}
