package io.github.alteryx4j.examples.resume;

import io.github.alteryx4j.client.AlteryxClient;
import io.github.alteryx4j.client.fleet.JobFleet;
import io.github.alteryx4j.client.fleet.RunResult;
import io.github.alteryx4j.client.fleet.Submission;
import io.github.alteryx4j.client.run.RunRequest;
import io.github.alteryx4j.journal.r2dbc.R2dbcJournal;
import io.r2dbc.pool.ConnectionPool;
import io.r2dbc.pool.ConnectionPoolConfiguration;
import io.r2dbc.spi.ConnectionFactories;
import java.time.Duration;
import reactor.core.publisher.Flux;

/**
 * Runs a workflow once for each order of the night, with a journal in an H2 file. It may be killed at any moment: started
 * again with the same file, it goes on where it was, and no order runs twice.
 *
 * <p>It says that nobody else runs this workflow, so that a lost answer can be made up for by the server's list.
 */
public final class NightlyRuns {

    /**
     * How long a call may take, and so how long after its intent a request can still reach the server. Short, so that the
     * example is; both are two minutes otherwise.
     */
    private static final Duration DEADLINE = Duration.ofSeconds(5);

    private NightlyRuns() {}

    /**
     * Arguments: the journal's file, the workflow's id, the number of orders. The server is named by the environment
     * variables {@code ALTERYX_BASE_URL}, {@code ALTERYX_CLIENT_ID} and {@code ALTERYX_CLIENT_SECRET}. The exit code is 0
     * when all is well, 1 when some orders failed or were refused now, and 2 when somebody must look, since some may have run
     * or their end is not known.
     */
    public static void main(String[] arguments) {
        ConnectionPool file = new ConnectionPool(ConnectionPoolConfiguration.builder(
                        ConnectionFactories.get("r2dbc:h2:file:///" + arguments[0] + ";DB_CLOSE_DELAY=-1"))
                .initialSize(1)
                .maxSize(4)
                .build());
        int orders = Integer.parseInt(arguments[2]);
        try (R2dbcJournal journal =
                        R2dbcJournal.builder(file).machine("nightly").build();
                AlteryxClient client = AlteryxClient.builder()
                        .baseUrl(System.getenv("ALTERYX_BASE_URL"))
                        .credentials(System.getenv("ALTERYX_CLIENT_ID"), System.getenv("ALTERYX_CLIENT_SECRET"))
                        .deadline(DEADLINE)
                        .build()) {
            journal.createTables().block();
            JobFleet fleet = JobFleet.of(client)
                    .outstanding(20)
                    .expected(orders)
                    .journal(journal)
                    .nobodyElseRuns()
                    .settling(DEADLINE)
                    .waiting(wait -> wait.firstLook(Duration.ofMillis(200)).longestInterval(Duration.ofSeconds(2)))
                    .build();
            Integer code = fleet.run(Flux.range(1, orders).map(order -> request(arguments[1], order)))
                    .filter(result -> exitCode(result) > 0)
                    .doOnNext(result -> System.out.println(result.request().key() + ": " + result.verdict()))
                    .map(NightlyRuns::exitCode)
                    .reduce(0, Math::max)
                    .block();
            System.out.println(fleet.progress());
            System.exit(code == null ? 0 : code);
        }
    }

    private static int exitCode(RunResult result) {
        if (result instanceof RunResult.Known known) {
            return known.submission().state() == Submission.State.DONE ? 0 : 2;
        }
        if (result instanceof RunResult.Uncertain || result instanceof RunResult.Unwatched) {
            return 2;
        }
        return result.isSuccess() ? 0 : 1;
    }

    private static RunRequest request(String workflowId, int order) {
        return RunRequest.of(workflowId, run -> run.key("order-" + order).answer("Order", order));
    }
}
