package io.github.alteryx4j.simulator;

/** A handle on one workflow of the server, however it came there: scripts its coming runs. */
public final class SimulatedWorkflow {

    private final Workflows workflows;
    private final String id;

    SimulatedWorkflow(Workflows workflows, String id) {
        this.workflows = workflows;
        this.id = id;
    }

    public String id() {
        return id;
    }

    public String name() {
        return workflows.get(id).name();
    }

    /** Adds results for the next runs; they are used up one by one, before anything else counts. */
    public SimulatedWorkflow nextRuns(RunResult... results) {
        for (RunResult result : results) {
            workflows.get(id).runs().next(result);
        }
        return this;
    }

    /** Decides all further runs. */
    public SimulatedWorkflow everyRun(RunFunction function) {
        workflows.get(id).runs().every(function);
        return this;
    }

    /** Whether a schedule uses the workflow, in which case it cannot be deleted without force. */
    public SimulatedWorkflow scheduled(boolean present) {
        workflows.change(id, workflow -> workflow.withSchedule(present));
        return this;
    }
}
