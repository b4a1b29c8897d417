package io.github.alteryx4j.examples.verify;

import io.github.alteryx4j.client.schedule.Iteration;
import io.github.alteryx4j.client.schedule.Schedule;
import io.github.alteryx4j.client.schedule.ScheduleUpdate;
import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Schedules of all kinds, years ahead and switched off; each is removed before the next. */
final class IterationChecks {

    private final Trial trial;

    private IterationChecks(Trial trial) {
        this.trial = trial;
    }

    static List<Check> of(Trial trial) {
        IterationChecks checks = new IterationChecks(trial);
        List<Check> all = new ArrayList<>();
        kinds(trial.later())
                .forEach((iteration, names) -> all.add(trial.withWorkflow(
                        "iteration of kind " + iteration.getClass().getSimpleName(),
                        "`startTime`, `endTime`" + (names.isEmpty() ? "" : " and " + Shape.names(names)),
                        (server, id) -> checks.shape(server, id, iteration, names))));
        all.add(trial.withWorkflow(
                "PATCH of a schedule", "answers the schedule, changed", (server, id) -> checks.patch(id)));
        all.add(trial.withWorkflow(
                "PUT of a schedule, unset texts as \"\"",
                "answers the schedule, changed",
                (server, id) -> checks.replace(id)));
        return all;
    }

    private static Map<Iteration, Set<String>> kinds(LocalDateTime start) {
        Map<Iteration, Set<String>> kinds = new LinkedHashMap<>();
        kinds.put(Iteration.once(start), Set.of());
        kinds.put(Iteration.hourly(start, 5, 30), Set.of("hours", "minutes"));
        kinds.put(Iteration.workdays(start), Set.of("runOnlyWorkWeek"));
        kinds.put(Iteration.weekly(start, DayOfWeek.MONDAY, DayOfWeek.FRIDAY), Set.of("days"));
        kinds.put(Iteration.monthly(start, 15), Set.of("dayOfMonth"));
        kinds.put(Iteration.monthly(start, 2, DayOfWeek.TUESDAY), Set.of("occurrence", "dayOfWeek"));
        kinds.put(Iteration.custom(start, Set.of(1, 15), Set.of(1, 7)), Set.of("days", "months"));
        kinds.put(Iteration.cron(start, "0 6 * * 1"), Set.of("cronExpression"));
        return kinds;
    }

    private String make(String workflowId, Iteration iteration) {
        return trial.cleanup()
                .make(
                        Kind.SCHEDULE,
                        trial.client()
                                .schedules()
                                .create(workflowId, iteration, options -> options.name(trial.name())));
    }

    private Seen shape(Server server, String workflowId, Iteration iteration, Set<String> names) {
        String id = make(workflowId, iteration);
        JsonNode json = server.fresh("/v3/schedules/" + id).json();
        trial.client().schedules().delete(id).block();
        if (json == null || !json.path("iteration").isObject()) {
            return Seen.different("no iteration");
        }
        List<String> shown = json.path("iteration").propertyNames().stream()
                .filter(name -> !Set.of("startTime", "endTime").contains(name))
                .toList();
        return Seen.of(Set.copyOf(shown).equals(names), Shape.fields(json.path("iteration")));
    }

    private Seen patch(String workflowId) {
        String id = make(workflowId, Iteration.once(trial.later()));
        Schedule after = trial.client().schedules().disable(id).block();
        return Seen.of(
                after != null && !after.enabled(),
                after == null ? "no body" : after.enabled() ? "still enabled" : "it does");
    }

    private Seen replace(String workflowId) {
        Iteration iteration = Iteration.once(trial.later());
        String id = make(workflowId, iteration);
        Schedule before =
                Objects.requireNonNull(trial.client().schedules().get(id).block());
        ScheduleUpdate update = ScheduleUpdate.from(
                before, iteration, change -> change.comment(trial.name()).enabled(false));
        Schedule after = trial.client().schedules().update(id, update).block();
        boolean changed = after != null && trial.name().equals(after.comment());
        return Seen.of(changed, after == null ? "no body" : changed ? "it does" : "no change");
    }
}
