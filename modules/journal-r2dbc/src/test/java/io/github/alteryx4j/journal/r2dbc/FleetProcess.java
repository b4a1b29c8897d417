package io.github.alteryx4j.journal.r2dbc;

import io.github.alteryx4j.client.AlteryxClient;
import io.github.alteryx4j.client.fleet.FleetProgress;
import io.github.alteryx4j.client.fleet.JobFleet;
import io.github.alteryx4j.client.fleet.RunResult;
import io.github.alteryx4j.client.fleet.SubmissionJournal;
import io.github.alteryx4j.client.run.RunRequest;
import io.r2dbc.pool.ConnectionPool;
import io.r2dbc.pool.ConnectionPoolConfiguration;
import io.r2dbc.spi.ConnectionFactories;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;

/**
 * A fleet as a process of its own, so that it can be killed. Runs a number of requests with the keys {@code key-0} and so
 * on, or the shared work of its journal, and prints a line for each result that is no success, the used heap now and then,
 * and the progress at the end.
 */
final class FleetProcess {

    private final AlteryxClient client;
    private final String workflowId;
    private final SubmissionJournal journal;
    private final int outstanding;

    private FleetProcess(AlteryxClient client, String workflowId, SubmissionJournal journal, int outstanding) {
        this.client = client;
        this.workflowId = workflowId;
        this.journal = journal;
        this.outstanding = outstanding;
    }

    /** Address, key, secret, workflow, the journal's address or "memory", requests or "work", outstanding, machine. */
    public static void main(String[] arguments) {
        try (AlteryxClient client = AlteryxClient.builder()
                .baseUrl(arguments[0])
                .credentials(arguments[1], arguments[2])
                .token(token -> token.rejectionGuard(Duration.ofMillis(100)))
                .deadline(Duration.ofSeconds(10))
                .build()) {
            @Nullable R2dbcJournal durable = arguments[4].equals("memory") ? null : open(arguments[4], arguments[7]);
            int outstanding = Integer.parseInt(arguments[6]);
            FleetProcess process = new FleetProcess(
                    client, arguments[3], durable == null ? SubmissionJournal.inMemory() : durable, outstanding);
            process.run(
                    durable != null && arguments[5].equals("work")
                            ? durable.work(work -> work.outstanding(outstanding).poll(Duration.ofMillis(200)))
                                    .map(WorkItem::key)
                            : Flux.range(0, Integer.parseInt(arguments[5])).map(i -> "key-" + i));
        }
        System.exit(0);
    }

    private static R2dbcJournal open(String url, String machine) {
        R2dbcJournal journal = R2dbcJournal.builder(
                        new ConnectionPool(ConnectionPoolConfiguration.builder(ConnectionFactories.get(url))
                                .initialSize(2)
                                .maxSize(8)
                                .build()))
                .machine(machine)
                .lease(Duration.ofSeconds(5))
                .build();
        journal.createTables().block();
        return journal;
    }

    private void run(Flux<String> keys) {
        JobFleet fleet = JobFleet.of(client)
                .outstanding(outstanding)
                .journal(journal)
                .nobodyElseRuns()
                .settling(Duration.ofSeconds(2))
                .clockTolerance(Duration.ofSeconds(5))
                .waiting(wait -> wait.firstLook(Duration.ofMillis(300)).longestInterval(Duration.ofSeconds(2)))
                .build();
        var heap =
                Flux.interval(Duration.ofSeconds(5)).subscribe(tick -> System.out.println("HEAP " + usedMegabytes()));
        fleet.run(keys.map(this::request)).doOnNext(FleetProcess::tell).blockLast();
        heap.dispose();
        FleetProgress end = fleet.progress();
        System.out.println("END " + end);
    }

    private RunRequest request(String key) {
        return RunRequest.of(workflowId, run -> run.key(key).answer("Key", key));
    }

    private static void tell(RunResult result) {
        if (!result.isSuccess()) {
            System.out.println(
                    result.getClass().getSimpleName() + " " + result.request().key() + " " + result.verdict());
        }
    }

    private static long usedMegabytes() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return (runtime.totalMemory() - runtime.freeMemory()) >> 20;
    }
}
