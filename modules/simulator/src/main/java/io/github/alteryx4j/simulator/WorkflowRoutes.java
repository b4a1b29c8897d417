package io.github.alteryx4j.simulator;

import io.github.alteryx4j.simulator.SimulatedUser.Role;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import tools.jackson.databind.JsonNode;

/** The V3 workflows that exist: list, read, change, delete, hand over, download. */
final class WorkflowRoutes {

    static final String ALL = "/v3/workflows";
    static final String ONE = "/v3/workflows/{workflowId}";
    static final List<String> MODES = List.of("Safe", "SemiSafe", "Standard");
    static final List<String> CREDENTIALS = List.of("Default", "Required", "Specific");

    private final Site site;

    WorkflowRoutes(Site site) {
        this.site = site;
    }

    void register(Router router) {
        router.on("GET", ALL, Role.VIEWER, this::list);
        router.on("GET", ONE, Role.VIEWER, this::get);
        router.onBody("PUT", ONE, Role.CURATOR, this::update);
        router.on("DELETE", ONE, Role.CURATOR, this::delete);
        router.onBody("PUT", ONE + "/transfer", Role.VIEWER, this::transfer);
        Route download = Router.route("GET", ONE + "/package", Role.VIEWER, this::download);
        router.add(blocking(download));
        router.on("GET", ONE + "/questions", Role.VIEWER, this::questions);
    }

    /** For answers that compress or read files. */
    static Route blocking(Route route) {
        Handler handler =
                exchange -> Mono.defer(() -> route.handler().handle(exchange)).subscribeOn(Schedulers.boundedElastic());
        return new Route(route.method(), route.template(), route.who(), route.newest(), handler);
    }

    private Reply list(Exchange exchange) {
        boolean full = exchange.isFullView();
        String name = exchange.query("name");
        String ownerId = exchange.query("ownerId");
        Instant after = Moment.of(exchange, "createdAfter");
        Instant before = Moment.of(exchange, "createdBefore");
        Predicate<Workflow> wanted = workflow -> site.access().sees(exchange.user(), workflow)
                && (name == null || workflow.name().equalsIgnoreCase(name))
                && (ownerId == null || workflow.ownerId().equals(ownerId))
                && (after == null || !workflow.published().created().isBefore(after))
                && (before == null || !workflow.published().created().isAfter(before));
        return Reply.items(() -> site.workflows().all().stream()
                .filter(wanted)
                .map(workflow -> full ? WorkflowViews.full(workflow) : WorkflowViews.reduced(workflow)));
    }

    private Reply get(Exchange exchange) {
        return Reply.ok(WorkflowViews.full(site.visibleWorkflow(exchange)));
    }

    private Reply update(Exchange exchange, JsonNode body) {
        Workflow workflow = site.workflows().get(exchange.path("workflowId"));
        Fields fields = Fields.of(body);
        fields.filled("name", true);
        String ownerId = fields.filled("ownerId", true);
        String versionId = fields.filled("versionId", true);
        boolean publish = Boolean.TRUE.equals(fields.flag("makePublished", true));
        for (String text : List.of("workerTag", "comments", "credentialId")) {
            fields.text(text, true);
        }
        fields.texts("districtTags", true);
        for (String flag : List.of("isPublic", "isReadyForMigration", "othersMayDownload", "othersCanExecute")) {
            fields.flag(flag, true);
        }
        fields.flag("othersCanViewHistory", false);
        fields.flag("hasPrivateDataExemption", false);
        fields.word("executionMode", true, MODES);
        fields.word("workflowCredentialType", true, CREDENTIALS);
        if (ownerId != null && site.users().find(ownerId) == null) {
            fields.wrong("ownerId", "The owner " + ownerId + " does not exist.");
        } else if (!site.access().studioOf(ownerId).equals(site.access().studioOf(workflow.ownerId()))) {
            fields.wrong("ownerId", "The owner " + ownerId + " belongs to another subscription.");
        }
        Map<String, @Nullable Object> settings = new LinkedHashMap<>(fields.taken());
        Version version = workflow.version(versionId);
        settings.keySet().removeAll(List.of("versionId", "makePublished"));
        Map<String, @Nullable Object> ofVersion = WorkflowUploads.versionSettings(settings);
        Workflow changed = site.workflows()
                .change(workflow.id(), known -> known.with(settings).withVersion(version.with(ofVersion), publish));
        Map<String, @Nullable Object> view = WorkflowViews.full(changed);
        site.audit().updated(AuditLog.APP, workflow.id(), exchange.user(), WorkflowViews.full(workflow), view);
        return Reply.ok(view);
    }

    private Reply delete(Exchange exchange) {
        Workflow workflow = site.workflows().get(exchange.path("workflowId"));
        boolean scheduled = !site.schedules().of(workflow.id()).isEmpty();
        if (scheduled && !exchange.flag("force", false)) {
            throw Problem.badRequest("The workflow is scheduled; use force to delete it with its schedules.");
        }
        site.assets().delete(workflow, exchange.user());
        return Reply.ok();
    }

    private Reply transfer(Exchange exchange, JsonNode body) {
        String id = exchange.path("workflowId");
        Workflow workflow = site.workflows().find(id);
        if (workflow == null) {
            throw Problem.text(404, "The workflow " + id + " does not exist.");
        } else if (!workflow.ownedBy(exchange.user())) {
            throw Problem.text(403, "The workflow belongs to another user.");
        }
        JsonNode owner = body.get("ownerId");
        JsonNode schedules = body.get("transferSchedules");
        if (owner == null || !owner.isString() || schedules == null || !schedules.isBoolean()) {
            throw Problem.text(400, "ownerId and transferSchedules are required.");
        } else if (site.users().find(owner.stringValue()) == null) {
            throw Problem.text(400, "The new owner does not exist.");
        }
        String newOwnerId = owner.stringValue();
        site.assets().give(workflow, newOwnerId, exchange.user());
        if (schedules.asBoolean()) {
            site.schedules().of(id).stream()
                    .filter(schedule -> schedule.ownerId().equals(workflow.ownerId()))
                    .forEach(schedule -> site.assets().give(schedule, newOwnerId, exchange.user()));
        }
        return Reply.ok();
    }

    private Reply download(Exchange exchange) {
        Workflow workflow = site.readableWorkflow(exchange, "workflowId");
        AppPackage definition = downloadable(workflow, exchange).definition();
        return Reply.download(definition.packageName(), definition.content());
    }

    /** The version asked for, if the caller may have it. */
    static Version downloadable(Workflow workflow, Exchange exchange) {
        if (!workflow.flag("othersMayDownload") && !workflow.ownedBy(exchange.user())) {
            throw Problem.forbidden("The workflow may not be downloaded.");
        }
        return workflow.version(exchange.query("versionId"));
    }

    private Reply questions(Exchange exchange) {
        Workflow workflow = site.readableWorkflow(exchange, "workflowId");
        return Reply.ok(WorkflowViews.questions(
                workflow.version(exchange.query("versionId")).definition()));
    }
}
