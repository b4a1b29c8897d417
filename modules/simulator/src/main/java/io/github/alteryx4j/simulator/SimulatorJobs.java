package io.github.alteryx4j.simulator;

import java.util.List;

/** What runs on the server, by whichever way it was started, so that a test can say: exactly one job. */
public final class SimulatorJobs {

    private final JobStore store;
    private final ScheduleRunner runner;

    SimulatorJobs(JobStore store, ScheduleRunner runner) {
        this.store = store;
        this.runner = runner;
    }

    /** How many jobs were created, by whichever endpoint or schedule. */
    public long count() {
        runner.catchUp();
        return store.count();
    }

    public long count(String workflowId) {
        return of(workflowId).size();
    }

    /** Oldest first. */
    public List<SimulatedJob> all() {
        runner.catchUp();
        return store.all().stream().map(SimulatorJobs::view).toList();
    }

    /** The jobs of one workflow, oldest first. */
    public List<SimulatedJob> of(String workflowId) {
        runner.catchUp();
        return store.of(workflowId).stream().map(SimulatorJobs::view).toList();
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
