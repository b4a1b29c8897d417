package io.github.alteryx4j.simulator;

import io.github.alteryx4j.simulator.SimulatedUser.Role;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the admin families list by rules of their own: the audit log, the forecast of schedules, and insights. */
final class AdminRoutes {

    private static final List<String> ENTITIES =
            List.of("AppInfo", "Collection", "Credential", "Subscription", "User", "UserGroup");
    private static final Duration LONGEST_FORECAST = Duration.ofDays(45);

    private final Site site;

    AdminRoutes(Site site) {
        this.site = site;
    }

    void register(Router router) {
        router.on("GET", "/admin/v1/auditlog", Role.CURATOR, this::auditLog);
        router.add(WorkflowRoutes.blocking(
                Router.route("GET", "/admin/v2/schedule/forecast", Role.CURATOR, this::forecast)));
        router.on("GET", "/admin/v1/insights", Role.CURATOR, exchange -> insights(exchange, false));
        router.on("GET", "/admin/v2/insights", Role.CURATOR, exchange -> insights(exchange, true));
    }

    /** The newest entry comes last, so that pages which were read stay as they are. */
    private Reply auditLog(Exchange exchange) {
        String entity = required(exchange, "entity");
        required(exchange, "page");
        required(exchange, "pageSize");
        if (ENTITIES.stream().noneMatch(entity::equalsIgnoreCase)) {
            throw Problem.badRequest("The value '" + entity + "' is not valid for entity.");
        }
        return Reply.ok(Page.numbered(exchange, site.quirks().auditPagesFromOne() ? 1 : 0)
                .cut(site.audit().entries().stream()
                        .filter(entry -> entry.entity().equalsIgnoreCase(entity)))
                .map(AdminRoutes::view)
                .toList());
    }

    private static Map<String, @Nullable Object> view(AuditEntry entry) {
        return Json.object(
                "entity", entry.entity(),
                "entityId", entry.entityId(),
                "userId", entry.userId(),
                "timestamp", Stamp.millis(entry.at()),
                "event", entry.event(),
                "oldValues", Blank.orNull(entry.oldValues()),
                "newValues", Blank.orNull(entry.newValues()),
                "id", entry.id());
    }

    /** Every run that is to come in the span, the earliest first. */
    private Reply forecast(Exchange exchange) {
        required(exchange, "beforeDate");
        required(exchange, "afterDate");
        Instant before = Moment.of(exchange, "beforeDate");
        Instant after = Moment.of(exchange, "afterDate");
        if (before == null
                || after == null
                || before.isBefore(after)
                || Duration.between(after, before).compareTo(LONGEST_FORECAST) >= 0) {
            throw Problem.badRequest("afterDate and beforeDate must be in order and less than 45 days apart.");
        }
        AdminScheduleViews views = new AdminScheduleViews(site);
        List<Run> runs = new ArrayList<>();
        for (Schedule schedule : site.schedules().all()) {
            Instant next = schedule.due();
            if (next != null && next.isBefore(after)) {
                next = schedule.iteration().next(after.minusNanos(1), schedule.zone());
            }
            while (next != null && next.isBefore(before)) {
                runs.add(new Run(schedule, next));
                next = schedule.iteration().next(next, schedule.zone());
            }
        }
        runs.sort(Comparator.comparing(Run::start));
        return Reply.items(() -> runs.stream().map(run -> views.forecast(run.schedule(), run.start())));
    }

    private record Run(Schedule schedule, Instant start) {}

    private Reply insights(Exchange exchange, boolean v2) {
        String search = exchange.query("search");
        return Reply.ok(Page.of(exchange)
                .cut(site.insights().all().stream()
                        .filter(insight ->
                                search == null || Choice.lower(insight.name()).contains(Choice.lower(search))))
                .map(insight -> view(insight, v2))
                .toList());
    }

    private Map<String, @Nullable Object> view(Insight insight, boolean v2) {
        Account owner = site.accounts().find(insight.ownerId());
        return Json.object(
                "owner", owner == null ? null : AdminUserViews.withKeys(site, owner, v2),
                "insightId", insight.id(),
                "name", insight.name(),
                "lastUpdated", Stamp.millis(insight.updated()),
                "ownerId", insight.ownerId(),
                "iconId", Blank.NULL,
                "id", insight.id());
    }

    private static String required(Exchange exchange, String name) {
        String value = exchange.query(name);
        if (value == null) {
            throw Problem.badRequest("The " + name + " is required.");
        }
        return value;
    }
}
