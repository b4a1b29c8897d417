package io.github.alteryx4j.simulator;

import java.time.Duration;

/** Everything the simulated server knows. */
record Site(
        Ids ids,
        SimulatorClock clock,
        SimulatorUsers users,
        Accounts accounts,
        UserGroups groups,
        Studios studios,
        AssetCollections collections,
        Schedules schedules,
        AuditLog audit,
        SimulatorTokens tokens,
        Workflows workflows,
        JobStore jobs,
        InputFiles inputFiles,
        Credentials credentials,
        ServerConnections connections,
        DcmConnections dcm,
        Shelf<Insight> insights,
        Storage storage,
        SimulatorRequests requests,
        SimulatorFaults faults,
        SimulatorQuirks quirks,
        boolean windows,
        Duration queueTime,
        Duration runTime) {

    static Site create(SimulatorBuilder builder, SimulatorFaults faults) {
        Ids ids = new Ids();
        SimulatorClock clock = new SimulatorClock();
        Storage storage = new Storage();
        UserGroups groups = new UserGroups(ids, clock);
        Studios studios = new Studios(ids, clock);
        Accounts accounts = new Accounts(ids, clock, groups);
        return new Site(
                ids,
                clock,
                new SimulatorUsers(accounts, studios.homeId()),
                accounts,
                groups,
                studios,
                new AssetCollections(ids, clock, groups),
                new Schedules(),
                new AuditLog(ids, clock),
                new SimulatorTokens(ids, clock, builder.tokenLifetime),
                new Workflows(ids, clock),
                new JobStore(clock, builder.workers),
                new InputFiles(ids, storage),
                new Credentials(ids, clock),
                new ServerConnections(ids),
                new DcmConnections(ids, clock),
                new Shelf<>("insight", Insight::id),
                storage,
                new SimulatorRequests(),
                faults,
                new SimulatorQuirks(),
                builder.windows,
                builder.queueTime,
                builder.runTime);
    }

    Access access() {
        return new Access(accounts, studios, collections);
    }

    Sharing sharing() {
        return new Sharing(this);
    }

    Assets assets() {
        return new Assets(this);
    }

    /** The workflow of the path for calls that declare no 403: without a right to it the answer is 401. */
    Workflow visibleWorkflow(Exchange exchange) {
        Workflow workflow = workflows.get(exchange.path("workflowId"));
        if (!access().sees(exchange.user(), workflow)) {
            throw Problem.denied();
        }
        return workflow;
    }

    /** The workflow of the path for the calls that declare 403. */
    Workflow readableWorkflow(Exchange exchange, String variable) {
        Workflow workflow = workflows.get(exchange.path(variable));
        if (!access().sees(exchange.user(), workflow)) {
            throw Problem.forbidden("You have no access to this workflow.");
        }
        return workflow;
    }

    /** The job of the path, for those who started it, those whom its schedule is shared with, and Curators. */
    Progress visibleJob(Exchange exchange) {
        Progress progress = jobs.get(exchange.path("jobId"));
        if (!access().sees(exchange.user(), progress.job())) {
            throw Problem.denied();
        }
        return progress;
    }
}
