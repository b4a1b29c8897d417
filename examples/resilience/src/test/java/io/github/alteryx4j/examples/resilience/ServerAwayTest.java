package io.github.alteryx4j.examples.resilience;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.alteryx4j.simulator.AlteryxSimulator;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ServerAwayTest {

    @Test
    void showsAHiccupThatNobodySeesAndAnOutageWithItsEvents() {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        try (AlteryxSimulator simulator = AlteryxSimulator.start()) {
            new ServerAway(simulator, new PrintStream(printed, true, StandardCharsets.UTF_8)).run();
        }
        String text = printed.toString(StandardCharsets.UTF_8);
        String hiccup = text.substring(0, text.indexOf("The server is away."));
        assertThat(hiccup).containsSubsequence("got 'Regional sales'", "repeated in", "got 'Regional sales'");
        assertThat(hiccup).doesNotContain("Exception");
        assertThat(text)
                .containsSubsequence(
                        "The server is away.",
                        "ServerErrorException",
                        "circuit CLOSED to OPEN",
                        "CircuitOpenException",
                        "It was sent 0 requests meanwhile.",
                        "The server is back.",
                        "circuit OPEN to HALF_OPEN",
                        "got 'Regional sales'",
                        "circuit HALF_OPEN to CLOSED",
                        "In the end   [ServerNumbers[server=127.0.0.1:");
    }
}
