package io.github.alteryx4j.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Which calls the server remembers. */
class AuditTest {

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
    void remembersUsers() throws Exception {
        String user = "/v3/users/" + curator.createUser("eva", "Viewer").id();
        curator.post(user + "/deactivate", "");
        curator.delete(user);
        assertThat(events("User")).containsExactly("Insert", "Update", "Delete");
        AuditEntry update = simulator.site().audit().entries().get(1);
        assertThat(update.userId()).isEqualTo(simulator.curator().id());
        assertThat(user).endsWith(update.entityId());
        assertThat(update.oldValues()).contains("\"isActive\":true");
        assertThat(update.newValues()).contains("\"isActive\":false");
    }

    @Test
    void remembersUserGroups() throws Exception {
        String group = "/v3/usergroups/"
                + curator.post("/v3/usergroups", Caller.json("name", "G", "role", "Viewer"))
                        .id();
        curator.put(group, Caller.json("name", "H", "role", "Viewer"));
        curator.post(group + "/users", "[\"" + simulator.viewer().id() + "\"]");
        curator.delete(group + "?forceDelete=true");
        assertThat(events("UserGroup")).containsExactly("Insert", "Update", "Update", "Delete");
    }

    @Test
    void remembersSubscriptionsWithoutTheirKeys() throws Exception {
        String studio = curator.post("/v3/subscriptions", "{\"name\":\"S\"}")
                .json()
                .get("id")
                .asString();
        curator.put(
                "/v3/subscriptions/" + studio,
                Caller.json("name", "T", "credentialId", "", "canShareSchedules", false));
        curator.delete("/v3/subscriptions?subscriptionId=" + studio);
        assertThat(events("Subscription")).containsExactly("Insert", "Update", "Delete");
        assertThat(simulator.site().audit().entries().get(0).newValues())
                .contains("\"name\":\"S\"")
                .doesNotContain("apiKey", "apiSecret");
    }

    @Test
    void remembersCollections() throws Exception {
        String collection = "/v3/collections/"
                + curator.post("/v3/collections", "{\"name\":\"C\"}").id();
        String workflow = simulator.addWorkflow(w -> {});
        curator.post(collection + "/workflows", Caller.json("workflowId", workflow));
        curator.delete(collection + "?forceDelete=true");
        assertThat(events("Collection")).containsExactly("Insert", "Update", "Delete");
    }

    @Test
    void remembersWorkflows() throws Exception {
        Map<String, String> parts = Caller.workflowParts(simulator.curator());
        byte[] bytes = AlteryxSimulator.packageOf(w -> w.name("Up"));
        String id =
                curator.upload("/v3/workflows", parts, "file", "a.yxzp", bytes).id();
        parts.put("makePublished", "true");
        curator.upload("/v3/workflows/" + id + "/versions", parts, "file", "b.yxzp", bytes);
        String transfer = Caller.json("ownerId", simulator.artisan().id(), "transferSchedules", false);
        curator.put("/v3/workflows/" + id + "/transfer", transfer);
        curator.delete("/v3/workflows/" + id);
        assertThat(events("AppInfo")).containsExactly("Insert", "Update", "Update", "Delete");
    }

    @Test
    void remembersNothingThatWasRefused() throws Exception {
        curator.post("/v3/users", "{}");
        curator.delete("/v3/workflows/0");
        Caller.as(simulator, simulator.artisan()).post("/v3/collections", "{\"name\":\"C\"}");
        assertThat(simulator.site().audit().entries()).isEmpty();
    }

    private List<String> events(String entity) {
        return simulator.site().audit().entries().stream()
                .filter(entry -> entry.entity().equals(entity))
                .map(AuditEntry::event)
                .toList();
    }
}
