package io.github.alteryx4j.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.alteryx4j.simulator.Caller.Answer;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class StudioTest {

    @RegisterExtension
    final AlteryxSimulatorExtension extension = AlteryxSimulatorExtension.perTest(builder -> {});

    private AlteryxSimulator simulator;
    private Caller curator;
    private Caller artisan;

    @BeforeEach
    void start() throws Exception {
        simulator = extension.simulator();
        curator = Caller.curator(simulator);
        artisan = Caller.as(simulator, simulator.artisan());
    }

    @Test
    void answersTheWholeRecordWithItsKeysOnlyOnCreation() throws Exception {
        Answer created = curator.post("/v3/subscriptions", Caller.json("name", "Sales", "canShareSchedule", true));
        assertThat(created.status()).isEqualTo(201);
        JsonNode studio = created.json();
        assertThat(studio.propertyNames())
                .containsExactlyInAnyOrder(
                        "name",
                        "apiKey",
                        "apiSecret",
                        "active",
                        "expirationDate",
                        "expDate",
                        "dateUpdated",
                        "apiEnabled",
                        "canShareSchedules",
                        "credentialId",
                        "credentials",
                        "dataConnections",
                        "id");
        assertThat(studio.get("apiKey").asString()).matches("[A-Za-z0-9_-]{32}");
        assertThat(studio.get("apiSecret").asString()).matches("[A-Za-z0-9_-]{64}");
        assertThat(studio.get("canShareSchedules").asBoolean()).isTrue();
        JsonNode details =
                curator.get("/v3/subscriptions/" + studio.get("id").asString()).json();
        assertThat(details.propertyNames())
                .containsExactlyInAnyOrder("users", "workflows", "id", "name", "credentialId", "canShareSchedules");
        assertThat(curator.post("/v3/subscriptions", "{}")
                        .json()
                        .get("modelState")
                        .propertyNames())
                .containsExactly("name");
    }

    @Test
    void startsWithOneStudioForAllWhichSharesNothing() throws Exception {
        String hidden = simulator.addWorkflow(w -> w.name("Hidden").isPublic(false));
        JsonNode studios = curator.get("/v3/subscriptions").json();
        assertThat(studios).hasSize(1);
        assertThat(studios.get(0).get("userCount").asInt()).isEqualTo(4);
        assertThat(studios.get(0).get("workflowCount").asInt()).isEqualTo(1);
        String home = studios.get(0).get("id").asString();
        JsonNode details = curator.get("/v3/subscriptions/" + home).json();
        assertThat(details.get("users")).hasSize(4);
        assertThat(details.get("users").get(0).propertyNames()).containsExactly("id", "name");
        assertThat(details.get("workflows").get(0).get("name").asString()).isEqualTo("Hidden");
        assertThat(artisan.get("/v3/workflows/" + hidden).status()).isEqualTo(401);
        simulator.addWorkflow(w -> w.name("Open"));
        JsonNode ofStudio = artisan.get("/v1/workflows/subscription").json();
        assertThat(ofStudio).hasSize(1);
        assertThat(ofStudio.get(0).get("subscriptionId").asString()).isEqualTo(home);
    }

    @Test
    void movesUsersWithWhatTheyOwnAndLetsTheStudioShareIt() throws Exception {
        String hidden = simulator.addWorkflow(w -> w.isPublic(false).owner(simulator.viewer()));
        String studio = create("Sales");
        Answer moved = move(studio, simulator.artisan().id(), simulator.viewer().id());
        assertThat(moved.status()).isEqualTo(200);
        assertThat(moved.bytes()).isEmpty();
        assertThat(curator.get("/v3/subscriptions/" + studio).json().get("users"))
                .hasSize(2);
        assertThat(curator.get("/v3/subscriptions/" + studio).json().get("workflows"))
                .hasSize(1);
        assertThat(artisan.get("/v3/workflows/" + hidden).status()).isEqualTo(200);
        JsonNode ofStudio = artisan.get("/v1/workflows/subscription").json();
        assertThat(ofStudio.get(0).get("subscriptionId").asString()).isEqualTo(studio);
        assertThat(artisan.post("/v3/workflows/" + hidden + "/jobs", "{}").status())
                .isEqualTo(200);
        move(create("Other"), simulator.artisan().id());
        assertThat(artisan.get("/v3/workflows/" + hidden).status()).isEqualTo(401);
        assertThat(move(studio, "0").json().get("modelState").propertyNames()).containsExactly("userIds");
        assertThat(curator.put("/v3/subscriptions/" + studio + "/users", "{}").status())
                .isEqualTo(400);
        assertThat(move("0").status()).isEqualTo(404);
    }

    @Test
    void changesByPut() throws Exception {
        String path = "/v3/subscriptions/" + create("Sales");
        Answer answer = curator.put(path, Caller.json("name", "Costs", "credentialId", "c", "canShareSchedules", true));
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().propertyNames()).containsExactly("id", "name", "credentialId", "canShareSchedules");
        assertThat(answer.json().get("name").asString()).isEqualTo("Costs");
        assertThat(curator.get(path).json().get("credentialId").asString()).isEqualTo("c");
        assertThat(curator.put(path, "{}").json().get("modelState").propertyNames())
                .containsExactlyInAnyOrder("name", "credentialId", "canShareSchedules");
    }

    @ParameterizedTest
    @CsvSource({
        "name=sales,Sales",
        "canShareSchedule=true,Sales",
        "canShareSchedule=false,Home Costs",
        "defaultWorkflowCredentialId=cred,Sales",
        "userCountGreaterThanEquals=1,Home Sales",
        "userCountGreaterThanEquals=2,Home",
        "userCountLessThanEquals=1,Sales Costs",
        "userCountLessThanEquals=1&userCountGreaterThanEquals=1,Sales",
        "workflowCountGreaterThanEquals=1,Sales",
        "workflowCountLessThanEquals=0,Home Costs"
    })
    void filtersByNameSharingCredentialAndCounts(String query, String names) throws Exception {
        String body = Caller.json("name", "Sales", "canShareSchedule", true, "credentialId", "cred");
        String sales = curator.post("/v3/subscriptions", body).json().get("id").asString();
        create("Costs");
        move(sales, simulator.viewer().id());
        simulator.addWorkflow(w -> w.owner(simulator.viewer()));
        List<String> found = new ArrayList<>();
        curator.get("/v3/subscriptions?" + query)
                .json()
                .forEach(studio -> found.add(studio.get("name").asString()));
        assertThat(String.join(" ", found)).isEqualTo(names);
    }

    @ParameterizedTest
    @ValueSource(strings = {"userCountLessThanEquals=x", "canShareSchedule=x"})
    void refusesAFilterThatIsNone(String query) throws Exception {
        assertThat(curator.get("/v3/subscriptions?" + query).status()).isEqualTo(400);
    }

    @Test
    void deletesOnlyAnEmptyStudioNamedInTheQuery() throws Exception {
        String studio = create("Sales");
        String path = "/v3/subscriptions?subscriptionId=" + studio;
        move(studio, simulator.viewer().id());
        assertThat(curator.delete(path).status()).isEqualTo(400);
        String home = curator.get("/v3/subscriptions").json().get(0).get("id").asString();
        move(home, simulator.viewer().id());
        Answer deleted = curator.delete(path);
        assertThat(deleted.status()).isEqualTo(200);
        assertThat(deleted.bytes()).isEmpty();
        assertThat(curator.delete(path).status()).isEqualTo(404);
        assertThat(curator.delete("/v3/subscriptions").status()).isEqualTo(400);
        assertThat(curator.delete("/v3/subscriptions?subscriptionId=" + home).status())
                .isEqualTo(400);
    }

    @Test
    void keepsAWorkflowInItsStudioUnlessItIsTransferred() throws Exception {
        String id = simulator.addWorkflow(w -> w.name("W"));
        String studio = create("Sales");
        move(studio, simulator.artisan().id());
        String path = "/v3/workflows/" + id;
        String version = curator.get(path).json().get("publishedVersionId").asString();
        String body =
                Caller.json("name", "W", "versionId", version, "makePublished", false, "workerTag", "", "comments", "");
        body = body.replace(
                "}",
                ","
                        + Caller.json(
                                        "credentialId",
                                        "",
                                        "districtTags",
                                        List.of(),
                                        "isPublic",
                                        true,
                                        "isReadyForMigration",
                                        false)
                                .substring(1));
        body = body.replace(
                "}",
                ","
                        + Caller.json("othersMayDownload", true, "othersCanExecute", true, "executionMode", "Safe")
                                .substring(1));
        body = body.replace(
                "}",
                ","
                        + Caller.json(
                                        "workflowCredentialType",
                                        "Default",
                                        "ownerId",
                                        simulator.artisan().id())
                                .substring(1));
        Answer refused = curator.put(path, body);
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.json().get("modelState").propertyNames()).containsExactly("ownerId");
        String transfer = Caller.json("ownerId", simulator.artisan().id(), "transferSchedules", false);
        assertThat(curator.put(path + "/transfer", transfer).status()).isEqualTo(200);
        assertThat(curator.get("/v3/subscriptions/" + studio).json().get("workflows"))
                .hasSize(1);
    }

    @Test
    void isForCuratorsOnly() throws Exception {
        assertThat(artisan.get("/v3/subscriptions").status()).isEqualTo(401);
        assertThat(artisan.post("/v3/subscriptions", "{}").status()).isEqualTo(401);
        assertThat(artisan.delete("/v3/subscriptions?subscriptionId=0").status())
                .isEqualTo(401);
        assertThat(artisan.get("/v3/subscriptions/0").status()).isEqualTo(401);
        assertThat(curator.get("/v3/subscriptions/0").status()).isEqualTo(404);
        assertThat(curator.put("/v3/subscriptions/0", "{}").status()).isEqualTo(404);
    }

    private String create(String name) throws Exception {
        return curator.post("/v3/subscriptions", Caller.json("name", name))
                .json()
                .get("id")
                .asString();
    }

    private Answer move(String studio, String... userIds) throws Exception {
        return curator.put("/v3/subscriptions/" + studio + "/users", Caller.json("userIds", userIds));
    }
}
