package io.github.alteryx4j.simulator;

/** A handle on one workflow of the server, however it came there: scripts its coming runs. */
public final class SimulatedWorkflow {

    private final Site site;
    private final Workflows workflows;
    private final String id;

    SimulatedWorkflow(Site site, String id) {
        this.site = site;
        this.workflows = site.workflows();
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

    /**
     * Adds a schedule of its owner that runs once, a year from now, or removes all its schedules. A workflow that has one
     * cannot be deleted without force.
     */
    public SimulatedWorkflow scheduled(boolean present) {
        if (present) {
            site.schedules().put(Schedule.once(site, workflows.get(id)));
        } else {
            site.schedules().of(id).forEach(schedule -> site.schedules().remove(schedule.id()));
        }
        return this;
    }
}
