package io.github.alteryx4j.simulator;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All jobs, and how far each is by the clock. */
final class JobStore {

    private final SimulatorClock clock;
    private final Queue queue;
    private final Map<String, Job> byId = new LinkedHashMap<>();
    private final Map<String, List<Job>> byWorkflow = new HashMap<>();
    private final Map<String, Instant> cancelled = new HashMap<>();

    JobStore(SimulatorClock clock, int workers) {
        this.clock = clock;
        this.queue = new Queue(workers);
    }

    synchronized void add(Job job) {
        // What was due before this job came must not be decided by it.
        queue.settle(job.created());
        byId.put(job.id(), job);
        byWorkflow.computeIfAbsent(job.workflowId(), id -> new ArrayList<>()).add(job);
        queue.add(job);
    }

    synchronized Progress get(String id) {
        Job job = byId.get(id);
        if (job == null) {
            throw Problem.notFound("The job " + id + " does not exist.");
        }
        Instant now = clock.now();
        queue.settle(now);
        return progress(job, now);
    }

    synchronized Progress cancel(String id) {
        Progress progress = get(id);
        if (progress.finished()) {
            throw Problem.badRequest("The job " + id + " has already finished.");
        }
        Instant now = clock.now();
        queue.cancel(progress.job(), now);
        cancelled.put(id, now);
        return get(id);
    }

    /** Oldest first. */
    synchronized List<Progress> all() {
        return progress(byId.values());
    }

    /** Those of one workflow, oldest first. */
    synchronized List<Progress> of(String workflowId) {
        return progress(byWorkflow.getOrDefault(workflowId, List.of()));
    }

    synchronized int count() {
        return byId.size();
    }

    private List<Progress> progress(Collection<Job> jobs) {
        Instant now = clock.now();
        queue.settle(now);
        return jobs.stream().map(job -> progress(job, now)).toList();
    }

    private Progress progress(Job job, Instant now) {
        Instant start = queue.start(job);
        Instant end = queue.end(job);
        Instant stopped = cancelled.get(job.id());
        if (stopped != null) {
            return new Progress(job, "Cancelled", start, stopped);
        } else if (start == null || end == null) {
            boolean queued = !now.isBefore(job.created().plus(job.result().created()));
            return new Progress(job, queued ? "Queued" : "Created", null, null);
        } else if (now.isBefore(start.plus(job.result().initializing()))) {
            return new Progress(job, "Initializing", start, null);
        } else if (now.isBefore(end)) {
            return new Progress(job, "Running", start, null);
        }
        return new Progress(job, job.result().status(), start, end);
    }
}
