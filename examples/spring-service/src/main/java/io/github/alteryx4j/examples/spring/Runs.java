package io.github.alteryx4j.examples.spring;

import io.github.alteryx4j.client.AlteryxClient;
import io.github.alteryx4j.client.job.Job;
import io.github.alteryx4j.client.run.RunRequest;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

/** The latest runs, newest first. Each is watched once, however many people look at it. */
@Component
class Runs {

    private static final int KEPT = 50;

    private final AlteryxClient client;
    private final Clock clock = Clock.systemUTC();
    private final Sinks.Many<List<Run>> lists = Sinks.many().replay().latestOrDefault(List.of());
    private List<Run> latest = List.of();

    Runs(AlteryxClient client) {
        this.client = client;
    }

    /**
     * All runs now, and again whenever one has changed, until the service stops. Who reads slowly misses lists, never the
     * newest.
     */
    Flux<List<Run>> live() {
        return lists.asFlux().onBackpressureLatest();
    }

    /** Queues one; who hangs up after that does not stop it. */
    Mono<Run> start(String workflow, RunRequest request) {
        return client.jobs().run(request).map(job -> {
            Run run = Run.queued(job, workflow, clock.instant());
            change(runs -> first(run, runs));
            watch(job);
            return run;
        });
    }

    /** Belongs to no single caller, so it is subscribed to here. */
    private void watch(Job queued) {
        client.jobs()
                .watch(
                        queued,
                        waiting -> waiting.firstLook(Duration.ofMillis(500)).longestInterval(Duration.ofSeconds(1)))
                .subscribe(
                        job -> change(job.id(), run -> run.seen(job, clock.instant())),
                        failure -> change(queued.id(), run -> run.lost(failure, clock.instant())));
    }

    private void change(String jobId, UnaryOperator<Run> how) {
        change(runs -> runs.stream()
                .map(run -> run.jobId().equals(jobId) ? how.apply(run) : run)
                .toList());
    }

    /** Nobody who has the page open keeps the web server from stopping. */
    @EventListener(ContextClosedEvent.class)
    synchronized void end() {
        lists.emitComplete(Sinks.EmitFailureHandler.FAIL_FAST);
    }

    private synchronized void change(UnaryOperator<List<Run>> how) {
        latest = how.apply(latest);
        lists.emitNext(latest, Sinks.EmitFailureHandler.FAIL_FAST);
    }

    private static List<Run> first(Run run, List<Run> runs) {
        List<Run> all = new ArrayList<>();
        all.add(run);
        runs.stream().limit(KEPT - 1).forEach(all::add);
        return List.copyOf(all);
    }
}
