package io.github.alteryx4j.simulator;

import io.github.alteryx4j.simulator.SimulatedUser.Role;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The V3 schedules. */
final class ScheduleRoutes {

    private static final String ALL = "/v3/schedules";
    private static final String ONE = "/v3/schedules/{scheduleId}";
    private static final Duration LONGEST_WINDOW = Duration.ofDays(45);

    private final Site site;
    private final Enqueue enqueue;

    ScheduleRoutes(Site site) {
        this.site = site;
        this.enqueue = new Enqueue(site);
    }

    void register(Router router) {
        router.on("GET", ALL, Role.VIEWER, this::list);
        router.onBody("POST", ALL, Role.VIEWER, this::create);
        router.on("GET", ONE, Role.VIEWER, this::get);
        router.onBody("PUT", ONE, Role.VIEWER, this::replace);
        router.onBody("PATCH", ONE, Role.VIEWER, this::patch);
        router.on("DELETE", ONE, Role.VIEWER, this::delete);
    }

    private Reply list(Exchange exchange) {
        boolean full = exchange.isFullView();
        String ownerId = exchange.query("ownerId");
        String workflowId = exchange.query("workflowId");
        Function<Schedule, @Nullable Instant> run = window(exchange);
        boolean searched = exchange.query("runsAfter") != null;
        return Reply.items(() -> site.schedules().all().stream()
                .filter(schedule -> site.access().sees(exchange.user(), schedule))
                .filter(schedule -> ownerId == null || schedule.ownerId().equals(ownerId))
                .filter(schedule -> workflowId == null || schedule.workflowId().equals(workflowId))
                .filter(schedule -> !searched || run.apply(schedule) != null)
                .map(schedule -> full
                        ? ScheduleViews.full(site, exchange.user(), schedule, run.apply(schedule))
                        : ScheduleViews.reduced(schedule, run.apply(schedule))));
    }

    /** Which run to show: the next one, or the first one in the window that is searched. */
    private Function<Schedule, @Nullable Instant> window(Exchange exchange) {
        Instant after = Moment.of(exchange, "runsAfter");
        Instant before = Moment.of(exchange, "runsBefore");
        if (after == null && before == null) {
            return Schedule::due;
        } else if (after == null || before == null) {
            throw Problem.badRequest("runsAfter and runsBefore must be used together.");
        } else if (before.isBefore(after) || Duration.between(after, before).compareTo(LONGEST_WINDOW) > 0) {
            throw Problem.badRequest("runsBefore must follow runsAfter within 45 days.");
        }
        Instant now = site.clock().now();
        Instant from = after.isAfter(now) ? after.minusNanos(1) : now;
        return schedule -> {
            Instant run = schedule.enabled() ? schedule.iteration().next(from, schedule.zone()) : null;
            return run != null && run.isBefore(before) ? run : null;
        };
    }

    private Reply create(Exchange exchange, JsonNode body) {
        SimulatedUser caller = exchange.user();
        demandRight(caller);
        ScheduleBody sent = ScheduleBody.create(site, caller, body);
        Iteration iteration = sent.iteration();
        Map<String, @Nullable Object> settings = new LinkedHashMap<>();
        settings.put("priority", "Default");
        settings.putAll(sent.settings());
        Workflow workflow = sent.workflow();
        settings.putIfAbsent("name", workflow.name());
        sent.checked();
        Map<String, String> answers = sent.answers(enqueue, workflow);
        if (iteration == null || answers == null) {
            throw Problem.badRequest("The iteration is required.");
        }
        Instant now = site.clock().now();
        Schedule schedule = new Schedule(
                site.ids().next(),
                workflow.id(),
                caller.id(),
                now,
                settings,
                true,
                iteration,
                answers,
                null,
                new Schedule.History(0, null, "", caller.id(), now));
        return Reply.status(
                201, site.schedules().put(schedule.changed(caller, now)).id());
    }

    private Reply get(Exchange exchange) {
        Schedule schedule = site.schedules().get(exchange.path("scheduleId"));
        if (!site.access().sees(exchange.user(), schedule)) {
            throw Problem.denied();
        }
        return Reply.ok(view(exchange, schedule));
    }

    private Reply replace(Exchange exchange, JsonNode body) {
        Schedule before = changeable(exchange);
        demandRight(exchange.user());
        return change(exchange, before, ScheduleBody.replace(site, exchange.user(), before, body));
    }

    private Reply patch(Exchange exchange, JsonNode body) {
        Schedule before = changeable(exchange);
        demandRight(exchange.user());
        return change(exchange, before, ScheduleBody.patch(site, exchange.user(), before, body));
    }

    private Reply change(Exchange exchange, Schedule before, ScheduleBody sent) {
        Iteration iteration = sent.iteration();
        Map<String, @Nullable Object> settings = sent.settings();
        Boolean enabled = sent.enabled();
        String ownerId = sent.ownerId();
        Workflow workflow = sent.workflow();
        sent.checked();
        Map<String, String> answers = sent.answers(enqueue, workflow);
        UnaryOperator<Schedule> how = known -> known.with(settings)
                .with(iteration == null ? known.iteration() : iteration)
                .enabled(enabled == null ? known.enabled() : enabled)
                .ownedBy(ownerId == null ? known.ownerId() : ownerId)
                .of(workflow.id(), answers == null ? known.answers() : answers)
                .changed(exchange.user(), site.clock().now());
        return Reply.ok(view(exchange, site.schedules().change(before.id(), how)));
    }

    private Reply delete(Exchange exchange) {
        site.assets().delete(changeable(exchange));
        return Reply.ok();
    }

    private Schedule changeable(Exchange exchange) {
        Schedule schedule = site.schedules().get(exchange.path("scheduleId"));
        if (!site.access().changes(exchange.user(), schedule)) {
            throw Problem.denied();
        }
        return schedule;
    }

    private void demandRight(SimulatedUser caller) {
        if (!caller.isCurator() && !site.accounts().get(caller.id()).flag("canScheduleJobs")) {
            throw Problem.denied();
        }
    }

    private Object view(Exchange exchange, Schedule schedule) {
        return ScheduleViews.full(site, exchange.user(), schedule, schedule.due());
    }
}
