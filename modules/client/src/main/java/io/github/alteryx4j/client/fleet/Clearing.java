package io.github.alteryx4j.client.fleet;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
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
 * in flight, it reads the server's list and sets aside the jobs that somebody wrote down. A job that is left may be the
 * lost one; none left after long enough means that nothing was queued.
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
        /** Jobs that nobody wrote down, by the round that saw them first. */
        private final Map<String, Long> strangers = new HashMap<>();

        private long rounds;
        private int idle;
        private boolean isBusy;
    }

    /**
     * @param roundsBefore how many rounds had ended before its request went out: what they saw is not it
     * @param sinceNanos when the journal wrote down the intent, on the monotonic clock
     */
    private record Lost(Submission submission, long roundsBefore, long sinceNanos, MonoSink<Finding> sink) {}

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
            long since = now() - lost.age().toNanos();
            boolean begins;
            synchronized (this) {
                Docket docket = docket(lost.workflowId());
                Lost question = new Lost(lost, roundsBefore, since, sink);
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
    <T> Mono<T> whileIdle(String workflowId, Mono<T> pause) {
        return Mono.using(() -> idle(workflowId, 1), begun -> pause, begun -> idle(workflowId, -1));
    }

    private synchronized int idle(String workflowId, int more) {
        return docket(workflowId).idle += more;
    }

    private void round(String workflowId) {
        Mono<Void> round = journal.intents(workflowId)
                .flatMap(intents -> lookback.strangers(workflowId, earliest(workflowId))
                        .flatMap(found -> hasOthers(workflowId, intents) ? afterAWhile(found) : Mono.just(found))
                        .doOnNext(strangers -> decide(workflowId, intents, strangers)))
                .then();
        requests.whileQuiet(workflowId, round)
                .subscribe(nothing -> {}, error -> fail(workflowId, error), () -> again(workflowId));
    }

    /** Whether somebody else has requests of that workflow in flight. */
    private synchronized boolean hasOthers(String workflowId, long intents) {
        Docket docket = docket(workflowId);
        return intents > docket.lost.size() + docket.idle;
    }

    /** What others got an answer for in the meantime is written down then. */
    private Mono<List<String>> afterAWhile(List<String> found) {
        return found.isEmpty()
                ? Mono.just(found)
                : Mono.delay(OTHERS_NEED, clock).then(Mono.defer(() -> lookback.unknown(found)));
    }

    private synchronized Instant earliest(String workflowId) {
        return docket(workflowId).lost.stream()
                .map(lost -> lost.submission.intendedAt())
                .min(Comparator.naturalOrder())
                .orElseGet(Instant::now)
                .minus(options.clockTolerance());
    }

    private void decide(String workflowId, long intents, List<String> strangers) {
        Map<Lost, Finding> found = new HashMap<>();
        synchronized (this) {
            Docket docket = docket(workflowId);
            docket.rounds++;
            strangers.forEach(id -> docket.strangers.putIfAbsent(id, docket.rounds));
            docket.strangers.keySet().retainAll(new HashSet<>(strangers));
            boolean hasOthers = hasOthers(workflowId, intents);
            boolean isOne = options.nobodyElseRuns() && docket.lost.size() == 1 && !hasOthers;
            for (Lost lost : docket.lost) {
                List<String> candidates = strangers.stream()
                        .filter(id -> docket.strangers.getOrDefault(id, 0L) > lost.roundsBefore)
                        .toList();
                if (isOne && candidates.size() == 1) {
                    found.put(lost, new Finding.Adopted(candidates.get(0)));
                } else if (isSettled(lost) || !(candidates.isEmpty() || hasOthers)) {
                    found.put(lost, candidates.isEmpty() ? new Finding.NotThere() : new Finding.Unclear(candidates));
                }
            }
            docket.lost.removeAll(found.keySet());
        }
        found.forEach((lost, finding) -> lost.sink.success(finding));
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
