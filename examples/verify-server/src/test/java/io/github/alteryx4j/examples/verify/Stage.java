package io.github.alteryx4j.examples.verify;

import io.github.alteryx4j.client.AlteryxClient;
import io.github.alteryx4j.client.dcm.DcmConnectionDraft;
import io.github.alteryx4j.client.schedule.Iteration;
import io.github.alteryx4j.simulator.AlteryxSimulator;
import io.github.alteryx4j.simulator.RunResult;
import io.github.alteryx4j.simulator.SimulatedQuestion;
import io.github.alteryx4j.simulator.SimulatedUser;
import io.github.alteryx4j.testing.Marker;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Map;

/** A simulator with something of everything on it, and a run of the program against it. */
final class Stage implements AutoCloseable {

    /** A name that must not leave the firm. */
    static final String FIRM = "Acm3Holding";

    private final AlteryxSimulator simulator;
    private final SimulatedUser user;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    Stage() {
        this(AlteryxSimulator.builder().runTime(Duration.ZERO).start());
    }

    Stage(AlteryxSimulator simulator) {
        this.simulator = simulator;
        this.user = simulator.users().add(SimulatedUser.Role.CURATOR, FIRM + "-key", Marker.CLIENT_SECRET);
    }

    /** Things to look at, made through the API as a firm makes them. */
    Stage filled() {
        simulator.seeds().dataConnection(FIRM + " sales", "Server=db;Pwd=" + Marker.PASSWORD, "Odbc");
        simulator.seeds().systemDataConnection(FIRM + " core", "Server=db;Pwd=" + Marker.PASSWORD, "Odbc");
        simulator.seeds().insight(FIRM + " insight", user);
        simulator.seeds().credential(user, FIRM + "\\service", Marker.PASSWORD);
        String id = simulator.addWorkflow(workflow -> workflow.name(FIRM + " report")
                .owner(user)
                .question(SimulatedQuestion.textBox(FIRM + " region", FIRM))
                .question(SimulatedQuestion.dropDown(FIRM + " unit", Map.of("A", FIRM)))
                .question(SimulatedQuestion.checkBox("Drafts", false))
                .nextRuns(RunResult.error(FIRM + " has no bucket")));
        try (AlteryxClient client = client()) {
            for (int run = 0; run < 3; run++) {
                client.jobs().run(id, answers -> {}).block();
                simulator.clock().advance(Duration.ofSeconds(2));
            }
            String schedule = client.schedules()
                    .create(
                            id,
                            Iteration.daily(LocalDateTime.now().plusDays(2).withNano(0)),
                            options -> options.name(FIRM + " nightly"))
                    .block();
            String collection =
                    client.collections().create(FIRM + " collection").block();
            client.collections().addWorkflow(String.valueOf(collection), id).block();
            client.collections()
                    .addSchedule(String.valueOf(collection), String.valueOf(schedule))
                    .block();
        }
        simulator.requests().clear();
        return this;
    }

    /** A connection of the data connection manager. */
    Stage withDcm() {
        try (AlteryxClient client = client()) {
            DcmConnectionDraft.DataSource source = new DcmConnectionDraft.DataSource(
                    null, FIRM + " warehouse", "mssql", null, FIRM + ".example", Map.of());
            client.dcm()
                    .save(DcmConnectionDraft.of(FIRM + " sales", "mssql", source, nothing -> {}))
                    .block();
        }
        simulator.requests().clear();
        return this;
    }

    AlteryxClient client() {
        return AlteryxClient.fromEnvironment(environment());
    }

    AlteryxSimulator simulator() {
        return simulator;
    }

    SimulatedUser user() {
        return user;
    }

    Map<String, String> environment() {
        return environment(user);
    }

    Map<String, String> environment(SimulatedUser other) {
        return Map.of(
                "ALTERYX_BASE_URL", simulator.baseUrl(),
                "ALTERYX_CLIENT_ID", other.clientId(),
                "ALTERYX_CLIENT_SECRET", other.clientSecret());
    }

    /** Runs the program as the user and returns its exit code. */
    int run(String... arguments) {
        return run(environment(), arguments);
    }

    int run(Map<String, String> environment, String... arguments) {
        out.reset();
        err.reset();
        return VerifyServer.start(environment, stream(out), stream(err), arguments);
    }

    String report() {
        return out.toString(StandardCharsets.UTF_8);
    }

    String complaint() {
        return err.toString(StandardCharsets.UTF_8);
    }

    /** The verdict and more on what is asked about: the line of the report that holds all of that. */
    String line(String about) {
        return report().lines()
                .filter(line -> line.startsWith("| " + about + " |"))
                .findFirst()
                .orElse("no line about " + about + " in\n" + report());
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        simulator.close();
    }
}
