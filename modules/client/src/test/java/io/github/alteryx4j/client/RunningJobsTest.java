package io.github.alteryx4j.client;

import static io.github.alteryx4j.simulator.SimulatedQuestion.checkBox;
import static io.github.alteryx4j.simulator.SimulatedQuestion.date;
import static io.github.alteryx4j.simulator.SimulatedQuestion.dropDown;
import static io.github.alteryx4j.simulator.SimulatedQuestion.fileBrowse;
import static io.github.alteryx4j.simulator.SimulatedQuestion.listBox;
import static io.github.alteryx4j.simulator.SimulatedQuestion.number;
import static io.github.alteryx4j.simulator.SimulatedQuestion.textBox;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.alteryx4j.AlteryxException;
import io.github.alteryx4j.ConfigurationException;
import io.github.alteryx4j.InvalidAnswersException;
import io.github.alteryx4j.InvalidRequestException;
import io.github.alteryx4j.JobFailedException;
import io.github.alteryx4j.NotFoundException;
import io.github.alteryx4j.SubmissionUncertainException;
import io.github.alteryx4j.auth.Secret;
import io.github.alteryx4j.client.common.Priority;
import io.github.alteryx4j.client.common.Upload;
import io.github.alteryx4j.client.job.Job;
import io.github.alteryx4j.client.job.JobOutput;
import io.github.alteryx4j.client.job.OutputFormat;
import io.github.alteryx4j.client.run.JobOutcome;
import io.github.alteryx4j.client.run.RunRequest;
import io.github.alteryx4j.client.run.Waiting;
import io.github.alteryx4j.simulator.RunResult;
import io.github.alteryx4j.testing.Marker;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import reactor.test.StepVerifier;

/** The main job: run, wait, tell the truth, fetch the outputs. */
class RunningJobsTest {

    private static final Consumer<Waiting.Builder> QUICKLY =
            waiting -> waiting.firstLook(Duration.ofMillis(20)).longestInterval(Duration.ofMillis(50));
    private static final String ENQUEUE = "/v3/workflows/{workflowId}/jobs";

    @TempDir
    Path folder;

    @Test
    void runsAWorkflowWithAnswersWaitsAndFetchesTheOutput() {
        byte[] csv = "region,total\nEMEA,42\n".getBytes(StandardCharsets.UTF_8);
        try (Simulated alteryx = new Simulated()) {
            String workflow = alteryx.server.addWorkflow(
                    w -> w.name("Sales").question(textBox("Region", "APAC")).output("sales.csv", "Csv", csv));
            RunRequest request =
                    RunRequest.of(workflow, run -> run.answer("Region", "EMEA").priority(Priority.HIGH));
            JobOutcome outcome =
                    alteryx.client.jobs().runAndWait(request, QUICKLY).block();
            assertThat(outcome).isInstanceOf(JobOutcome.Succeeded.class);
            JobOutput output = outcome.job().outputs().get(0);
            assertThat(output.availableFormats()).contains(OutputFormat.CSV);
            Path file = folder.resolve("sales.csv");
            StepVerifier.create(alteryx.client.jobs().download(outcome.job().id(), output.id(), OutputFormat.CSV, file))
                    .expectNext(file)
                    .verifyComplete();
            assertThat(file).hasBinaryContent(csv);
            assertThat(alteryx.server.jobs().of(workflow)).singleElement().satisfies(job -> {
                assertThat(job.answers()).isEqualTo(Map.of("Region", "EMEA"));
                assertThat(job.priority()).isEqualTo("High");
            });
        }
    }

    @Test
    void watchingShowsEachStateOnceFromQueueToEndWithTheMessagesAtTheEnd() {
        try (Simulated alteryx = new Simulated()) {
            String workflow = alteryx.server.addWorkflow(w -> w.name("Slow")
                    .outcome(run -> run.queued(Duration.ofMillis(200))
                            .initializing(Duration.ofMillis(200))
                            .running(Duration.ofMillis(200))
                            .info("done", -1)));
            Job job = alteryx.client.jobs().run(workflow, run -> {}).block();
            StepVerifier.create(alteryx.client.jobs().watch(job.id(), QUICKLY).map(Job::statusWord))
                    .expectNext("Queued", "Initializing", "Running", "Completed")
                    .verifyComplete();
            StepVerifier.create(alteryx.client.jobs().watch(job.id()))
                    .assertNext(end -> assertThat(end.messages()).isNotEmpty())
                    .verifyComplete();
        }
    }

    @Test
    void aFailedRunIsAValueAndAnErrorOnRequest() {
        try (Simulated alteryx = new Simulated()) {
            String workflow = alteryx.server.addWorkflow(w -> w.name("Doomed").nextRuns(RunResult.error("no bucket")));
            Job job = alteryx.client.jobs().run(workflow, run -> {}).block();
            StepVerifier.create(alteryx.client.jobs().await(job.id(), QUICKLY).flatMap(outcome -> {
                        assertThat(outcome).isInstanceOf(JobOutcome.Failed.class);
                        assertThat(outcome.isSuccess()).isFalse();
                        return outcome.orError();
                    }))
                    .verifyErrorSatisfies(error -> assertThat(error)
                            .isInstanceOfSatisfying(
                                    JobFailedException.class,
                                    failed -> assertThat(failed.jobId()).isEqualTo(job.id()))
                            .hasMessageContaining("failed: no bucket"));
        }
    }

    @Test
    void aJobCancelledOnTheServerIsToldAsCancelled() {
        try (Simulated alteryx = new Simulated()) {
            String workflow =
                    alteryx.server.addWorkflow(w -> w.name("Long").outcome(run -> run.running(Duration.ofHours(1))));
            Job job = alteryx.client.jobs().run(workflow, run -> {}).block();
            alteryx.client.jobs().cancel(job.id()).block();
            StepVerifier.create(alteryx.client.jobs().await(job.id(), QUICKLY))
                    .assertNext(outcome -> assertThat(outcome).isInstanceOf(JobOutcome.Cancelled.class))
                    .verifyComplete();
        }
    }

    @Test
    void everyKindOfAnswerReachesTheServerInItsEncoding() {
        Map<String, String> items = Map.of("n", "North", "s", "South");
        try (Simulated alteryx = new Simulated()) {
            String workflow = alteryx.server.addWorkflow(w -> w.name("All")
                    .question(textBox("Text", ""))
                    .question(number("Number", "1"))
                    .question(number("Fraction", "1"))
                    .question(checkBox("Check Box (2)", false))
                    .question(date("Day", "2026-01-01"))
                    .question(dropDown("One", items))
                    .question(listBox("Many", items))
                    .question(fileBrowse("File"))
                    .question(textBox("Passwort ä漢", "")));
            Job job = alteryx.client
                    .jobs()
                    .run(
                            workflow,
                            run -> run.answer("Text", "a \"b\"\n")
                                    .answer("Number", 42)
                                    .answer("Fraction", new BigDecimal("1E-3"))
                                    .answer("Check Box (2)", true)
                                    .answer("Day", LocalDate.of(2026, 11, 24))
                                    .answer("One", "n")
                                    .choose("Many", "n", "s")
                                    .secret("Passwort ä漢", Secret.of(Marker.PASSWORD))
                                    .file("File", Upload.bytes("in.csv", new byte[] {1, 2, 3}))
                                    .priority(Priority.CRITICAL)
                                    .validate())
                    .block();
            Map<String, String> answers =
                    alteryx.server.jobs().of(workflow).get(0).answers();
            assertThat(answers)
                    .containsEntry("Text", "a \"b\"\n")
                    .containsEntry("Number", "42")
                    .containsEntry("Fraction", "0.001")
                    .containsEntry("Check Box (2)", "True")
                    .containsEntry("Day", "2026-11-24")
                    .containsEntry("One", "n")
                    .containsEntry("Many", "[{\"key\":\"n\",\"value\":\"true\"},{\"key\":\"s\",\"value\":\"true\"}]")
                    .containsEntry("Passwort ä漢", Marker.PASSWORD);
            assertThat(alteryx.server.inputFile(answers.get("File"))).containsExactly(1, 2, 3);
            assertThat(job.status().name()).isEqualTo("QUEUED");
            assertThat(alteryx.server.jobs().of(workflow).get(0).priority()).isEqualTo("Critical");
        }
    }

    @Test
    void answersThatDoNotFitAreToldAllAtOnceAndNothingIsQueued() {
        try (Simulated alteryx = new Simulated()) {
            String workflow = alteryx.server.addWorkflow(w -> w.name("Strict")
                    .question(textBox("Region", ""))
                    .question(number("Year", "2026"))
                    .question(checkBox("Draft", false))
                    .question(date("From", "2026-01-01"))
                    .question(dropDown("Kind", Map.of("a", "A")))
                    .question(listBox("Parts", Map.of("a", "A")))
                    .question(fileBrowse("Data")));
            StepVerifier.create(alteryx.client
                            .jobs()
                            .run(
                                    workflow,
                                    run -> run.answer("Regoin", "EMEA")
                                            .answer("Year", "soon")
                                            .answer("Draft", "perhaps")
                                            .answer("From", "24.11.2026")
                                            .answer("Kind", Marker.TEXT)
                                            .choose("Parts", "z")
                                            .file("Region", Upload.bytes("a", new byte[0]))
                                            .validate()))
                    .verifyErrorSatisfies(error -> assertThat(error)
                            .isInstanceOfSatisfying(
                                    InvalidAnswersException.class,
                                    invalid -> assertThat(invalid.problems()).hasSize(8))
                            .hasMessageContaining("'Regoin' is no question")
                            .hasMessageContaining("'Year' wants a number")
                            .hasMessageContaining("'Draft' wants True or False")
                            .hasMessageContaining("'From' wants a day")
                            .hasMessageContaining("'Kind' wants one of [a]")
                            .hasMessageContaining("'Parts' wants items out of [a]")
                            .hasMessageContaining("'Region' does not ask for a file")
                            .hasMessageContaining("'Data' has no default and is not answered")
                            .hasMessageNotContaining(Marker.TEXT));
            assertThat(alteryx.server.jobs().count()).isZero();
        }
    }

    @Test
    void theServersOwnRefusalOfAnAnswerIsAnInvalidRequest() {
        try (Simulated alteryx = new Simulated()) {
            String workflow = alteryx.server.addWorkflow(w -> w.name("Strict").question(textBox("Region", "")));
            StepVerifier.create(alteryx.client.jobs().run(workflow, run -> run.answer("Regoin", "EMEA")))
                    .verifyError(InvalidRequestException.class);
            assertThat(alteryx.server.jobs().count()).isZero();
        }
    }

    @Test
    void anUnknownWorkflowIsNotFound() {
        try (Simulated alteryx = new Simulated()) {
            StepVerifier.create(alteryx.client.jobs().runAndWait("0123456789abcdef01234567", run -> {}))
                    .verifyError(NotFoundException.class);
        }
    }

    @Test
    void aRunThatAsksForTheImpossibleIsRefusedWhenItIsDescribed() {
        try (Simulated alteryx = new Simulated()) {
            StepVerifier.create(reactor.core.publisher.Mono.defer(() -> alteryx.client
                            .jobs()
                            .run("w", run -> run.workerTag("t").file("f", Upload.bytes("f", new byte[0])))))
                    .verifyError(ConfigurationException.class);
        }
    }

    @Test
    void aLostReplyLeavesExactlyOneJobAndTellsHowToFindIt() {
        try (Simulated alteryx = new Simulated()) {
            String workflow = alteryx.server.addWorkflow(w -> w.name("Once"));
            alteryx.server.faults().on("POST", ENQUEUE).loseReply();
            AtomicReference<Throwable> lost = new AtomicReference<>();
            StepVerifier.create(alteryx.client.jobs().run(workflow, run -> {}).doOnError(lost::set))
                    .verifyError(SubmissionUncertainException.class);
            SubmissionUncertainException uncertain = (SubmissionUncertainException) lost.get();
            assertThat(uncertain.resourceId()).isEqualTo(workflow);
            // What it carries is enough to find the job again.
            StepVerifier.create(alteryx.client
                            .workflows()
                            .jobs(String.valueOf(uncertain.resourceId()), all -> {})
                            .filter(job -> !job.createDate().isBefore(uncertain.sentAt())))
                    .expectNextCount(1)
                    .verifyComplete();
            assertThat(alteryx.server.jobs().count(workflow)).isEqualTo(1);
        }
    }

    @Test
    void aReplyCutOffBeforeTheServerActedLeavesNoJob() {
        try (Simulated alteryx = new Simulated()) {
            String workflow = alteryx.server.addWorkflow(w -> w.name("Once"));
            alteryx.server.faults().on("POST", ENQUEUE).reset();
            StepVerifier.create(alteryx.client.jobs().run(workflow, run -> {}))
                    .verifyError(SubmissionUncertainException.class);
            assertThat(alteryx.server.jobs().count(workflow)).isZero();
        }
    }

    @Test
    void aFileWhoseUploadGotNoAnswerWasCertainlyNotQueuedAndMayBeSentAgain() {
        try (Simulated alteryx = new Simulated(settings -> settings.stallLimit(Duration.ofMillis(300)))) {
            String workflow = alteryx.server.addWorkflow(w -> w.question(fileBrowse("File")));
            Consumer<RunRequest.Builder> file = run -> run.file("File", Upload.bytes("in.csv", new byte[] {1, 2, 3}));
            alteryx.server.faults().on("POST", "/user/v2/inputfiles").reset();
            alteryx.server.faults().on("POST", "/user/v2/inputfiles").loseReply();
            alteryx.server.faults().on("POST", "/user/v2/inputfiles").hang();
            for (int i = 0; i < 3; i++) {
                StepVerifier.create(alteryx.client.jobs().run(workflow, file))
                        .verifyErrorSatisfies(error -> assertThat(error)
                                .isInstanceOfSatisfying(AlteryxException.class, lost -> {
                                    assertThat(lost.isTransient()).isTrue();
                                    assertThat(lost.isSafeToRepeat()).isTrue();
                                }));
            }
            assertThat(alteryx.server.requests().count("POST", "/user/v2/workflows/{appId}/jobs"))
                    .isZero();
            StepVerifier.create(alteryx.client.jobs().run(workflow, file))
                    .expectNextCount(1)
                    .verifyComplete();
        }
    }
}
