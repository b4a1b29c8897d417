package io.github.alteryx4j.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class QueueTest {

    @Test
    void letsAsManyRunAsThereAreWorkers() throws Exception {
        try (AlteryxSimulator simulator = simulator(2)) {
            Caller curator = Caller.curator(simulator);
            String id = simulator.addWorkflow(w -> {});
            for (int i = 0; i < 5; i++) {
                enqueue(curator, id, "Default");
            }
            assertThat(states(simulator)).containsExactly("Running", "Running", "Queued", "Queued", "Queued");
            simulator.clock().advance(Duration.ofMinutes(1));
            assertThat(states(simulator)).containsExactly("Completed", "Completed", "Running", "Running", "Queued");
            simulator.clock().advance(Duration.ofMinutes(2).minusNanos(1));
            assertThat(states(simulator).get(4)).isEqualTo("Running");
            simulator.clock().advance(Duration.ofNanos(1));
            assertThat(states(simulator)).containsOnly("Completed");
        }
    }

    @Test
    void takesTheMostUrgentFirst() throws Exception {
        try (AlteryxSimulator simulator = simulator(1)) {
            Caller curator = Caller.curator(simulator);
            String id = simulator.addWorkflow(w -> {});
            for (String priority : List.of("Default", "Low", "Medium", "Critical", "High")) {
                enqueue(curator, id, priority);
            }
            assertThat(states(simulator)).containsExactly("Running", "Queued", "Queued", "Queued", "Queued");
            simulator.clock().advance(Duration.ofMinutes(1));
            assertThat(states(simulator)).containsExactly("Completed", "Queued", "Queued", "Running", "Queued");
            simulator.clock().advance(Duration.ofMinutes(1));
            assertThat(states(simulator)).containsExactly("Completed", "Queued", "Queued", "Completed", "Running");
            simulator.clock().advance(Duration.ofMinutes(1));
            assertThat(states(simulator).get(2)).isEqualTo("Running");
        }
    }

    @Test
    void decidesTheSameWhetherAnyoneLooksOrNot() throws Exception {
        try (AlteryxSimulator simulator = simulator(1)) {
            Caller curator = Caller.curator(simulator);
            String id = simulator.addWorkflow(w -> {});
            enqueue(curator, id, "Low");
            enqueue(curator, id, "Low");
            simulator.clock().advance(Duration.ofSeconds(90));
            // The second began at 60 s, before this one came, though nobody looked.
            enqueue(curator, id, "Critical");
            assertThat(states(simulator)).containsExactly("Completed", "Running", "Queued");
        }
    }

    @Test
    void startsNothingWithoutWorkers() throws Exception {
        try (AlteryxSimulator simulator = simulator(0)) {
            Caller curator = Caller.curator(simulator);
            String id = simulator.addWorkflow(w -> {});
            enqueue(curator, id, "Critical");
            simulator.clock().advance(Duration.ofDays(1));
            assertThat(states(simulator)).containsExactly("Queued");
            assertThat(simulator.jobs().count(id)).isEqualTo(1);
            assertThat(simulator.jobs().count("other")).isZero();
        }
    }

    @Test
    void finishesByTheMachinesTimeUnlessFrozen() throws Exception {
        try (AlteryxSimulator simulator =
                AlteryxSimulator.builder().runTime(Duration.ofMillis(30)).start()) {
            Caller curator = Caller.curator(simulator);
            enqueue(curator, simulator.addWorkflow(w -> {}), "Default");
            for (int i = 0; i < 100 && !states(simulator).contains("Completed"); i++) {
                Thread.sleep(20);
            }
            assertThat(states(simulator)).containsExactly("Completed");
        }
    }

    @Test
    void findsItsWayThroughAHundredThousandWaitingJobs() {
        SimulatorClock clock = new SimulatorClock();
        clock.freeze();
        JobStore store = new JobStore(clock, 2);
        SimulatedUser user = new SimulatedUser("u", "u@example.com", SimulatedUser.Role.VIEWER, "c", "s");
        Duration second = Duration.ofSeconds(1);
        for (int i = 0; i < 100_000; i++) {
            String priority = i % 10 == 0 ? "High" : "Default";
            String id = String.format("%024x", i);
            store.add(new Job(
                    id,
                    "w" + i % 100,
                    "W",
                    user,
                    clock.now(),
                    priority,
                    null,
                    true,
                    Map.of(),
                    RunResult.success(),
                    Duration.ZERO,
                    second,
                    Map.of(),
                    null));
        }
        assertThat(store.count()).isEqualTo(100_000);
        clock.advance(Duration.ofSeconds(5_001));
        assertThat(store.of("w10"))
                .as("the urgent ones are through after 5000 seconds")
                .hasSize(1_000)
                .allMatch(Progress::completed);
        assertThat(store.of("w11")).filteredOn(Progress::completed).hasSizeLessThan(20);
        clock.advance(Duration.ofSeconds(45_000));
        assertThat(store.all()).allMatch(Progress::completed);
    }

    private static AlteryxSimulator simulator(int workers) {
        AlteryxSimulator simulator = AlteryxSimulator.builder()
                .workers(workers)
                .runTime(Duration.ofMinutes(1))
                .tokenLifetime(Duration.ofDays(7))
                .start();
        simulator.clock().freeze();
        return simulator;
    }

    private static void enqueue(Caller curator, String id, String priority) throws Exception {
        String body = "{\"priority\":\"" + priority + "\"}";
        assertThat(curator.post("/v3/workflows/" + id + "/jobs", body).status()).isEqualTo(200);
    }

    private static List<String> states(AlteryxSimulator simulator) {
        return simulator.jobs().all().stream().map(SimulatedJob::status).toList();
    }
}
