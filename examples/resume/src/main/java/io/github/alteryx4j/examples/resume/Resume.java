package io.github.alteryx4j.examples.resume;

import io.github.alteryx4j.simulator.AlteryxSimulator;
import io.github.alteryx4j.simulator.SimulatedQuestion;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * Starts {@link NightlyRuns} over a simulator, kills it twice in the middle, lets it finish the third time, and counts
 * the jobs on the server.
 */
public final class Resume {

    private static final int ORDERS = 60;

    private final AlteryxSimulator simulator;
    private final String workflow;
    private final Path folder;
    private final PrintStream out;

    Resume(AlteryxSimulator simulator, Path folder, PrintStream out) {
        this.simulator = simulator;
        this.folder = folder;
        this.out = out;
        this.workflow = simulator.addWorkflow(w -> w.question(SimulatedQuestion.textBox("Order", "")));
    }

    /** See the class. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("nightly");
        try (AlteryxSimulator simulator = simulator()) {
            new Resume(simulator, folder, System.out).run();
        }
    }

    static AlteryxSimulator simulator() {
        return AlteryxSimulator.builder()
                .workers(8)
                .runTime(Duration.ofMillis(100))
                .start();
    }

    void run() throws IOException, InterruptedException {
        for (int i = 1; i <= 2; i++) {
            Process process = start(i);
            while (simulator.jobs().count(workflow) < i * ORDERS / 3 && process.isAlive()) {
                TimeUnit.MILLISECONDS.sleep(20);
            }
            process.destroyForcibly().waitFor();
            out.println("Killed with " + simulator.jobs().count(workflow) + " jobs on the server. It told:");
            out.println(Files.readString(log(i)).strip());
        }
        int exit = start(3).waitFor();
        long orders = simulator.jobs().of(workflow).stream()
                .map(job -> job.answers().get("Order"))
                .distinct()
                .count();
        out.println("The third one ended with " + exit + ": " + simulator.jobs().count(workflow) + " jobs for " + orders
                + " of " + ORDERS + " orders. It told:");
        out.println(Files.readString(log(3)).strip());
    }

    private Path log(int number) {
        return folder.resolve("run-" + number + ".log");
    }

    /** The log has that number. */
    Process start(int number) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx128m",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        NightlyRuns.class.getName(),
                        folder.resolve("journal").toString(),
                        workflow,
                        Integer.toString(ORDERS))
                .redirectErrorStream(true)
                .redirectOutput(log(number).toFile());
        builder.environment()
                .putAll(Map.of(
                        "ALTERYX_BASE_URL", simulator.baseUrl(),
                        "ALTERYX_CLIENT_ID", simulator.curator().clientId(),
                        "ALTERYX_CLIENT_SECRET", simulator.curator().clientSecret()));
        return builder.start();
    }
}
