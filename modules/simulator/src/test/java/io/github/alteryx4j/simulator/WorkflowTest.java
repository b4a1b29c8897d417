package io.github.alteryx4j.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.alteryx4j.simulator.Caller.Answer;
import java.io.InputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;

class WorkflowTest {

    @RegisterExtension
    final AlteryxSimulatorExtension extension = new AlteryxSimulatorExtension();

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
    void listsTheReducedViewAsCaptured() throws Exception {
        simulator.addWorkflow(w -> w.name("Workflow 01"));
        JsonNode list = curator.get("/v3/workflows").json();
        assertThat(list).hasSize(1);
        assertThat(list.get(0).propertyNames())
                .containsExactly(
                        "id",
                        "sourceAppId",
                        "name",
                        "ownerId",
                        "dateCreated",
                        "publishedVersionNumber",
                        "isAmp",
                        "executionMode");
        assertThat(list.get(0).get("sourceAppId").asString()).isEmpty();
        assertThat(list.get(0).get("dateCreated").asString()).matches("[-0-9]+T[:0-9]+Z");
        assertThat(curator.get("/v3/workflows?view=Full").json().get(0).get("versions"))
                .hasSize(1);
        assertThat(curator.get("/v3/workflows?view=Half").status()).isEqualTo(400);
    }

    @Test
    void filtersByNameOwnerAndTimeBothInclusive() throws Exception {
        simulator.clock().freeze();
        Instant first = simulator.clock().now();
        simulator.addWorkflow(w -> w.name("A"));
        simulator.clock().advance(Duration.ofDays(2));
        Instant second = simulator.clock().now();
        simulator.addWorkflow(w -> w.name("B").owner(simulator.artisan()));
        curator = Caller.curator(simulator);
        assertThat(names("")).containsExactly("A", "B");
        assertThat(names("?name=a")).containsExactly("A");
        assertThat(names("?ownerId=" + simulator.artisan().id())).containsExactly("B");
        assertThat(names("?createdAfter=" + second)).containsExactly("B");
        assertThat(names("?createdBefore=" + first)).containsExactly("A");
        assertThat(names("?createdAfter=" + first + "&createdBefore=" + second)).containsExactly("A", "B");
        assertThat(curator.get("/v3/workflows?createdAfter=soon").status()).isEqualTo(400);
    }

    @Test
    void showsOthersOnlyWhatIsPublicOrTheirs() throws Exception {
        String hidden = simulator.addWorkflow(w -> w.name("Hidden").isPublic(false));
        simulator.addWorkflow(w -> w.name("Mine").isPublic(false).owner(simulator.artisan()));
        simulator.addWorkflow(w -> w.name("Open"));
        List<String> seen = new ArrayList<>();
        artisan.get("/v3/workflows").json().forEach(w -> seen.add(w.get("name").asString()));
        assertThat(seen).containsExactly("Mine", "Open");
        assertThat(names("")).hasSize(3);
        String one = "/v3/workflows/" + hidden;
        assertThat(artisan.get(one).status()).isEqualTo(401);
        assertThat(artisan.get(one + "/jobs").status()).isEqualTo(401);
        assertThat(artisan.get(one + "/package").status()).isEqualTo(403);
        assertThat(artisan.get(one + "/questions").status()).isEqualTo(403);
        assertThat(artisan.post(one + "/jobs", "{}").status()).isEqualTo(403);
    }

    @Test
    void keepsWhatOthersMayNotDo() throws Exception {
        String shut = "/v3/workflows/"
                + simulator.addWorkflow(
                        w -> w.othersMayDownload(false).othersCanExecute(false).owner(simulator.viewer()));
        assertThat(artisan.get(shut + "/package").status()).isEqualTo(403);
        assertThat(artisan.get(shut.replace("/v3/workflows", "/v1") + "/package")
                        .status())
                .isEqualTo(403);
        assertThat(artisan.post(shut + "/jobs", "{}").status()).isEqualTo(403);
        Caller owner = Caller.as(simulator, simulator.viewer());
        assertThat(owner.get(shut + "/package").status()).isEqualTo(200);
        assertThat(owner.post(shut + "/jobs", "{}").status()).isEqualTo(200);
    }

    @Test
    void writesManyThousandsAsOneArrayInChunks() throws Exception {
        for (int i = 0; i < 20_000; i++) {
            simulator.addWorkflow(w -> w.name("W"));
        }
        Answer list = curator.get("/v3/workflows");
        assertThat(list.json()).hasSize(20_000);
        assertThat(list.header("Transfer-Encoding")).isEqualTo("chunked");
        try (InputStream stream = curator.stream("/v3/workflows")) {
            assertThat(stream.read()).as("a reader may leave early").isEqualTo('[');
        }
        assertThat(curator.get("/v3/workflows/0").status()).isEqualTo(404);
    }

    @Test
    void listsTheWorkflowsOfTheStudioInV1() throws Exception {
        simulator.addWorkflow(w -> w.name("Beta"));
        simulator.addWorkflow(w -> w.name("Alpha").question(SimulatedQuestion.textBox("Q", "")));
        String path = "/v1/workflows/subscription";
        assertThat(artisan.get(path + "?sortField=name")
                        .json()
                        .get(0)
                        .get("metaInfo")
                        .get("name")
                        .asString())
                .isEqualTo("Alpha");
        assertThat(artisan.get(path + "?sortField=name&direction=desc&limit=1&offset=1")
                        .json())
                .singleElement()
                .satisfies(w ->
                        assertThat(w.get("metaInfo").get("name").asString()).isEqualTo("Alpha"));
        assertThat(artisan.get(path + "?packageType=0").json())
                .singleElement()
                .satisfies(w -> assertThat(w.get("packageType").asString()).isEqualTo("App"));
        assertThat(artisan.get(path + "?search=bet").json()).hasSize(1);
        assertThat(artisan.get(path + "?limit=x").status()).isEqualTo(400);
    }

    private List<String> names(String query) throws Exception {
        List<String> names = new ArrayList<>();
        curator.get("/v3/workflows" + query)
                .json()
                .forEach(w -> names.add(w.get("name").asString()));
        return names;
    }
}
