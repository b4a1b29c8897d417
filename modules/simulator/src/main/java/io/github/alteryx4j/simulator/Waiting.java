package io.github.alteryx4j.simulator;

import java.time.Instant;
import java.util.Comparator;
import java.util.TreeSet;

/** The jobs that no worker has taken; finds the next one without a walk through all, since there may be many thousands. */
final class Waiting {

    private static final Comparator<Job> BY_READINESS =
            Comparator.comparing(Job::ready).thenComparing(Job::id);
    private static final Comparator<Job> BY_URGENCY = Comparator.comparingInt((Job job) -> -job.urgency())
            .thenComparing(Job::created)
            .thenComparing(Job::id);

    private final TreeSet<Job> all = new TreeSet<>(BY_READINESS);
    /** Those of all that were not ready when a job was taken last. */
    private final TreeSet<Job> held = new TreeSet<>(BY_READINESS);

    private final TreeSet<Job> ready = new TreeSet<>(BY_URGENCY);

    void add(Job job) {
        all.add(job);
        held.add(job);
    }

    void remove(Job job) {
        all.remove(job);
        held.remove(job);
        ready.remove(job);
    }

    boolean isEmpty() {
        return all.isEmpty();
    }

    Instant firstReady() {
        return all.first().ready();
    }

    /** Takes out the most urgent of those that are ready at that moment, of which there must be one. */
    Job take(Instant at) {
        while (!held.isEmpty() && !held.first().ready().isAfter(at)) {
            ready.add(held.pollFirst());
        }
        Job job = ready.first();
        remove(job);
        return job;
    }
}
