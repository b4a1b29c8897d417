package io.github.alteryx4j.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class V1JobListTest {

    @RegisterExtension
    final AlteryxSimulatorExtension extension = AlteryxSimulatorExtension.perTest(builder -> {});

    private AlteryxSimulator simulator;
    private Caller curator;
    private String path;
    private final List<String> jobs = new ArrayList<>();

    /** Three jobs, a minute apart: Low, Critical, High; the second one fails. */
    @BeforeEach
    void start() throws Exception {
        simulator = extension.simulator();
        simulator.clock().freeze();
        curator = Caller.curator(simulator);
        String workflow = simulator.addWorkflow(w -> w.nextRuns(RunResult.success(), RunResult.error("no")));
        path = "/v1/workflows/" + workflow + "/jobs";
        for (String priority : List.of("0", "3", "2")) {
            JsonNode job =
                    curator.post(path, "{\"priority\":\"" + priority + "\"}").json();
            jobs.add(job.get("id").asString());
            simulator.clock().advance(Duration.ofMinutes(1));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "'',0 1 2",
        "?direction=asc,0 1 2",
        "?direction=desc,2 1 0",
        "?sortField=createdate&direction=desc,2 1 0",
        "?sortField=priority,0 2 1",
        "?offset=1,1 2",
        "?limit=2,0 1",
        "?offset=1&limit=1,1",
        "?direction=desc&offset=2&limit=9,0",
        "?limit=0,''",
        "?offset=3,''"
    })
    void sortsAndCuts(String query, String expected) throws Exception {
        List<String> found = new ArrayList<>();
        curator.get(path + query)
                .json()
                .forEach(job ->
                        found.add(String.valueOf(jobs.indexOf(job.get("id").asString()))));
        assertThat(String.join(" ", found)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"?direction=up", "?limit=x", "?limit=-1", "?offset=-1"})
    void refusesWhatItDoesNotUnderstand(String query) throws Exception {
        assertThat(curator.get(path + query).status()).isEqualTo(400);
    }

    @Test
    void showsJobsInTheShapeOfV1() throws Exception {
        JsonNode failed = curator.get(path).json().get(1);
        assertThat(failed.propertyNames())
                .containsExactlyInAnyOrder(
                        "id", "createDate", "status", "disposition", "priority", "workerTag", "runWithE2");
        assertThat(failed.get("status").asString()).isEqualTo("Completed");
        assertThat(failed.get("disposition").asString()).isEqualTo("Error");
        assertThat(failed.get("priority").asString()).isEqualTo("Critical");
        assertThat(failed.get("runWithE2").asString()).isEqualTo("True");
        simulator.quirks().numbersForWords(true);
        assertThat(curator.get(path).json().get(1).get("priority").asInt()).isEqualTo(3);
    }

    @Test
    void isForArtisansWhoSeeTheirOwn() throws Exception {
        Caller artisan = Caller.as(simulator, simulator.artisan());
        assertThat(artisan.get(path).json()).isEmpty();
        assertThat(Caller.as(simulator, simulator.viewer()).get(path).status()).isEqualTo(401);
        assertThat(curator.get("/v1/workflows/0/jobs").status()).isEqualTo(404);
    }
}
