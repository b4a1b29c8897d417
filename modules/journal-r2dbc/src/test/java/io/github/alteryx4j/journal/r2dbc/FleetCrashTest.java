package io.github.alteryx4j.journal.r2dbc;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.alteryx4j.simulator.AlteryxSimulator;
import io.github.alteryx4j.simulator.FaultScript;
import io.github.alteryx4j.simulator.SimulatedJob;
import io.github.alteryx4j.simulator.SimulatedQuestion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;

/**
 * Fleets in processes of their own over a simulator, which counts: in a small heap, over a server that loses answers, and
 * killed without warning. {@code -Dfleet.jobs=100000 -Dfleet.kills=10} makes it a long test.
 */
@Timeout(7_200)
class FleetCrashTest {

    private static final int JOBS = Integer.getInteger("fleet.jobs", 120);
    private static final int KILLS = Integer.getInteger("fleet.kills", 1);
    private static final long SEED = Long.getLong("fleet.seed", 20261124);
    private static final int OUTSTANDING = JOBS >= 10_000 ? 1_000 : 200;

    private final AlteryxSimulator simulator = AlteryxSimulator.builder()
            .workers(300)
            .runTime(Duration.ofMillis(20))
            .start();
    private final String workflow = simulator.addWorkflow(w -> w.question(SimulatedQuestion.textBox("Key", "")));
    private final List<Process> processes = new ArrayList<>();
    private final Random random = new Random(SEED);

    @TempDir
    Path folder;

    @AfterEach
    void end() {
        processes.forEach(Process::destroyForcibly);
        simulator.close();
    }

    @Test
    void aHundredAndTwentyEightMegabytesAreEnough() throws Exception {
        Path log = start("memory", Integer.toString(JOBS), OUTSTANDING, "alone");
        assertThat(last().waitFor(1, TimeUnit.HOURS)).isTrue();
        List<String> told = Files.readAllLines(log);
        assertThat(told)
                .as(() -> String.join("\n", told))
                .noneMatch(line -> line.startsWith("U") || line.startsWith("R"));
        assertThat(keys()).hasSize(JOBS).doesNotHaveDuplicates();
        report("a small heap", told);
    }

    @Test
    void killedAndStartedAgainOnAnH2File() throws Exception {
        String url = "r2dbc:h2:file:///" + folder.resolve("journal") + ";DB_CLOSE_DELAY=-1";
        killedAndStartedAgain(url);
    }

    @Test
    void killedAndStartedAgainOnPostgres() throws Exception {
        killedAndStartedAgain(
                PostgresServer.shared().url(PostgresServer.shared().newDatabase()));
    }

    @Test
    void fourMachinesOfWhichTwoAreKilledShareTheWork() throws Exception {
        String url = PostgresServer.shared().url(PostgresServer.shared().newDatabase());
        share(url);
        try (Rig rig = new Rig(url)) {
            Disposable losses = loseOneInAHundred();
            List<Path> logs = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                logs.add(start(url, "work", OUTSTANDING, "machine-" + i));
            }
            for (int i = 0; i < 2; i++) {
                awaitJobs(JOBS / 8 + i * JOBS / 3 + random.nextInt(JOBS / 8));
                processes.get(i).destroyForcibly();
            }
            for (int i = 2; i < 4; i++) {
                assertThat(processes.get(i).waitFor(1, TimeUnit.HOURS)).isTrue();
                List<String> told = Files.readAllLines(logs.get(i));
                assertThat(processes.get(i).exitValue())
                        .as(() -> String.join("\n", told))
                        .isZero();
            }
            losses.dispose();
            compare(rig, "four machines", Files.readAllLines(logs.get(3)));
        }
    }

    /** A few are offered again each time, many are shared work, which is not read again from its beginning. */
    private void killedAndStartedAgain(String url) throws Exception {
        String work = Integer.toString(JOBS);
        if (JOBS >= 10_000) {
            work = "work";
            share(url);
        }
        Disposable losses = loseOneInAHundred();
        for (int i = 0; i < KILLS; i++) {
            start(url, work, OUTSTANDING, "alone");
            awaitJobs((long) JOBS * (i + 1) / (KILLS + 1) - random.nextInt(JOBS / (KILLS + 1)));
            TimeUnit.MILLISECONDS.sleep(random.nextInt(500));
            last().destroyForcibly().waitFor();
        }
        Path log = start(url, work, OUTSTANDING, "alone");
        assertThat(last().waitFor(1, TimeUnit.HOURS)).isTrue();
        losses.dispose();
        List<String> told = Files.readAllLines(log);
        assertThat(last().exitValue()).as(() -> String.join("\n", told)).isZero();
        try (Rig rig = new Rig(url)) {
            compare(rig, url.startsWith("r2dbc:h2") ? "an H2 file" : "PostgreSQL", told);
        }
    }

    /** What the journal says, and what is on the server. */
    private void compare(Rig rig, String name, List<String> told) {
        Set<String> done = inState(rig, "DONE");
        Set<String> uncertain = inState(rig, "UNCERTAIN");
        assertThat(done.size() + uncertain.size()).as("seed " + SEED).isEqualTo(JOBS);
        List<String> onServer = keys();
        Set<String> distinct = new HashSet<>(onServer);
        assertThat(onServer).as("seed " + SEED).hasSize(distinct.size());
        assertThat(done.stream().filter(key -> !distinct.contains(key)))
                .as("done, but not there")
                .isEmpty();
        assertThat(distinct.stream().filter(key -> !done.contains(key) && !uncertain.contains(key)))
                .as("there, but nobody knows")
                .isEmpty();
        report(
                name + ", " + done.size() + " done, " + uncertain.size() + " uncertain, "
                        + onServer.size() + " jobs on the server, "
                        + rig.number("select count(*) from alteryx4j_submission where fence > 0") + " changed hands",
                told);
    }

    private static void share(String url) {
        try (Rig rig = new Rig(url).withTables()) {
            rig.journal(Duration.ofSeconds(30))
                    .add(Flux.range(0, JOBS).map(i -> new WorkItem("key-" + i, "")))
                    .block();
            if (url.startsWith("r2dbc:h2")) {
                // The file is for one process at a time.
                rig.run("shutdown");
            }
        }
    }

    private static void report(String name, List<String> told) {
        System.out.println("Fleet in " + name + ": "
                + told.stream()
                        .filter(line -> line.startsWith("END"))
                        .findFirst()
                        .orElse("no end") + "; heap MiB "
                + told.stream()
                        .filter(line -> line.startsWith("HEAP"))
                        .map(line -> line.substring(5))
                        .collect(Collectors.joining(" ")));
    }

    private static Set<String> inState(Rig rig, String state) {
        return new HashSet<>(rig.run("select submission_key from alteryx4j_submission where state = '" + state + "'"));
    }

    private List<String> keys() {
        return simulator.jobs().of(workflow).stream()
                .map(SimulatedJob::answers)
                .map(answers -> String.valueOf(answers.get("Key")))
                .toList();
    }

    /** One answer of a hundred is lost after the work was done. */
    private Disposable loseOneInAHundred() {
        long[] lost = {0};
        return Flux.interval(Duration.ofMillis(5)).onBackpressureDrop().subscribe(tick -> {
            for (; lost[0] < simulator.jobs().count() / 100 + 1; lost[0]++) {
                FaultScript script = simulator
                        .faults()
                        .on("POST", "/v3/workflows/{workflowId}/jobs")
                        .after(random.nextInt(50));
                if (random.nextBoolean()) {
                    script.loseReply();
                } else {
                    script.closeWithoutReply();
                }
            }
        });
    }

    private void awaitJobs(long count) {
        Flux.interval(Duration.ofMillis(20))
                .takeUntil(tick -> simulator.jobs().count() >= count || !last().isAlive())
                .blockLast();
    }

    private Process last() {
        return processes.get(processes.size() - 1);
    }

    private Path start(String journal, String work, int outstanding, String machine) throws IOException {
        Path log = folder.resolve("fleet-" + processes.size() + ".log");
        processes.add(new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx128m",
                        "-XX:+UseSerialGC",
                        JOBS < 10_000 ? "-XX:TieredStopAtLevel=1" : "-XX:+TieredCompilation",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        FleetProcess.class.getName(),
                        simulator.baseUrl(),
                        simulator.curator().clientId(),
                        simulator.curator().clientSecret(),
                        workflow,
                        journal,
                        work,
                        Integer.toString(outstanding),
                        machine)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start());
        return log;
    }
}
