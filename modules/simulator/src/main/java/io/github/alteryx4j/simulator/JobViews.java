package io.github.alteryx4j.simulator;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How jobs look, in V3 and in the older families. */
final class JobViews {

    private JobViews() {}

    /** The answer to an enqueue: Queued, whatever happens right after, and the only time with seven digits. */
    static Map<String, @Nullable Object> enqueued(Job job, boolean v3) {
        Progress fresh = new Progress(job, "Queued", null, null);
        Map<String, @Nullable Object> view = v3 ? v3(fresh, true) : v1(fresh, true);
        view.put(v3 ? "createDateTime" : "createDate", Stamp.ticks(job.created()));
        view.put("workerTag", Blank.text(job.workerTag()));
        return view;
    }

    static Map<String, @Nullable Object> v3(Progress progress, boolean withMessages) {
        Job job = progress.job();
        List<Object> outputs = new ArrayList<>();
        shownOutputs(progress)
                .forEach((id, output) -> outputs.add(Json.object(
                        "id", id,
                        "availableFormats", List.copyOf(output.formats().keySet()),
                        "fileName", output.fileName())));
        return Json.object(
                "id", job.id(),
                "appId", job.workflowId(),
                "createDateTime", Stamp.brief(job.created()),
                "status", progress.status(),
                "disposition", progress.disposition(),
                "outputs", outputs,
                "messages", withMessages ? messages(progress) : List.of(),
                "priority", job.priority(),
                "workerTag", Blank.orNull(job.workerTag()),
                "runWithE2", job.amp());
    }

    static Map<String, @Nullable Object> v1(Progress progress, boolean withMessages) {
        Job job = progress.job();
        List<Object> outputs = new ArrayList<>();
        shownOutputs(progress)
                .forEach((id, output) -> outputs.add(Json.object(
                        "id", id,
                        "formats", List.copyOf(output.formats().keySet()),
                        "name", output.fileName())));
        // The application's id was null in every V1 reply that was captured.
        return Json.object(
                "id", job.id(),
                "appId", null,
                "createDate", Stamp.brief(job.created()),
                "status", progress.status(),
                "disposition", progress.disposition(),
                "outputs", outputs,
                "messages", withMessages ? messages(progress) : List.of(),
                "priority", Word.priority(job.priority()),
                "workerTag", Blank.orNull(job.workerTag()),
                "runWithE2", job.amp());
    }

    /** The items of a workflow's jobs in V3. */
    static Map<String, @Nullable Object> ofWorkflow(Progress progress) {
        Job job = progress.job();
        return Json.object(
                "id", job.id(),
                "createDate", Stamp.brief(job.created()),
                "status", progress.status(),
                "priority", job.priority(),
                "workerTag", Blank.orNull(job.workerTag()),
                "runWithE2", job.amp());
    }

    /** The items of a workflow's jobs in V1. */
    static Map<String, @Nullable Object> ofWorkflowV1(Progress progress) {
        Map<String, @Nullable Object> view = new LinkedHashMap<>(ofWorkflow(progress));
        view.put("disposition", progress.disposition());
        view.put("priority", Word.priority(progress.job().priority()));
        view.put("runWithE2", progress.job().amp() ? "True" : "False");
        return view;
    }

    static Map<String, @Nullable Object> summary(Progress progress) {
        Job job = progress.job();
        return Json.object(
                "jobId", job.id(),
                "status", progress.status(),
                "workflowName", job.workflowName(),
                "workflowId", job.workflowId(),
                "submittedBy", job.user().email(),
                "startTime", progress.started() == null ? Blank.NULL : Stamp.millis(progress.started()),
                "queueTime", Stamp.millis(job.created()),
                "executionTime", executionTime(progress),
                "priority", job.priority());
    }

    /** The log of a run is there when the run is over. */
    static List<Object> messages(Progress progress) {
        List<Object> views = new ArrayList<>();
        if (progress.finished()) {
            for (RunMessage message : progress.job().result().messages()) {
                views.add(Json.object("status", message.status(), "text", message.text(), "toolId", message.toolId()));
            }
        }
        return views;
    }

    /** Outputs can only be fetched once the run has completed. */
    static Map<String, RunOutput> shownOutputs(Progress progress) {
        return progress.completed() ? progress.job().outputs() : Map.of();
    }

    private static Object executionTime(Progress progress) {
        if (progress.started() == null || progress.ended() == null) {
            return Blank.NULL;
        }
        Duration time = Duration.between(progress.started(), progress.ended());
        return String.format("%02d:%02d:%02d", time.toHours(), time.toMinutesPart(), time.toSecondsPart());
    }
}
