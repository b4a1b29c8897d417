package io.github.alteryx4j.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;

class JobListTest {

    @RegisterExtension
    final AlteryxSimulatorExtension extension =
            AlteryxSimulatorExtension.perTest(builder -> builder.workers(1).runTime(Duration.ofMinutes(1)));

    private AlteryxSimulator simulator;
    private Caller curator;
    private String workflow;
    private final List<String> jobs = new ArrayList<>();

    /** Four jobs: finished well, finished with an error, running, waiting. */
    @BeforeEach
    void start() throws Exception {
        simulator = extension.simulator();
        simulator.clock().freeze();
        curator = Caller.curator(simulator);
        workflow = simulator.addWorkflow(w -> w.name("Listed").nextRuns(RunResult.success(), RunResult.error("no")));
        for (String priority : List.of("Low", "High", "Critical", "Default")) {
            String body = "{\"priority\":\"" + priority + "\"}";
            JsonNode job =
                    curator.post("/v3/workflows/" + workflow + "/jobs", body).json();
            jobs.add(job.get("id").asString());
            simulator.clock().advance(Duration.ofSeconds(40));
        }
    }

    @Test
    void filtersTheJobsOfAWorkflowWithOtherWordsThanItReplies() throws Exception {
        assertThat(ofWorkflow("")).containsExactlyElementsOf(jobs);
        assertThat(ofWorkflow("?status=Complete")).containsExactly(jobs.get(0));
        assertThat(ofWorkflow("?status=Error")).containsExactly(jobs.get(1));
        assertThat(ofWorkflow("?status=Running")).containsExactly(jobs.get(2));
        assertThat(ofWorkflow("?status=Queued")).containsExactly(jobs.get(3));
        assertThat(ofWorkflow("?resultCode=Error")).containsExactly(jobs.get(1));
        assertThat(ofWorkflow("?resultCode=Success")).containsExactly(jobs.get(0));
        assertThat(curator.get("/v3/workflows/" + workflow + "/jobs?status=Completed")
                        .status())
                .isEqualTo(400);
        assertThat(curator.get("/v3/workflows/" + workflow + "/jobs?resultCode=Odd")
                        .status())
                .isEqualTo(400);
        JsonNode failed = curator.get("/v3/workflows/" + workflow + "/jobs?status=Error")
                .json()
                .get(0);
        assertThat(failed.get("status").asString()).isEqualTo("Completed");
    }

    @Test
    void cutsAndSortsTheJobsOfAWorkflow() throws Exception {
        assertThat(ofWorkflow("?offset=1&limit=2")).containsExactly(jobs.get(1), jobs.get(2));
        assertThat(ofWorkflow("?sortField=createDate&direction=desc&limit=1")).containsExactly(jobs.get(3));
        assertThat(ofWorkflow("?sortField=Priority&direction=desc&limit=2")).containsExactly(jobs.get(2), jobs.get(1));
        assertThat(curator.get("/v3/workflows/" + workflow + "/jobs?limit=-1").status())
                .isEqualTo(400);
        assertThat(curator.get("/v3/workflows/" + workflow + "/jobs?direction=up")
                        .status())
                .isEqualTo(400);
    }

    @Test
    void showsOthersOnlyTheirOwnJobsOfAWorkflow() throws Exception {
        Caller artisan = Caller.as(simulator, simulator.artisan());
        assertThat(artisan.get("/v3/workflows/" + workflow + "/jobs").json()).isEmpty();
        artisan.post("/v3/workflows/" + workflow + "/jobs", "{}");
        assertThat(artisan.get("/v3/workflows/" + workflow + "/jobs").json()).hasSize(1);
        assertThat(artisan.get("/v1/workflows/" + workflow + "/jobs").json()).hasSize(1);
    }

    @Test
    void pagesTheListOfAllJobs() throws Exception {
        JsonNode page = curator.get("/v3/jobs?offset=2&limit=2").json();
        assertThat(page.get("data")).hasSize(2);
        assertThat(page.get("pagination").toString())
                .isEqualTo("{\"currentPage\":2,\"pageSize\":2,\"totalItems\":4,\"totalPages\":2,"
                        + "\"hasNextPage\":false,\"hasPreviousPage\":true}");
        JsonNode first = curator.get("/v3/jobs?limit=3").json();
        assertThat(first.get("pagination").get("hasNextPage").asBoolean()).isTrue();
        JsonNode summary = first.get("data").get(0);
        assertThat(summary.get("jobId").asString()).isEqualTo(jobs.get(0));
        assertThat(summary.get("executionTime").asString()).isEqualTo("00:01:00");
        assertThat(summary.get("workflowName").asString()).isEqualTo("Listed");
        assertThat(summary.get("submittedBy").asString())
                .isEqualTo(simulator.curator().email());
    }

    @Test
    void filtersTheListOfAllJobs() throws Exception {
        assertThat(all("?statuses=Complete")).containsExactly(jobs.get(0), jobs.get(1));
        assertThat(all("?statuses=Queued,%20Running")).containsExactly(jobs.get(2), jobs.get(3));
        assertThat(all("?priorities=high,low")).containsExactly(jobs.get(0), jobs.get(1));
        assertThat(all("?workflowNames=Other")).isEmpty();
        assertThat(all("?completedAfter=2000-01-01")).hasSize(2);
        assertThat(all("?completedBefore=2000-01-01")).isEmpty();
        assertThat(all("?sortField=CompletionDateTime&direction=asc")).startsWith(jobs.get(0), jobs.get(1));
        assertThat(curator.get("/v3/jobs?completedAfter=x").status()).isEqualTo(400);
        Caller artisan = Caller.as(simulator, simulator.artisan());
        artisan.post("/v3/workflows/" + workflow + "/jobs", "{}");
        assertThat(all("")).hasSize(4);
        assertThat(all("?allUsers=true")).hasSize(5);
        assertThat(all("?allUsers=true&users=" + simulator.artisan().id())).hasSize(1);
        assertThat(all("?users=" + simulator.artisan().id()))
                .as("users counts only with allUsers")
                .hasSize(4);
    }

    private List<String> ofWorkflow(String query) throws Exception {
        List<String> ids = new ArrayList<>();
        curator.get("/v3/workflows/" + workflow + "/jobs" + query)
                .json()
                .forEach(job -> ids.add(job.get("id").asString()));
        return ids;
    }

    private List<String> all(String query) throws Exception {
        List<String> ids = new ArrayList<>();
        curator.get("/v3/jobs" + query)
                .json()
                .get("data")
                .forEach(job -> ids.add(job.get("jobId").asString()));
        return ids;
    }
}
