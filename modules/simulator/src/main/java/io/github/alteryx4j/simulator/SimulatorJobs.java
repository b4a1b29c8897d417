package io.github.alteryx4j.simulator;

import java.util.List;

/** What runs on the server, so that a test can say: exactly one job. */
public final class SimulatorJobs {

    private final JobStore store;

    SimulatorJobs(JobStore store) {
        this.store = store;
    }

    /** How many jobs were created, by whichever endpoint. */
    public long count() {
        return all().size();
    }

    public long count(String workflowId) {
        return of(workflowId).size();
    }

    /** Oldest first. */
    public List<SimulatedJob> all() {
        return store.all().stream().map(SimulatorJobs::view).toList();
    }

    /** The jobs of one workflow, oldest first. */
    public List<SimulatedJob> of(String workflowId) {
        return all().stream().filter(job -> job.workflowId().equals(workflowId)).toList();
    }

    private static SimulatedJob view(Progress progress) {
        Job job = progress.job();
        return new SimulatedJob(
                job.id(),
                job.workflowId(),
                job.user().id(),
                job.priority(),
                progress.status(),
                progress.disposition(),
                job.answers());
    }
}
