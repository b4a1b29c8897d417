package io.github.alteryx4j.simulator;

import java.io.PrintStream;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CountDownLatch;

/** The simulator alone, for a first try by hand. */
final class SimulatorMain {

    static final int PORT = 8650;

    private SimulatorMain() {}

    static void run(String[] args) throws InterruptedException {
        AlteryxSimulator simulator = demo(args.length > 0 ? Integer.parseInt(args[0]) : PORT);
        describe(simulator, System.out);
        Runtime.getRuntime().addShutdownHook(new Thread(simulator::close, "alteryx-simulator-close"));
        new CountDownLatch(1).await();
    }

    static AlteryxSimulator demo(int port) {
        AlteryxSimulator simulator = AlteryxSimulator.builder()
                .port(port)
                .queueTime(Duration.ofSeconds(1))
                .runTime(Duration.ofSeconds(4))
                .start();
        Map<String, String> regions = new LinkedHashMap<>();
        regions.put("N", "North");
        regions.put("S", "South");
        simulator.addWorkflow(workflow -> workflow.name("Monthly report")
                .question(SimulatedQuestion.textBox("Title", "Sales"))
                .question(SimulatedQuestion.dropDown("Region", regions))
                .question(SimulatedQuestion.checkBox("Include drafts", false)));
        return simulator;
    }

    /** Prints a secret on purpose: it is a demo value and belongs to nobody. */
    static void describe(AlteryxSimulator simulator, PrintStream out) {
        out.println("Base address   " + simulator.baseUrl());
        out.println("Client id      " + simulator.curator().clientId());
        out.println("Client secret  " + simulator.curator().clientSecret());
        out.println("The simulator does not execute workflows. Stop it with Ctrl+C.");
    }
}
