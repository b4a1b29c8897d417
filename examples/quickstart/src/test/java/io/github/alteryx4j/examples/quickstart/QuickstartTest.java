package io.github.alteryx4j.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.alteryx4j.simulator.AlteryxSimulator;
import io.github.alteryx4j.simulator.RunResult;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QuickstartTest {

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);

    @TempDir
    Path folder;

    private int start(Map<String, String> environment, String... answers) {
        return Quickstart.start(environment, answers, folder, out);
    }

    private static Map<String, String> environment(AlteryxSimulator server, String workflowId) {
        return Map.of(
                "ALTERYX_BASE_URL", server.baseUrl(),
                "ALTERYX_CLIENT_ID", server.curator().clientId(),
                "ALTERYX_CLIENT_SECRET", server.curator().clientSecret(),
                "ALTERYX_WORKFLOW_ID", workflowId);
    }

    @Test
    void runsOnTheSimulatorAndLeavesTheOutputOnDisk() {
        assertThat(start(Map.of())).isZero();
        assertThat(printed.toString(StandardCharsets.UTF_8))
                .contains("Question  Region (TEXT_BOX)", "State     Queued", "State     Completed", "succeeded");
        assertThat(folder.resolve("sales.csv")).content().contains("Region,EMEA");
    }

    @Test
    void runsOnTheServerOfTheEnvironmentAndTellsAFailureByItsExitCode() {
        try (AlteryxSimulator server = AlteryxSimulator.start()) {
            String workflow = server.addWorkflow(w -> w.nextRuns(RunResult.error("no bucket")));
            assertThat(start(environment(server, workflow))).isEqualTo(1);
            assertThat(printed.toString(StandardCharsets.UTF_8)).contains("failed: no bucket");
        }
    }

    @Test
    void answersThatDoNotFitEndItBeforeTheRun() {
        try (AlteryxSimulator server = AlteryxSimulator.start()) {
            String workflow = server.addWorkflow(w -> w.name("no questions"));
            assertThat(start(environment(server, workflow), "Region=EMEA")).isEqualTo(1);
            assertThat(printed.toString(StandardCharsets.UTF_8)).contains("'Region' is no question");
            assertThat(server.jobs().count()).isZero();
        }
    }

    @Test
    void saysWhatIsMissingInTheEnvironment() {
        assertThat(start(Map.of("ALTERYX_BASE_URL", "https://host/webapi"))).isEqualTo(1);
        assertThat(printed.toString(StandardCharsets.UTF_8)).contains("ALTERYX_WORKFLOW_ID");
        assertThat(start(Map.of("ALTERYX_BASE_URL", "https://host/webapi", "ALTERYX_WORKFLOW_ID", "w")))
                .isEqualTo(1);
        assertThat(printed.toString(StandardCharsets.UTF_8)).contains("ALTERYX_CLIENT_ID");
    }
}
