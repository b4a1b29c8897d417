package io.github.alteryx4j.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.alteryx4j.simulator.Caller.Answer;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class CredentialTest {

    @RegisterExtension
    final AlteryxSimulatorExtension extension = AlteryxSimulatorExtension.perTest(builder -> {});

    private AlteryxSimulator simulator;
    private Caller curator;
    private Caller artisan;
    private Caller viewer;

    @BeforeEach
    void start() throws Exception {
        simulator = extension.simulator();
        simulator.clock().freeze();
        curator = Caller.curator(simulator);
        artisan = Caller.as(simulator, simulator.artisan());
        viewer = Caller.as(simulator, simulator.viewer());
    }

    @Test
    void showsANewCredentialInTheShapeOfChanges() throws Exception {
        JsonNode added = add(curator, "corp\\svc");

        assertThat(added.propertyNames())
                .containsExactlyInAnyOrder(
                        "userIds",
                        "userGroupIds",
                        "isAdmin",
                        "createdByEmail",
                        "lastUpdatedDate",
                        "status",
                        "credentialId",
                        "username");
        assertThat(added.get("username").asString()).isEqualTo("corp\\svc");
        assertThat(added.get("isAdmin").asBoolean()).isTrue();
        assertThat(added.get("createdByEmail").asString())
                .isEqualTo(simulator.curator().email());
    }

    @Test
    void readsACredentialInTheShapeOfLists() throws Exception {
        String id = id(add(curator, "svc"));
        JsonNode read = curator.get("/v3/credentials/" + id).json();
        assertThat(read.propertyNames()).containsExactly("id", "userName", "userIds", "userGroupIds");
        assertThat(read.get("userName").asString()).isEqualTo("svc");
        assertThat(curator.get("/v3/credentials/0").status()).isEqualTo(404);
    }

    @Test
    void showsCuratorsAllAndFilters() throws Exception {
        String first = id(add(curator, "a"));
        String second = id(add(artisan, "b"));
        String user = simulator.viewer().id();
        share(first, user);

        assertThat(ids(curator, "")).containsExactly(first, second);
        assertThat(ids(curator, "?userId=" + user)).containsExactly(first);
        assertThat(ids(curator, "?userGroupId=0")).isEmpty();
        JsonNode reduced = curator.get("/v3/credentials").json().get(0);
        assertThat(reduced.propertyNames()).containsExactly("id", "userName");
        JsonNode full = curator.get("/v3/credentials?view=full").json().get(0);
        assertThat(full.get("userIds").get(0).asString()).isEqualTo(user);
        assertThat(curator.get("/v3/credentials?view=All").status()).isEqualTo(400);
    }

    @Test
    void showsOthersWhatTheyMayUseWhateverTheyAskFor() throws Exception {
        String shared = id(add(curator, "shared"));
        String hidden = id(add(curator, "hidden"));
        String own = id(add(viewer, "own"));
        share(shared, simulator.viewer().id());

        assertThat(ids(viewer, "")).containsExactly(shared, own);
        Answer asked = viewer.get(
                "/v3/credentials?view=Full&userId=" + simulator.artisan().id());
        assertThat(asked.json()).hasSize(2);
        assertThat(asked.json().get(0).propertyNames()).containsExactly("id", "userName");
        assertThat(viewer.get("/v3/credentials?view=odd").status()).isEqualTo(200);
        assertThat(viewer.get("/v3/credentials/" + shared).status()).isEqualTo(200);
        assertThat(viewer.get("/v3/credentials/" + hidden).status()).isEqualTo(401);
    }

    @Test
    void listsInV2WhatTheCallerMayUse() throws Exception {
        String shared = id(add(curator, "shared"));
        assertThat(artisan.get("/user/v2/credentials").json()).isEmpty();
        share(shared, simulator.artisan().id());
        assertThat(artisan.get("/user/v2/credentials").text())
                .isEqualTo("[{\"id\":\"" + shared + "\",\"userName\":\"shared\"}]");
        assertThat(viewer.get("/user/v2/credentials").status()).isEqualTo(401);
    }

    @Test
    void changesThePasswordForItsCreatorAndForCurators() throws Exception {
        JsonNode added = add(artisan, "svc");
        simulator.clock().advance(Duration.ofMinutes(1));
        JsonNode changed = artisan.put("/v3/credentials/" + id(added), "{\"newPassword\":\"n3w\"}")
                .json();

        assertThat(changed.get("credentialId")).isEqualTo(added.get("credentialId"));
        assertThat(changed.get("isAdmin").asBoolean()).isFalse();
        assertThat(Duration.between(updated(added), updated(changed))).isEqualTo(Duration.ofMinutes(1));
        assertThat(password(id(added))).isEqualTo("n3w");
        String path = "/v3/credentials/" + id(added);
        assertThat(curator.put(path, "{\"newPassword\":\"x\"}").status()).isEqualTo(200);
        assertThat(viewer.put(path, "{\"newPassword\":\"y\"}").status()).isEqualTo(401);
        assertThat(curator.put(path, "{}").json().get("modelState").propertyNames())
                .containsExactly("newPassword");
        assertThat(curator.put("/v3/credentials/0", "{\"newPassword\":\"x\"}").status())
                .isEqualTo(404);
        assertThat(password(id(added))).isEqualTo("x");
    }

    @ParameterizedTest
    @CsvSource({"username", "password"})
    void namesTheMissingField(String field) throws Exception {
        String body = "{\"username\":\"u\",\"password\":\"p\"}".replace("\"" + field + "\":", "\"other\":");
        Answer refused = curator.post("/v3/credentials", body);
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.json().get("modelState").propertyNames()).containsExactly(field);
        assertThat(curator.get("/v3/credentials").json()).isEmpty();
    }

    @Test
    void takesNoPasswordWithoutTls() throws Exception {
        String id = id(add(curator, "svc"));
        simulator.quirks().withoutTls(true);
        Answer add = curator.post("/v3/credentials", "{\"username\":\"u\",\"password\":\"p\"}");
        assertThat(add.status()).isEqualTo(400);
        assertThat(add.message()).contains("TLS");
        assertThat(curator.put("/v3/credentials/" + id, "{\"newPassword\":\"x\"}")
                        .status())
                .isEqualTo(400);
        assertThat(curator.get("/v3/credentials/" + id).status()).isEqualTo(200);
        simulator.quirks().clear();
        assertThat(curator.put("/v3/credentials/" + id, "{\"newPassword\":\"x\"}")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void leavesTheChangesOutOnServersFromBefore2025() throws Exception {
        simulator.quirks().withoutNewestEndpoints(true);
        String id = simulator.seeds().credential(simulator.curator(), "svc", "pw");
        assertThat(curator.post("/v3/credentials", "{}").status()).isEqualTo(405);
        assertThat(curator.put("/v3/credentials/" + id, "{}").status()).isEqualTo(405);
        assertThat(ids(curator, "")).containsExactly(id);
    }

    @Test
    void sharesWithUsersAndTakesItBack() throws Exception {
        String id = id(add(curator, "svc"));
        String user = simulator.viewer().id();
        String users = "/v3/credentials/" + id + "/users";
        JsonNode shared = share(id, user);
        assertThat(shared.get("id").asString()).isEqualTo(id);
        assertThat(shared.get("userIds").toString()).isEqualTo("[\"" + user + "\"]");
        assertThat(share(id, user).get("userIds")).hasSize(1);

        JsonNode unshared = curator.delete(users + "/" + user).json();
        assertThat(unshared.get("userIds")).isEmpty();
        assertThat(curator.delete(users + "/" + user).status()).isEqualTo(404);
        assertThat(curator.post(users, "{}").status()).isEqualTo(400);
        assertThat(curator.post(users, "{\"userId\":\"0\"}").json().get("modelState"))
                .hasSize(1);
        assertThat(curator.post("/v3/credentials/0/users", "{\"userId\":\"" + user + "\"}")
                        .status())
                .isEqualTo(404);
        assertThat(artisan.post(users, "{}").status()).isEqualTo(401);
    }

    @Test
    void sharesWithGroupsAndTakesItBack() throws Exception {
        String id = id(add(curator, "svc"));
        String group = DcmBodies.group(simulator, simulator.viewer());
        String groups = "/v3/credentials/" + id + "/userGroups";
        JsonNode shared =
                curator.post(groups, "{\"userGroupId\":\"" + group + "\"}").json();
        assertThat(shared.get("userGroupIds").get(0).asString()).isEqualTo(group);
        assertThat(ids(viewer, "")).containsExactly(id);
        assertThat(ids(curator, "?userGroupId=" + group)).containsExactly(id);
        assertThat(curator.delete(groups + "/" + group).json().get("userGroupIds"))
                .isEmpty();
        assertThat(ids(viewer, "")).isEmpty();
    }

    @Test
    void deletesASharedCredentialOnlyWithForce() throws Exception {
        String id = id(add(curator, "svc"));
        share(id, simulator.viewer().id());
        assertThat(artisan.delete("/v3/credentials/" + id).status()).isEqualTo(401);
        assertThat(curator.delete("/v3/credentials/" + id).status()).isEqualTo(400);
        JsonNode removed =
                curator.delete("/v3/credentials/" + id + "?force=true").json();
        assertThat(removed).hasSize(1);
        assertThat(removed.get(0).propertyNames()).containsExactly("id", "userName", "userIds", "userGroupIds");
        assertThat(curator.delete("/v3/credentials/" + id).status()).isEqualTo(404);
        String unshared = id(add(curator, "svc"));
        assertThat(curator.delete("/v3/credentials/" + unshared).status()).isEqualTo(200);
    }

    @Test
    void neverShowsAPassword() throws Exception {
        String secret = "s3cr3t-word";
        String body = "{\"username\":\"svc\",\"password\":\"" + secret + "\"}";
        String id = id(curator.post("/v3/credentials", body).json());
        List<Answer> answers = List.of(
                curator.post("/v3/credentials", body),
                curator.post("/v3/credentials", "{\"username\":7,\"password\":\"" + secret + "\"}"),
                curator.post("/v3/credentials", "{\"username\":\"a\",\"password\":[\"" + secret + "\"]}"),
                curator.post("/v3/credentials", "{\"password\":\"" + secret),
                curator.put("/v3/credentials/" + id, "{\"newPassword\":\"" + secret.repeat(30) + "\"}"),
                curator.get("/v3/credentials?view=Full"),
                curator.get("/v3/credentials/" + id));
        for (Answer answer : answers) {
            assertThat(answer.text()).doesNotContain(secret);
        }
        assertThat(simulator.requests().latest().toString()).doesNotContain(secret);
        assertThat(simulator.site().credentials().get(id).toString())
                .contains(id, "password=***")
                .doesNotContain(secret);
    }

    private JsonNode add(Caller caller, String username) throws Exception {
        String name = username.replace("\\", "\\\\");
        Answer added = caller.post("/v3/credentials", "{\"username\":\"" + name + "\",\"password\":\"pw\"}");
        assertThat(added.status()).isEqualTo(200);
        return added.json();
    }

    private JsonNode share(String id, String userId) throws Exception {
        Answer shared = curator.post("/v3/credentials/" + id + "/users", "{\"userId\":\"" + userId + "\"}");
        assertThat(shared.status()).isEqualTo(200);
        return shared.json();
    }

    private String password(String id) {
        return simulator.site().credentials().get(id).password();
    }

    private static Instant updated(JsonNode credential) {
        return Instant.parse(credential.get("lastUpdatedDate").asString());
    }

    private static String id(JsonNode added) {
        return added.get("credentialId").asString();
    }

    private static List<String> ids(Caller caller, String query) throws Exception {
        List<String> ids = new ArrayList<>();
        caller.get("/v3/credentials" + query)
                .json()
                .forEach(credential -> ids.add(credential.get("id").asString()));
        return ids;
    }
}
