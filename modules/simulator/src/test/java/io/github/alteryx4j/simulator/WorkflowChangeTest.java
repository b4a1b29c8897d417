package io.github.alteryx4j.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.alteryx4j.simulator.Caller.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

class WorkflowChangeTest {

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
    void replacesAllSettingsByPut() throws Exception {
        String id = simulator.addWorkflow(w -> w.name("Old"));
        ObjectNode body = body(id);
        Answer answer = curator.put("/v3/workflows/" + id, body.toString());
        assertThat(answer.status()).isEqualTo(200);
        JsonNode view = curator.get("/v3/workflows/" + id).json();
        assertThat(answer.json()).isEqualTo(view);
        assertThat(view.get("name").asString()).isEqualTo("New");
        assertThat(view.get("ownerId").asString()).isEqualTo(simulator.artisan().id());
        assertThat(view.get("districtTags")).hasSize(1);
        assertThat(view.get("executionMode").asString()).isEqualTo("Safe");
        assertThat(view.get("versions").get(0).get("workflowCredentialType").asString())
                .isEqualTo("Required");
        assertThat(view.get("versions").get(0).get("comments").asString()).isEqualTo("why");
        assertThat(artisan.put("/v3/workflows/" + id, body.toString()).status()).isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "name",
                "versionId",
                "makePublished",
                "ownerId",
                "workerTag",
                "districtTags",
                "comments",
                "isPublic",
                "isReadyForMigration",
                "othersMayDownload",
                "othersCanExecute",
                "executionMode",
                "workflowCredentialType",
                "credentialId"
            })
    void demandsEveryRequiredFieldOfAPut(String field) throws Exception {
        String id = simulator.addWorkflow(w -> w.name("Old"));
        ObjectNode body = body(id);
        body.remove(field);
        Answer refused = curator.put("/v3/workflows/" + id, body.toString());
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.json().get("modelState").propertyNames()).containsExactly(field);
        body.put(field, 7);
        assertThat(curator.put("/v3/workflows/" + id, body.toString())
                        .json()
                        .get("modelState")
                        .propertyNames())
                .containsExactly(field);
        assertThat(curator.get("/v3/workflows/" + id).json().get("name").asString())
                .isEqualTo("Old");
    }

    @Test
    void deletesAScheduledWorkflowOnlyByForce() throws Exception {
        String id = simulator.addWorkflow(w -> {});
        simulator.workflow(id).scheduled(true);
        assertThat(artisan.delete("/v3/workflows/" + id).status()).isEqualTo(401);
        assertThat(curator.delete("/v3/workflows/" + id).status()).isEqualTo(400);
        assertThat(curator.delete("/v3/workflows/" + id + "?force=false").status())
                .isEqualTo(400);
        Answer deleted = curator.delete("/v3/workflows/" + id + "?force=true");
        assertThat(deleted.status()).isEqualTo(200);
        assertThat(deleted.text()).isEmpty();
        assertThat(curator.get("/v3/workflows/" + id).status()).isEqualTo(404);
        assertThatThrownBy(() -> simulator.workflow(id)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void handsAWorkflowOver() throws Exception {
        String id = simulator.addWorkflow(w -> {});
        String path = "/v3/workflows/" + id + "/transfer";
        String body = "{\"ownerId\":\"" + simulator.artisan().id() + "\",\"transferSchedules\":true}";
        Answer refused = artisan.put(path, body);
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.json().isString()).isTrue();
        assertThat(curator.put(path, "{\"ownerId\":\"x\",\"transferSchedules\":true}")
                        .json()
                        .isString())
                .isTrue();
        assertThat(curator.put(path, "{}").status()).isEqualTo(400);
        assertThat(curator.put("/v3/workflows/0/transfer", body).status()).isEqualTo(404);
        Answer done = curator.put(path, body);
        assertThat(done.status()).isEqualTo(200);
        assertThat(done.bytes()).isEmpty();
        assertThat(curator.get("/v3/workflows/" + id).json().get("ownerId").asString())
                .isEqualTo(simulator.artisan().id());
    }

    private ObjectNode body(String id) throws Exception {
        ObjectNode body = Caller.JSON.createObjectNode();
        body.put("name", "New");
        body.put(
                "versionId",
                curator.get("/v3/workflows/" + id)
                        .json()
                        .get("publishedVersionId")
                        .asString());
        body.put("makePublished", true);
        body.put("ownerId", simulator.artisan().id());
        body.put("workerTag", "");
        body.putArray("districtTags").add("tag");
        body.put("comments", "why");
        body.put("isPublic", false);
        body.put("isReadyForMigration", true);
        body.put("othersMayDownload", false);
        body.put("othersCanExecute", false);
        body.put("executionMode", "Safe");
        body.put("workflowCredentialType", "Required");
        body.put("credentialId", "");
        return body;
    }
}
