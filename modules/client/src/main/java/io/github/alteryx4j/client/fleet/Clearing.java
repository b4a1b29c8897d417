package io.github.alteryx4j.client.fleet;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;

/**
 * Finds out what became of intents that got no answer, workflow by workflow: while no other request of that workflow is
 * in flight here, it reads the server's list and sets aside the jobs that somebody wrote down. A job that is left may be
 * the lost one; none left after long enough means that nothing was queued.
 */
final class Clearing {

    private static final Duration OTHERS_NEED = Duration.ofSeconds(2);
    private static final long SHORTEST_PAUSE = TimeUnit.MILLISECONDS.toNanos(200);

    private final Lookback lookback;
    private final SubmissionJournal journal;
    private final Turnstile requests;
    private final FleetOptions options;
    private final Scheduler clock;
    private final Map<String, Docket> dockets = new HashMap<>();

    /** What was found out. */
    sealed interface Finding {

        /** The job that it is, certainly. */
        record Adopted(String jobId) implements Finding {}

        /** It was certainly not queued. */
        record NotThere() implements Finding {}

        /** One of these jobs may be it, or none. */
        record Unclear(List<String> candidates) implements Finding {}
    }

    /** Jobs that nobody wrote down, and whose requests are open while they were looked at. */
    record Sight(List<String> strangers, List<String> unresolved) {}

    Clearing(Lookback lookback, SubmissionJournal journal, Turnstile requests, FleetOptions options, Scheduler clock) {
        this.lookback = lookback;
        this.journal = journal;
        this.requests = requests;
        this.options = options;
        this.clock = clock;
    }

    private Docket docket(String workflowId) {
        return dockets.computeIfAbsent(workflowId, id -> new Docket(options));
    }

    /** How many rounds of that workflow have ended; to be asked before a request goes out. */
    synchronized long rounds(String workflowId) {
        Docket docket = dockets.get(workflowId);
        return docket == null ? 0 : docket.rounds;
    }

    /** One finding, which may take some time; errors as the server's list and the journal do. */
    Mono<Finding> find(Submission lost, long roundsBefore) {
        return Mono.create(sink -> {
            boolean begins;
            synchronized (this) {
                Docket docket = docket(lost.workflowId());
                Docket.Lost question = new Docket.Lost(lost, roundsBefore, now(), sink);
                docket.lost.add(question);
                sink.onCancel(() -> drop(docket, question));
                begins = !docket.isBusy;
                docket.isBusy = true;
            }
            if (begins) {
                round(lost.workflowId());
            }
        });
    }

    private synchronized void drop(Docket docket, Docket.Lost question) {
        docket.lost.remove(question);
    }

    /** What is done while the intent is open but certainly not in flight: it waits to be sent again. */
    <T> Mono<T> whileIdle(Submission intent, Mono<T> pause) {
        return Mono.using(() -> idle(intent, true), begun -> pause, begun -> idle(intent, false));
    }

    private synchronized boolean idle(Submission intent, boolean begins) {
        Set<String> idle = docket(intent.workflowId()).idle;
        return begins ? idle.add(intent.key()) : idle.remove(intent.key());
    }

    private void round(String workflowId) {
        Mono<Void> round = Mono.defer(() -> {
            Instant since = earliest(workflowId);
            long lookedAt = now();
            return lookback.strangers(workflowId, since)
                    .flatMap(found -> sight(workflowId, since, found))
                    .flatMap(sight -> mayBeOfOthers(workflowId, sight)
                            ? Mono.delay(OTHERS_NEED, clock)
                                    .then(Mono.defer(() -> sight(workflowId, since, sight.strangers)))
                            : Mono.just(sight))
                    .doOnNext(sight -> decide(workflowId, sight, lookedAt))
                    .then();
        });
        requests.whileQuiet(workflowId, round)
                .subscribe(nothing -> {}, error -> fail(workflowId, error), () -> again(workflowId));
    }

    /**
     * First who has a request open, then whose jobs are written down: a request of somebody else that made one of these
     * jobs is open still or written down by then. Or it was doubted, and that before its time to arrive was over.
     */
    private Mono<Sight> sight(String workflowId, Instant since, List<String> found) {
        return journal.unresolved(workflowId, since.minus(options.settling()))
                .collectList()
                .flatMap(unresolved -> lookback.unknown(found).map(strangers -> new Sight(strangers, unresolved)));
    }

    private synchronized boolean mayBeOfOthers(String workflowId, Sight sight) {
        return !sight.strangers.isEmpty() && docket(workflowId).hasOthers(sight.unresolved);
    }

    private synchronized Instant earliest(String workflowId) {
        return docket(workflowId).earliest();
    }

    private void decide(String workflowId, Sight sight, long lookedAt) {
        Map<Docket.Lost, Finding> found;
        synchronized (this) {
            found = docket(workflowId).decide(sight, lookedAt);
        }
        found.forEach((lost, finding) -> lost.sink().success(finding));
    }

    /** Looks again when the next of them is settled. */
    private void again(String workflowId) {
        long pause;
        synchronized (this) {
            Docket docket = docket(workflowId);
            docket.isBusy = !docket.lost.isEmpty();
            if (!docket.isBusy) {
                return;
            }
            pause = docket.left(now());
        }
        clock.schedule(() -> round(workflowId), Math.max(pause, SHORTEST_PAUSE), TimeUnit.NANOSECONDS);
    }

    private void fail(String workflowId, Throwable error) {
        List<Docket.Lost> all;
        synchronized (this) {
            Docket docket = docket(workflowId);
            all = List.copyOf(docket.lost);
            docket.lost.clear();
            docket.isBusy = false;
        }
        all.forEach(lost -> lost.sink().error(error));
    }

    private long now() {
        return clock.now(TimeUnit.NANOSECONDS);
    }
}
