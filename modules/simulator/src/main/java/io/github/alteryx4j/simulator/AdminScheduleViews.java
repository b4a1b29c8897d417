package io.github.alteryx4j.simulator;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How schedules look in admin V1, and in the forecast of admin V2. */
final class AdminScheduleViews {

    private final Site site;
    private final AdminPeople people;

    AdminScheduleViews(Site site) {
        this.site = site;
        this.people = new AdminPeople(site);
    }

    Map<String, @Nullable Object> of(Schedule schedule) {
        Schedule.History history = schedule.history();
        return Json.object(
                "canEdit", true,
                "id", schedule.id(),
                "application", application(schedule.workflowId()),
                "owner", people.basic(schedule.ownerId()),
                "name", schedule.name(),
                "comment", Blank.text(schedule.text("comment")),
                "enabled", schedule.enabled(),
                "priority", Word.priority(schedule.text("priority")),
                "workerTag", Blank.text(schedule.text("workerTag")),
                "status", ScheduleViews.state(schedule),
                "credential", credential(schedule.text("credentialId")),
                "creationTime", Stamp.millis(schedule.created()),
                "lastRunTime", time(history.lastRun()),
                "nextRunTime", time(schedule.due()),
                "state", ScheduleViews.state(schedule),
                "runCount", history.runCount(),
                "iteration", iteration(schedule),
                "frequency", schedule.iteration().type(),
                "timezone", zone(schedule),
                "lastError", Blank.text(history.lastError()),
                "cpuName", Blank.TEXT,
                "lastModifiedId", history.changedById(),
                "lastModifiedDate", Stamp.millis(history.changed()));
    }

    /** One run that is to come. Priorities are numbers here. */
    Map<String, @Nullable Object> forecast(Schedule schedule, Instant start) {
        Workflow workflow = site.workflows().find(schedule.workflowId());
        return Json.object(
                "id", schedule.id(),
                "appEstimatedCompletionTime", site.runTime().toSeconds(),
                "scheduleName", schedule.name(),
                "startTime", Stamp.brief(start),
                "frequency", schedule.iteration().type(),
                "workflowName", workflow == null ? Blank.TEXT : workflow.name(),
                "owner", people.forecastOwner(schedule.ownerId()),
                "priority", Word.priority(schedule.text("priority")).number());
    }

    private @Nullable Object application(String workflowId) {
        Workflow workflow = site.workflows().find(workflowId);
        if (workflow == null) {
            return null;
        }
        return Json.object(
                "canExecute",
                true,
                "amp",
                workflow.published().definition().amp(),
                "id",
                workflowId,
                "revisionId",
                workflow.publishedId(),
                "name",
                workflow.name(),
                "iconId",
                Blank.NULL);
    }

    private @Nullable Object credential(String id) {
        Credential credential = site.credentials().find(id);
        return credential == null
                ? null
                : Json.object("credentialId", id, "username", credential.username(), "source", "Schedule");
    }

    /** The shape of V3 with the name of its kind before it. */
    private static Map<String, @Nullable Object> iteration(Schedule schedule) {
        Map<String, @Nullable Object> view =
                Json.object("__type", "Iteration" + schedule.iteration().type());
        view.putAll(ScheduleViews.iteration(schedule));
        return view;
    }

    private static String zone(Schedule schedule) {
        String zone = schedule.text("timeZone");
        return zone.isEmpty() ? "UTC" : zone;
    }

    private static Object time(@Nullable Instant at) {
        return at == null ? Blank.TEXT : Stamp.brief(at);
    }
}
