package io.github.alteryx4j.examples.fleet;

import io.github.alteryx4j.client.AlteryxClient;
import io.github.alteryx4j.simulator.AlteryxSimulator;
import io.github.alteryx4j.simulator.RunResult;
import io.github.alteryx4j.simulator.SimulatedQuestion;
import io.github.alteryx4j.simulator.SimulatedUser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The example's main program. With a CSV file and the id of a workflow it uses the server that the environment variables
 * {@code ALTERYX_BASE_URL}, {@code ALTERYX_CLIENT_ID} and {@code ALTERYX_CLIENT_SECRET} name. Without arguments it shows
 * itself on a simulator with 400 rows, of which some fail.
 */
public final class Fleet {

    private static final int OUTSTANDING = 16;

    private Fleet() {}

    /** See the class. The exit code is 0 when all runs succeeded, 1 when some failed, 2 when somebody must look. */
    public static void main(String[] arguments) throws IOException {
        System.exit(arguments.length == 2 ? real(Path.of(arguments[0]), arguments[1]) : show());
    }

    private static int real(Path csv, String workflowId) {
        try (AlteryxClient client = AlteryxClient.fromEnvironment()) {
            return run(new CsvFleet(client, workflowId, System.out, isTerminal()), csv, Duration.ofSeconds(15));
        }
    }

    private static int show() throws IOException {
        Path csv = Files.createTempFile("regions", ".csv");
        try (AlteryxSimulator simulator = AlteryxSimulator.builder()
                .workers(8)
                .runTime(Duration.ofMillis(100))
                .start()) {
            Files.writeString(csv, rows(400));
            SimulatedUser user = simulator.curator();
            try (AlteryxClient client = AlteryxClient.builder()
                    .baseUrl(simulator.baseUrl())
                    .credentials(user.clientId(), user.clientSecret())
                    .build()) {
                return run(
                        new CsvFleet(client, workflow(simulator), System.out, isTerminal()),
                        csv,
                        Duration.ofMillis(200));
            }
        } finally {
            Files.delete(csv);
        }
    }

    private static int run(CsvFleet fleet, Path csv, Duration longestInterval) {
        Duration first = longestInterval.dividedBy(10);
        Integer code = fleet.run(csv, OUTSTANDING, how -> how.firstLook(first).longestInterval(longestInterval))
                .block();
        return code == null ? CsvFleet.SOME_UNKNOWN : code;
    }

    private static boolean isTerminal() {
        String terminal = System.getenv("TERM");
        return terminal != null && !terminal.equals("dumb");
    }

    static String rows(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> "sales-" + i + ",\"Region, number " + i % 50 + "\"," + (2000 + i / 50))
                .collect(Collectors.joining("\n", "key,Region,Year\n", "\n"));
    }

    /** A workflow that fails for region 13. */
    static String workflow(AlteryxSimulator simulator) {
        return simulator.addWorkflow(w -> w.name("Regional sales")
                .question(SimulatedQuestion.textBox("Region", ""))
                .question(SimulatedQuestion.textBox("Year", ""))
                .everyRun(input -> "Region, number 13".equals(input.answers().get("Region"))
                        ? RunResult.error("No data for this region")
                        : RunResult.success()));
    }
}
