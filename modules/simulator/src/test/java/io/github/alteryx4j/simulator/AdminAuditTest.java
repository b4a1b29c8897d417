package io.github.alteryx4j.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class AdminAuditTest {

    private static final String CREDENTIALS = "/admin/v1/auditlog?entity=Credential";

    @RegisterExtension
    final AlteryxSimulatorExtension extension = AlteryxSimulatorExtension.perTest(builder -> {});

    private AlteryxSimulator simulator;
    private Caller curator;

    @BeforeEach
    void start() throws Exception {
        simulator = extension.simulator();
        simulator.clock().freeze();
        curator = Caller.curator(simulator);
    }

    @Test
    void remembersEachChangeOfACredentialButNoPassword() throws Exception {
        String id = curator.post("/v3/credentials", "{\"username\":\"svc\",\"password\":\"s3cr3t\"}")
                .json()
                .get("credentialId")
                .asString();
        simulator.clock().advance(Duration.ofMinutes(1));
        String one = "/v3/credentials/" + id;
        curator.put(one, "{\"newPassword\":\"s3cr3t-2\"}");
        curator.post(one + "/users", "{\"userId\":\"" + simulator.viewer().id() + "\"}");
        curator.delete(one + "?force=true");

        String text = curator.get(CREDENTIALS + "&page=0&pageSize=10").text();
        JsonNode entries = curator.get(CREDENTIALS + "&page=0&pageSize=10").json();

        assertThat(events(entries)).containsExactly("Insert", "Update", "Update", "Delete");
        assertThat(text).doesNotContain("s3cr3t");
        JsonNode inserted = entries.get(0);
        assertThat(inserted.propertyNames())
                .containsExactlyInAnyOrder(
                        "entity", "entityId", "userId", "timestamp", "event", "oldValues", "newValues", "id");
        assertThat(inserted.get("entityId").asString()).isEqualTo(id);
        assertThat(inserted.get("userId").asString())
                .isEqualTo(simulator.curator().id());
        assertThat(inserted.get("oldValues").isNull()).isTrue();
        assertThat(inserted.get("newValues").asString()).contains("\"userName\":\"svc\"");
        assertThat(entries.get(2).get("newValues").asString())
                .contains(simulator.viewer().id());
        assertThat(entries.get(3).get("newValues").isNull()).isTrue();
    }

    @Test
    void numbersItsPagesFromZeroOrOne() throws Exception {
        for (String name : List.of("a", "b", "c")) {
            curator.post("/v3/credentials", "{\"username\":\"" + name + "\",\"password\":\"p\"}");
        }
        assertThat(names("&page=0&pageSize=2")).containsExactly("a", "b");
        assertThat(names("&page=1&pageSize=2")).containsExactly("c");
        assertThat(names("&page=2&pageSize=2")).isEmpty();
        simulator.quirks().auditPagesFromOne(true);
        assertThat(names("&page=1&pageSize=2")).containsExactly("a", "b");
        assertThat(names("&page=2&pageSize=2")).containsExactly("c");
        assertThat(curator.get(CREDENTIALS + "&page=0&pageSize=2").status()).isEqualTo(400);
        simulator.quirks().clear();
        assertThat(names("&page=0&pageSize=1")).containsExactly("a");
    }

    @Test
    void showsOneKindOfEntityAtATime() throws Exception {
        curator.post("/v3/credentials", "{\"username\":\"a\",\"password\":\"p\"}");
        String workflow = simulator.addWorkflow(w -> {});
        curator.put("/admin/v1/workflows/migratable/" + workflow, "true");
        JsonNode entries = curator.get("/admin/v1/auditlog?entity=appinfo&page=0&pageSize=9")
                .json();
        assertThat(entries).hasSize(1);
        assertThat(entries.get(0).get("entityId").asString()).isEqualTo(workflow);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "page=0&pageSize=1",
                "entity=User&page=0",
                "entity=User&pageSize=1",
                "entity=Job&page=0&pageSize=1",
                "entity=User&page=x&pageSize=1",
                "entity=User&page=0&pageSize=-1"
            })
    void demandsEntityPageAndSize(String query) throws Exception {
        assertThat(curator.get("/admin/v1/auditlog?" + query).status()).isEqualTo(400);
    }

    private List<String> names(String page) throws Exception {
        List<String> names = new ArrayList<>();
        for (JsonNode entry : curator.get(CREDENTIALS + page).json()) {
            names.add(Caller.JSON
                    .readTree(entry.get("newValues").asString())
                    .get("userName")
                    .asString());
        }
        return names;
    }

    private static List<String> events(JsonNode entries) {
        List<String> events = new ArrayList<>();
        entries.forEach(entry -> events.add(entry.get("event").asString()));
        return events;
    }
}
