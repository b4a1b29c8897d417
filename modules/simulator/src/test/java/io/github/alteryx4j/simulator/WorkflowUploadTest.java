package io.github.alteryx4j.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.alteryx4j.simulator.Caller.Answer;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

@ExtendWith(AlteryxSimulatorExtension.class)
class WorkflowUploadTest {

    private final AlteryxSimulator simulator;
    private final Caller curator;

    WorkflowUploadTest(AlteryxSimulator simulator) throws Exception {
        this.simulator = simulator;
        this.curator = Caller.curator(simulator);
    }

    @Test
    void givesBackTheVeryBytesThatWereUploaded() throws Exception {
        byte[] bytes = AlteryxSimulator.packageOf(w -> w.name("Größe \"A\""));
        Answer created = upload(parts(), "Größe.yxzp", bytes);
        assertThat(created.status()).isEqualTo(200);
        assertThat(created.id()).matches("[0-9a-f]{24}");

        Answer download = curator.get("/v3/workflows/" + created.id() + "/package");

        assertThat(download.bytes()).isEqualTo(bytes);
        assertThat(download.header("Content-Disposition")).contains("attachment", ".yxzp", "Gr%C3%B6%C3%9Fe");
        assertThat(curator.get("/v1/" + created.id() + "/package").bytes()).isEqualTo(bytes);
    }

    @Test
    void showsWhatWasSentInTheView() throws Exception {
        Map<String, String> parts = parts();
        parts.put("districtTags", "[\"a\",\"b\"]");
        parts.put("comments", "first");
        parts.put("hasPrivateDataExemption", "true");
        String id = upload(parts, "a.yxzp", AlteryxSimulator.packageOf(w -> w.name("Inner")))
                .id();

        JsonNode view = curator.get("/v3/workflows/" + id).json();

        assertThat(view.get("name").asString()).isEqualTo("Uploaded");
        assertThat(view.get("ownerId").asString()).isEqualTo(simulator.artisan().id());
        assertThat(view.get("districtTags").toString()).isEqualTo("[\"a\",\"b\"]");
        assertThat(view.get("packageWorkflowType").asString()).isEqualTo("Module");
        assertThat(view.get("hasPrivateDataExemption").asBoolean()).isTrue();
        JsonNode version = view.get("versions").get(0);
        assertThat(version.get("versionId")).isEqualTo(view.get("publishedVersionId"));
        assertThat(version.get("comments").asString()).isEqualTo("first");
        assertThat(version.get("details").get("fileName").asString()).isEqualTo("Inner.yxmd");
        assertThat(version.get("details").get("name").asString()).isEqualTo("Inner");
        assertThat(version.get("details").get("isAmp").asBoolean()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "name",
                "ownerId",
                "isPublic",
                "isReadyForMigration",
                "othersMayDownload",
                "othersCanExecute",
                "executionMode",
                "workflowCredentialType"
            })
    void namesTheMissingPart(String part) throws Exception {
        Map<String, String> parts = parts();
        parts.remove(part);
        Answer refused = upload(parts, "a.yxzp", AlteryxSimulator.packageOf(w -> {}));
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.json().get("modelState").propertyNames()).containsExactly(part);
    }

    @Test
    void namesTheMissingFileAndTheUnknownWords() throws Exception {
        Map<String, String> parts = parts();
        parts.put("executionMode", "Fast");
        parts.put("isPublic", "maybe");
        parts.put("ownerId", "nobody");
        parts.put("workflowCredentialType", "Specific");
        parts.put("districtTags", "a,b");
        Answer refused = curator.upload("/v3/workflows", parts, "", "", new byte[0]);
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.json().get("modelState").propertyNames())
                .containsExactlyInAnyOrder(
                        "file", "executionMode", "isPublic", "ownerId", "credentialId", "districtTags");
    }

    @Test
    void refusesWhatIsNoPackage() throws Exception {
        byte[] good = AlteryxSimulator.packageOf(w -> {});
        assertThat(upload(parts(), "a.zip", good).message()).contains(".yxzp");
        byte[] text = "not a zip".getBytes(StandardCharsets.UTF_8);
        assertThat(upload(parts(), "a.yxzp", text).status()).isEqualTo(400);
        assertThat(upload(parts(), "a.yxzp", new byte[0]).status()).isEqualTo(400);
        assertThat(upload(parts(), "a.yxzp", zip("readme.txt", "hello")).message())
                .contains("no workflow");
        assertThat(upload(parts(), "a.yxzp", zip("a.yxmd", "<AlteryxDocument>")).message())
                .contains("XML");
        assertThat(curator.post("/v3/workflows", "{}").status()).isEqualTo(415);
    }

    @Test
    void followsNoEntity() throws Exception {
        String attack = "<!DOCTYPE d [<!ENTITY e SYSTEM \"file:///etc/hostname\">]><AlteryxDocument><Properties>"
                + "<MetaInfo><Name>&e;</Name></MetaInfo></Properties></AlteryxDocument>";
        Answer refused = upload(parts(), "a.yxzp", zip("a.yxmd", attack));
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.message()).contains("XML");
    }

    @Test
    void multipliesNoEntity() throws Exception {
        StringBuilder laughs = new StringBuilder("<!DOCTYPE d [<!ENTITY e0 \"ha\">");
        for (int i = 1; i < 30; i++) {
            laughs.append("<!ENTITY e%d \"&e%d;&e%d;\">".formatted(i, i - 1, i - 1));
        }
        Answer refused =
                upload(parts(), "a.yxzp", zip("a.yxmd", laughs + "]><AlteryxDocument>&e29;</AlteryxDocument>"));
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.message()).contains("XML");
    }

    @Test
    void takesNoPathFromAPackage() throws Exception {
        Path outside = Path.of("..", "slipped.yxmd");
        Answer answer = upload(parts(), "../../a.yxzp", zip("../slipped.yxmd", "<AlteryxDocument/>"));
        assertThat(answer.status()).isLessThan(500);
        assertThat(outside).doesNotExist();
    }

    @Test
    void refusesAWorkflowThatUnpacksToMoreThanItReads() throws Exception {
        Answer refused = upload(parts(), "a.yxzp", zip("a.yxmd", " ".repeat(33 * 1024 * 1024)));
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.message()).contains("too large");
    }

    @Test
    void refusesASourceThatIsKnownAlready() throws Exception {
        Map<String, String> parts = parts();
        parts.put("sourceAppId", "5f0000000000000000000001");
        assertThat(upload(parts, "a.yxzp", AlteryxSimulator.packageOf(w -> {})).status())
                .isEqualTo(200);
        Answer second = upload(parts, "a.yxzp", AlteryxSimulator.packageOf(w -> {}));
        assertThat(second.status()).isEqualTo(400);
        assertThat(second.message()).contains("5f0000000000000000000001");
    }

    @Test
    void addsVersionsAndPublishesOnlyOnRequest() throws Exception {
        String id = upload(parts(), "a.yxzp", AlteryxSimulator.packageOf(w -> w.name("One")))
                .id();
        byte[] second = AlteryxSimulator.packageOf(w -> w.name("Two"));
        byte[] third = AlteryxSimulator.packageOf(w -> w.name("Three"));

        JsonNode kept = addVersion(id, "false", second).json();
        assertThat(kept.get("versions")).hasSize(2);
        assertThat(kept.get("publishedVersionId"))
                .isEqualTo(kept.get("versions").get(0).get("versionId"));
        JsonNode published = addVersion(id, "true", third).json();
        assertThat(published.get("publishedVersionId"))
                .isEqualTo(published.get("versions").get(2).get("versionId"));

        String secondId = published.get("versions").get(1).get("versionId").asString();
        assertThat(curator.get("/v3/workflows/" + id + "/package").bytes()).isEqualTo(third);
        assertThat(curator.get("/v3/workflows/" + id + "/package?versionId=" + secondId)
                        .bytes())
                .isEqualTo(second);
        assertThat(curator.get("/v3/workflows/" + id + "/package?versionId=zz").status())
                .isEqualTo(400);
    }

    @Test
    void keepsViewersFromUploading() throws Exception {
        Caller viewer = Caller.as(simulator, simulator.viewer());
        Answer refused = viewer.upload("/v3/workflows", parts(), "file", "a.yxzp", AlteryxSimulator.packageOf(w -> {}));
        assertThat(refused.status()).isEqualTo(401);
    }

    private Answer addVersion(String id, String publish, byte[] bytes) throws Exception {
        Map<String, String> parts = parts();
        parts.remove("isPublic");
        parts.remove("isReadyForMigration");
        parts.put("makePublished", publish);
        return curator.upload("/v3/workflows/" + id + "/versions", parts, "file", "v.yxzp", bytes);
    }

    private Answer upload(Map<String, String> parts, String fileName, byte[] bytes) throws Exception {
        return curator.upload("/v3/workflows", parts, "file", fileName, bytes);
    }

    private Map<String, String> parts() {
        return new LinkedHashMap<>(Caller.workflowParts(simulator.artisan()));
    }

    static byte[] zip(String name, String text) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }
}
