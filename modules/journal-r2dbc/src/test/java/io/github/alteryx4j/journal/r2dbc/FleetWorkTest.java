package io.github.alteryx4j.journal.r2dbc;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.alteryx4j.client.AlteryxClient;
import io.github.alteryx4j.client.fleet.JobFleet;
import io.github.alteryx4j.client.fleet.RunResult;
import io.github.alteryx4j.client.run.RunRequest;
import io.github.alteryx4j.simulator.AlteryxSimulator;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import reactor.core.publisher.Flux;

/** A fleet that runs the shared work of its journal. */
class FleetWorkTest {

    @Test
    void aJobThatTheServerForgotIsToldOnceAndTheRestIsDone(@TempDir Path folder) {
        try (Rig rig = Rig.h2(folder.resolve("journal").toString()).withTables();
                AlteryxSimulator server = AlteryxSimulator.builder()
                        .workers(8)
                        .runTime(Duration.ofMillis(20))
                        .start();
                AlteryxClient client = AlteryxClient.builder()
                        .baseUrl(server.baseUrl())
                        .credentials(
                                server.curator().clientId(), server.curator().clientSecret())
                        .build()) {
            String workflow = server.addWorkflow(w -> {});
            R2dbcJournal dead = rig.journal(Duration.ofSeconds(60));
            JournalContract.get(dead.add(SharedWork.items(11)));
            JournalContract.get(
                    dead.intend("k0", workflow).flatMap(held -> dead.accept(held, "ffffffffffffffffffffffff")));
            rig.run("update alteryx4j_submission set owner = null, lease_until = null where submission_key = 'k0'");
            R2dbcJournal journal = rig.journal(Duration.ofSeconds(60));
            Flux<RunRequest> work = journal.work(options -> options.poll(Duration.ofMillis(50)))
                    .map(item -> RunRequest.of(workflow, run -> run.key(item.key())));
            List<RunResult> results = JobFleet.of(client)
                    .journal(journal)
                    .waiting(how -> how.firstLook(Duration.ofMillis(20)).longestInterval(Duration.ofMillis(100)))
                    .build()
                    .run(work)
                    .take(30)
                    .collectList()
                    .block(Duration.ofSeconds(50));
            assertThat(results).hasSize(11);
            assertThat(results).filteredOn(RunResult::isSuccess).hasSize(10);
            assertThat(results)
                    .filteredOn(result -> !result.isSuccess())
                    .singleElement()
                    .isInstanceOf(RunResult.Unwatched.class);
        }
    }
}
