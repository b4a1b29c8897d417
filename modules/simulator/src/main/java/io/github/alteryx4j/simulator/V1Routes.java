package io.github.alteryx4j.simulator;

import io.github.alteryx4j.simulator.SimulatedUser.Role;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

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
        String search = exchange.query("search");
        String type = exchange.query("packageType");
        Access access = site.access();
        String studio = access.studioOf(exchange.user().id());
        Stream<Workflow> found = site.workflows().all().stream()
                .filter(workflow -> access.studioOf(workflow.ownerId()).equals(studio))
                .filter(workflow -> access.sees(exchange.user(), workflow))
                .filter(workflow ->
                        search == null || Choice.lower(workflow.name()).contains(Choice.lower(search)))
                .filter(workflow -> type == null
                        || type.equals(Integer.toString(packageType(workflow).number())));
        Comparator<Workflow> order = order(exchange.query("sortField"));
        boolean down = "desc".equalsIgnoreCase(exchange.query("direction"));
        return Reply.ok(Page.of(exchange)
                .cut(found.sorted(down ? order.reversed() : order))
                .map(this::view)
                .toList());
    }

    private static Comparator<Workflow> order(@Nullable String field) {
        return switch (field == null ? "" : Choice.lower(field)) {
            case "name" -> Comparator.comparing(Workflow::name);
            case "owner" -> Comparator.comparing(Workflow::ownerId);
            case "runcount" -> Comparator.comparingInt(Workflow::runCount);
            default -> Comparator.comparing(workflow -> workflow.published().created());
        };
    }

    private static Word packageType(Workflow workflow) {
        return Word.packageType(workflow.published().definition().type());
    }

    private Map<String, @Nullable Object> view(Workflow workflow) {
        Version published = workflow.published();
        Map<String, String> texts = published.definition().texts();
        return Json.object(
                "id",
                workflow.id(),
                "subscriptionId",
                site.access().studioOf(workflow.ownerId()),
                "public",
                workflow.flag("isPublic"),
                "runDisabled",
                false,
                "packageType",
                packageType(workflow),
                "uploadDate",
                Stamp.millis(published.created()),
                "fileName",
                published.definition().fileName(),
                "metaInfo",
                Json.object(
                        "name", workflow.name(),
                        "description", Blank.text(texts.get("description")),
                        "author", Blank.text(texts.get("author")),
                        "copyright", Blank.text(texts.get("copyright")),
                        "url", Blank.text(texts.get("url")),
                        "urlText", Blank.text(texts.get("urlText")),
                        "outputMessage", Blank.text(texts.get("outputMessage")),
                        "noOutputFilesMessage", Blank.TEXT),
                "isChained",
                false,
                "version",
                published.number(),
                "runCount",
                workflow.runCount(),
                "workerTag",
                Blank.text(workflow.settings().get("workerTag")),
                "isE2",
                published.definition().amp());
    }
}
