package io.github.alteryx4j.examples.fleet;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.alteryx4j.client.AlteryxClient;
import io.github.alteryx4j.simulator.AlteryxSimulator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CsvFleetTest {

    @TempDir
    Path folder;

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    private int run(AlteryxSimulator simulator, String workflow, String csv, boolean isTerminal) throws IOException {
        Path file = Files.writeString(folder.resolve("rows.csv"), csv);
        try (AlteryxClient client = AlteryxClient.builder()
                .baseUrl(simulator.baseUrl())
                .credentials(simulator.curator().clientId(), simulator.curator().clientSecret())
                .build()) {
            PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);
            Integer code = new CsvFleet(client, workflow, out, isTerminal)
                    .run(file, 8, how -> how.firstLook(Duration.ofMillis(20)).longestInterval(Duration.ofMillis(100)))
                    .block(Duration.ofSeconds(50));
            return code == null ? -1 : code;
        }
    }

    private String text() {
        return printed.toString(StandardCharsets.UTF_8);
    }

    @Test
    void runsEachRowOnceAndTellsWhichFailed() throws IOException {
        try (AlteryxSimulator simulator = AlteryxSimulator.builder()
                .workers(8)
                .runTime(Duration.ofMillis(10))
                .start()) {
            String workflow = Fleet.workflow(simulator);
            int code = run(simulator, workflow, Fleet.rows(300) + "sales-7,again,1999\n", true);
            assertThat(code).isEqualTo(CsvFleet.SOME_FAILED);
            assertThat(simulator.jobs().count(workflow)).isEqualTo(300);
            assertThat(text())
                    .contains("sales-13: failed: No data for this region", "sales-7: is known to the journal")
                    .containsPattern(
                            "301 runs in \\d+ s: 294 succeeded, 6 failed, 0 refused, 0 uncertain, 0 without known"
                                    + " end, 1 left out");
        }
    }

    @Test
    void allWellIsZeroAndALogGetsWholeLines() throws IOException {
        try (AlteryxSimulator simulator = AlteryxSimulator.start()) {
            int code = run(simulator, Fleet.workflow(simulator), "Region,Year\nNorth,2024\nSouth,2024\n", false);
            assertThat(code).isEqualTo(CsvFleet.ALL_WELL);
            assertThat(text()).contains("2 runs in").doesNotContain("\r\033");
        }
    }

    @Test
    void aLostAnswerIsForSomebodyToLookAt() throws IOException {
        try (AlteryxSimulator simulator = AlteryxSimulator.start()) {
            String workflow = Fleet.workflow(simulator);
            simulator
                    .faults()
                    .on("POST", "/v3/workflows/{workflowId}/jobs")
                    .times(1)
                    .loseReply();
            int code = run(simulator, workflow, "Region,Year\nNorth,2024\n", false);
            assertThat(code).isEqualTo(CsvFleet.SOME_UNKNOWN);
            assertThat(text()).contains("1 uncertain");
        }
    }
}
