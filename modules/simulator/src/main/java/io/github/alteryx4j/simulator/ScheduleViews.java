package io.github.alteryx4j.simulator;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How schedules look in V3; all times are in UTC, whatever the time zone of the schedule is. */
final class ScheduleViews {

    private ScheduleViews() {}

    /** With the run to show: the next one, or the first one in the searched window. */
    static Map<String, @Nullable Object> reduced(Schedule schedule, @Nullable Instant run) {
        return Json.object(
                "id", schedule.id(),
                "name", schedule.name(),
                "workflowId", schedule.workflowId(),
                "ownerId", schedule.ownerId(),
                "runDateTime", run == null ? Blank.TEXT : Stamp.brief(run),
                "timeZone", Blank.text(schedule.text("timeZone")));
    }

    static Map<String, @Nullable Object> full(
            Site site, SimulatedUser caller, Schedule schedule, @Nullable Instant run) {
        Workflow workflow = site.workflows().find(schedule.workflowId());
        Schedule.History history = schedule.history();
        Map<String, @Nullable Object> view = reduced(schedule, run);
        view.put("versionId", workflow == null ? Blank.NULL : workflow.publishedId());
        view.put("comment", Blank.text(schedule.text("comment")));
        view.put("enabled", schedule.enabled());
        view.put("priority", schedule.text("priority"));
        view.put("workerTag", Blank.text(schedule.text("workerTag")));
        view.put("status", state(schedule));
        view.put("credentialId", Blank.text(schedule.text("credentialId")));
        view.put("creationTime", Stamp.millis(schedule.created()));
        view.put("lastRunTime", history.lastRun() == null ? Blank.NULL : Stamp.brief(history.lastRun()));
        view.put("state", state(schedule));
        view.put("runCount", history.runCount());
        view.put("iteration", iteration(schedule));
        view.put("frequency", schedule.iteration().type());
        view.put("lastError", Blank.orNull(history.lastError()));
        view.put("cpuName", Blank.NULL);
        view.put("lastModifiedId", history.changedById());
        view.put("lastModifiedDate", Stamp.millis(history.changed()));
        view.put("canEdit", site.access().changes(caller, schedule));
        view.put("questions", questions(schedule));
        return view;
    }

    static String state(Schedule schedule) {
        return !schedule.enabled() ? "Disabled" : schedule.next() == null ? "Completed" : "Active";
    }

    static Map<String, @Nullable Object> iteration(Schedule schedule) {
        Iteration iteration = schedule.iteration();
        LocalDateTime end = iteration.end();
        Map<String, @Nullable Object> view = Json.object(
                "startTime",
                stamp(iteration.start(), schedule),
                "endTime",
                end == null ? Blank.NULL : stamp(end, schedule));
        view.putAll(iteration.fields());
        return view;
    }

    private static Stamp stamp(LocalDateTime time, Schedule schedule) {
        return Stamp.brief(time.atZone(schedule.zone()).toInstant());
    }

    private static List<Object> questions(Schedule schedule) {
        List<Object> views = new ArrayList<>();
        schedule.answers().forEach((name, value) -> views.add(Json.object("name", name, "value", value)));
        return views;
    }
}
