package io.github.alteryx4j.simulator;

import io.github.alteryx4j.simulator.SimulatedUser.Role;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** The jobs of one workflow: enqueue one, list them. The same in V1 and V2, which call the workflow an app. */
final class WorkflowJobs {

    private static final Map<String, Predicate<Progress>> STATUS = Map.of(
            "complete", progress -> progress.completed() && !progress.failed(),
            "error", Progress::failed,
            "running", progress -> List.of("Running", "Initializing").contains(progress.status()),
            "queued", progress -> List.of("Queued", "Created").contains(progress.status()));

    private static final List<String> RESULTS = List.of("success", "warning", "error");

    private final Site site;
    private final Enqueue enqueue;

    WorkflowJobs(Site site) {
        this.site = site;
        this.enqueue = new Enqueue(site);
    }

    void register(Router router) {
        router.on("GET", WorkflowRoutes.ONE + "/jobs", Role.VIEWER, this::list);
        router.onBody("POST", WorkflowRoutes.ONE + "/jobs", Role.VIEWER, this::enqueue);
        router.on("GET", "/v1/workflows/{appId}/jobs", Role.ARTISAN, this::listV1);
        router.onBody("POST", "/v1/workflows/{appId}/jobs", Role.ARTISAN, this::enqueueV1);
        router.onBody("POST", "/user/v2/workflows/{appId}/jobs", Role.ARTISAN, this::enqueueV1);
    }

    private Reply enqueue(Exchange exchange, JsonNode body) {
        return Reply.ok(JobViews.enqueued(start(exchange, "workflowId", body, true), true));
    }

    private Reply enqueueV1(Exchange exchange, JsonNode body) {
        return Reply.ok(JobViews.enqueued(start(exchange, "appId", body, false), false));
    }

    private Job start(Exchange exchange, String variable, JsonNode body, boolean v3) {
        Workflow workflow = site.readableWorkflow(exchange, variable);
        if (!site.access().runs(exchange.user(), workflow)) {
            throw Problem.forbidden("You may not run this workflow.");
        }
        return enqueue.enqueue(exchange.user(), workflow, body, v3);
    }

    private Reply list(Exchange exchange) {
        Workflow workflow = site.visibleWorkflow(exchange);
        Predicate<Progress> status = Choice.of(exchange, "status", STATUS);
        String result = exchange.query("resultCode");
        if (result != null && !RESULTS.contains(Choice.lower(result))) {
            throw Problem.badRequest("The value '" + result + "' is not valid for resultCode.");
        }
        Stream<Progress> found = jobsOf(workflow, exchange)
                .filter(status)
                .filter(progress -> result == null || result.equalsIgnoreCase(progress.disposition()));
        return Reply.ok(Page.of(exchange).cut(found).map(JobViews::ofWorkflow).toList());
    }

    private Reply listV1(Exchange exchange) {
        Workflow workflow = site.readableWorkflow(exchange, "appId");
        return Reply.ok(Page.of(exchange)
                .cut(jobsOf(workflow, exchange))
                .map(JobViews::ofWorkflowV1)
                .toList());
    }

    private Stream<Progress> jobsOf(Workflow workflow, Exchange exchange) {
        SimulatedUser user = exchange.user();
        return site.jobs().of(workflow.id()).stream()
                .filter(progress -> workflow.ownedBy(user) || site.access().sees(user, progress.job()))
                .sorted(Choice.order(exchange));
    }
}
