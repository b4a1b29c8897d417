package io.github.alteryx4j.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.alteryx4j.simulator.Caller.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class ServerConnectionTest {

    private static final String ALL = "/v3/serverDataConnections";

    @RegisterExtension
    final AlteryxSimulatorExtension extension = AlteryxSimulatorExtension.perTest(builder -> {});

    private AlteryxSimulator simulator;
    private Caller curator;
    private String id;

    @BeforeEach
    void start() throws Exception {
        simulator = extension.simulator();
        curator = Caller.curator(simulator);
        id = simulator.seeds().dataConnection("Sales", "odbc:DSN=Sales;PWD=hidden", "Odbc");
    }

    @Test
    void listsBrieflyOrInFull() throws Exception {
        assertThat(curator.get(ALL).text())
                .isEqualTo(
                        "[{\"id\":\"" + id + "\",\"name\":\"Sales\",\"connectionString\":\"odbc:DSN=Sales;PWD=hidden\","
                                + "\"connectionType\":\"Odbc\"}]");
        JsonNode full = curator.get(ALL + "?view=Full").json().get(0);
        assertThat(full).isEqualTo(curator.get(ALL + "/" + id).json());
        assertThat(full.propertyNames())
                .containsExactlyInAnyOrder(
                        "id",
                        "name",
                        "connectionString",
                        "connectionType",
                        "dcmConnectionId",
                        "dcmConnectionTitle",
                        "userIds",
                        "userGroupIds");
        assertThat(curator.get(ALL + "?view=x").status()).isEqualTo(400);
        assertThat(curator.get(ALL + "/0").status()).isEqualTo(404);
    }

    @Test
    void changesTheNameAndNothingElse() throws Exception {
        JsonNode changed = curator.put(ALL + "/" + id, "{\"name\":\"New\",\"connectionString\":\"x\"}")
                .json();
        assertThat(changed.get("name").asString()).isEqualTo("New");
        assertThat(changed.get("connectionString").asString()).startsWith("odbc:");
        assertThat(curator.put(ALL + "/0", "{\"name\":\"New\"}").status()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"name\":\"\"}", "{\"name\":null}", "{\"name\":7}"})
    void demandsAName(String body) throws Exception {
        Answer refused = curator.put(ALL + "/" + id, body);
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.json().get("modelState").propertyNames()).containsExactly("name");
    }

    @Test
    void sharesWithUsersAndTakesItBack() throws Exception {
        String user = simulator.artisan().id();
        String users = ALL + "/" + id + "/users";
        JsonNode shared = curator.post(users, "{\"userId\":\"" + user + "\"}").json();
        assertThat(shared.get("userIds").get(0).asString()).isEqualTo(user);
        assertThat(shared.get("name").asString()).isEqualTo("Sales");
        assertThat(curator.post(users, "{\"userId\":\"0\"}").status()).isEqualTo(400);
        assertThat(curator.delete(users + "/" + user).json().get("userIds")).isEmpty();
        assertThat(curator.delete(users + "/" + user).status()).isEqualTo(404);
    }

    @Test
    void deletesAnsweringNothing() throws Exception {
        Answer deleted = curator.delete(ALL + "/" + id);
        assertThat(deleted.status()).isEqualTo(200);
        assertThat(deleted.bytes()).isEmpty();
        assertThat(curator.delete(ALL + "/" + id).status()).isEqualTo(404);
        assertThat(curator.get(ALL).json()).isEmpty();
    }

    @Test
    void isForCuratorsOnly() throws Exception {
        Caller artisan = Caller.as(simulator, simulator.artisan());
        assertThat(artisan.get(ALL).status()).isEqualTo(401);
        assertThat(artisan.get(ALL + "/" + id).status()).isEqualTo(401);
        assertThat(artisan.delete(ALL + "/" + id).status()).isEqualTo(401);
    }

    @Test
    void hidesTheConnectionStringInLogs() {
        assertThat(simulator.site().connections().get(id).toString())
                .contains("Sales", "connectionString=***")
                .doesNotContain("hidden");
    }
}
