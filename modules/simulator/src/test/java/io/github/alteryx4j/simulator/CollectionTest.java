package io.github.alteryx4j.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.alteryx4j.simulator.Caller.Answer;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class CollectionTest {

    @RegisterExtension
    final AlteryxSimulatorExtension extension = AlteryxSimulatorExtension.perTest(builder -> {});

    private AlteryxSimulator simulator;
    private Caller curator;
    private Caller artisan;
    private String one;
    private String hidden;

    @BeforeEach
    void start() throws Exception {
        simulator = extension.simulator();
        simulator.clock().freeze();
        curator = Caller.curator(simulator);
        artisan = Caller.as(simulator, simulator.artisan());
        Answer created = curator.post("/v3/collections", "{\"name\":\"Reports\"}");
        assertThat(created.status()).isEqualTo(200);
        assertThat(created.id()).matches("[0-9a-f]{24}");
        one = "/v3/collections/" + created.id();
        hidden = simulator.addWorkflow(w -> w.name("Hidden").isPublic(false).othersCanExecute(false));
    }

    @Test
    void createsListsChangesAndDeletes() throws Exception {
        JsonNode view = curator.get(one).json();
        assertThat(view.propertyNames())
                .containsExactly(
                        "id",
                        "name",
                        "ownerId",
                        "dateAdded",
                        "workflowIds",
                        "users",
                        "subscriptionIds",
                        "userGroupIds",
                        "scheduleIds");
        assertThat(view.get("ownerId").asString()).isEqualTo(simulator.curator().id());
        JsonNode listed = curator.get("/v3/collections").json();
        assertThat(listed.get(0).propertyNames()).containsExactly("id", "name", "ownerId", "dateAdded");
        assertThat(curator.get("/v3/collections?view=Full").json().get(0)).isEqualTo(view);
        Answer changed = curator.put(
                one, Caller.json("name", "Other", "ownerId", simulator.artisan().id()));
        assertThat(changed.status()).isEqualTo(200);
        assertThat(changed.json()).isEqualTo(curator.get(one).json());
        assertThat(changed.json().get("name").asString()).isEqualTo("Other");
        Answer deleted = curator.delete(one);
        assertThat(deleted.status()).isEqualTo(200);
        assertThat(deleted.bytes()).isEmpty();
        assertThat(curator.get(one).status()).isEqualTo(404);
    }

    @Test
    void refusesByField() throws Exception {
        assertThat(refusedField(curator.post("/v3/collections", "{}"))).isEqualTo("name");
        assertThat(refusedField(curator.put(one, Caller.json("name", "n", "ownerId", "0"))))
                .isEqualTo("ownerId");
        assertThat(refusedField(curator.post(one + "/workflows", "{}"))).isEqualTo("workflowId");
        assertThat(refusedField(curator.post(one + "/schedules", "{\"scheduleId\":\"0\"}")))
                .isEqualTo("scheduleId");
        assertThat(refusedField(curator.post(
                        one + "/users", Caller.json("userId", simulator.viewer().id()))))
                .isEqualTo("collectionsPermissions");
        assertThat(refusedField(share("userGroups", "userGroupId", "0", "null")))
                .isEqualTo("userGroupId");
        assertThat(refusedField(share("users", "userId", simulator.viewer().id(), "\"soon\"")))
                .isEqualTo("expirationDate");
    }

    @Test
    void lacksTheRightToCreateWithoutTheFlag() throws Exception {
        SimulatedUser other = curator.createUser("other", "Curator");
        Caller caller = Caller.as(simulator, other);
        assertThat(caller.get(one).status()).isEqualTo(200);
        assertThat(caller.post("/v3/collections", "{\"name\":\"Mine\"}").status())
                .isEqualTo(401);
        assertThat(artisan.post("/v3/collections", "{\"name\":\"Mine\"}").status())
                .isEqualTo(401);
        assertThat(artisan.get(one).status()).isEqualTo(401);
    }

    @Test
    void deletesAFullOneOnlyByForce() throws Exception {
        curator.post(one + "/workflows", Caller.json("workflowId", hidden));
        assertThat(curator.delete(one).status()).isEqualTo(400);
        assertThat(curator.delete(one + "?forceDelete=true").status()).isEqualTo(200);
        assertThat(curator.get("/v3/workflows/" + hidden).status()).isEqualTo(200);
    }

    @Test
    void holdsWhatIsAddedUntilItIsRemoved() throws Exception {
        String schedule = schedule();
        String group = group();
        Map<String, String> things = Map.of(
                "workflows/workflowId", hidden,
                "schedules/scheduleId", schedule,
                "users/userId", simulator.viewer().id(),
                "userGroups/userGroupId", group);
        for (Map.Entry<String, String> thing : things.entrySet()) {
            String[] names = thing.getKey().split("/");
            assertThat(share(names[0], names[1], thing.getValue(), "null").status())
                    .isEqualTo(200);
        }
        JsonNode view = share("workflows", "workflowId", hidden, "null").json();
        assertThat(view).isEqualTo(curator.get(one).json());
        assertThat(view.get("workflowIds").toString()).isEqualTo("[\"" + hidden + "\"]");
        assertThat(view.get("scheduleIds").toString()).isEqualTo("[\"" + schedule + "\"]");
        assertThat(view.get("userGroupIds").toString()).isEqualTo("[\"" + group + "\"]");
        assertThat(view.get("users").get(0).get("userId").asString())
                .isEqualTo(simulator.viewer().id());
        for (Map.Entry<String, String> thing : things.entrySet()) {
            String path = one + "/" + thing.getKey().split("/")[0] + "/" + thing.getValue();
            assertThat(curator.delete(path).status()).isEqualTo(200);
            assertThat(curator.delete(path).status()).as("not there any more").isEqualTo(404);
        }
        JsonNode empty = curator.get(one).json();
        for (String list : List.of("workflowIds", "scheduleIds", "userGroupIds", "users")) {
            assertThat(empty.get(list)).isEmpty();
        }
    }

    @Test
    void letsItsUsersSeeAndRunItsWorkflows() throws Exception {
        String workflow = "/v3/workflows/" + hidden;
        curator.post(one + "/workflows", Caller.json("workflowId", hidden));
        assertThat(artisan.get(workflow).status()).isEqualTo(401);
        share("users", "userId", simulator.artisan().id(), "null");
        assertThat(artisan.get(workflow).status()).isEqualTo(200);
        assertThat(artisan.get("/v3/workflows").json()).hasSize(1);
        assertThat(artisan.post(workflow + "/jobs", "{}").status()).isEqualTo(200);
        curator.delete(one + "/users/" + simulator.artisan().id());
        assertThat(artisan.get(workflow).status()).isEqualTo(401);
    }

    @Test
    void letsTheUsersOfItsGroupsInToo() throws Exception {
        String workflow = "/v3/workflows/" + hidden;
        curator.post(one + "/workflows", Caller.json("workflowId", hidden));
        String group = group();
        share("userGroups", "userGroupId", group, "null");
        assertThat(artisan.get(workflow).status()).isEqualTo(401);
        curator.post(
                "/v3/usergroups/" + group + "/users",
                "[\"" + simulator.artisan().id() + "\"]");
        assertThat(artisan.get(workflow).status()).isEqualTo(200);
        curator.delete("/v3/usergroups/" + group + "?forceDelete=true");
        assertThat(artisan.get(workflow).status()).isEqualTo(401);
        assertThat(curator.get(one).json().get("userGroupIds")).isEmpty();
    }

    @Test
    void endsAShareAtItsExpiry() throws Exception {
        String workflow = "/v3/workflows/" + hidden;
        curator.post(one + "/workflows", Caller.json("workflowId", hidden));
        String inTenMinutes = "\"" + simulator.clock().now().plus(Duration.ofMinutes(10)) + "\"";
        share("users", "userId", simulator.artisan().id(), inTenMinutes);
        simulator.clock().advance(Duration.ofMinutes(10).minusMillis(1));
        assertThat(artisan.get(workflow).status()).isEqualTo(200);
        simulator.clock().advance(Duration.ofMillis(1));
        assertThat(artisan.get(workflow).status()).isEqualTo(401);
        assertThat(curator.get(one).json().get("users")).hasSize(1);
        Answer renewed = curator.put(
                one + "/users/" + simulator.artisan().id() + "/permissions", "{\"collectionsPermissions\":{}}");
        assertThat(renewed.status()).isEqualTo(200);
        assertThat(artisan.get(workflow).status()).as("without a date for ever").isEqualTo(200);
    }

    @Test
    void opensItsSchedulesAndTheirJobsAndLetsEditorsChangeThem() throws Exception {
        String schedule = schedule();
        String path = "/v3/schedules/" + schedule;
        curator.post(one + "/schedules", Caller.json("scheduleId", schedule));
        share("users", "userId", simulator.artisan().id(), "null");
        simulator.clock().advance(Duration.ofMinutes(40));
        String job = "/v3/jobs/" + simulator.jobs().all().get(0).id();
        assertThat(artisan.get(path).status()).isEqualTo(200);
        assertThat(artisan.get(path).json().get("canEdit").asBoolean()).isFalse();
        assertThat(artisan.get(job).status()).isEqualTo(200);
        assertThat(artisan.call("PATCH", path, "{\"name\":\"Mine\"}").status()).isEqualTo(401);
        String permissions = one + "/users/" + simulator.artisan().id() + "/permissions";
        String mayUpdate = "{\"collectionsPermissions\":{\"canUpdateAssets\":true}}";
        assertThat(curator.put(permissions, mayUpdate).status()).isEqualTo(200);
        assertThat(artisan.call("PATCH", path, "{\"name\":\"Mine\"}").status()).isEqualTo(200);
        curator.put(permissions, "{\"collectionsPermissions\":{\"canAddUsers\":true}}");
        assertThat(artisan.call("PATCH", path, "{\"name\":\"Mine\"}").status())
                .as("permissions are replaced, not added")
                .isEqualTo(401);
        curator.delete(one + "/schedules/" + schedule);
        assertThat(artisan.get(path).status()).isEqualTo(401);
        assertThat(artisan.get(job).status()).isEqualTo(401);
    }

    @Test
    void letsThoseItIsSharedWithSeeTheJobsOfAScheduleButNotCancelThem() throws Exception {
        curator.post(one + "/schedules", Caller.json("scheduleId", schedule()));
        share("users", "userId", simulator.artisan().id(), "null");
        simulator.clock().advance(Duration.ofMinutes(30));
        String job = "/v3/jobs/" + simulator.jobs().all().get(0).id();
        assertThat(artisan.get(job).status()).isEqualTo(200);
        assertThat(artisan.delete(job).status()).isEqualTo(401);
        assertThat(curator.delete(job).status()).isEqualTo(200);
        assertThat(artisan.get(job).json().get("status").asString()).isEqualTo("Cancelled");
    }

    @ParameterizedTest
    @CsvSource({"users/0/permissions", "userGroups/0/permissions"})
    void changesNoPermissionsOfOthers(String path) throws Exception {
        assertThat(curator.put(one + "/" + path, "{\"collectionsPermissions\":{}}")
                        .status())
                .isEqualTo(404);
        assertThat(refusedField(curator.put(one + "/" + path, "{}"))).isEqualTo("collectionsPermissions");
    }

    @Test
    void takesUploadsInAndForgetsWhatIsDeleted() throws Exception {
        Map<String, String> parts = Caller.workflowParts(simulator.artisan());
        String id = one.substring(one.lastIndexOf('/') + 1);
        parts.put("collectionIds", "[\"" + id + "\"]");
        byte[] bytes = AlteryxSimulator.packageOf(w -> w.name("Up"));
        String workflow =
                curator.upload("/v3/workflows", parts, "file", "a.yxzp", bytes).id();
        assertThat(curator.get(one).json().get("workflowIds").get(0).asString()).isEqualTo(workflow);
        curator.delete("/v3/workflows/" + workflow);
        assertThat(curator.get(one).json().get("workflowIds")).isEmpty();
        parts.put("collectionIds", "[\"0\"]");
        assertThat(refusedField(curator.upload("/v3/workflows", parts, "file", "a.yxzp", bytes)))
                .isEqualTo("collectionIds");
    }

    @Test
    void knowsUsersByTheirSidWithWindowsAuthentication() throws Exception {
        try (AlteryxSimulator windows =
                AlteryxSimulator.builder().windowsAuthentication().start()) {
            curator = Caller.curator(windows);
            one = "/v3/collections/"
                    + curator.post("/v3/collections", "{\"name\":\"R\"}").id();
            String viewer = windows.viewer().id();
            JsonNode user =
                    share("users", "userId", viewer, "null").json().get("users").get(0);
            String sid = user.get("activeDirectoryObject").get("sid").asString();
            assertThat(user.get("activeDirectoryObject").get("category").asString())
                    .isEqualTo("Person");
            String body = "{\"collectionsPermissions\":{\"isAdmin\":true}}";
            assertThat(curator.put(one + "/users/" + sid + "/permissions", body).status())
                    .isEqualTo(200);
            assertThat(curator.put(one + "/users/" + viewer + "/permissions", body)
                            .status())
                    .isEqualTo(404);
        }
    }

    private Answer share(String path, String idName, String id, String expirationDate) throws Exception {
        String body = "{\"" + idName + "\":\"" + id + "\",\"expirationDate\":" + expirationDate
                + ",\"collectionsPermissions\":{\"isAdmin\":false}}";
        return curator.post(one + "/" + path, body);
    }

    private String group() throws Exception {
        return curator.post("/v3/usergroups", Caller.json("name", "G", "role", "Viewer"))
                .id();
    }

    private String schedule() throws Exception {
        String start = simulator.clock().now().plus(Duration.ofMinutes(30)).toString();
        Map<String, Object> iteration = Map.of("iterationType", "Once", "startTime", start);
        return curator.post("/v3/schedules", Caller.json("workflowId", hidden, "iteration", iteration))
                .id();
    }

    private static String refusedField(Answer refused) {
        assertThat(refused.status()).isEqualTo(400);
        return String.join(",", refused.json().get("modelState").propertyNames());
    }
}
