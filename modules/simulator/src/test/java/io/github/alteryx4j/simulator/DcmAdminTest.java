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
import tools.jackson.databind.node.ObjectNode;

class DcmAdminTest {

    private static final String ALL = "/v3/dcm/admin/connections";
    private static final String RULES = "/v3/dcm/admin/connectionhandlingrules";
    private static final String UNKNOWN = "11111111-1111-1111-1111-111111111111";
    private static final String RULE = "{\"sourceConnectionId\":\"old\",\"sourceConnectionTitle\":\"Old\","
            + "\"targetConnectionId\":\"new\",\"createdBy\":{\"id\":\"x\",\"email\":\"x\"}}";

    @RegisterExtension
    final AlteryxSimulatorExtension extension = AlteryxSimulatorExtension.perTest(builder -> {});

    private AlteryxSimulator simulator;
    private Caller curator;
    private Caller artisan;

    @BeforeEach
    void start() throws Exception {
        simulator = extension.simulator();
        simulator.clock().freeze();
        curator = Caller.curator(simulator);
        artisan = Caller.as(simulator, simulator.artisan());
        DcmBodies.allow(simulator, simulator.artisan());
    }

    @Test
    void createsAndReplacesForAnotherUser() throws Exception {
        ObjectNode body = forArtisan("Sales");
        Answer created = curator.post(ALL, body.toString());
        assertThat(created.status()).isEqualTo(201);
        assertThat(created.json().get("owner").get("id").asString())
                .isEqualTo(simulator.artisan().id());
        String id = created.json().get("id").asString();
        assertThat(artisan.get("/v3/dcm/connections/" + id).json()).isEqualTo(created.json());

        Answer replaced =
                curator.post(ALL, body.put("id", id).put("name", "New").toString());

        assertThat(replaced.status()).isEqualTo(200);
        assertThat(curator.get(ALL + "/" + id).json()).isEqualTo(replaced.json());
        body.put("ownerId", simulator.viewer().id());
        assertThat(curator.post(ALL, body.toString()).status()).as("not theirs").isEqualTo(404);
        Answer nobody = curator.post(ALL, body.put("ownerId", "0").toString());
        assertThat(nobody.json().get("modelState").propertyNames()).containsExactly("ownerId");
        body.remove("ownerId");
        assertThat(curator.post(ALL, body.toString()).json().get("modelState").propertyNames())
                .containsExactly("ownerId");
    }

    @Test
    void listsAllAndFilters() throws Exception {
        JsonNode first = curator.post(ALL, forArtisan("First").toString()).json();
        JsonNode second = curator.post(
                        "/v3/dcm/connections", DcmBodies.connection("Second").toString())
                .json();
        assertThat(ids("")).containsExactly(id(first), id(second));
        assertThat(ids("?connectionId=" + second.get("connectionId").asString()))
                .containsExactly(id(second));
        assertThat(ids("?visibleBy=" + simulator.artisan().id())).containsExactly(id(first));

        String share = DcmBodies.shares(Map.of("userIds", simulator.artisan().id()));
        curator.put("/v3/dcm/connections/" + id(second) + "/sharing/execution", share);

        assertThat(ids("?visibleBy=" + simulator.artisan().id())).containsExactly(id(first), id(second));
        assertThat(curator.get(ALL + "?visibleBy=0").status()).isEqualTo(400);
    }

    @Test
    void showsAListAsOneObjectWhenAsked() throws Exception {
        simulator.quirks().dcmListsAsArray(false);
        assertThat(curator.get(ALL).text()).isEqualTo("[]");
        JsonNode connection = curator.post(ALL, forArtisan("First").toString()).json();
        JsonNode rule = curator.post(RULES, RULE).json();
        assertThat(curator.get(ALL).json()).isEqualTo(connection);
        assertThat(curator.get(RULES).json()).isEqualTo(rule);
        simulator.quirks().clear();
        assertThat(curator.get(ALL).json().get(0)).isEqualTo(connection);
        assertThat(curator.get(RULES).json().get(0)).isEqualTo(rule);
    }

    @ParameterizedTest
    @CsvSource({"execution", "collaboration"})
    void endsSharing(String kind) throws Exception {
        String id = id(curator.post(ALL, forArtisan("Sales").toString()).json());
        Caller viewer = Caller.as(simulator, simulator.viewer());
        String share = DcmBodies.shares(Map.of("userIds", simulator.viewer().id()));
        artisan.put("/v3/dcm/connections/" + id + "/sharing/" + kind, share);
        assertThat(viewer.get("/v3/dcm/connections/" + id).status()).isEqualTo(200);

        Answer ended = curator.delete(ALL + "/" + id + "/sharing/" + kind);

        assertThat(ended.status()).isEqualTo(200);
        assertThat(ended.bytes()).isEmpty();
        assertThat(viewer.get("/v3/dcm/connections/" + id).status()).isEqualTo(404);
        assertThat(curator.delete(ALL + "/" + UNKNOWN + "/sharing/" + kind).status())
                .isEqualTo(404);
    }

    @Test
    void deletesWhatAnyoneOwns() throws Exception {
        String one =
                ALL + "/" + id(curator.post(ALL, forArtisan("Sales").toString()).json());
        JsonNode deleted = curator.delete(one).json();
        assertThat(deleted.get("deletedConnections")).hasSize(1);
        assertThat(deleted.get("deletedCredentials").get(0).has("deletedOn")).isTrue();
        assertThat(curator.delete(one).status()).isEqualTo(404);
    }

    @Test
    void tellsWhatIsNoIdFromWhatIsUnknown() throws Exception {
        for (String path : List.of(ALL, RULES, "/v3/DCMEConnections")) {
            assertThat(curator.get(path + "/7").status()).as(path).isEqualTo(400);
            assertThat(curator.get(path + "/" + UNKNOWN).status()).as(path).isEqualTo(404);
        }
    }

    @Test
    void isForCuratorsOnly() throws Exception {
        for (String path : List.of(ALL, RULES, RULES + "/" + UNKNOWN, "/v3/DCMEConnections/" + UNKNOWN)) {
            assertThat(artisan.get(path).status()).as(path).isEqualTo(401);
        }
        assertThat(artisan.post(ALL, "{}").status()).isEqualTo(401);
        assertThat(artisan.post(RULES, RULE).status()).isEqualTo(401);
    }

    @Test
    void keepsTheOlderView() throws Exception {
        JsonNode created = curator.post(ALL, forArtisan("Sales").toString()).json();
        JsonNode brief = curator.get("/v3/DCMEConnections/" + id(created)).json();
        assertThat(brief.propertyNames()).containsExactly("objectId", "name", "dataSource");
        assertThat(brief.get("objectId")).isEqualTo(created.get("id"));
        assertThat(brief.get("dataSource").propertyNames())
                .containsExactlyInAnyOrder("name", "schemaName", "drvName", "host", "parameters");
        String other = created.get("connectionId").asString();
        assertThat(curator.get("/v3/DCMEConnections/" + other).json()).isEqualTo(brief);
    }

    @Test
    void createsARuleInItsOwnName() throws Exception {
        Answer created = curator.post(RULES, RULE);
        assertThat(created.status()).isEqualTo(201);
        JsonNode rule = created.json();
        assertThat(rule.propertyNames())
                .containsExactlyInAnyOrder(
                        "id",
                        "createdBy",
                        "createdOn",
                        "lastChangedOn",
                        "sourceConnectionId",
                        "sourceConnectionTitle",
                        "targetConnectionId",
                        "targetConnectionTitle");
        assertThat(rule.get("createdBy").get("email").asString())
                .isEqualTo(simulator.curator().email());
        assertThat(rule.get("targetConnectionTitle").asString()).isEmpty();
        assertThat(curator.get(RULES + "/" + id(rule)).json()).isEqualTo(rule);
        assertThat(curator.post(RULES, "{}").json().get("modelState").propertyNames())
                .containsExactly("sourceConnectionId");
    }

    @Test
    void replacesAndDeletesARule() throws Exception {
        JsonNode rule = curator.post(RULES, RULE).json();
        simulator.clock().advance(Duration.ofMinutes(1));
        String body = "{\"id\":\"" + id(rule) + "\",\"sourceConnectionId\":\"other\"}";
        Answer replaced = curator.post(RULES, body);
        assertThat(replaced.status()).isEqualTo(200);
        assertThat(replaced.json().get("sourceConnectionId").asString()).isEqualTo("other");
        assertThat(replaced.json().get("createdOn")).isEqualTo(rule.get("createdOn"));
        assertThat(replaced.json().get("lastChangedOn")).isNotEqualTo(rule.get("createdOn"));
        assertThat(curator.post(RULES, body.replace(id(rule), UNKNOWN)).status())
                .isEqualTo(404);

        JsonNode deleted = curator.delete(RULES + "/" + id(rule)).json();

        assertThat(deleted.propertyNames()).containsExactly("id", "deletedOn");
        assertThat(curator.delete(RULES + "/" + id(rule)).status()).isEqualTo(404);
        assertThat(curator.get(RULES).json()).isEmpty();
    }

    private ObjectNode forArtisan(String name) {
        return DcmBodies.connection(name).put("ownerId", simulator.artisan().id());
    }

    private static String id(JsonNode view) {
        return view.get("id").asString();
    }

    private List<String> ids(String query) throws Exception {
        List<String> ids = new ArrayList<>();
        curator.get(ALL + query).json().forEach(view -> ids.add(id(view)));
        return ids;
    }
}
