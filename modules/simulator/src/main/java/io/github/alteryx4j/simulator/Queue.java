package io.github.alteryx4j.simulator;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Who runs when: a few workers take ready jobs, the most urgent first. There are no timers. Whoever asks first settles
 * everything that must have happened by then, in the order of the clock, so the same script always gives the same times.
 */
final class Queue {

    private final List<Instant> workersFreeAt = new ArrayList<>();
    private final Waiting waiting = new Waiting();
    private final Map<String, Turn> turns = new HashMap<>();
    private Instant lastStart = Instant.MIN;

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
        while (!waiting.isEmpty() && !workersFreeAt.isEmpty()) {
            int worker = freest();
            Instant start = latest(workersFreeAt.get(worker), waiting.firstReady(), lastStart);
            if (start.isAfter(now)) {
                return;
            }
            Job job = waiting.take(start);
            Instant end = start.plus(job.work());
            workersFreeAt.set(worker, end);
            turns.put(job.id(), new Turn(worker, start, end));
            lastStart = start;
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

    private static Instant latest(Instant one, Instant two, Instant three) {
        Instant later = one.isAfter(two) ? one : two;
        return later.isAfter(three) ? later : three;
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
