package io.github.alteryx4j.examples.fleet;

import io.github.alteryx4j.client.AlteryxClient;
import io.github.alteryx4j.client.fleet.FleetProgress;
import io.github.alteryx4j.client.fleet.JobFleet;
import io.github.alteryx4j.client.fleet.RunResult;
import io.github.alteryx4j.client.run.RunRequest;
import io.github.alteryx4j.client.run.Waiting;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Runs a workflow once for each row of a CSV file. The columns are the names of questions, the cells the answers; a
 * column named {@code key}, if there is one, names the runs. A row whose key was there before is left out.
 */
final class CsvFleet {

    /** All runs ended well. */
    static final int ALL_WELL = 0;

    /** Some failed or were refused; they may be run again. */
    static final int SOME_FAILED = 1;

    /** Some may have been queued, or their end is unknown: somebody must look. */
    static final int SOME_UNKNOWN = 2;

    private final AlteryxClient client;
    private final String workflowId;
    private final PrintStream out;
    private final boolean isTerminal;

    /** @param isTerminal whether the progress line may be written over and over */
    CsvFleet(AlteryxClient client, String workflowId, PrintStream out, boolean isTerminal) {
        this.client = client;
        this.workflowId = workflowId;
        this.out = out;
        this.isTerminal = isTerminal;
    }

    /** Runs them all, shows how far it is, sums up, and returns the exit code. */
    Mono<Integer> run(Path csv, int outstanding, Consumer<Waiting.Builder> waiting) {
        return Mono.defer(() -> {
            JobFleet fleet = JobFleet.of(client)
                    .outstanding(outstanding)
                    .waiting(waiting)
                    .build();
            Flux<FleetProgress> progress =
                    fleet.progress(Duration.ofMillis(isTerminal ? 200 : 2_000)).doOnNext(this::show);
            Mono<List<RunResult>> bad = fleet.run(Rows.of(csv).map(this::request))
                    .filter(result -> !result.isSuccess())
                    .collect(ArrayList::new, List::add);
            return Mono.zip(bad, progress.last()).map(end -> sumUp(end.getT1(), end.getT2()));
        });
    }

    private RunRequest request(Map<String, String> row) {
        return RunRequest.of(
                workflowId,
                run -> row.forEach((column, cell) -> {
                    if (column.equals("key")) {
                        run.key(cell);
                    } else {
                        run.answer(column, cell);
                    }
                }));
    }

    private void show(FleetProgress progress) {
        if (isTerminal) {
            out.print("\r\033[K" + progress);
            out.flush();
        } else {
            out.println(progress);
        }
    }

    private int sumUp(List<RunResult> bad, FleetProgress end) {
        if (isTerminal) {
            out.println();
        }
        bad.forEach(result -> out.println(result.request().key() + ": " + result.verdict()));
        out.printf(
                "%d runs in %d s: %d succeeded, %d failed, %d refused, %d uncertain, %d without known end, %d left out%n",
                end.taken(),
                end.elapsed().toSeconds(),
                end.succeeded(),
                end.failed(),
                end.refused(),
                end.uncertain(),
                end.unwatched(),
                end.untouched());
        if (end.uncertain() + end.unwatched() > 0) {
            return SOME_UNKNOWN;
        }
        return end.failed() + end.refused() > 0 ? SOME_FAILED : ALL_WELL;
    }
}
