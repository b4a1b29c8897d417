package io.github.alteryx4j.simulator;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who runs when: a few workers take ready jobs, the most urgent first. There are no timers. Whoever asks first settles
 * everything that must have happened by then, in the order of the clock, so the same script always gives the same times.
 */
final class Queue {

    private final List<Instant> workersFreeAt = new ArrayList<>();
    private final List<Job> waiting = new ArrayList<>();
    private final Map<String, Turn> turns = new HashMap<>();

    Queue(int workers) {
        for (int i = 0; i < workers; i++) {
            workersFreeAt.add(Instant.MIN);
        }
    }

    private record Turn(int worker, Instant start, Instant end) {}

    void add(Job job) {
        waiting.add(job);
    }

    void settle(Instant now) {
        for (Optional<Instant> at = nextStart(now); at.isPresent(); at = nextStart(now)) {
            Instant start = at.get();
            Job job = waiting.stream()
                    .filter(candidate -> !candidate.ready().isAfter(start))
                    .min(Comparator.comparingInt((Job candidate) -> -candidate.urgency())
                            .thenComparing(Job::created)
                            .thenComparing(Job::id))
                    .orElseThrow();
            int worker = freest();
            Instant end = start.plus(job.work());
            waiting.remove(job);
            workersFreeAt.set(worker, end);
            turns.put(job.id(), new Turn(worker, start, end));
        }
    }

    /** Takes a waiting job out, or frees the worker of a running one. */
    void cancel(Job job, Instant now) {
        waiting.remove(job);
        Turn turn = turns.get(job.id());
        if (turn != null) {
            turns.put(job.id(), new Turn(turn.worker, turn.start, now));
            workersFreeAt.set(turn.worker, now);
        }
    }

    @Nullable Instant start(Job job) {
        Turn turn = turns.get(job.id());
        return turn == null ? null : turn.start;
    }

    @Nullable Instant end(Job job) {
        Turn turn = turns.get(job.id());
        return turn == null ? null : turn.end;
    }

    /** When the next job starts, if that is not after now. */
    private Optional<Instant> nextStart(Instant now) {
        // Asked first, because it spares the walk through a long queue while all workers are busy.
        if (workersFreeAt.isEmpty() || workersFreeAt.get(freest()).isAfter(now)) {
            return Optional.empty();
        }
        Instant free = workersFreeAt.get(freest());
        return waiting.stream()
                .map(Job::ready)
                .min(Comparator.naturalOrder())
                .map(ready -> ready.isAfter(free) ? ready : free)
                .filter(start -> !start.isAfter(now));
    }

    private int freest() {
        int best = 0;
        for (int i = 1; i < workersFreeAt.size(); i++) {
            if (workersFreeAt.get(i).isBefore(workersFreeAt.get(best))) {
                best = i;
            }
        }
        return best;
    }
}
