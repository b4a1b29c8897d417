package io.github.alteryx4j.examples.spring;

import io.github.alteryx4j.simulator.AlteryxSimulator;
import io.github.alteryx4j.simulator.RunInput;
import io.github.alteryx4j.simulator.RunResult;
import io.github.alteryx4j.simulator.SimulatedQuestion;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** Starts the simulator, with a few workflows, unless a server is configured. It executes nothing: outputs repeat answers. */
final class SimulatorByDefault implements ApplicationContextInitializer<GenericApplicationContext> {

    private static final Map<String, String> REGIONS = choices("EMEA", "APAC", "AMER");

    @Override
    public void initialize(GenericApplicationContext context) {
        if (context.getEnvironment().containsProperty("alteryx.base-url")) {
            return;
        }
        AlteryxSimulator simulator = AlteryxSimulator.builder()
                .workers(2)
                .queueTime(Duration.ofSeconds(1))
                .runTime(Duration.ofSeconds(2))
                .start();
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "simulator",
                        Map.of(
                                "alteryx.base-url", simulator.baseUrl(),
                                "alteryx.client-id", simulator.curator().clientId(),
                                "alteryx.client-secret", simulator.curator().clientSecret())));
        context.registerBean(
                AlteryxSimulator.class, () -> simulator, definition -> definition.setDestroyMethodName("close"));
        addWorkflows(simulator);
    }

    private static void addWorkflows(AlteryxSimulator simulator) {
        simulator.addWorkflow(workflow -> workflow.name("Regional sales")
                .question(SimulatedQuestion.dropDown("Region", REGIONS))
                .question(SimulatedQuestion.date("From", "2026-01-01"))
                .question(SimulatedQuestion.number("Top", "10"))
                .everyRun(run ->
                        RunResult.builder().output("sales.csv", "Csv", csv(run)).build()));
        simulator.addWorkflow(workflow -> workflow.name("Customer letter")
                .question(SimulatedQuestion.textBox("Customer", "Ada"))
                .question(SimulatedQuestion.checkBox("Formal", true))
                .question(SimulatedQuestion.listBox("Topics", choices("Offer", "Invoice", "Thanks")))
                .everyRun(run -> RunResult.builder()
                        .running(Duration.ofSeconds(3))
                        .warning("The address is old", 4)
                        .disposition("Warning")
                        .output("letter.csv", "Csv", csv(run))
                        .build()));
        simulator.addWorkflow(workflow -> workflow.name("Broken import")
                .everyRun(run -> RunResult.builder()
                        .error("Error reading \"stock.csv\": file not found", 7)
                        .disposition("Error")
                        .build()));
    }

    private static byte[] csv(RunInput run) {
        String names = String.join(",", run.answers().keySet());
        String values = String.join(",", run.answers().values());
        return (names + "\n" + values + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private static Map<String, String> choices(String... names) {
        Map<String, String> choices = new LinkedHashMap<>();
        for (String name : names) {
            choices.put(name, name);
        }
        return choices;
    }
}
