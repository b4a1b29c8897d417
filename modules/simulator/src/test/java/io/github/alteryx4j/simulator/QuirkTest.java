package io.github.alteryx4j.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.alteryx4j.simulator.Caller.Answer;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class QuirkTest {

    @RegisterExtension
    final AlteryxSimulatorExtension extension = new AlteryxSimulatorExtension();

    private AlteryxSimulator simulator;
    private SimulatorQuirks quirks;
    private Caller curator;
    private String workflow;

    @BeforeEach
    void start() throws Exception {
        simulator = extension.simulator();
        quirks = simulator.quirks();
        curator = Caller.curator(simulator);
        workflow = simulator.addWorkflow(w -> w.name("W"));
    }

    @Test
    void showsUnsetFieldsInOneWay() throws Exception {
        quirks.unset(Unset.NULL);
        assertThat(view().get("workerTag").isNull()).isTrue();
        assertThat(version().get("comments").isNull()).isTrue();
        quirks.unset(Unset.EMPTY);
        assertThat(view().get("workerTag").asString()).isEmpty();
        assertThat(version().get("comments").isString()).isTrue();
        quirks.unset(Unset.ABSENT);
        assertThat(view().has("workerTag")).isFalse();
        assertThat(version().has("comments")).isFalse();
        assertThat(view().get("name").asString()).isEqualTo("W");
        quirks.clear();
        assertThat(view().get("workerTag").asString()).isEmpty();
        assertThat(version().get("comments").isNull()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"0,Z", "3,.xxxZ", "7,.xxxxxxxZ"})
    void writesTimesWithTheDigitsAskedFor(int digits, String end) throws Exception {
        quirks.fractionDigits(digits);
        for (JsonNode time : new JsonNode[] {
            view().get("dateCreated"),
            curator.get("/v3/workflows").json().get(0).get("dateCreated")
        }) {
            assertThat(time.asString().replaceFirst("^[-0-9]+T[0-9:]{8}", "").replaceAll("[0-9]", "x"))
                    .isEqualTo(end);
        }
        assertThatThrownBy(() -> quirks.fractionDigits(8)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void putsAByteOrderMarkBeforeJsonButNotBeforeTheToken() throws Exception {
        quirks.byteOrderMark(true);
        for (String path : new String[] {"/v3/workflows", "/v3/workflows/" + workflow, "/v3/jobs/0"}) {
            byte[] bytes = curator.get(path).bytes();
            assertThat(bytes).startsWith(0xEF, 0xBB, 0xBF);
            assertThat(new String(bytes, 3, bytes.length - 3, StandardCharsets.UTF_8))
                    .doesNotContain("\uFEFF");
        }
        assertThat(curator.requestToken(simulator.curator()).text()).startsWith("{");
    }

    @Test
    void writesNumbersForWordsInV1Only() throws Exception {
        String v1 = "/v1/workflows/" + workflow + "/jobs";
        assertThat(curator.post(v1, "{\"priority\":\"3\"}")
                        .json()
                        .get("priority")
                        .asString())
                .isEqualTo("Critical");
        quirks.numbersForWords(true);
        JsonNode job = curator.post(v1, "{\"priority\":\"2\"}").json();
        assertThat(job.get("priority").asInt()).isEqualTo(2);
        assertThat(curator.get("/v3/jobs/" + job.get("id").asString())
                        .json()
                        .get("priority")
                        .asString())
                .isEqualTo("High");
        assertThat(curator.get("/v1/workflows/subscription")
                        .json()
                        .get(0)
                        .get("packageType")
                        .isInt())
                .isTrue();
        assertThat(curator.post(v1, "{}").json().get("priority").asInt()).isZero();
        assertThat(curator.post(v1, "{\"priority\":\"4\"}").status()).isEqualTo(400);
    }

    @Test
    void playsAServerWithoutTheNewestEndpoints() throws Exception {
        quirks.withoutNewestEndpoints(true);
        Answer list = curator.get("/v3/jobs");
        assertThat(list.status()).isEqualTo(404);
        assertThat(list.json().has("messageDetail")).isTrue();
        assertThat(curator.delete("/v3/jobs/0").status()).isEqualTo(405);
        quirks.withoutNewestEndpoints(false);
        assertThat(curator.get("/v3/jobs").status()).isEqualTo(200);
    }

    @Test
    void answersErrorsAsAPage() throws Exception {
        quirks.htmlErrors(true);
        Answer missing = curator.get("/v3/workflows/0");
        assertThat(missing.status()).isEqualTo(404);
        assertThat(missing.header("Content-Type")).startsWith("text/html");
        assertThat(missing.text()).contains("<html>");
        assertThat(curator.form("grant_type=x").json().get("error").asString()).isEqualTo("unsupported_grant_type");
        assertThat(curator.get("/v3/workflows").status()).isEqualTo(200);
    }

    @Test
    void givesErrorsOfV1TheirOldForm() throws Exception {
        quirks.oldErrors(true);
        JsonNode old = curator.get("/v1/jobs/0").json();
        assertThat(old.propertyNames()).containsExactly("data", "exceptionName", "innerExceptionMessage", "message");
        assertThat(old.get("message").asString()).contains("does not exist");
        assertThat(curator.get("/v3/jobs/0").json().propertyNames()).containsExactly("message");
    }

    @Test
    void leavesBodiesOfChangesOut() throws Exception {
        quirks.emptyBodies(true);
        simulator.faults().on("PUT", "/v3/workflows/{workflowId}").after(1).status(500);
        String body = "{\"name\":\"New\",\"versionId\":\""
                + view().get("publishedVersionId").asString()
                + "\",\"makePublished\":true,\"ownerId\":\""
                + simulator.curator().id()
                + "\",\"workerTag\":null,\"districtTags\":[],\"comments\":null,\"isPublic\":true,"
                + "\"isReadyForMigration\":false,\"othersMayDownload\":true,\"othersCanExecute\":true,"
                + "\"executionMode\":\"Safe\",\"workflowCredentialType\":\"Default\",\"credentialId\":null}";
        Answer changed = curator.put("/v3/workflows/" + workflow, body);
        assertThat(changed.status()).isEqualTo(200);
        assertThat(changed.bytes()).isEmpty();
        assertThat(view().get("name").asString()).isEqualTo("New");
        assertThat(curator.put("/v3/workflows/0", body).bytes()).isEmpty();
        assertThat(curator.put("/v3/workflows/0", body).message()).contains("does not exist");
    }

    private JsonNode view() throws Exception {
        return curator.get("/v3/workflows/" + workflow).json();
    }

    private JsonNode version() throws Exception {
        return view().get("versions").get(0);
    }
}
