package io.github.alteryx4j.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.alteryx4j.simulator.Caller.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class UserGroupTest {

    private static final String SID = "S-1-5-21-7-8";

    @RegisterExtension
    final AlteryxSimulatorExtension extension = AlteryxSimulatorExtension.perTest(builder -> {});

    private AlteryxSimulator simulator;
    private Caller curator;
    private String one;

    @BeforeEach
    void start() throws Exception {
        simulator = extension.simulator();
        curator = Caller.curator(simulator);
        one = "/v3/usergroups/" + create(curator);
    }

    @Test
    void createsChangesAndDeletesAnEmptyGroup() throws Exception {
        JsonNode group = curator.get(one).json();
        assertThat(group.propertyNames())
                .containsExactly("id", "name", "dateAdded", "role", "credentialIds", "connectionIds", "members");
        assertThat(group.get("name").asString()).isEqualTo("Team");
        Answer changed = curator.put(one, Caller.json("name", "Crew", "role", "Artisan"));
        assertThat(changed.status()).isEqualTo(200);
        assertThat(changed.bytes()).isEmpty();
        JsonNode listed = curator.get("/v3/usergroups").json();
        assertThat(listed).hasSize(1);
        assertThat(listed.get(0).propertyNames()).containsExactly("id", "name", "role");
        assertThat(listed.get(0).get("name").asString()).isEqualTo("Crew");
        assertThat(listed.get(0).get("role").asString()).isEqualTo("Artisan");
        Answer deleted = curator.delete(one);
        assertThat(deleted.status()).isEqualTo(200);
        assertThat(deleted.bytes()).isEmpty();
        assertThat(curator.get(one).status()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({"name,''", "role,''", "role,Boss"})
    void refusesByField(String field, String value) throws Exception {
        String body = Caller.json("name", "N", "role", "Viewer")
                .replaceFirst("\"" + field + "\":\"\\w+\"", "\"" + field + "\":\"" + value + "\"");
        Answer created = curator.post("/v3/usergroups", body);
        Answer changed = curator.put(one, body);
        for (Answer refused : new Answer[] {created, changed}) {
            assertThat(refused.status()).isEqualTo(400);
            assertThat(refused.json().get("modelState").propertyNames()).containsExactly(field);
        }
    }

    @Test
    void addsTheUsersItCanAndSaysWhyNotTheOthers() throws Exception {
        String artisan = simulator.artisan().id();
        String viewer = simulator.viewer().id();
        curator.post("/v3/users/" + viewer + "/deactivate", "");
        String ids = Caller.JSON.writeValueAsString(new String[] {artisan, viewer, "nobody", artisan});
        Answer added = curator.post(one + "/users", ids);
        assertThat(added.status()).isEqualTo(200);
        assertThat(added.json().get("successfullyAddedUserCount").asInt()).isEqualTo(1);
        assertThat(added.json().get("totalUsersSubmittedCount").asInt()).isEqualTo(4);
        assertThat(added.json().get("failedUserReasons").propertyNames())
                .containsExactlyInAnyOrder(artisan, viewer, "nobody");
        JsonNode members = curator.get(one).json().get("members");
        assertThat(members).hasSize(1);
        assertThat(members.get(0).get("userId").asString()).isEqualTo(artisan);
        assertThat(members.get(0).get("addedByUserId").asString())
                .isEqualTo(simulator.curator().id());
        assertThat(members.get(0).get("activeDirectoryObject").isNull()).isTrue();
        assertThat(curator.post(one + "/users", "{}").json().has("modelState")).isTrue();
    }

    @Test
    void removesAMemberAndIsContentWithANonMember() throws Exception {
        curator.post(one + "/users", "[\"" + simulator.artisan().id() + "\"]");
        Answer other = curator.delete(one + "/users/" + simulator.viewer().id());
        assertThat(other.status()).isEqualTo(200);
        assertThat(other.json().get("members")).hasSize(1);
        Answer member = curator.delete(one + "/users/" + simulator.artisan().id());
        assertThat(member.json().get("members")).isEmpty();
    }

    @Test
    void deletesAGroupWithMembersOnlyByForce() throws Exception {
        curator.post(one + "/users", "[\"" + simulator.artisan().id() + "\"]");
        String user = "/v3/users/" + simulator.artisan().id();
        assertThat(curator.delete(one).status()).isEqualTo(400);
        assertThat(curator.delete(user).status()).as("a member of a group").isEqualTo(400);
        assertThat(curator.delete(one + "?forceDelete=true").status()).isEqualTo(200);
        assertThat(curator.get("/v3/usergroups").json()).isEmpty();
        assertThat(curator.delete(user).status()).isEqualTo(200);
        assertThat(curator.get(user).status()).isEqualTo(404);
    }

    @Test
    void takesDirectoryGroupsWithWindowsAuthenticationOnly() throws Exception {
        assertThat(curator.post(one + "/activedirectorygroups", "\"" + SID + "\"")
                        .status())
                .isEqualTo(400);
        assertThat(curator.delete(one + "/activedirectorygroups/" + SID).status())
                .isEqualTo(400);
        try (AlteryxSimulator windows =
                AlteryxSimulator.builder().windowsAuthentication().start()) {
            Caller caller = Caller.curator(windows);
            String group = "/v3/usergroups/" + create(caller);
            String groups = group + "/activedirectorygroups";
            assertThat(caller.post(groups, "[\"" + SID + "\"]").status()).isEqualTo(400);
            assertThat(caller.post(groups, "\"Staff\"").status()).isEqualTo(400);
            Answer added = caller.post(groups, "\"" + SID + "\"");
            assertThat(added.status()).isEqualTo(200);
            assertThat(added.bytes()).isEmpty();
            JsonNode member = caller.get(group).json().get("members").get(0);
            assertThat(member.get("activeDirectoryObject").get("sid").asString())
                    .isEqualTo(SID);
            assertThat(member.get("activeDirectoryObject").get("category").asString())
                    .isEqualTo("Group");
            assertThat(caller.delete(groups + "/S-1-2").status()).isEqualTo(400);
            assertThat(caller.delete(groups + "/" + SID).status()).isEqualTo(200);
            assertThat(caller.get(group).json().get("members")).isEmpty();
        }
    }

    @Test
    void knowsNoOtherGroup() throws Exception {
        String none = "/v3/usergroups/0";
        assertThat(curator.get(none).status()).isEqualTo(404);
        assertThat(curator.put(none, "{}").status()).isEqualTo(404);
        assertThat(curator.delete(none).status()).isEqualTo(404);
        assertThat(curator.post(none + "/users", "[]").status()).isEqualTo(404);
        assertThat(curator.delete(none + "/users/0").status()).isEqualTo(404);
        assertThat(curator.post(none + "/activedirectorygroups", "\"" + SID + "\"")
                        .status())
                .isEqualTo(404);
        assertThat(curator.delete(none + "/activedirectorygroups/" + SID).status())
                .isEqualTo(404);
    }

    @Test
    void isForCuratorsOnly() throws Exception {
        Caller artisan = Caller.as(simulator, simulator.artisan());
        assertThat(artisan.get("/v3/usergroups").status()).isEqualTo(401);
        assertThat(artisan.get(one).status()).isEqualTo(401);
        assertThat(artisan.post("/v3/usergroups", "{}").status()).isEqualTo(401);
        assertThat(artisan.delete(one).status()).isEqualTo(401);
    }

    private static String create(Caller caller) throws Exception {
        Answer created = caller.post("/v3/usergroups", Caller.json("name", "Team", "role", "Viewer"));
        assertThat(created.status()).isEqualTo(201);
        assertThat(created.id()).matches("[0-9a-f]{24}");
        return created.id();
    }
}
