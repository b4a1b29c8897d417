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
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class UserAssetTest {

    @RegisterExtension
    final AlteryxSimulatorExtension extension = AlteryxSimulatorExtension.perTest(builder -> {});

    private AlteryxSimulator simulator;
    private Caller curator;
    private Caller artisan;
    private String owner;
    private String workflow;
    private String schedule;
    private String collection;

    @BeforeEach
    void giveTheArtisanOneOfEach() throws Exception {
        simulator = extension.simulator();
        simulator.clock().freeze();
        curator = Caller.curator(simulator);
        artisan = Caller.as(simulator, simulator.artisan());
        owner = "/v3/users/" + simulator.artisan().id();
        workflow = simulator.addWorkflow(w -> w.name("W").isPublic(false).owner(simulator.artisan()));
        schedule = schedule(workflow);
        collection = curator.post("/v3/collections", "{\"name\":\"C\"}").id();
        curator.put(
                "/v3/collections/" + collection,
                Caller.json("name", "C", "ownerId", simulator.artisan().id()));
    }

    @ParameterizedTest
    @CsvSource({
        "'',workflows schedules collections",
        "?assetType=All,workflows schedules collections",
        "?assetType=workflows,workflows",
        "?assetType=Schedules,schedules",
        "?assetType=Collections,collections"
    })
    void showsWhatAUserOwnsByType(String query, String kinds) throws Exception {
        JsonNode assets = curator.get(owner + "/assets" + query).json();
        List<String> filled = new ArrayList<>();
        for (String kind : List.of("workflows", "schedules", "collections")) {
            if (!assets.get(kind).isEmpty()) {
                filled.add(kind);
                assertThat(assets.get(kind).get(0).propertyNames()).containsExactly("name", "id");
            }
        }
        assertThat(String.join(" ", filled)).isEqualTo(kinds);
    }

    @Test
    void refusesAnUnknownTypeOrUser() throws Exception {
        assertThat(curator.get(owner + "/assets?assetType=Cars").status()).isEqualTo(400);
        assertThat(curator.get("/v3/users/0/assets").status()).isEqualTo(404);
    }

    @Test
    void keepsAUserWhoOwnsThingsUntilTheyAreTransferred() throws Exception {
        Answer refused = curator.delete(owner);
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.json().isString()).isTrue();
        assertThat(transfer(curator, simulator.viewer().id(), true, true, true).text())
                .isEqualTo("[]");
        JsonNode assets =
                curator.get("/v3/users/" + simulator.viewer().id() + "/assets").json();
        assertThat(assets.get("workflows").get(0).get("id").asString()).isEqualTo(workflow);
        assertThat(assets.get("schedules").get(0).get("id").asString()).isEqualTo(schedule);
        assertThat(assets.get("collections").get(0).get("id").asString()).isEqualTo(collection);
        assertThat(curator.delete(owner).status()).isEqualTo(200);
        assertThat(artisan.get("/v3/workflows").status()).isEqualTo(401);
    }

    @Test
    void namesTheSchedulesThatWouldBreak() throws Exception {
        JsonNode withoutWorkflow =
                transfer(artisan, simulator.viewer().id(), false, true, false).json();
        assertThat(withoutWorkflow.toString()).isEqualTo("[{\"affectedScheduleId\":\"" + schedule + "\"}]");
        assertThat(curator.get("/v3/schedules/" + schedule)
                        .json()
                        .get("ownerId")
                        .asString())
                .isEqualTo(simulator.viewer().id());
        String another = schedule(workflow);
        JsonNode withoutSchedule =
                transfer(artisan, simulator.viewer().id(), true, false, false).json();
        assertThat(withoutSchedule.toString())
                .as("the other one works again")
                .isEqualTo("[{\"affectedScheduleId\":\"" + another + "\"}]");
    }

    @Test
    void answersRefusalsWithABareText() throws Exception {
        String other = simulator.viewer().id();
        Caller viewer = Caller.as(simulator, simulator.viewer());
        refused(403, transfer(viewer, other, true, true, true));
        refused(404, transfer(curator, "0", true, true, true));
        refused(404, curator.put("/v3/users/0/assetTransfer", "{}"));
        refused(400, curator.put(owner + "/assetTransfer", Caller.json("ownerId", other)));
        refused(400, curator.put(owner + "/assetTransfer", "{}"));
        curator.post("/v3/users/" + other + "/deactivate", "");
        refused(400, transfer(curator, other, true, true, true));
        assertThat(curator.get(owner + "/assets").json().get("workflows")).hasSize(1);
    }

    @Test
    void handsSchedulesOverWithTheirWorkflowIfWanted() throws Exception {
        String path = "/v3/workflows/" + workflow + "/transfer";
        String viewer = simulator.viewer().id();
        String ofCurator = simulator.curator().id();
        curator.put(path, Caller.json("ownerId", ofCurator, "transferSchedules", false));
        assertThat(scheduleOwner()).isEqualTo(simulator.artisan().id());
        curator.put(path, Caller.json("ownerId", simulator.artisan().id(), "transferSchedules", false));
        curator.put(path, Caller.json("ownerId", viewer, "transferSchedules", true));
        assertThat(scheduleOwner()).isEqualTo(viewer);
    }

    private String scheduleOwner() throws Exception {
        return curator.get("/v3/schedules/" + schedule).json().get("ownerId").asString();
    }

    private static void refused(int status, Answer answer) {
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.json().isString()).isTrue();
    }

    private Answer transfer(Caller caller, String to, boolean workflows, boolean schedules, boolean collections)
            throws Exception {
        return caller.put(
                owner + "/assetTransfer",
                Caller.json(
                        "ownerId",
                        to,
                        "transferWorkflows",
                        workflows,
                        "transferSchedules",
                        schedules,
                        "transferCollections",
                        collections));
    }

    private String schedule(String of) throws Exception {
        String start = simulator.clock().now().plus(Duration.ofDays(30)).toString();
        Map<String, Object> iteration = Map.of("iterationType", "Once", "startTime", start);
        Answer created = artisan.post("/v3/schedules", Caller.json("workflowId", of, "iteration", iteration));
        assertThat(created.status()).isEqualTo(201);
        return created.id();
    }
}
