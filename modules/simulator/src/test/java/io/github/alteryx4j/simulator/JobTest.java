package io.github.alteryx4j.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.alteryx4j.simulator.Caller.Answer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class JobTest {

    @RegisterExtension
    final AlteryxSimulatorExtension extension = new AlteryxSimulatorExtension();

    private AlteryxSimulator simulator;
    private Caller curator;

    @BeforeEach
    void freeze() throws Exception {
        simulator = extension.simulator();
        simulator.clock().freeze();
        curator = Caller.curator(simulator);
    }

    @Test
    void answersAnEnqueueWithQueuedAndSevenDigits() throws Exception {
        String id = simulator.addWorkflow(w -> w.outcome(r -> r.running(Duration.ZERO)));
        JsonNode created = curator.post("/v3/workflows/" + id + "/jobs", "{}").json();
        assertThat(created.get("status").asString()).isEqualTo("Queued");
        assertThat(created.get("disposition").asString()).isEqualTo("None");
        assertThat(created.get("priority").asString()).isEqualTo("Default");
        assertThat(created.get("workerTag").asString()).isEmpty();
        assertThat(created.get("outputs")).isEmpty();
        assertThat(created.get("createDateTime").asString()).matches("[-0-9]+T[:0-9]+\\.[0-9]{7}Z");
        JsonNode later = curator.get("/v3/jobs/" + created.get("id").asString()).json();
        assertThat(later.get("status").asString()).isEqualTo("Completed");
        assertThat(later.get("createDateTime").asString()).matches("[-0-9]+T[:0-9]+Z");
        assertThat(later.get("workerTag").isNull()).isTrue();
        assertThat(curator.get("/v3/workflows/" + id).json().get("runCount").asInt())
                .isEqualTo(1);
    }

    @Test
    void walksThroughTheScriptedStatesByTheClock() throws Exception {
        String id = simulator.addWorkflow(w -> w.outcome(r -> r.created(Duration.ofSeconds(1))
                .queued(Duration.ofSeconds(2))
                .initializing(Duration.ofSeconds(3))
                .running(Duration.ofSeconds(4))
                .disposition("Odd")
                .warning("careful", 7)));
        String job = enqueue(id, "{}");
        List<String> seen = new ArrayList<>();
        for (int second = 0; second <= 10; second++) {
            JsonNode view = curator.get("/v3/jobs/" + job).json();
            seen.add(view.get("status").asString() + " "
                    + view.get("disposition").asString() + " "
                    + view.get("messages").size());
            simulator.clock().advance(Duration.ofSeconds(1));
        }
        assertThat(seen)
                .containsExactly(
                        "Created None 0",
                        "Queued None 0",
                        "Queued None 0",
                        "Initializing None 0",
                        "Initializing None 0",
                        "Initializing None 0",
                        "Running None 0",
                        "Running None 0",
                        "Running None 0",
                        "Running None 0",
                        "Completed Odd 2");
    }

    @Test
    void usesUpScriptedRunsBeforeTheUsualOne() throws Exception {
        String id = simulator.addWorkflow(w -> w.nextRuns(
                        RunResult.error("No bucket."),
                        RunResult.builder().disposition(null).status("Vanished").build())
                .everyRun(input ->
                        RunResult.builder().disposition(input.priority()).build()));
        simulator.workflow(id).nextRuns(RunResult.success());
        List<JsonNode> views = new ArrayList<>();
        for (int run = 0; run < 4; run++) {
            String job = enqueue(id, "{\"priority\":\"High\"}");
            simulator.clock().advance(Duration.ofSeconds(1));
            views.add(curator.get("/v3/jobs/" + job).json());
        }
        assertThat(views.get(0).get("status").asString()).isEqualTo("Completed");
        assertThat(views.get(0).get("disposition").asString()).isEqualTo("Error");
        assertThat(views.get(0).get("messages").get(0).toString())
                .isEqualTo("{\"status\":3,\"text\":\"No bucket.\",\"toolId\":1}");
        assertThat(views.get(0).get("outputs")).isEmpty();
        assertThat(views.get(1).get("status").asString()).isEqualTo("Vanished");
        assertThat(views.get(1).get("disposition").isNull()).isTrue();
        assertThat(views.get(2).get("disposition").asString()).isEqualTo("Success");
        assertThat(views.get(3).get("disposition").asString()).isEqualTo("High");
    }

    @Test
    void asksTheFunctionWithTheAnswers() throws Exception {
        List<RunInput> inputs = new ArrayList<>();
        String id = simulator.addWorkflow(w -> w.question(SimulatedQuestion.textBox("Q", "d")));
        simulator.workflow(id).everyRun(input -> {
            inputs.add(input);
            return RunResult.success();
        });
        enqueue(id, "{\"questions\":[{\"name\":\"Q\",\"value\":\"v\"}]}");
        assertThat(inputs).singleElement().satisfies(input -> {
            assertThat(input.answers()).containsEntry("Q", "v").hasSize(1);
            assertThat(input.workflowId()).isEqualTo(id);
            assertThat(input.userId()).isEqualTo(simulator.curator().id());
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"questions\":[{\"name\":\"Other\",\"value\":\"v\"}]}",
                "{\"questions\":[{\"value\":\"v\"}]}",
                "{\"questions\":[{\"name\":\"Q\",\"value\":1}]}",
                "{\"questions\":{}}",
                "{\"priority\":\"3\"}",
                "{\"questions\":[{\"name\":\"F\",\"value\":\"nofile\"}]}"
            })
    void refusesWhatItCannotRun(String body) throws Exception {
        String id = simulator.addWorkflow(
                w -> w.question(SimulatedQuestion.textBox("Q", "")).question(SimulatedQuestion.fileBrowse("F")));
        Answer refused = curator.post("/v3/workflows/" + id + "/jobs", body);
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.message()).isNotEmpty();
        assertThat(simulator.jobs().count()).isZero();
    }

    @Test
    void takesAStoredInputFileAsAnswer() throws Exception {
        String id = simulator.addWorkflow(w -> w.question(SimulatedQuestion.fileBrowse("F")));
        byte[] bytes = {1, 2, 3};
        Answer stored = curator.upload("/user/v2/inputfiles", Map.of(), "inputFile", "in.csv", bytes);
        assertThat(stored.status()).isEqualTo(200);
        String body = "{\"questions\":[{\"name\":\"F\",\"value\":\"" + stored.id() + "\"}]}";
        assertThat(curator.post("/user/v2/workflows/" + id + "/jobs", body).status())
                .isEqualTo(200);
        assertThat(simulator.inputFile(stored.id())).isEqualTo(bytes);
        assertThat(curator.upload("/user/v2/inputfiles", Map.of(), "file", "in.csv", bytes)
                        .status())
                .isEqualTo(400);
    }

    @Test
    void cancelsARunningAndAWaitingJobButNotAFinishedOne() throws Exception {
        String id = simulator.addWorkflow(w -> w.outcome(r -> r.running(Duration.ofMinutes(1))));
        String first = enqueue(id, "{}");
        enqueue(id, "{}");
        String third = enqueue(id, "{}");
        assertThat(status(first)).isEqualTo("Running");
        assertThat(status(third)).isEqualTo("Queued");
        assertThat(curator.delete("/v3/jobs/" + first).text()).isEmpty();
        assertThat(status(first)).isEqualTo("Cancelled");
        assertThat(status(third)).as("the freed worker took it").isEqualTo("Running");
        String fourth = enqueue(id, "{}");
        assertThat(curator.delete("/v3/jobs/" + fourth).status()).isEqualTo(200);
        simulator.clock().advance(Duration.ofMinutes(2));
        assertThat(status(fourth)).isEqualTo("Cancelled");
        assertThat(status(third)).isEqualTo("Completed");
        assertThat(curator.delete("/v3/jobs/" + third).status()).isEqualTo(400);
        assertThat(curator.delete("/v3/jobs/" + first).status()).isEqualTo(400);
    }

    @Test
    void leavesMessagesOutWhenPolled() throws Exception {
        String job = enqueue(simulator.addWorkflow(w -> {}), "{}");
        simulator.clock().advance(Duration.ofSeconds(1));
        assertThat(curator.get("/v3/jobs/" + job).json().get("messages")).hasSize(1);
        assertThat(curator.get("/v3/jobs/" + job + "?includeMessages=false")
                        .json()
                        .get("messages"))
                .isEmpty();
        assertThat(curator.get("/v3/jobs/" + job + "?includeMessages=x").status())
                .isEqualTo(400);
        assertThat(curator.get("/v3/jobs/" + job + "/messages").json()).hasSize(1);
        simulator.quirks().messagesAsArray(false);
        assertThat(curator.get("/v3/jobs/" + job + "/messages")
                        .json()
                        .get("toolId")
                        .asInt())
                .isEqualTo(-1);
    }

    @Test
    void showsJobsToThoseWhoStartedThemAndToCurators() throws Exception {
        Caller artisan = Caller.as(simulator, simulator.artisan());
        Caller viewer = Caller.as(simulator, simulator.viewer());
        String id = simulator.addWorkflow(w -> w.name("Open"));
        String job = artisan.post("/v3/workflows/" + id + "/jobs", "{}")
                .json()
                .get("id")
                .asString();
        assertThat(artisan.get("/v3/jobs/" + job).status()).isEqualTo(200);
        assertThat(curator.get("/v3/jobs/" + job).status()).isEqualTo(200);
        assertThat(viewer.get("/v3/jobs/" + job).status()).isEqualTo(401);
        assertThat(viewer.delete("/v3/jobs/" + job).status()).isEqualTo(401);
        assertThat(artisan.get("/v3/jobs/" + job + "/messages").status()).isEqualTo(401);
    }

    private String status(String job) throws Exception {
        return curator.get("/v3/jobs/" + job).json().get("status").asString();
    }

    private String enqueue(String workflow, String body) throws Exception {
        Answer answer = curator.post("/v3/workflows/" + workflow + "/jobs", body);
        assertThat(answer.status()).isEqualTo(200);
        return answer.json().get("id").asString();
    }
}
