package io.github.alteryx4j.client.fleet;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import reactor.core.publisher.Mono;
import reactor.core.publisher.MonoSink;
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

    /** The open questions of one workflow. */
    private static final class Docket {
        private final List<Lost> lost = new ArrayList<>();
        /** Keys whose intent is open but certainly not in flight. */
        private final Set<String> idle = new HashSet<>();
        /** Keys that were given up here; nothing of them can arrive any more. */
        private final Set<String> closed = new HashSet<>();
        /** Jobs that nobody wrote down, by the round that saw them first. */
        private final Map<String, Long> strangers = new HashMap<>();

        private long rounds;
        private boolean isBusy;

        /** Whether one of these keys is somebody else's, so that a job may be of a request that is not known here. */
        private boolean hasOthers(Collection<String> unresolved) {
            Set<String> others = new HashSet<>(unresolved);
            others.removeAll(idle);
            others.removeAll(closed);
            lost.forEach(one -> others.remove(one.submission.key()));
            return !others.isEmpty();
        }

        /** What one look has seen is no candidate for a request that left after it. */
        private List<String> candidates(Lost one) {
            return strangers.entrySet().stream()
                    .filter(stranger -> stranger.getValue() > one.roundsBefore)
                    .map(Map.Entry::getKey)
                    .sorted()
                    .toList();
        }
    }

    /**
     * @param roundsBefore how many rounds had ended before its request went out
     * @param sinceNanos since when it is known to be lost; only what left before that can still arrive
     */
    private record Lost(Submission submission, long roundsBefore, long sinceNanos, MonoSink<Finding> sink) {}

    /** Jobs that nobody wrote down, and whose requests are open while they were looked at. */
    private record Sight(List<String> strangers, List<String> unresolved) {}

    Clearing(Lookback lookback, SubmissionJournal journal, Turnstile requests, FleetOptions options, Scheduler clock) {
        this.lookback = lookback;
        this.journal = journal;
        this.requests = requests;
        this.options = options;
        this.clock = clock;
    }

    private Docket docket(String workflowId) {
        return dockets.computeIfAbsent(workflowId, id -> new Docket());
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
                Lost question = new Lost(lost, roundsBefore, now(), sink);
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

    private synchronized void drop(Docket docket, Lost question) {
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
            return lookback.strangers(workflowId, since)
                    .flatMap(found -> sight(workflowId, since, found))
                    .flatMap(sight -> mayBeOfOthers(workflowId, sight)
                            ? Mono.delay(OTHERS_NEED, clock)
                                    .then(Mono.defer(() -> sight(workflowId, since, sight.strangers)))
                            : Mono.just(sight))
                    .doOnNext(sight -> decide(workflowId, sight))
                    .then();
        });
        requests.whileQuiet(workflowId, round)
                .subscribe(nothing -> {}, error -> fail(workflowId, error), () -> again(workflowId));
    }

    /**
     * First who has a request open, then whose jobs are written down: a request of somebody else that made one of these
     * jobs is open still or written down by then.
     */
    private Mono<Sight> sight(String workflowId, Instant since, List<String> found) {
        return journal.unresolved(workflowId, since)
                .collectList()
                .flatMap(unresolved -> lookback.unknown(found).map(strangers -> new Sight(strangers, unresolved)));
    }

    private synchronized boolean mayBeOfOthers(String workflowId, Sight sight) {
        return !sight.strangers.isEmpty() && docket(workflowId).hasOthers(sight.unresolved);
    }

    private synchronized Instant earliest(String workflowId) {
        return docket(workflowId).lost.stream()
                .map(lost -> lost.submission.intendedAt())
                .min(Comparator.naturalOrder())
                .orElseGet(Instant::now)
                .minus(options.clockTolerance());
    }

    private void decide(String workflowId, Sight sight) {
        Map<Lost, Finding> found = new HashMap<>();
        synchronized (this) {
            Docket docket = docket(workflowId);
            docket.rounds++;
            sight.strangers.forEach(id -> docket.strangers.putIfAbsent(id, docket.rounds));
            docket.strangers.keySet().retainAll(new HashSet<>(sight.strangers));
            boolean hasOthers = docket.hasOthers(sight.unresolved);
            boolean haveArrived = options.nobodyElseRuns() && !hasOthers && haveAllArrived(docket);
            for (Lost lost : docket.lost) {
                List<String> candidates = docket.candidates(lost);
                if (haveArrived && docket.lost.size() == 1) {
                    found.put(lost, new Finding.Adopted(candidates.get(0)));
                } else if (haveArrived || isSettled(lost) || (isForGood(candidates) && !hasOthers)) {
                    found.put(lost, candidates.isEmpty() ? new Finding.NotThere() : new Finding.Unclear(candidates));
                }
            }
            docket.lost.removeAll(found.keySet());
            found.forEach((lost, finding) -> {
                if (finding instanceof Finding.Unclear) {
                    docket.closed.add(lost.submission.key());
                }
            });
        }
        found.forEach((lost, finding) -> lost.sink.success(finding));
    }

    /** As many jobs as lost requests: where nobody else runs the workflow, none of them is still on its way. */
    private static boolean haveAllArrived(Docket docket) {
        Set<String> all = new HashSet<>();
        for (Lost lost : docket.lost) {
            List<String> candidates = docket.candidates(lost);
            if (candidates.isEmpty()) {
                return false;
            }
            all.addAll(candidates);
        }
        return all.size() == docket.lost.size();
    }

    /** Where others run the workflow, a job that nobody wrote down stays a candidate, however long one waits. */
    private boolean isForGood(List<String> candidates) {
        return !options.nobodyElseRuns() && !candidates.isEmpty();
    }

    private boolean isSettled(Lost lost) {
        return left(lost) <= 0;
    }

    private long left(Lost lost) {
        return options.settling().toNanos() - (now() - lost.sinceNanos);
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
            pause = docket.lost.stream().mapToLong(this::left).min().orElse(0);
        }
        clock.schedule(() -> round(workflowId), Math.max(pause, SHORTEST_PAUSE), TimeUnit.NANOSECONDS);
    }

    private void fail(String workflowId, Throwable error) {
        Set<Lost> all;
        synchronized (this) {
            Docket docket = docket(workflowId);
            all = new HashSet<>(docket.lost);
            docket.lost.clear();
            docket.isBusy = false;
        }
        all.forEach(lost -> lost.sink.error(error));
    }

    private long now() {
        return clock.now(TimeUnit.NANOSECONDS);
    }
}
