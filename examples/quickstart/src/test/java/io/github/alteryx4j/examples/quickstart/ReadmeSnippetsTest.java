package io.github.alteryx4j.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.alteryx4j.SubmissionUncertainException;
import io.github.alteryx4j.client.AlteryxClient;
import io.github.alteryx4j.client.common.Role;
import io.github.alteryx4j.client.common.Upload;
import io.github.alteryx4j.client.fleet.JobFleet;
import io.github.alteryx4j.client.job.Job;
import io.github.alteryx4j.client.job.OutputFormat;
import io.github.alteryx4j.client.job.WorkflowJob;
import io.github.alteryx4j.client.run.JobOutcome;
import io.github.alteryx4j.client.run.RunRequest;
import io.github.alteryx4j.client.schedule.Iteration;
import io.github.alteryx4j.resilience.Resilience;
import io.github.alteryx4j.simulator.AlteryxSimulator;
import io.github.alteryx4j.simulator.AlteryxSimulatorExtension;
import io.github.alteryx4j.simulator.RunResult;
import io.github.alteryx4j.simulator.SimulatedQuestion;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;

/** The code of the README, region by region; {@link ReadmeTest} compares the two. */
@ExtendWith(AlteryxSimulatorExtension.class)
class ReadmeSnippetsTest {

    @TempDir
    Path folder;

    private static AlteryxClient client(AlteryxSimulator simulator) {
        return AlteryxClient.fromEnvironment(Map.of(
                "ALTERYX_BASE_URL", simulator.baseUrl(),
                "ALTERYX_CLIENT_ID", simulator.curator().clientId(),
                "ALTERYX_CLIENT_SECRET", simulator.curator().clientSecret()));
    }

    @Test
    void smallest(AlteryxSimulator simulator) {
        String url = simulator.baseUrl();
        String key = simulator.curator().clientId();
        String secret = simulator.curator().clientSecret();
        String workflowId = simulator.addWorkflow(w -> w.question(SimulatedQuestion.textBox("Region", "APAC")));
        // region smallest
        try (AlteryxClient client =
                AlteryxClient.builder().baseUrl(url).credentials(key, secret).build()) {
            JobOutcome outcome = client.jobs()
                    .runAndWait(workflowId, run -> run.answer("Region", "EMEA"))
                    .block();
            System.out.println(outcome.verdict());
        }
        // endregion
        assertThat(simulator.jobs().of(workflowId).get(0).answers()).containsEntry("Region", "EMEA");
    }

    @Test
    void waiting(AlteryxSimulator simulator) {
        String workflowId = simulator.addWorkflow(w -> w.outcome(
                        run -> run.running(Duration.ofMillis(50)).output("sales.csv", "Csv", new byte[] {'x'}))
                .question(SimulatedQuestion.fileBrowse("Input")));
        Path input = Path.of("src/main/workflow/RegionalSales.yxwz");
        Path target = folder.resolve("sales.csv");
        try (AlteryxClient client = client(simulator)) {
            // region waiting
            Mono<Path> sales = client.jobs()
                    .run(
                            workflowId,
                            run -> run.file("Input", Upload.file(input)).validate())
                    .flatMapMany(job -> client.jobs().watch(job.id(), wait -> wait.limit(Duration.ofHours(1))))
                    .doOnNext(job -> System.out.println(job.statusWord()))
                    .last()
                    .flatMap(job -> JobOutcome.of(job).orError())
                    .flatMap(job -> client.jobs()
                            .download(job.id(), job.outputs().get(0).id(), OutputFormat.CSV, target));
            // endregion
            StepVerifier.create(sales).expectNext(target).verifyComplete();
        }
    }

    @Test
    void many(AlteryxSimulator simulator) {
        String workflowId = simulator.addWorkflow(w -> w.question(SimulatedQuestion.textBox("Region", "APAC")));
        try (AlteryxClient client = client(simulator)) {
            // region many
            Flux<RunRequest> requests = Flux.just("EMEA", "APAC", "AMER")
                    .map(region -> RunRequest.of(
                            workflowId, run -> run.key("sales-" + region).answer("Region", region)));
            JobFleet fleet = JobFleet.of(client).outstanding(20).build();
            Flux<String> verdicts =
                    fleet.run(requests).map(result -> result.request().key() + " " + result.verdict());
            // endregion
            StepVerifier.create(verdicts.sort())
                    .expectNext("sales-AMER succeeded", "sales-APAC succeeded", "sales-EMEA succeeded")
                    .verifyComplete();
        }
    }

    @Test
    void administration(AlteryxSimulator simulator) {
        String workflowId = simulator.addWorkflow(w -> w.name("Weekly report"));
        String collectionId;
        try (AlteryxClient client = client(simulator)) {
            collectionId = client.collections().create("Reports").block();
            // region administration
            Mono<String> scheduleId = client.users()
                    .create("Ada", "Lovelace", "ada@example.com", user -> user.role(Role.ARTISAN))
                    .flatMap(ada ->
                            client.collections().addUser(collectionId, ada.id(), access -> access.canAddAssets(true)))
                    .then(client.schedules()
                            .create(
                                    workflowId,
                                    Iteration.weekly(LocalDate.now().plusDays(1).atTime(7, 30), DayOfWeek.MONDAY),
                                    schedule -> schedule.name("Monday").timeZone(ZoneId.of("Europe/Berlin"))));
            // endregion
            StepVerifier.create(scheduleId.flatMap(id -> client.schedules().get(id)))
                    .assertNext(schedule -> assertThat(schedule.timeZone()).isEqualTo("Europe/Berlin"))
                    .verifyComplete();
        }
    }

    @Test
    void uncertain(AlteryxSimulator simulator) {
        String workflowId = simulator.addWorkflow(w -> w.name("Once"));
        simulator.faults().on("POST", "/v3/workflows/{workflowId}/jobs").loseReply();
        try (AlteryxClient client = client(simulator)) {
            // region uncertain
            Mono<String> jobId = client.jobs()
                    .run(workflowId, run -> {})
                    .map(Job::id)
                    .onErrorResume(
                            SubmissionUncertainException.class,
                            lost -> client.workflows()
                                    .jobs(workflowId, all -> {})
                                    .filter(job -> !job.createDate().isBefore(lost.sentAt()))
                                    .map(WorkflowJob::id)
                                    .singleOrEmpty());
            // endregion
            String found = jobId.block();
            assertThat(simulator.jobs().of(workflowId))
                    .singleElement()
                    .satisfies(job -> assertThat(job.id()).isEqualTo(found));
        }
    }

    @Test
    void resilient(AlteryxSimulator simulator) {
        String url = simulator.baseUrl();
        String key = simulator.curator().clientId();
        String secret = simulator.curator().clientSecret();
        String workflowId = simulator.addWorkflow(w -> w.name("Busy"));
        simulator.faults().on("POST", "/v3/workflows/{workflowId}/jobs").status(429);
        // region resilient
        AlteryxClient client = AlteryxClient.builder()
                .baseUrl(url)
                .credentials(key, secret)
                .apply(Resilience.of(options -> options.maxAttempts(4).ratePerSecond(50)))
                .build();
        // endregion
        StepVerifier.create(client.jobs().run(workflowId, run -> {}))
                .expectNextCount(1)
                .verifyComplete();
        client.close();
    }

    // region testing
    @Test
    void reportsAFailedRun(AlteryxSimulator simulator) {
        String workflow = simulator.addWorkflow(w -> w.nextRuns(RunResult.error("no such table")));
        try (AlteryxClient client = AlteryxClient.builder()
                .baseUrl(simulator.baseUrl())
                .credentials(simulator.curator().clientId(), simulator.curator().clientSecret())
                .build()) {
            StepVerifier.create(client.jobs().runAndWait(workflow, run -> {}))
                    .assertNext(outcome -> assertThat(outcome.verdict()).isEqualTo("failed: no such table"))
                    .verifyComplete();
        }
    }
    // endregion
}
