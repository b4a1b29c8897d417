package io.github.alteryx4j.client;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.alteryx4j.InvalidRequestException;
import io.github.alteryx4j.NotFoundException;
import io.github.alteryx4j.client.common.Upload;
import io.github.alteryx4j.client.job.JobMessage;
import io.github.alteryx4j.client.job.JobSummary;
import io.github.alteryx4j.client.job.ResultFilter;
import io.github.alteryx4j.client.job.WorkflowJobFilter;
import io.github.alteryx4j.client.workflow.ExecutionMode;
import io.github.alteryx4j.client.workflow.Question;
import io.github.alteryx4j.client.workflow.Workflow;
import io.github.alteryx4j.client.workflow.WorkflowSummary;
import io.github.alteryx4j.client.workflow.WorkflowUpdate;
import io.github.alteryx4j.simulator.AlteryxSimulator;
import io.github.alteryx4j.simulator.RunResult;
import io.github.alteryx4j.simulator.SimulatedQuestion;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import reactor.test.StepVerifier;

/** The workflow and job endpoints against the simulator. */
class WorkflowsTest {

    private final Simulated alteryx = new Simulated();
    private final WorkflowsApi workflows = alteryx.client.workflows();
    private final byte[] packaged = AlteryxSimulator.packageOf(w -> w.name("Sales")
            .question(SimulatedQuestion.textBox("Region", "EMEA"))
            .question(SimulatedQuestion.dropDown("Kind", Map.of("a", "A"))));

    @TempDir
    Path folder;

    @AfterEach
    void close() {
        alteryx.close();
    }

    private String upload() {
        return workflows
                .upload(
                        Upload.bytes("sales.yxzp", packaged),
                        "Sales",
                        alteryx.server.curator().id(),
                        o -> o.comments("first"))
                .block();
    }

    @Test
    void aPackageComesBackAsItWasUploadedWithItsQuestions() {
        String id = upload();
        Path file = folder.resolve("back.yxzp");
        StepVerifier.create(workflows.downloadPackage(id, file))
                .expectNext(file)
                .verifyComplete();
        assertThat(file).hasBinaryContent(packaged);
        StepVerifier.create(workflows.questions(id).map(Question::name))
                .expectNext("Region", "Kind")
                .verifyComplete();
        StepVerifier.create(workflows.get(id))
                .assertNext(workflow -> {
                    assertThat(workflow.name()).isEqualTo("Sales");
                    assertThat(workflow.executionMode()).isEqualTo(ExecutionMode.STANDARD);
                    assertThat(workflow.versions()).hasSize(1);
                })
                .verifyComplete();
    }

    @Test
    void aNewVersionIsAddedAndItsPackageAndQuestionsAreItsOwn() {
        String id = upload();
        byte[] second =
                AlteryxSimulator.packageOf(w -> w.name("Sales").question(SimulatedQuestion.checkBox("Draft", true)));
        Workflow updated = workflows
                .uploadVersion(
                        id,
                        Upload.bytes("sales.yxzp", second),
                        "Sales",
                        alteryx.server.curator().id(),
                        o -> o.makePublished(false))
                .block();
        assertThat(updated.versions()).hasSize(2);
        String newest = updated.versions().stream()
                .filter(version -> !version.published())
                .findFirst()
                .orElseThrow()
                .versionId();
        StepVerifier.create(workflows.questions(id, newest).map(Question::name))
                .expectNext("Draft")
                .verifyComplete();
        StepVerifier.create(workflows.questions(id).map(Question::name))
                .expectNext("Region", "Kind")
                .verifyComplete();
        StepVerifier.create(workflows
                        .downloadPackage(id, newest)
                        .map(bytes -> bytes.remaining())
                        .reduce(0, Integer::sum))
                .expectNext(second.length)
                .verifyComplete();
    }

    @Test
    void anUpdateChangesWhatWasChangedAndNothingElse() {
        Workflow before = workflows.get(upload()).block();
        Workflow after = workflows
                .update(
                        before.id(),
                        WorkflowUpdate.from(
                                before, change -> change.name("Sales 2").isPublic(true)))
                .block();
        assertThat(after)
                .usingRecursiveComparison()
                .ignoringFields("name", "isPublic")
                .isEqualTo(before);
        assertThat(after.name()).isEqualTo("Sales 2");
        assertThat(after.isPublic()).isTrue();
    }

    @Test
    void aWorkflowIsTransferredAndDeleted() {
        String id = upload();
        StepVerifier.create(workflows.transfer(id, alteryx.server.artisan().id(), false))
                .verifyComplete();
        StepVerifier.create(workflows.get(id).map(Workflow::ownerId))
                .expectNext(alteryx.server.artisan().id())
                .verifyComplete();
        alteryx.server.workflow(id).scheduled(true);
        StepVerifier.create(workflows.delete(id)).verifyError(InvalidRequestException.class);
        StepVerifier.create(workflows.deleteWithSchedules(id)).verifyComplete();
        StepVerifier.create(workflows.get(id)).verifyError(NotFoundException.class);
    }

    @Test
    void listsAreFilteredByTheServerAndFullOnRequest() {
        String sales = alteryx.server.addWorkflow(w -> w.name("Sales"));
        alteryx.server.addWorkflow(w -> w.name("Costs"));
        StepVerifier.create(workflows.list().map(WorkflowSummary::name).sort())
                .expectNext("Costs", "Sales")
                .verifyComplete();
        StepVerifier.create(workflows.list(query -> query.name("Sales")).map(WorkflowSummary::id))
                .expectNext(sales)
                .verifyComplete();
        StepVerifier.create(workflows.listFull(query -> query.name("Sales")))
                .assertNext(full -> assertThat(full.versions()).hasSize(1))
                .verifyComplete();
    }

    @Test
    void aListOfThousandsIsReadWhole() {
        IntStream.range(0, 2_446).forEach(i -> alteryx.server.addWorkflow(w -> w.name("Workflow " + i)));
        StepVerifier.create(workflows.list().map(WorkflowSummary::id).distinct().count())
                .expectNext(2_446L)
                .verifyComplete();
    }

    @Test
    void jobsOfAWorkflowAreListedByStateAndByResult() {
        String id = alteryx.server.addWorkflow(w -> w.nextRuns(RunResult.success(), RunResult.error("no"))
                .everyRun(in -> RunResult.builder().running(Duration.ofHours(1)).build()));
        for (int i = 0; i < 3; i++) {
            alteryx.client.jobs().run(id, run -> {}).block();
        }
        alteryx.server.clock().advance(Duration.ofMinutes(5));
        StepVerifier.create(workflows.jobs(id, query -> {}).count())
                .expectNext(3L)
                .verifyComplete();
        StepVerifier.create(workflows
                        .jobs(id, query -> query.result(ResultFilter.ERROR))
                        .count())
                .expectNext(1L)
                .verifyComplete();
        StepVerifier.create(workflows
                        .jobs(id, query -> query.status(WorkflowJobFilter.RUNNING))
                        .map(job -> job.status().name()))
                .expectNext("RUNNING")
                .verifyComplete();
    }

    @Test
    void theServerWideListIsReadPageByPageAsItIsAskedFor() {
        String id = alteryx.server.addWorkflow(w -> w.name("Many"));
        for (int i = 0; i < 250; i++) {
            alteryx.client.jobs().run(id, run -> {}).block();
        }
        JobsApi jobs = alteryx.client.jobs();
        StepVerifier.create(
                        jobs.list(all -> {}).map(JobSummary::jobId).distinct().count())
                .expectNext(250L)
                .verifyComplete();
        long before = alteryx.server.requests().count("GET", "/v3/jobs");
        assertThat(before).isEqualTo(3);
        StepVerifier.create(jobs.list(all -> {}), 50)
                .expectNextCount(50)
                .thenCancel()
                .verify();
        assertThat(alteryx.server.requests().count("GET", "/v3/jobs") - before).isLessThanOrEqualTo(2);
    }

    @Test
    void messagesAreReadAsOneOrMany() {
        String id = alteryx.server.addWorkflow(w -> w.outcome(run -> run.warning("careful", 7)));
        String job =
                alteryx.client.jobs().runAndWait(id, run -> {}).block().job().id();
        alteryx.server.quirks().messagesAsArray(true);
        StepVerifier.create(alteryx.client
                        .jobs()
                        .messages(job)
                        .map(JobMessage::text)
                        .collectList())
                .assertNext(texts -> assertThat(texts).contains("careful"))
                .verifyComplete();
        alteryx.server.quirks().messagesAsArray(false);
        StepVerifier.create(alteryx.client.jobs().messages(job))
                .expectNextCount(1)
                .verifyComplete();
    }
}
