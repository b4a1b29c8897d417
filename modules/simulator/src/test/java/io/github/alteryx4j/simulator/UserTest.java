package io.github.alteryx4j.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.alteryx4j.simulator.Caller.Answer;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

class UserTest {

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
    void createsAnEvaluatedUserWithoutRightsUnlessToldOtherwise() throws Exception {
        Answer created = curator.post(
                "/v3/users", Caller.json("firstName", "Ann", "lastName", "Lee", "email", "ann@example.com"));
        assertThat(created.status()).isEqualTo(201);
        JsonNode user = created.json();
        assertThat(user.get("role").asString()).isEqualTo("Evaluated");
        assertThat(user.get("isActive").asBoolean()).isTrue();
        assertThat(user.get("isApiEnabled").asBoolean()).isFalse();
        assertThat(user.get("canScheduleJobs").asBoolean()).isFalse();
        assertThat(user.get("canManageGenericVaultsDcm").asBoolean()).isFalse();
        assertThat(user.get("lastLoginDateTime").isNull()).isTrue();
        assertThat(user.propertyNames())
                .containsExactlyInAnyOrder(
                        "id",
                        "firstName",
                        "lastName",
                        "email",
                        "role",
                        "defaultWorkerTag",
                        "canScheduleJobs",
                        "canPrioritizeJobs",
                        "canAssignJobs",
                        "canCreateCollections",
                        "isApiEnabled",
                        "defaultCredentialId",
                        "isAccountLocked",
                        "isActive",
                        "lastLoginDateTime",
                        "isValidated",
                        "sharedCredentialIds",
                        "dataConnectionIds",
                        "timeZone",
                        "language",
                        "canCreateAndUpdateDcm",
                        "canShareForExecutionDcm",
                        "canShareForCollaborationDcm",
                        "canManageGenericVaultsDcm");
        String path = "/v3/users/" + user.get("id").asString();
        assertThat(curator.get(path).json()).isEqualTo(user);
    }

    @ParameterizedTest
    @CsvSource({
        "firstName,",
        "lastName,''",
        "email,",
        "email,nowhere",
        "email,curator-client@EXAMPLE.com",
        "role,Boss",
        "canScheduleJobs,maybe"
    })
    void refusesAnIncompleteOrDoubtfulNewUserByField(String field, String value) throws Exception {
        ObjectNode body = Caller.JSON.createObjectNode();
        body.put("firstName", "Ann").put("lastName", "Lee").put("email", "ann@example.com");
        body.put(field, value);
        if (value == null) {
            body.remove(field);
        }
        Answer refused = curator.post("/v3/users", body.toString());
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.json().get("modelState").propertyNames()).containsExactly(field);
        assertThat(simulator.users().all()).hasSize(4);
    }

    @Test
    void listsReducedUsersUnlessAskedForAll() throws Exception {
        JsonNode reduced = curator.get("/v3/users").json();
        assertThat(reduced).hasSize(4);
        assertThat(reduced.get(0).propertyNames())
                .containsExactly("id", "firstName", "lastName", "email", "isActive", "role", "dateCreated");
        assertThat(curator.get("/v3/users?view=full").json().get(0).has("canScheduleJobs"))
                .isTrue();
        assertThat(curator.get("/v3/users?view=Default").json()).isEqualTo(reduced);
        assertThat(curator.get("/v3/users?view=some").status()).isEqualTo(400);
    }

    @Test
    void filtersByEachField() throws Exception {
        Instant before = simulator.clock().now();
        simulator.clock().advance(Duration.ofMinutes(10));
        SimulatedUser eva = curator.createUser("eva", "Evaluated");
        curator.post("/v3/users/" + eva.id() + "/deactivate", "");
        assertThat(emails("?email=EVA@example.com")).containsExactly("eva@example.com");
        assertThat(emails("?role=Evaluated")).containsExactly("eva@example.com");
        assertThat(emails("?role=artisan")).hasSize(2);
        assertThat(emails("?firstName=Eva&lastName=test")).hasSize(1);
        assertThat(emails("?firstName=eva&lastName=other")).isEmpty();
        assertThat(emails("?active=false")).containsExactly("eva@example.com");
        assertThat(emails("?active=true")).hasSize(4);
        assertThat(emails("?createdAfter=" + before.plusSeconds(1))).hasSize(1);
        assertThat(emails("?createdBefore=" + before)).hasSize(4);
        assertThat(emails("?createdAfter=" + simulator.clock().now())).hasSize(1);
        for (String wrong : List.of("role=Boss", "active=yes", "createdAfter=soon")) {
            assertThat(curator.get("/v3/users?" + wrong).status()).as(wrong).isEqualTo(400);
        }
    }

    @Test
    void replacesAllOfAUserByPut() throws Exception {
        SimulatedUser eva = curator.createUser("eva", "Viewer");
        ObjectNode body =
                update(eva).put("role", "Artisan").put("canScheduleJobs", true).put("language", "de-de");
        body.put("id", "ignored").put("canCreateAndUpdateDcm", true);
        Answer answer = curator.put("/v3/users/" + eva.id(), body.toString());
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json()).isEqualTo(curator.get("/v3/users/" + eva.id()).json());
        assertThat(answer.json().get("id").asString()).isEqualTo(eva.id());
        assertThat(answer.json().get("role").asString()).isEqualTo("Artisan");
        assertThat(answer.json().get("language").asString()).isEqualTo("de-de");
        assertThat(simulator.users().get(eva.id()).role()).isEqualTo(SimulatedUser.Role.ARTISAN);
        JsonNode again =
                curator.put("/v3/users/" + eva.id(), update(eva).toString()).json();
        assertThat(again.get("canScheduleJobs").asBoolean()).isFalse();
        assertThat(again.get("canCreateAndUpdateDcm").asBoolean())
                .as("may be left out")
                .isTrue();
        assertThat(curator.put("/v3/users/0", body.toString()).status()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "firstName",
                "lastName",
                "email",
                "role",
                "defaultWorkerTag",
                "canScheduleJobs",
                "canPrioritizeJobs",
                "canAssignJobs",
                "canCreateCollections",
                "isApiEnabled",
                "defaultCredentialId",
                "isAccountLocked",
                "isActive",
                "isValidated",
                "timeZone",
                "language"
            })
    void demandsEveryRequiredFieldOfAPut(String field) throws Exception {
        ObjectNode body = update(simulator.viewer());
        body.remove(field);
        Answer refused = curator.put("/v3/users/" + simulator.viewer().id(), body.toString());
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.json().get("modelState").propertyNames()).containsExactly(field);
    }

    @Test
    void keepsMailAddressesApartAndLanguagesKnown() throws Exception {
        ObjectNode body =
                update(simulator.viewer()).put("email", simulator.artisan().email());
        assertThat(field(curator.put("/v3/users/" + simulator.viewer().id(), body.toString())))
                .isEqualTo("email");
        body = update(simulator.viewer()).put("language", "xx");
        assertThat(field(curator.put("/v3/users/" + simulator.viewer().id(), body.toString())))
                .isEqualTo("language");
    }

    @Test
    void letsAnInactiveOrLockedUserNeitherGetNorUseAToken() throws Exception {
        Caller artisan = Caller.as(simulator, simulator.artisan());
        String group = curator.post("/v3/usergroups", Caller.json("name", "G", "role", "Viewer"))
                .id();
        curator.post(
                "/v3/usergroups/" + group + "/users",
                "[\"" + simulator.artisan().id() + "\"]");

        Answer left = curator.post("/v3/users/" + simulator.artisan().id() + "/deactivate", "");

        assertThat(left.status()).isEqualTo(200);
        assertThat(left.json()).hasSize(1);
        assertThat(left.json().get(0).asString()).isEqualTo(group);
        assertThat(artisan.get("/v3/workflows").status()).isEqualTo(401);
        Answer refused = artisan.requestToken(simulator.artisan());
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.json().get("error").asString()).isEqualTo("invalid_client");
        assertThat(curator.post("/v3/users/0/deactivate", "").status()).isEqualTo(404);
        Caller viewer = Caller.as(simulator, simulator.viewer());
        ObjectNode locked =
                update(simulator.viewer()).put("isAccountLocked", true).put("isApiEnabled", true);
        curator.put("/v3/users/" + simulator.viewer().id(), locked.toString());
        assertThat(viewer.get("/v3/workflows").status()).isEqualTo(401);
        assertThat(viewer.requestToken(simulator.viewer()).status()).isEqualTo(400);
    }

    @Test
    void leavesAllGroupsWhenAPutMakesItInactive() throws Exception {
        String viewer = simulator.viewer().id();
        String group = "/v3/usergroups/"
                + curator.post("/v3/usergroups", Caller.json("name", "G", "role", "Viewer"))
                        .id();
        curator.post(group + "/users", "[\"" + viewer + "\"]");
        ObjectNode inactive = update(simulator.viewer()).put("isActive", false).putNull("defaultWorkerTag");
        Answer answer = curator.put("/v3/users/" + viewer, inactive.toString());
        assertThat(answer.json().get("isActive").asBoolean()).isFalse();
        assertThat(answer.json().get("defaultWorkerTag").asString())
                .as("null empties")
                .isEmpty();
        assertThat(curator.get(group).json().get("members")).isEmpty();
    }

    @Test
    void countsTheRoleThatGroupsGiveToAnEvaluatedUser() throws Exception {
        SimulatedUser eva = curator.createUser("eva", "Evaluated");
        Caller caller = Caller.as(simulator, eva);
        assertThat(eva.role()).isEqualTo(SimulatedUser.Role.VIEWER);
        assertThat(caller.get("/v1/workflows/subscription").status()).isEqualTo(401);
        for (Map.Entry<String, Integer> role :
                List.of(Map.entry("NoAccess", 401), Map.entry("Artisan", 200), Map.entry("Evaluated", 200))) {
            String group = curator.post("/v3/usergroups", Caller.json("name", role.getKey(), "role", role.getKey()))
                    .id();
            curator.post("/v3/usergroups/" + group + "/users", "[\"" + eva.id() + "\"]");
            assertThat(caller.get("/v1/workflows/subscription").status())
                    .as(role.getKey())
                    .isEqualTo(role.getValue());
        }
        assertThat(simulator.users().get(eva.id()).role()).isEqualTo(SimulatedUser.Role.ARTISAN);
        assertThat(curator.get("/v3/users/" + eva.id()).json().get("role").asString())
                .isEqualTo("Evaluated");
    }

    @Test
    void countsMailsWithANewPassword() throws Exception {
        SimulatedUser viewer = simulator.viewer();
        Answer sent = curator.post("/v3/users/" + viewer.id() + "/passwordReset", "{}");
        assertThat(sent.status()).isEqualTo(200);
        assertThat(sent.text()).isEmpty();
        assertThat(simulator.users().passwordResets(viewer)).isEqualTo(1);
        assertThat(simulator.users().passwordResets(simulator.artisan())).isZero();
        curator.post("/v3/users/" + viewer.id() + "/deactivate", "");
        assertThat(curator.post("/v3/users/" + viewer.id() + "/passwordReset", "")
                        .status())
                .isEqualTo(400);
        assertThat(curator.post("/v3/users/0/passwordReset", "").status()).isEqualTo(404);
    }

    @Test
    void notesTheLastLogin() throws Exception {
        Caller.as(simulator, simulator.viewer());
        JsonNode view = curator.get("/v3/users/" + simulator.viewer().id()).json();
        assertThat(Instant.parse(view.get("lastLoginDateTime").asString()))
                .isBetween(
                        simulator.clock().now().minusMillis(1),
                        simulator.clock().now());
    }

    @Test
    void isForCuratorsOnly() throws Exception {
        Caller artisan = Caller.as(simulator, simulator.artisan());
        String one = "/v3/users/" + simulator.artisan().id();
        assertThat(artisan.get("/v3/users").status()).isEqualTo(401);
        assertThat(artisan.get(one).status()).isEqualTo(401);
        assertThat(artisan.get(one + "/assets").status()).isEqualTo(401);
        assertThat(artisan.post("/v3/users", "{}").status()).isEqualTo(401);
        assertThat(artisan.put(one, "{}").status()).isEqualTo(401);
        assertThat(artisan.delete(one).status()).isEqualTo(401);
        assertThat(artisan.post(one + "/deactivate", "").status()).isEqualTo(401);
        assertThat(artisan.post(one + "/passwordReset", "").status()).isEqualTo(401);
    }

    @Test
    void neitherCreatesNorMailsWithWindowsAuthentication() throws Exception {
        try (AlteryxSimulator windows =
                AlteryxSimulator.builder().windowsAuthentication().start()) {
            Caller caller = Caller.curator(windows);
            String body = Caller.json("firstName", "Ann", "lastName", "Lee", "email", "ann@example.com");
            assertThat(caller.post("/v3/users", body).status()).isEqualTo(400);
            String viewer = "/v3/users/" + windows.viewer().id();
            assertThat(caller.post(viewer + "/passwordReset", "").status()).isEqualTo(400);
            ObjectNode update = update(windows.viewer());
            update.remove(List.of("firstName", "lastName"));
            Answer answer = caller.put(viewer, update.toString());
            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.json().get("firstName").asString()).isEqualTo("viewer-client");
        }
    }

    private static ObjectNode update(SimulatedUser user) {
        ObjectNode body = Caller.JSON.createObjectNode();
        body.put("firstName", "First").put("lastName", "Last").put("email", user.email());
        body.put("role", "Viewer").put("defaultWorkerTag", "").put("defaultCredentialId", "");
        for (String flag : List.of(
                "canScheduleJobs",
                "canPrioritizeJobs",
                "canAssignJobs",
                "canCreateCollections",
                "isApiEnabled",
                "isAccountLocked",
                "isValidated")) {
            body.put(flag, false);
        }
        return body.put("isActive", true).put("timeZone", "").put("language", "");
    }

    private static String field(Answer refused) {
        assertThat(refused.status()).isEqualTo(400);
        return String.join(",", refused.json().get("modelState").propertyNames());
    }

    private List<String> emails(String query) throws Exception {
        List<String> emails = new ArrayList<>();
        curator.get("/v3/users" + query)
                .json()
                .forEach(user -> emails.add(user.get("email").asString()));
        return emails;
    }
}
