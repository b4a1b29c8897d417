package io.github.alteryx4j.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.alteryx4j.simulator.Caller.Answer;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class AdminUploadTest {

    private static final String SOURCE = "5f0000000000000000000001";

    @RegisterExtension
    final AlteryxSimulatorExtension extension = AlteryxSimulatorExtension.perTest(builder -> {});

    private AlteryxSimulator simulator;
    private Caller curator;

    @BeforeEach
    void start() throws Exception {
        simulator = extension.simulator();
        curator = Caller.curator(simulator);
    }

    @Test
    void bringsAWorkflowForTheOwnerOfAMailAddress() throws Exception {
        byte[] bytes = AlteryxSimulator.packageOf(w -> w.name("Brought"));
        Map<String, String> parts = parts();
        parts.put("comments", "from test");
        Answer brought = upload(parts, bytes);
        assertThat(brought.status()).isEqualTo(200);
        assertThat(brought.id()).matches("[0-9a-f]{24}");

        JsonNode view = curator.get("/v3/workflows/" + brought.id()).json();

        assertThat(view.get("ownerId").asString()).isEqualTo(simulator.artisan().id());
        assertThat(view.get("name").asString()).isEqualTo("Migrated");
        assertThat(view.get("isPublic").asBoolean()).isTrue();
        assertThat(view.get("othersMayDownload").asBoolean()).isFalse();
        assertThat(view.get("sourceAppId").asString()).isEmpty();
        assertThat(view.get("versions").get(0).get("comments").asString()).isEqualTo("from test");
        assertThat(curator.get("/admin/v1/" + brought.id() + "/package").bytes())
                .isEqualTo(bytes);
    }

    @Test
    void replacesTheCopyMadeFromTheSameSource() throws Exception {
        Map<String, String> parts = parts();
        parts.put("sourceId", SOURCE);
        String id =
                upload(parts, AlteryxSimulator.packageOf(w -> w.name("One"))).id();
        parts.put("name", "Renamed");
        parts.put("owner", simulator.curator().email());
        byte[] second = AlteryxSimulator.packageOf(w -> w.name("Two"));

        assertThat(upload(parts, second).id()).isEqualTo(id);

        JsonNode view = curator.get("/v3/workflows/" + id).json();
        assertThat(view.get("versions")).hasSize(2);
        assertThat(view.get("publishedVersionId"))
                .isEqualTo(view.get("versions").get(1).get("versionId"));
        assertThat(view.get("name").asString()).isEqualTo("Renamed");
        assertThat(view.get("ownerId").asString()).isEqualTo(simulator.curator().id());
        assertThat(view.get("sourceAppId").asString()).isEqualTo(SOURCE);
        assertThat(curator.get("/v3/workflows/" + id + "/package").bytes()).isEqualTo(second);
        assertThat(curator.get("/v3/workflows").json()).hasSize(1);
    }

    @Test
    void makesANewOneEachTimeWithoutASource() throws Exception {
        Map<String, String> parts = parts();
        parts.put("sourceId", "");
        upload(parts, AlteryxSimulator.packageOf(w -> {}));
        upload(parts, AlteryxSimulator.packageOf(w -> {}));
        assertThat(curator.get("/v3/workflows").json()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"name", "owner", "validate", "isPublic", "canDownload"})
    void namesTheMissingPart(String part) throws Exception {
        Map<String, String> parts = parts();
        parts.remove(part);
        Answer refused = upload(parts, AlteryxSimulator.packageOf(w -> {}));
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.json().get("modelState").propertyNames()).containsExactly(part);
    }

    @Test
    void refusesStrangersAndWhatIsNoPackage() throws Exception {
        Map<String, String> parts = parts();
        assertThat(curator.upload("/admin/v1/workflows", parts, "", "", new byte[0])
                        .json()
                        .get("modelState")
                        .propertyNames())
                .containsExactly("file");
        assertThat(upload(parts, new byte[] {1, 2, 3}).status()).isEqualTo(400);
        parts.put("owner", "nobody@example.com");
        assertThat(upload(parts, AlteryxSimulator.packageOf(w -> {}))
                        .json()
                        .get("modelState")
                        .propertyNames())
                .containsExactly("owner");
        Caller artisan = Caller.as(simulator, simulator.artisan());
        assertThat(artisan.upload("/admin/v1/workflows", parts(), "file", "a.yxzp", new byte[0])
                        .status())
                .isEqualTo(401);
    }

    private Map<String, String> parts() {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("name", "Migrated");
        parts.put("owner", simulator.artisan().email());
        parts.put("validate", "false");
        parts.put("isPublic", "true");
        parts.put("canDownload", "false");
        return parts;
    }

    private Answer upload(Map<String, String> parts, byte[] bytes) throws Exception {
        return curator.upload("/admin/v1/workflows", parts, "file", "a.yxzp", bytes);
    }
}
