package consumer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.alteryx4j.client.AlteryxClient;
import io.github.alteryx4j.client.fleet.JobFleet;
import io.github.alteryx4j.client.fleet.RunResult;
import io.github.alteryx4j.client.run.JobOutcome;
import io.github.alteryx4j.client.run.RunRequest;
import io.github.alteryx4j.journal.r2dbc.R2dbcJournal;
import io.github.alteryx4j.resilience.Resilience;
import io.github.alteryx4j.simulator.AlteryxSimulator;
import io.github.alteryx4j.simulator.AlteryxSimulatorExtension;
import io.r2dbc.spi.ConnectionFactories;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import reactor.core.publisher.Flux;

@ExtendWith(AlteryxSimulatorExtension.class)
class PlainTest {

    @Test
    void runsAWorkflow(AlteryxSimulator simulator) {
        String workflow = simulator.addWorkflow(made -> made.name("Sales"));
        try (AlteryxClient client = client(simulator)) {
            JobOutcome outcome = client.jobs().runAndWait(workflow, run -> {}).block();
            assertEquals("succeeded", outcome.verdict());
        }
    }

    @Test
    void runsAFleetWithAJournal(AlteryxSimulator simulator) {
        String workflow = simulator.addWorkflow(made -> made.name("Sales"));
        try (AlteryxClient client = client(simulator);
                R2dbcJournal journal = R2dbcJournal.builder(
                                ConnectionFactories.get("r2dbc:h2:mem:///consumer;DB_CLOSE_DELAY=-1"))
                        .build()) {
            journal.createTables().block();
            List<String> verdicts = JobFleet.of(client).journal(journal).build()
                    .run(Flux.just("a", "b", "a").map(key -> RunRequest.of(workflow, run -> run.key(key))))
                    .map(RunResult::verdict)
                    .collectList()
                    .block();
            assertEquals(3, verdicts.size());
            assertEquals(2, client.workflows().jobs(workflow, all -> {}).count().block());
        }
    }

    private static AlteryxClient client(AlteryxSimulator simulator) {
        return AlteryxClient.builder()
                .baseUrl(simulator.baseUrl())
                .credentials(simulator.curator().clientId(), simulator.curator().clientSecret())
                .apply(Resilience.defaults())
                .build();
    }
}
