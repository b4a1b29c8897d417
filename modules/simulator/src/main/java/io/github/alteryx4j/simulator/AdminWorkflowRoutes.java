package io.github.alteryx4j.simulator;

import io.github.alteryx4j.simulator.SimulatedUser.Role;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** All workflows, whoever owns them: admin V1 and V2. */
final class AdminWorkflowRoutes {

    private static final String ALL = "/admin/v1/workflows";

    private final Site site;
    private final AdminWorkflowViews views;

    AdminWorkflowRoutes(Site site) {
        this.site = site;
        this.views = new AdminWorkflowViews(site);
    }

    void register(Router router) {
        router.on("GET", ALL, Role.CURATOR, this::list);
        router.on("GET", ALL + "/all", Role.CURATOR, exchange -> all(exchange, false));
        router.on("GET", "/admin/v2/workflows/all", Role.CURATOR, exchange -> all(exchange, true));
        router.on("GET", ALL + "/jobs", Role.CURATOR, this::lastJobs);
        router.add(WorkflowRoutes.blocking(
                Router.route("GET", "/admin/v1/{appId}/package", Role.CURATOR, this::download)));
        router.on("GET", ALL + "/migratable", Role.CURATOR, this::migratable);
        Handler mark = exchange -> exchange.bytes().map(body -> mark(exchange, body));
        router.add(new Route("PUT", ALL + "/migratable/{appId}", Role.CURATOR, false, mark));
    }

    private Reply list(Exchange exchange) {
        return Reply.ok(new WorkflowSearch(site)
                .found(exchange, site.workflows().all().stream()).stream()
                        .map(views::listed)
                        .toList());
    }

    /** By the dates of the versions, or of the events when V2 is asked for that; both ends belong to the span. */
    private Reply all(Exchange exchange, boolean v2) {
        String name = v2 ? exchange.query("name") : null;
        String studioId = v2 ? exchange.query("subscriptionId") : null;
        boolean byEvents = v2 && exchange.flag("useEvents", false);
        Instant start = Moment.of(exchange, "startDate");
        Instant end = Moment.endOf(exchange, "endDate");
        Predicate<Instant> within = at -> (start == null || !at.isBefore(start)) && (end == null || !at.isAfter(end));
        Map<String, List<AuditEntry>> events = site.audit().entries().stream()
                .filter(entry -> entry.entity().equals(AuditLog.APP))
                .collect(Collectors.groupingBy(AuditEntry::entityId));
        Predicate<Workflow> wanted = workflow -> byEvents
                ? events(events, workflow).stream().anyMatch(entry -> within.test(entry.at()))
                : workflow.versions().stream().anyMatch(version -> within.test(version.created()));
        return Reply.ok(Page.numbered(exchange, 0)
                .cut(site.workflows().all().stream()
                        .filter(workflow -> name == null || workflow.name().equalsIgnoreCase(name))
                        .filter(workflow -> studioId == null
                                || studioId.equals(site.access().studioOf(workflow.ownerId())))
                        .filter(wanted))
                .map(workflow -> views.whole(workflow, events(events, workflow)))
                .toList());
    }

    private static List<AuditEntry> events(Map<String, List<AuditEntry>> all, Workflow workflow) {
        return all.getOrDefault(workflow.id(), List.of());
    }

    /** The last job of each workflow that has one. Without the workflow's id the list would be of no use. */
    private Reply lastJobs(Exchange exchange) {
        List<String> wanted = Choice.words(exchange.query("appIds"));
        boolean withMessages = exchange.flag("includeMessages", true);
        return Reply.ok(site.workflows().all().stream()
                .filter(workflow -> wanted.isEmpty() || wanted.contains(workflow.id()))
                .map(workflow -> site.jobs().of(workflow.id()))
                .filter(jobs -> !jobs.isEmpty())
                .map(jobs -> lastOf(jobs, withMessages))
                .toList());
    }

    private static Map<String, @Nullable Object> lastOf(List<Progress> jobs, boolean withMessages) {
        Progress last = jobs.get(jobs.size() - 1);
        Map<String, @Nullable Object> view = JobViews.v1(last, withMessages);
        view.put("appId", last.job().workflowId());
        return view;
    }

    private Reply download(Exchange exchange) {
        AppPackage definition =
                site.workflows().get(exchange.path("appId")).published().definition();
        return Reply.download(definition.packageName(), definition.content());
    }

    private Reply migratable(Exchange exchange) {
        List<String> studioIds = Choice.words(exchange.query("subscriptionIds"));
        return Reply.ok(site.workflows().all().stream()
                .filter(workflow -> workflow.flag("isReadyForMigration"))
                .filter(workflow ->
                        studioIds.isEmpty() || studioIds.contains(site.access().studioOf(workflow.ownerId())))
                .map(views::migratable)
                .toList());
    }

    /** No body clears the mark, as clients that send none have always seen. */
    private Reply mark(Exchange exchange, byte[] body) {
        Workflow workflow = site.workflows().get(exchange.path("appId"));
        boolean ready = body.length > 0 && isTrue(Json.parse(body));
        Workflow changed =
                site.workflows().change(workflow.id(), known -> known.with(Json.object("isReadyForMigration", ready)));
        site.audit()
                .updated(
                        AuditLog.APP,
                        workflow.id(),
                        exchange.user(),
                        WorkflowViews.full(workflow),
                        WorkflowViews.full(changed));
        return Reply.ok();
    }

    private static boolean isTrue(JsonNode body) {
        if (!body.isBoolean()) {
            throw Problem.badRequest("The request body must be true or false.");
        }
        return body.asBoolean();
    }
}
