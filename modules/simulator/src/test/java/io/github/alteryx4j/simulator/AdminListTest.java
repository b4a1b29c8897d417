package io.github.alteryx4j.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class AdminListTest {

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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "v1/users",
                "v2/users",
                "v1/subscriptions",
                "v2/subscriptions",
                "v1/collections",
                "v1/schedules",
                "v1/serverdataconnections",
                "v1/systemdataconnections",
                "v1/insights",
                "v2/insights",
                "v1/auditlog?entity=User&page=0&pageSize=1",
                "v2/schedule/forecast?afterDate=2026-01-01&beforeDate=2026-01-02"
            })
    void isForCuratorsOnlyAndKnowsTheOldFormOfErrors(String path) throws Exception {
        Caller artisan = Caller.as(simulator, simulator.artisan());
        assertThat(curator.get("/admin/" + path).json().isArray()).isTrue();
        assertThat(artisan.get("/admin/" + path).status()).isEqualTo(401);
        simulator.quirks().oldErrors(true);
        assertThat(artisan.get("/admin/" + path).json().has("exceptionName")).isTrue();
    }

    @Test
    void tellsInV1WhoIsCuratorAndInV2WhichRole() throws Exception {
        JsonNode v1 = curator.get("/admin/v1/users").json();
        JsonNode v2 = curator.get("/admin/v2/users").json();
        assertThat(v1).hasSize(4);
        assertThat(v1.get(0).get("curator").asBoolean()).isTrue();
        assertThat(v1.get(1).get("curator").asBoolean()).isFalse();
        assertThat(v1.get(0).has("role")).isFalse();
        assertThat(v2.get(1).get("role").asString()).isEqualTo("Artisan");
        assertThat(v2.get(1).has("curator")).isFalse();
        assertThat(v2.get(1).get("email").asString())
                .isEqualTo(simulator.artisan().email());
        assertThat(v2.get(1).get("userProfile").propertyNames()).containsExactly("picture", "iconId");
        for (JsonNode list : List.of(v1, v2)) {
            assertThat(list.toString())
                    .doesNotContain("apiSecret", simulator.curator().clientSecret());
        }
    }

    @Test
    void choosesUsersByTheirStudioAndPages() throws Exception {
        String home =
                curator.get("/admin/v2/subscriptions").json().get(0).get("id").asString();
        Studio other = simulator.site().studios().create("Other", false, "");
        simulator.site().accounts().change(simulator.viewer().id(), account -> account.inStudio(other.id()));
        assertThat(ids("/admin/v2/users?subscriptionId=" + other.id()))
                .containsExactly(simulator.viewer().id());
        assertThat(ids("/admin/v2/users?subscriptionId=" + home)).hasSize(3);
        assertThat(ids("/admin/v1/users?page=1&pageSize=3"))
                .containsExactly(simulator.withoutApiAccess().id());
        assertThat(ids("/admin/v1/users?page=2&pageSize=3")).isEmpty();
        assertThat(curator.get("/admin/v1/users?pageSize=x").status()).isEqualTo(400);
    }

    @Test
    void showsStudiosInTheShapeOfEachFamily() throws Exception {
        simulator.site().studios().create("Sales", true, "5f0000000000000000000001");
        JsonNode v1 = curator.get("/admin/v1/subscriptions").json().get(1);
        assertThat(v1.get("name").asString()).isEqualTo("Sales");
        assertThat(v1.propertyNames())
                .containsExactlyInAnyOrder(
                        "active",
                        "expirationDate",
                        "memberPassesPurchased",
                        "memberPassesUsed",
                        "name",
                        "primaryContactInfo",
                        "id");
        JsonNode v2 = curator.get("/admin/v2/subscriptions").json().get(1);
        assertThat(v2.get("defaultWorkflowCredentialId").asString()).isEqualTo("5f0000000000000000000001");
        assertThat(v2.get("id")).isEqualTo(v1.get("id"));
        assertThat(ids("/admin/v2/subscriptions?page=1&pageSize=1"))
                .containsExactly(v2.get("id").asString());
    }

    @Test
    void showsCollectionsWithWhoSharedWhat() throws Exception {
        String workflow = simulator.addWorkflow(w -> w.name("W"));
        AssetCollections collections = simulator.site().collections();
        String id = collections.create("Shared", simulator.curator().id()).id();
        Membership share = Membership.of(simulator.clock().now(), simulator.curator())
                .with(simulator.clock().now(), Json.object("isAdmin", true, "canAddAssets", true));
        collections.change(
                id,
                known -> known.with(AssetCollection.Kind.WORKFLOW, workflow, share)
                        .with(AssetCollection.Kind.USER, simulator.viewer().id(), share));

        JsonNode view = curator.get("/admin/v1/collections").json().get(0);

        assertThat(view.get("collectionId")).isEqualTo(view.get("id"));
        assertThat(view.get("apps").get(0).get("appId").asString()).isEqualTo(workflow);
        assertThat(view.get("apps").get(0).get("addedById").asString())
                .isEqualTo(simulator.curator().id());
        JsonNode user = view.get("users").get(0);
        assertThat(user.get("userId").asString()).isEqualTo(simulator.viewer().id());
        assertThat(user.get("expirationDate").isString()).isTrue();
        assertThat(user.get("permissions").toString())
                .isEqualTo("{\"collection\":{\"isAdmin\":true},\"applications\":{\"canUpdate\":false,"
                        + "\"canAdd\":true,\"canRemove\":false},\"users\":{\"canAdd\":false,\"canRemove\":false}}");
        assertThat(view.get("insights")).isEmpty();
    }

    @Test
    void listsDataConnectionsWithTheNumbersOfTheirShares() throws Exception {
        String first = simulator.seeds().dataConnection("A", "odbc:a", "Odbc");
        String second = simulator.seeds().dataConnection("B", "odbc:b", "Odbc");
        String user = simulator.viewer().id();
        curator.post("/v3/serverDataConnections/" + second + "/users", "{\"userId\":\"" + user + "\"}");
        JsonNode view = curator.get("/admin/v1/serverdataconnections?offset=1&limit=1")
                .json()
                .get(0);
        assertThat(view.get("connectionId").asString()).isEqualTo(second);
        assertThat(view.get("connectionString").asString()).isEqualTo("odbc:b");
        assertThat(view.get("userCount").asInt()).isEqualTo(1);
        assertThat(view.get("userIds").get(0).asString()).isEqualTo(user);
        assertThat(view.get("userGroupCount").asInt()).isZero();
        assertThat(curator.get("/admin/v1/serverdataconnections").json().get(0).get("connectionId"))
                .hasToString("\"" + first + "\"");
    }

    @Test
    void keepsSystemDataConnectionsApart() throws Exception {
        assertThat(curator.get("/admin/v1/systemdataconnections").json()).isEmpty();
        String id = simulator.seeds().systemDataConnection("S", "odbc:s;PWD=hidden", "Odbc");
        assertThat(curator.get("/admin/v1/systemdataconnections").text())
                .isEqualTo("[{\"connectionId\":\"" + id + "\",\"connectionString\":\"odbc:s;PWD=hidden\","
                        + "\"connectionName\":\"S\",\"connectionType\":\"Odbc\"}]");
        assertThat(curator.get("/v3/serverDataConnections").json()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"v1", "v2"})
    void showsTheOwnerOfAnInsightWithTheKeyPair(String family) throws Exception {
        String path = "/admin/" + family + "/insights";
        assertThat(curator.get(path).json()).isEmpty();
        String id = simulator.seeds().insight("Sales by region", simulator.artisan());
        simulator.seeds().insight("Costs", simulator.curator());

        JsonNode found = curator.get(path + "?search=SALES").json();

        assertThat(found).hasSize(1);
        assertThat(found.get(0).get("id").asString()).isEqualTo(id);
        JsonNode owner = found.get(0).get("owner");
        assertThat(owner.get("apiKey").asString()).isEqualTo(simulator.artisan().clientId());
        assertThat(owner.get("apiSecret").asString())
                .isEqualTo(simulator.artisan().clientSecret());
        assertThat(owner.has("role")).isEqualTo(family.equals("v2"));
        assertThat(owner.has("curator")).isEqualTo(family.equals("v1"));
        assertThat(curator.get(path + "?offset=1&limit=1").json().get(0).get("name"))
                .hasToString("\"Costs\"");
    }

    private List<String> ids(String path) throws Exception {
        List<String> ids = new ArrayList<>();
        curator.get(path).json().forEach(view -> ids.add(view.get("id").asString()));
        return ids;
    }
}
