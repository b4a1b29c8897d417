package io.github.alteryx4j.simulator;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/**
 * Starts the jobs of schedules. There are no timers: before anyone looks, everything that the clock has passed is started
 * in the order of the clock, each job at the moment when it was due.
 */
final class ScheduleRunner {

    /** So many runs of one schedule are made up for at once; a longer leap of the clock skips the later ones. */
    static final int MOST_RUNS = 1000;

    private static final Logger LOG = LoggerFactory.getLogger(ScheduleRunner.class);

    private final Site site;
    private final Enqueue enqueue;
    private volatile boolean busy;

    ScheduleRunner(Site site) {
        this.site = site;
        this.enqueue = new Enqueue(site);
    }

    /** Completes when nothing is due any more; does not block, although users' code may decide the runs. */
    Mono<Void> caughtUp() {
        return Mono.defer(() -> busy || site.schedules().anyDue(site.clock().now())
                ? Mono.<Void>fromRunnable(this::catchUp).subscribeOn(Schedulers.boundedElastic())
                : Mono.empty());
    }

    synchronized void catchUp() {
        busy = true;
        try {
            Instant now = site.clock().now();
            Map<String, Integer> runs = new HashMap<>();
            Schedule next = site.schedules().firstDue(now);
            while (next != null) {
                boolean last = runs.merge(next.id(), 1, Integer::sum) == MOST_RUNS;
                run(next, last ? now : null);
                next = site.schedules().firstDue(now);
            }
        } finally {
            busy = false;
        }
    }

    private void run(Schedule schedule, @Nullable Instant skipTo) {
        Instant at = schedule.next();
        if (at == null) {
            return;
        }
        Instant following = schedule.iteration().next(skipTo == null ? at : skipTo, schedule.zone());
        Workflow workflow = site.workflows().find(schedule.workflowId());
        Account owner = site.accounts().find(schedule.ownerId());
        if (workflow == null || owner == null || !owner.open()) {
            note(schedule, known -> known.failed("The workflow or the owner is missing.", following));
        } else if (!site.access().runs(site.accounts().seen(owner), workflow)) {
            note(schedule, known -> known.failed("The owner may not run the workflow.", following));
        } else {
            note(schedule, known -> known.ran(at, following));
            start(site.accounts().seen(owner), workflow, schedule, at);
        }
    }

    private void start(SimulatedUser owner, Workflow workflow, Schedule schedule, Instant at) {
        try {
            enqueue.scheduled(owner, workflow, schedule, at);
        } catch (RuntimeException e) {
            LOG.warn("A run of the schedule {} could not be started", schedule.id(), e);
        }
    }

    private void note(Schedule schedule, UnaryOperator<Schedule> how) {
        site.schedules().changeIfThere(schedule.id(), how);
    }
}
