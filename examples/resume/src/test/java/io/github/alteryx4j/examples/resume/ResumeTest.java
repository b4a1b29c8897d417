package io.github.alteryx4j.examples.resume;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.alteryx4j.simulator.AlteryxSimulator;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class ResumeTest {

    @TempDir
    Path folder;

    @Test
    @Timeout(300)
    void noOrderRunsTwiceAndNoneIsForgottenInSilence() throws Exception {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        try (AlteryxSimulator simulator = Resume.simulator()) {
            new Resume(simulator, folder, new PrintStream(printed, true, StandardCharsets.UTF_8)).run();
        }
        String text = printed.toString(StandardCharsets.UTF_8);
        assertThat(text)
                .contains("Killed with")
                .containsPattern("The third one ended with [02]: (\\d+) jobs for \\1 of 60");
        long uncertain = text.lines()
                .filter(line -> line.contains(": may have been queued"))
                .count();
        long jobs = Long.parseLong(text.replaceAll("(?s).*ended with [02]: (\\d+) jobs.*", "$1"));
        assertThat(jobs).isBetween(60 - uncertain, 60L);
    }

    @Test
    void ordersThatWereRefusedShowInTheExitCode() throws Exception {
        try (AlteryxSimulator simulator = Resume.simulator()) {
            simulator
                    .faults()
                    .on("POST", "/v3/workflows/{workflowId}/jobs")
                    .always()
                    .status(403);
            Process process = new Resume(simulator, folder, System.out).start(1);
            assertThat(process.waitFor()).isEqualTo(1);
            assertThat(simulator.jobs().count()).isZero();
        }
    }
}
