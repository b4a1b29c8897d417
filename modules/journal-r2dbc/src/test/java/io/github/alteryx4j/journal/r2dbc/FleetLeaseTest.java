package io.github.alteryx4j.journal.r2dbc;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.alteryx4j.client.AlteryxClient;
import io.github.alteryx4j.client.common.Upload;
import io.github.alteryx4j.client.fleet.JobFleet;
import io.github.alteryx4j.client.fleet.JobFleetBuilder;
import io.github.alteryx4j.client.fleet.RunResult;
import io.github.alteryx4j.client.fleet.Submission;
import io.github.alteryx4j.client.run.RunRequest;
import io.github.alteryx4j.simulator.AlteryxSimulator;
import io.github.alteryx4j.simulator.SimulatedQuestion;
import io.github.alteryx4j.testing.Reply;
import io.github.alteryx4j.testing.ScriptedServer;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

/** Fleets whose leases end, or whose journal gives way, while they are at it: one job and one result all the same. */
class FleetLeaseTest {

    private static final Duration LIMIT = Duration.ofSeconds(30);
    private static final String TOKEN = "{\"access_token\":\"t\",\"token_type\":\"bearer\",\"expires_in\":3599}";
    private static final String ENQUEUE = "/v3/workflows/{workflowId}/jobs";

    @TempDir
    static Path folder;

    private final AlteryxSimulator simulator =
            AlteryxSimulator.builder().runTime(Duration.ofMillis(20)).start();
    private final String workflow = simulator.addWorkflow(w -> {});
    private final AlteryxClient client = AlteryxClient.builder()
            .baseUrl(simulator.baseUrl())
            .credentials(simulator.curator().clientId(), simulator.curator().clientSecret())
            .build();
    private final Rig rig = Rig.h2(folder.resolve("journal").toString()).withTables();

    @BeforeEach
    void empty() {
        rig.run("delete from alteryx4j_submission");
    }

    @AfterEach
    void close() {
        rig.close();
        client.closeLater().block(LIMIT);
        simulator.close();
    }

    private JobFleetBuilder fleet(R2dbcJournal journal) {
        return JobFleet.of(client)
                .journal(journal)
                .settling(Duration.ofMillis(500))
                .waiting(how -> how.firstLook(Duration.ofMillis(20)).longestInterval(Duration.ofMillis(100)));
    }

    private RunRequest request() {
        return RunRequest.of(workflow, run -> run.key("k"));
    }

    @Test
    void aRequestWhoseLeaseEndsWhileItWaitsToBeSentAgainIsSent() {
        simulator.faults().on("POST", ENQUEUE).status(503, Map.of("Retry-After", "2"), "");
        R2dbcJournal journal = rig.journal(Duration.ofSeconds(30));
        Mono<RunResult> result =
                fleet(journal).build().run(Mono.just(request())).last().cache();
        result.subscribe();
        SharedWork.until(() -> simulator.requests().count("POST", ENQUEUE) == 1);
        lapse();
        assertThat(result.block(LIMIT)).matches(RunResult::isSuccess, "is a success");
        assertThat(simulator.jobs().count(workflow)).isOne();
        assertThat(state()).isEqualTo("DONE");
    }

    @Test
    void aRequestThatTheJournalWithdrewWhileItWaitedIsSent() {
        simulator.faults().on("POST", ENQUEUE).status(503, Map.of("Retry-After", "1"), "");
        R2dbcJournal journal = rig.journal(Duration.ofSeconds(30));
        Mono<RunResult> result =
                fleet(journal).build().run(Mono.just(request())).last().cache();
        result.subscribe();
        SharedWork.until(() -> simulator.requests().count("POST", ENQUEUE) == 1);
        // As it does when its answer came too late to send by.
        rig.run("update alteryx4j_submission set state = 'REFUSED', lease_until = null");
        assertThat(result.block(LIMIT)).matches(RunResult::isSuccess, "is a success");
        assertThat(simulator.jobs().count(workflow)).isOne();
    }

    @Test
    void whatAnotherMachineTookOverDuringTheUploadIsNotQueuedTwice() {
        String withFile = simulator.addWorkflow(w -> w.question(SimulatedQuestion.fileBrowse("File")));
        Sinks.One<ByteBuffer> content = Sinks.one();
        AtomicBoolean uploading = new AtomicBoolean();
        Upload slow = Upload.stream("in.csv", 1, content.asMono().doOnSubscribe(begun -> uploading.set(true)));
        Mono<RunResult> first =
                last(rig.journal(Duration.ofSeconds(30)), withFile, slow).cache();
        first.subscribe();
        SharedWork.until(uploading::get);
        lapse();
        assertThat(last(rig.journal(Duration.ofSeconds(30)), withFile, Upload.bytes("in.csv", new byte[1]))
                        .block(LIMIT))
                .matches(RunResult::isSuccess, "is a success");
        content.tryEmitValue(ByteBuffer.wrap(new byte[1]));
        assertThat(first.block(LIMIT))
                .isInstanceOfSatisfying(
                        RunResult.Known.class,
                        known -> assertThat(known.submission().state()).isEqualTo(Submission.State.DONE));
        assertThat(simulator.jobs().count(withFile)).isOne();
    }

    @Test
    void aFleetWhoseClientIsClosedLeavesTheSharedWorkToOthers() {
        R2dbcJournal journal = rig.journal(Duration.ofSeconds(30));
        JournalContract.get(journal.add(SharedWork.items(500)));
        AtomicInteger told = new AtomicInteger();
        List<RunResult> results = fleet(journal)
                .outstanding(10)
                .build()
                .run(journal.work().map(item -> RunRequest.of(workflow, run -> run.key(item.key()))))
                .doOnNext(result -> {
                    if (told.incrementAndGet() == 20) {
                        client.close();
                    }
                })
                .collectList()
                .block(LIMIT);
        assertThat(results.size()).isLessThan(150);
        SharedWork.until(() -> states("CLAIMED") == 0);
        assertThat(states("UNCERTAIN") + states("REFUSED")).isZero();
        long queued = simulator.jobs().count(workflow);
        assertThat(states("PENDING") + states("INTENT")).isBetween(500 - queued, 500 - states("DONE"));
        assertThat(states("PENDING")).isGreaterThan(400);
        // Whoever was not sent was not told to be uncertain.
        assertThat(results.stream().filter(RunResult.Uncertain.class::isInstance))
                .hasSizeLessThanOrEqualTo(10);
        assertThat(results).filteredOn(RunResult.NotStarted.class::isInstance).isNotEmpty();
    }

    @Test
    void workForAWorkflowThatCannotBeIsRefusedAndTheRestGoesOn() {
        R2dbcJournal journal = rig.journal(Duration.ofSeconds(30));
        JournalContract.get(journal.add(SharedWork.items(3)));
        List<String> workflows = List.of("", "w".repeat(201), workflow);
        List<RunResult> results = fleet(journal)
                .build()
                .run(journal.work(work -> work.poll(Duration.ofMillis(100)))
                        .index()
                        .map(item -> RunRequest.of(
                                workflows.get(Math.toIntExact(item.getT1())),
                                run -> run.key(item.getT2().key()))))
                .collectList()
                .block(LIMIT);
        assertThat(results).hasSize(3);
        assertThat(results).filteredOn(RunResult.Refused.class::isInstance).hasSize(2);
        assertThat(states("REFUSED")).isEqualTo(2);
        assertThat(states("DONE")).isOne();
    }

    @Test
    void aJobWhoseIdCannotBeKeptIsNotCalledRefused() {
        String id = "x".repeat(201);
        assertThat(answered("{\"id\":\"" + id + "\",\"status\":\"Queued\"}"))
                .isInstanceOfSatisfying(
                        RunResult.Uncertain.class,
                        uncertain -> assertThat(uncertain.candidates()).containsExactly(id));
        assertThat(state()).isEqualTo("UNCERTAIN");
    }

    @Test
    void aJobWithoutAnIdIsNotCalledRefused() {
        assertThat(answered("{\"status\":\"Queued\"}")).isInstanceOf(RunResult.Uncertain.class);
        assertThat(state()).isEqualTo("UNCERTAIN");
    }

    /** What a fleet tells of a request that the server answers so. */
    private RunResult answered(String job) {
        ScriptedServer server = ScriptedServer.start();
        server.on("POST", "/webapi/oauth2/token", Reply.json(200, TOKEN));
        server.on("POST", "/webapi/v3/workflows/w/jobs", Reply.json(200, job));
        try (AlteryxClient other = AlteryxClient.builder()
                .baseUrl(server.url("/webapi"))
                .credentials("id", "secret")
                .build()) {
            return JobFleet.of(other)
                    .journal(rig.journal(Duration.ofSeconds(30)))
                    .build()
                    .run(Mono.just(RunRequest.of("w", run -> run.key("k"))))
                    .blockLast(LIMIT);
        } finally {
            server.close();
        }
    }

    @Test
    void workThatTheDrainedFleetDidNotSendGoesBackToTheOthers() {
        simulator.faults().on("POST", ENQUEUE).status(503, Map.of("Retry-After", "60"), "");
        R2dbcJournal journal = rig.journal(Duration.ofSeconds(30));
        JournalContract.get(journal.add(SharedWork.items(1)));
        JobFleet fleet = fleet(journal).build();
        Mono<RunResult> result = fleet.run(journal.work()
                        .map(item -> RunRequest.of(workflow, run -> run.key(item.key()))))
                .last()
                .cache();
        result.subscribe();
        SharedWork.until(() -> simulator.requests().count("POST", ENQUEUE) == 1);
        fleet.drain();
        assertThat(result.block(LIMIT)).isInstanceOf(RunResult.NotStarted.class);
        assertThat(states("PENDING")).isOne();
    }

    private long states(String state) {
        return rig.number("select count(*) from alteryx4j_submission where state = '" + state + "'");
    }

    private Mono<RunResult> last(R2dbcJournal journal, String workflowId, Upload file) {
        RunRequest request = RunRequest.of(workflowId, run -> run.key("k").file("File", file));
        return fleet(journal).build().run(Mono.just(request)).last();
    }

    private void lapse() {
        rig.run("update alteryx4j_submission set lease_until = dateadd(second, -1, current_timestamp)");
    }

    private String state() {
        return rig.run("select state from alteryx4j_submission where submission_key = 'k'")
                .get(0);
    }
}
