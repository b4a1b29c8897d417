package io.github.alteryx4j.simulator;

import io.github.alteryx4j.simulator.SimulatedUser.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What only V1 has: the download of outputs; and its own view of jobs, questions and workflows. */
final class V1Routes {

    private final Site site;

    V1Routes(Site site) {
        this.site = site;
    }

    void register(Router router) {
        router.on("GET", "/v1/jobs/{jobId}", Role.ARTISAN, this::job);
        router.on("GET", "/v1/jobs/{jobId}/output/{outputId}", Role.ARTISAN, this::output);
        router.on("GET", "/v1/workflows/subscription", Role.ARTISAN, this::workflows);
        router.on("GET", "/v1/workflows/{appId}/questions", Role.ARTISAN, this::questions);
        router.add(WorkflowRoutes.blocking(Router.route("GET", "/v1/{appId}/package", Role.ARTISAN, this::download)));
    }

    private Reply job(Exchange exchange) {
        return Reply.ok(JobViews.v1(site.visibleJob(exchange), exchange.flag("includeMessages", true)));
    }

    private Reply output(Exchange exchange) {
        Progress progress = site.visibleJob(exchange);
        String id = exchange.path("outputId");
        RunOutput output = JobViews.shownOutputs(progress).get(id);
        if (output == null) {
            throw Problem.notFound("The job has no output " + id + ".");
        }
        String format = exchange.query("format");
        if (format == null) {
            throw Problem.badRequest("The format is required.");
        }
        for (Map.Entry<String, Content> offered : output.formats().entrySet()) {
            if (offered.getKey().equalsIgnoreCase(format)) {
                return Reply.download(output.fileName(), offered.getValue());
            }
        }
        throw Problem.badRequest("The output is not available in the format '" + format + "'.");
    }

    private Reply questions(Exchange exchange) {
        List<Object> views = new ArrayList<>();
        for (SimulatedQuestion question : definition(exchange).questions()) {
            views.add(Json.object(
                    "name", question.name(),
                    "type", question.type(),
                    "description", Blank.text(question.description()),
                    "value", Blank.text(question.value()),
                    "items", WorkflowViews.items(question),
                    "multiple", question.multiple() ? "True" : "False"));
        }
        return Reply.ok(views);
    }

    private Reply download(Exchange exchange) {
        Workflow workflow = site.readableWorkflow(exchange, "appId");
        AppPackage definition = WorkflowRoutes.downloadable(workflow, exchange).definition();
        return Reply.download(definition.packageName(), definition.content());
    }

    private AppPackage definition(Exchange exchange) {
        return site.readableWorkflow(exchange, "appId").published().definition();
    }

    private Reply workflows(Exchange exchange) {
        Stream<Workflow> visible =
                site.workflows().all().stream().filter(workflow -> site.access().sees(exchange.user(), workflow));
        WorkflowViewsV1 views = new WorkflowViewsV1(site);
        return Reply.ok(new WorkflowSearch(site)
                .found(exchange, visible).stream().map(views::usual).toList());
    }
}
