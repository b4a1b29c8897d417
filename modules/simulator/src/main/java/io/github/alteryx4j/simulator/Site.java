package io.github.alteryx4j.simulator;

import java.time.Duration;
import java.util.Set;

/** Everything the simulated server knows. */
record Site(
        Ids ids,
        SimulatorClock clock,
        SimulatorUsers users,
        SimulatorTokens tokens,
        Workflows workflows,
        JobStore jobs,
        InputFiles inputFiles,
        Credentials credentials,
        ServerConnections connections,
        DcmConnections dcm,
        Storage storage,
        SimulatorRequests requests,
        SimulatorFaults faults,
        SimulatorQuirks quirks,
        Duration queueTime,
        Duration runTime) {

    /** The workflow of the path for calls that declare no 403: without a right to it the answer is 401. */
    Workflow visibleWorkflow(Exchange exchange) {
        Workflow workflow = workflows.get(exchange.path("workflowId"));
        if (!workflow.visibleTo(exchange.user())) {
            throw Problem.denied();
        }
        return workflow;
    }

    /** The workflow of the path for the calls that declare 403. */
    Workflow readableWorkflow(Exchange exchange, String variable) {
        Workflow workflow = workflows.get(exchange.path(variable));
        if (!workflow.visibleTo(exchange.user())) {
            throw Problem.forbidden("You have no access to this workflow.");
        }
        return workflow;
    }

    /** Whether there is such a user or user group. */
    boolean knows(Shares.Kind kind, String id) {
        return kind == Shares.Kind.USER && users.find(id) != null;
    }

    Set<String> groupsOf(String userId) {
        return Set.of();
    }

    String groupName(String id) {
        return id;
    }

    DcmRights dcmRights(SimulatedUser user) {
        return new DcmRights(true, true, true);
    }

    /** Whether the user has a share, in person or through a group. */
    boolean reaches(Shares shares, String userId) {
        return shares.reach(userId, groupsOf(userId));
    }

    /** The job of the path, for those who started it and for Curators. */
    Progress visibleJob(Exchange exchange) {
        Progress progress = jobs.get(exchange.path("jobId"));
        if (!exchange.user().isCurator()
                && !progress.job().user().id().equals(exchange.user().id())) {
            throw Problem.denied();
        }
        return progress;
    }
}
