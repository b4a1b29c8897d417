package io.github.alteryx4j.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.alteryx4j.simulator.Caller.Answer;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

class DcmTest {

    private static final String ALL = "/v3/dcm/connections";
    private static final String UNKNOWN = "11111111-1111-1111-1111-111111111111";

    @RegisterExtension
    final AlteryxSimulatorExtension extension = AlteryxSimulatorExtension.perTest(builder -> {});

    private AlteryxSimulator simulator;
    private Caller artisan;
    private Caller viewer;

    @BeforeEach
    void start() throws Exception {
        simulator = extension.simulator();
        simulator.clock().freeze();
        artisan = Caller.as(simulator, simulator.artisan());
        viewer = Caller.as(simulator, simulator.viewer());
        DcmBodies.allow(simulator, simulator.artisan());
        DcmBodies.allow(simulator, simulator.viewer());
    }

    @Test
    void createsWhatHasNoId() throws Exception {
        Answer created = artisan.post(ALL, DcmBodies.connection("Sales").toString());

        assertThat(created.status()).isEqualTo(201);
        JsonNode view = created.json();
        assertThat(UUID.fromString(view.get("id").asString()).version()).isEqualTo(4);
        assertThat(view.get("connectionId")).isNotEqualTo(view.get("id"));
        assertThat(view.get("assignedConnectionIds").get(0)).isEqualTo(view.get("connectionId"));
        assertThat(view.get("name").asString()).isEqualTo("Sales");
        assertThat(view.get("allowInSdks").asBoolean()).isTrue();
        assertThat(view.get("parameters").toString()).isEqualTo("{\"database\":\"sales\",\"tags\":[1,\"two\"]}");
        assertThat(view.get("owner").toString())
                .isEqualTo("{\"id\":\"" + simulator.artisan().id() + "\",\"email\":\""
                        + simulator.artisan().email() + "\"}");
        assertThat(view.get("sharing").get("execution").isNull()).isTrue();
        assertThat(view.get("sharedBy").isNull()).isTrue();
        JsonNode source = view.get("dataSource");
        assertThat(source.get("host").asString()).isEqualTo("db.example.com");
        assertThat(source.get("drvName").isNull()).isTrue();
        assertThat(source.get("parameters").get("port").asInt()).isEqualTo(1433);
        JsonNode credential = view.get("credentials").get("login");
        assertThat(credential.get("userName").asString()).isEqualTo("svc");
        assertThat(credential.get("secrets").get("password").toString())
                .isEqualTo("{\"expiresOn\":\"2031-01-02T03:04:05.000Z\",\"parameters\":{}}");
        assertThat(artisan.get(ALL + "/" + view.get("id").asString()).json()).isEqualTo(view);
    }

    @Test
    void replacesWhatHasAnId() throws Exception {
        JsonNode created = create(artisan, "Before");
        simulator.clock().advance(Duration.ofMinutes(1));
        ObjectNode body = DcmBodies.connection("After").set("id", created.get("id"));
        DcmBodies.dataSource(body).set("id", created.get("dataSource").get("id"));
        DcmBodies.credential(body).remove("userName");

        Answer updated = artisan.post(ALL, body.toString());

        assertThat(updated.status()).isEqualTo(200);
        JsonNode view = updated.json();
        assertThat(view.get("name").asString()).isEqualTo("After");
        for (String kept : List.of("id", "connectionId", "createdOn", "owner")) {
            assertThat(view.get(kept)).as(kept).isEqualTo(created.get(kept));
        }
        assertThat(view.get("dataSource").get("id"))
                .isEqualTo(created.get("dataSource").get("id"));
        JsonNode credential = view.get("credentials").get("login");
        assertThat(credential.get("id"))
                .as("a credential without id is a new one")
                .isNotEqualTo(created.get("credentials").get("login").get("id"));
        assertThat(credential.get("userName").isNull()).isTrue();
        assertThat(Duration.between(at(created, "lastChangedOn"), at(view, "lastChangedOn")))
                .isEqualTo(Duration.ofMinutes(1));
    }

    @Test
    void takesNoIdThatTheOwnerDoesNotHave() throws Exception {
        JsonNode foreign = create(viewer, "Foreign");
        ObjectNode body = DcmBodies.connection("Mine").set("id", foreign.get("id"));
        assertThat(artisan.post(ALL, body.toString()).status()).isEqualTo(404);
        assertThat(artisan.post(ALL, body.put("id", UNKNOWN).toString()).status())
                .isEqualTo(404);
        body.remove("id");
        DcmBodies.dataSource(body).set("id", foreign.get("dataSource").get("id"));
        DcmBodies.credential(body).put("id", UNKNOWN);
        assertThat(wrong(artisan.post(ALL, body.toString())))
                .containsExactlyInAnyOrder("dataSource.object.id", "credentials.login.object.id");
    }

    @Test
    void namesAllThatIsWrong() throws Exception {
        ObjectNode body = DcmBodies.connection("");
        body.put("parameters", "text").put("allowInSdks", "maybe");
        DcmBodies.dataSource(body).remove("schemaName");
        DcmBodies.credential(body).remove("parameters");
        ObjectNode secret =
                (ObjectNode) DcmBodies.credential(body).get("secrets").get("password");
        secret.put("expiresOn", "soon").putObject("value");
        assertThat(wrong(artisan.post(ALL, body.toString())))
                .containsExactlyInAnyOrder(
                        "name",
                        "parameters",
                        "allowInSdks",
                        "dataSource.object.schemaName",
                        "credentials.login.object.parameters",
                        "credentials.login.object.secrets.password.expiresOn",
                        "credentials.login.object.secrets.password.value.text");
    }

    @Test
    void demandsTheWrappersAroundDataSourceAndCredentials() throws Exception {
        ObjectNode body = DcmBodies.connection("Sales");
        body.set("dataSource", DcmBodies.dataSource(body));
        ((ObjectNode) body.get("credentials")).set("login", DcmBodies.credential(body));
        assertThat(wrong(artisan.post(ALL, body.toString())))
                .containsExactlyInAnyOrder("dataSource.object", "credentials.login.object");
        body.remove(List.of("dataSource", "credentials"));
        assertThat(wrong(artisan.post(ALL, body.toString()))).containsExactlyInAnyOrder("dataSource", "credentials");
    }

    @Test
    void looksUpByTheIdThatWorkflowsUse() throws Exception {
        JsonNode created = create(artisan, "Sales");
        String lookup = ALL + "/lookup?connectionId=";
        String connectionId = created.get("connectionId").asString();
        assertThat(artisan.get(lookup + connectionId).json()).isEqualTo(created);
        assertThat(viewer.get(lookup + connectionId).status()).isEqualTo(404);
        assertThat(artisan.get(lookup + created.get("id").asString()).status()).isEqualTo(404);
        assertThat(artisan.get(lookup + "x").status()).isEqualTo(400);
        assertThat(artisan.get(ALL + "/lookup").status()).isEqualTo(400);
    }

    @Test
    void hidesWhatOthersOwn() throws Exception {
        String one = ALL + "/" + create(viewer, "Private").get("id").asString();
        Caller curator = Caller.curator(simulator);
        for (Caller other : List.of(artisan, curator)) {
            assertThat(other.get(one).message().replaceAll("connection \\S+", ""))
                    .as("as if it did not exist")
                    .isEqualTo(other.get(ALL + "/" + UNKNOWN).message().replaceAll("connection \\S+", ""));
            assertThat(other.get(one).status()).isEqualTo(404);
            assertThat(other.delete(one).status()).isEqualTo(404);
            assertThat(other.put(one + "/sharing/execution", DcmBodies.shares(Map.of()))
                            .status())
                    .isEqualTo(404);
        }
        assertThat(viewer.get(one).status()).isEqualTo(200);
    }

    @Test
    void sharesForExecution() throws Exception {
        JsonNode created = create(artisan, "Sales");
        String one = ALL + "/" + created.get("id").asString();
        String users = DcmBodies.shares(Map.of("userIds", simulator.viewer().id()));

        Answer shared = artisan.put(one + "/sharing/execution", users);

        assertThat(shared.status()).isEqualTo(200);
        assertThat(shared.bytes()).isEmpty();
        JsonNode borrowed = viewer.get(one).json();
        assertThat(borrowed.get("sharedBy").get("id").asString())
                .isEqualTo(simulator.artisan().id());
        assertThat(borrowed.get("sharedFromConnection")).isEqualTo(created.get("id"));
        assertThat(borrowed.get("sharing").isNull()).isTrue();
        assertThat(viewer.get(ALL + "/lookup?connectionId="
                                + created.get("connectionId").asString())
                        .status())
                .isEqualTo(200);
        assertThat(viewer.delete(one).status()).as("sharing gives no ownership").isEqualTo(404);
        JsonNode own = artisan.get(one).json().get("sharing").get("execution");
        assertThat(own.get("users").get(0).get("email").asString())
                .isEqualTo(simulator.viewer().email());

        assertThat(artisan.delete(one + "/sharing/execution").bytes()).isEmpty();
        assertThat(viewer.get(one).status()).isEqualTo(404);
    }

    @Test
    void sharesForCollaborationWithSomeOfTheCredentials() throws Exception {
        JsonNode created = create(artisan, "Sales");
        String one = ALL + "/" + created.get("id").asString();
        String credential = created.get("credentials").get("login").get("id").asString();
        String viewerId = simulator.viewer().id();
        String body = DcmBodies.shares(Map.of("userIds", viewerId, "sharedCredentials", credential));

        JsonNode shared = artisan.put(one + "/sharing/collaboration", body).json();

        assertThat(shared.propertyNames())
                .containsExactlyInAnyOrder("borrowedCredentials", "sharedCredentials", "users", "userGroups");
        assertThat(shared.get("sharedCredentials").get(0).asString()).isEqualTo(credential);
        assertThat(artisan.get(one).json().get("sharing").get("collaboration")).isEqualTo(shared);
        assertThat(viewer.get(one).status()).isEqualTo(200);
        assertThat(wrong(artisan.put(
                        one + "/sharing/collaboration", DcmBodies.shares(Map.of("sharedCredentials", UNKNOWN)))))
                .containsExactly("sharedCredentials");
    }

    @ParameterizedTest
    @ValueSource(strings = {"userIds", "userGroupIds"})
    void sharesOnlyWithWhomItKnows(String field) throws Exception {
        String one = ALL + "/" + create(artisan, "Sales").get("id").asString();
        Answer refused = artisan.put(one + "/sharing/execution", DcmBodies.shares(Map.of(field, "0")));
        assertThat(wrong(refused)).containsExactly(field);
        assertThat(wrong(artisan.put(one + "/sharing/execution", "{}")))
                .containsExactlyInAnyOrder("userIds", "userGroupIds");
    }

    @Test
    void demandsTheRightForEachKindOfChange() throws Exception {
        String id = create(artisan, "Sales").get("id").asString();
        String sharing = ALL + "/" + id + "/sharing/";
        String nobody = DcmBodies.shares(Map.of());
        DcmBodies.forbid(simulator, simulator.artisan(), "canCreateAndUpdateDcm");
        assertThat(artisan.post(ALL, DcmBodies.connection("New").toString()).status())
                .isEqualTo(401);
        assertThat(artisan.put(sharing + "execution", nobody).status()).isEqualTo(200);
        DcmBodies.forbid(simulator, simulator.artisan(), "canShareForExecutionDcm");
        assertThat(artisan.put(sharing + "execution", nobody).status()).isEqualTo(401);
        assertThat(artisan.delete(sharing + "execution").status()).isEqualTo(401);
        assertThat(artisan.put(sharing + "collaboration", nobody).status()).isEqualTo(200);
        DcmBodies.forbid(simulator, simulator.artisan(), "canShareForCollaborationDcm");
        assertThat(artisan.put(sharing + "collaboration", nobody).status()).isEqualTo(401);
        assertThat(artisan.get(ALL + "/" + id).status())
                .as("reading needs no right")
                .isEqualTo(200);
    }

    @Test
    void sharesWithGroups() throws Exception {
        String one = ALL + "/" + create(artisan, "Sales").get("id").asString();
        String group = DcmBodies.group(simulator, simulator.viewer());
        artisan.put(one + "/sharing/execution", DcmBodies.shares(Map.of("userGroupIds", group)));
        assertThat(viewer.get(one).status()).isEqualTo(200);
        assertThat(artisan.get(one)
                        .json()
                        .get("sharing")
                        .get("execution")
                        .get("userGroups")
                        .toString())
                .isEqualTo("[{\"id\":\"" + group + "\",\"name\":\"Team\"}]");
        simulator.site().groups().leaveAll(simulator.viewer().id());
        assertThat(viewer.get(one).status()).isEqualTo(404);
    }

    @Test
    void deletesWithTheConnectionWhatNoOtherOneUses() throws Exception {
        JsonNode first = create(artisan, "First");
        ObjectNode body = DcmBodies.connection("Second");
        DcmBodies.dataSource(body).set("id", first.get("dataSource").get("id"));
        JsonNode second = artisan.post(ALL, body.toString()).json();

        JsonNode deleted =
                artisan.delete(ALL + "/" + second.get("id").asString()).json();

        assertThat(deleted.propertyNames())
                .containsExactly("deletedConnections", "deletedDataSources", "deletedCredentials");
        assertThat(deleted.get("deletedConnections").get(0).get("id")).isEqualTo(second.get("id"));
        assertThat(deleted.get("deletedDataSources")).isEmpty();
        assertThat(deleted.get("deletedCredentials").get(0).get("id"))
                .isEqualTo(second.get("credentials").get("login").get("id"));
        assertThat(artisan.get(ALL + "/" + second.get("id").asString()).status())
                .isEqualTo(404);
        assertThat(artisan.delete(ALL + "/" + first.get("id").asString()).json().get("deletedDataSources"))
                .hasSize(1);
    }

    @Test
    void neverShowsASecret() throws Exception {
        List<Answer> answers = new ArrayList<>();
        answers.add(artisan.post(ALL, DcmBodies.connection("Sales").toString()));
        String id = answers.get(0).json().get("id").asString();
        answers.add(artisan.get(ALL + "/" + id));
        ObjectNode broken = DcmBodies.connection("Broken");
        ObjectNode secret =
                (ObjectNode) DcmBodies.credential(broken).get("secrets").get("password");
        secret.put("value", DcmBodies.SECRET);
        answers.add(artisan.post(ALL, broken.toString()));
        answers.add(artisan.post(ALL, broken.toString().substring(1)));
        for (Answer answer : answers) {
            assertThat(answer.text()).doesNotContain(DcmBodies.SECRET);
        }
        assertThat(simulator.site().dcm().get(id).toString()).contains("Sales").doesNotContain(DcmBodies.SECRET);
    }

    @Test
    void showsAnObjectThatIsNotThereAsNullHoweverUnsetTextsLook() throws Exception {
        String one = ALL + "/" + create(artisan, "Sales").get("id").asString();
        simulator.quirks().unset(Unset.EMPTY);
        JsonNode view = artisan.get(one).json();
        assertThat(view.get("dataSource").get("drvName").asString()).isEmpty();
        assertThat(view.get("sharedFromConnection").asString()).isEmpty();
        assertThat(view.get("sharedBy").isNull()).isTrue();
        assertThat(view.get("sharing").get("execution").isNull()).isTrue();
        assertThat(view.get("sharing").get("collaboration").isNull()).isTrue();
    }

    @Test
    void leavesCollaborationOutOnServersFromBefore2025() throws Exception {
        simulator.quirks().withoutNewestEndpoints(true);
        String one = ALL + "/" + create(artisan, "Sales").get("id").asString();
        assertThat(artisan.put(one + "/sharing/collaboration", "{}").status()).isEqualTo(404);
        assertThat(artisan.put(one + "/sharing/execution", "{}").status()).isEqualTo(400);
    }

    private static JsonNode create(Caller caller, String name) throws Exception {
        return caller.post(ALL, DcmBodies.connection(name).toString()).json();
    }

    private static Instant at(JsonNode view, String name) {
        return Instant.parse(view.get(name).asString());
    }

    private static List<String> wrong(Answer refused) {
        assertThat(refused.status()).isEqualTo(400);
        return List.copyOf(refused.json().get("modelState").propertyNames());
    }
}
