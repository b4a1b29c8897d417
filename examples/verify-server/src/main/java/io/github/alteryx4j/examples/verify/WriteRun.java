package io.github.alteryx4j.examples.verify;

import io.github.alteryx4j.client.AlteryxClient;
import io.github.alteryx4j.client.subscription.SubscriptionDetails;
import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;

/** The checks that write; whatever happens, what they made is removed, or else named. */
final class WriteRun {

    private static final Map<String, Integer> SUCCESS = Map.of(
            "POST /v3/workflows", 200,
            "POST /v3/collections", 200,
            "POST /v3/usergroups", 201,
            "POST /v3/schedules", 201,
            "POST /v3/workflows/{workflowId}/jobs", 200,
            "POST /v3/workflows/{workflowId}/versions", 200,
            "POST /v1/workflows/{appId}/jobs", 200);

    private final Server server;
    private final Options options;
    private final Report report;

    private WriteRun(Server server, Options options, Report report) {
        this.server = server;
        this.options = options;
        this.report = report;
    }

    static void run(Server server, Options options, SubscriptionDetails studio, Report report, PrintStream err) {
        Statuses statuses = new Statuses();
        try (AlteryxClient client =
                server.client().mutate().attemptFilter(statuses).build()) {
            Trial trial = new Trial(client, studio);
            err.println("All that is written is named " + trial.name());
            Thread hook = new Thread(() -> tell(trial.cleanup().run(), err), "verify-server-cleanup");
            Runtime.getRuntime().addShutdownHook(hook);
            try {
                new WriteRun(server, options, report).run(trial, statuses);
            } catch (CancellationException ended) {
                report.incomplete();
            } finally {
                report.leftBehind(trial.cleanup().run());
                release(hook);
            }
        }
    }

    private void run(Trial trial, Statuses statuses) {
        Section ground = Section.of("Writing: whose the key is", GroundChecks.of(trial, options.owner()), server);
        report.add(ground);
        if (trial.ownerId() == null) {
            report.incomplete();
            return;
        }
        Map<String, List<Check>> checks = new LinkedHashMap<>();
        checks.put("Writing: packages", PackageChecks.of(trial));
        checks.put("Writing: runs", RunChecks.of(trial));
        checks.put("Writing: schedules", IterationChecks.of(trial));
        checks.put("Writing: time zones of schedules", ZoneChecks.of(trial));
        checks.put("Writing: collections, groups, credentials", SharingChecks.of(trial));
        checks.put("Writing: size of packages", SizeChecks.of(trial, options.maxUploadMb()));
        checks.put("Writing: answers", List.of(statuses.check(SUCCESS)));
        checks.forEach((title, some) -> report.add(Section.of(title, some, server)));
    }

    private static void tell(List<String> left, PrintStream err) {
        left.forEach(thing -> err.println("Left behind: " + thing));
    }

    private static void release(Thread hook) {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException ending) {
            // The hook runs by now, and finds nothing to do.
        }
    }
}
