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
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

class ScheduleTest {

    private static final Instant NEW_YEAR = Instant.parse("2040-01-01T00:00:00Z");

    @RegisterExtension
    final AlteryxSimulatorExtension extension = AlteryxSimulatorExtension.perTest(builder -> {});

    private AlteryxSimulator simulator;
    private Caller curator;
    private Caller artisan;
    private String workflow;

    @BeforeEach
    void celebrateNewYear() throws Exception {
        simulator = extension.simulator();
        simulator.clock().freeze();
        simulator.clock().advance(Duration.between(simulator.clock().now(), NEW_YEAR));
        curator = Caller.curator(simulator);
        artisan = Caller.as(simulator, simulator.artisan());
        workflow = simulator.addWorkflow(w -> w.name("Report").question(SimulatedQuestion.textBox("Region", "")));
    }

    @Test
    void createsAnEnabledScheduleOfTheCallerNamedAfterItsWorkflow() throws Exception {
        Answer created = artisan.post("/v3/schedules", minimal().toString());
        assertThat(created.status()).isEqualTo(201);
        assertThat(created.id()).matches("[0-9a-f]{24}");
        JsonNode view = artisan.get("/v3/schedules/" + created.id()).json();
        assertThat(view.propertyNames())
                .containsExactlyInAnyOrder(
                        "id",
                        "name",
                        "workflowId",
                        "versionId",
                        "ownerId",
                        "runDateTime",
                        "comment",
                        "enabled",
                        "priority",
                        "workerTag",
                        "status",
                        "credentialId",
                        "creationTime",
                        "lastRunTime",
                        "state",
                        "runCount",
                        "iteration",
                        "frequency",
                        "lastError",
                        "cpuName",
                        "lastModifiedId",
                        "lastModifiedDate",
                        "canEdit",
                        "timeZone",
                        "questions");
        assertThat(view.get("name").asString()).isEqualTo("Report");
        assertThat(view.get("ownerId").asString()).isEqualTo(simulator.artisan().id());
        assertThat(view.get("enabled").asBoolean()).isTrue();
        assertThat(view.get("canEdit").asBoolean()).isTrue();
        assertThat(view.get("priority").asString()).isEqualTo("Default");
        assertThat(view.get("runDateTime").asString()).isEqualTo("2040-01-02T10:00:00Z");
        assertThat(view.get("lastRunTime").isNull()).isTrue();
        assertThat(view.get("iteration").toString())
                .isEqualTo("{\"startTime\":\"2040-01-02T10:00:00Z\",\"endTime\":null,\"runOnlyWorkWeek\":false}");
        assertThat(view.get("versionId"))
                .isEqualTo(curator.get("/v3/workflows/" + workflow).json().get("publishedVersionId"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Hourly|{'hours':2,'minutes':5}|{'hours':2,'minutes':5}",
                "Weekly|{'daysOfWeek':['Friday','Monday']}|{'days':['Friday','Monday']}",
                "Monthly|{'simpleDayOfMonth':true,'dayOfMonth':15}|{'dayOfMonth':15}",
                "Monthly|{'simpleDayOfMonth':false,'occurrence':3,'dayOfWeek':'Sunday'}|"
                        + "{'occurrence':3,'dayOfWeek':'Sunday'}",
                "Custom|{'daysOfMonth':[14,1],'months':[12,3]}|{'days':[1,14],'months':[3,12]}",
                "Cron|{'cronExpression':'0 6 * * 1-5'}|{'cronExpression':'0 6 * * 1-5'}"
            })
    void showsAnotherShapeOfTheIterationThanWasSent(String type, String contract, String shown) throws Exception {
        ObjectNode body = minimal();
        body.set("iteration", iteration(type, contract));
        JsonNode view = view(curator.post("/v3/schedules", body.toString()).id());
        ObjectNode iteration = (ObjectNode) view.get("iteration");
        iteration.remove(List.of("startTime", "endTime"));
        assertThat(iteration.toString()).isEqualTo(shown.replace('\'', '"'));
        assertThat(view.get("frequency").asString()).isEqualTo(type);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Hourly|{'hours':0,'minutes':0}|hourlyContract.minutes",
                "Hourly|{'hours':-1,'minutes':0}|hourlyContract.hours",
                "Hourly|{'hours':1,'minutes':60}|hourlyContract.minutes",
                "Hourly|{'minutes':1.5}|hourlyContract.hours,iteration.hourlyContract.minutes",
                "Daily|7|dailyContract",
                "Daily|{'runOnlyWorkWeek':'maybe'}|dailyContract.runOnlyWorkWeek",
                "Weekly|{}|weeklyContract.daysOfWeek",
                "Weekly|{'daysOfWeek':[]}|weeklyContract.daysOfWeek",
                "Weekly|{'daysOfWeek':['Funday']}|weeklyContract.daysOfWeek",
                "Monthly|{}|monthlyContract.simpleDayOfMonth",
                "Monthly|{'simpleDayOfMonth':true}|monthlyContract.dayOfMonth",
                "Monthly|{'simpleDayOfMonth':true,'dayOfMonth':32}|monthlyContract.dayOfMonth",
                "Monthly|{'simpleDayOfMonth':false,'occurrence':6,'dayOfWeek':'Friday'}|monthlyContract.occurrence",
                "Monthly|{'simpleDayOfMonth':false,'occurrence':1,'dayOfWeek':'x'}|monthlyContract.dayOfWeek",
                "Custom|{'daysOfMonth':[0],'months':[1]}|customContract.daysOfMonth",
                "Custom|{'daysOfMonth':[1],'months':[13]}|customContract.months",
                "Custom|{'daysOfMonth':[],'months':'1'}|customContract.daysOfMonth,iteration.customContract.months",
                "Cron|{}|cronContract.cronExpression",
                "Cron|{'cronExpression':'* * * *'}|cronContract.cronExpression",
                "Cron|{'cronExpression':'60 * * * *'}|cronContract.cronExpression",
                "Cron|{'cronExpression':'* * * * 8'}|cronContract.cronExpression",
                "Cron|{'cronExpression':'5-1 * * * *'}|cronContract.cronExpression",
                "Cron|{'cronExpression':'*/0 * * * *'}|cronContract.cronExpression",
                "Cron|{'cronExpression':'1-2-3 * * * *'}|cronContract.cronExpression",
                "Yearly|{}|iterationType"
            })
    void refusesAContractByField(String type, String contract, String field) throws Exception {
        ObjectNode body = minimal();
        body.set("iteration", iteration(type, contract));
        assertThat(refusedFields(body)).isEqualTo("iteration." + field);
    }

    @Test
    void demandsTheContractOfItsKindAndAStartToCome() throws Exception {
        ObjectNode body = minimal();
        ((ObjectNode) body.get("iteration")).remove("dailyContract");
        assertThat(refusedFields(body)).isEqualTo("iteration.dailyContract");
        for (String start : List.of("2040-01-01T00:00:00Z", "2039-12-31T10:00:00Z", "soon", "")) {
            body = minimal();
            ((ObjectNode) body.get("iteration")).put("startTime", start);
            assertThat(refusedFields(body)).as(start).isEqualTo("iteration.startTime");
        }
        body = minimal();
        ((ObjectNode) body.get("iteration")).put("endTime", "2040-01-01T10:00:00Z");
        assertThat(refusedFields(body)).isEqualTo("iteration.endTime");
    }

    @ParameterizedTest
    @CsvSource({"workflowId,0", "priority,Urgent", "timeZone,Mars/Base", "comment,LONG", "name,LONG", "iteration,x"})
    void refusesByField(String field, String value) throws Exception {
        ObjectNode body = minimal().put(field, value.replace("LONG", "x".repeat(1025)));
        assertThat(refusedFields(body)).isEqualTo(field);
    }

    @Test
    void refusesAnAnswerToNoQuestion() throws Exception {
        ObjectNode body = minimal();
        body.putArray("questions").addObject().put("name", "Regio").put("value", "x");
        assertThat(curator.post("/v3/schedules", body.toString()).status()).isEqualTo(400);
        assertThat(curator.get("/v3/schedules").json()).isEmpty();
    }

    @Test
    void dropsInSilenceWhatTheCallerHasNoRightTo() throws Exception {
        String body = minimal().put("priority", "High").put("workerTag", "big").toString();
        JsonNode ofCurator = view(curator.post("/v3/schedules", body).id());
        assertThat(ofCurator.get("priority").asString()).isEqualTo("High");
        assertThat(ofCurator.get("workerTag").asString()).isEqualTo("big");
        JsonNode ofArtisan = view(artisan.post("/v3/schedules", body).id());
        assertThat(ofArtisan.get("priority").asString()).isEqualTo("Default");
        assertThat(ofArtisan.get("workerTag").asString()).isEmpty();
    }

    @Test
    void needsTheRightToScheduleAndAWorkflowThatMayBeRun() throws Exception {
        SimulatedUser eva = curator.createUser("eva", "Member");
        Caller caller = Caller.as(simulator, eva);
        assertThat(caller.post("/v3/schedules", minimal().toString()).status()).isEqualTo(401);
        workflow = simulator.addWorkflow(w -> w.isPublic(false));
        assertThat(artisan.post("/v3/schedules", minimal().toString()).status()).isEqualTo(401);
        assertThat(curator.post("/v3/schedules", minimal().toString()).status()).isEqualTo(201);
    }

    @Test
    void showsOthersNothing() throws Exception {
        String id = curator.post("/v3/schedules", minimal().toString()).id();
        String path = "/v3/schedules/" + id;
        assertThat(artisan.get(path).status()).isEqualTo(401);
        assertThat(artisan.put(path, "{}").status()).isEqualTo(401);
        assertThat(artisan.call("PATCH", path, "{}").status()).isEqualTo(401);
        assertThat(artisan.delete(path).status()).isEqualTo(401);
        assertThat(artisan.get("/v3/schedules").json()).isEmpty();
        for (String method : List.of("GET", "PUT", "PATCH", "DELETE")) {
            assertThat(curator.call(method, "/v3/schedules/0", "{}").status())
                    .as(method)
                    .isEqualTo(404);
        }
    }

    @Test
    void isSeenInAStudioThatSharesSchedules() throws Exception {
        String path = "/v3/schedules/"
                + artisan.post("/v3/schedules", minimal().toString()).id();
        Caller viewer = Caller.as(simulator, simulator.viewer());
        assertThat(viewer.get(path).status()).isEqualTo(401);
        String home = curator.get("/v3/subscriptions").json().get(0).get("id").asString();
        String sharing = Caller.json("name", "Home", "credentialId", "", "canShareSchedules", true);
        curator.put("/v3/subscriptions/" + home, sharing);
        assertThat(viewer.get(path).json().get("canEdit").asBoolean()).isFalse();
        assertThat(viewer.delete(path).status()).isEqualTo(401);
    }

    @Test
    void listsByOwnerWorkflowAndWindow() throws Exception {
        String mine = artisan.post("/v3/schedules", minimal().toString()).id();
        workflow = simulator.addWorkflow(w -> w.name("Late"));
        ObjectNode late = minimal();
        late.set("iteration", iteration("Once", "{}").put("startTime", "2040-02-01T00:00:00Z"));
        String other = curator.post("/v3/schedules", late.toString()).id();
        assertThat(ids("")).containsExactly(mine, other);
        assertThat(ids("?ownerId=" + simulator.artisan().id())).containsExactly(mine);
        assertThat(ids("?workflowId=" + workflow)).containsExactly(other);
        String window = "?runsAfter=2040-01-31T00:00:00Z&runsBefore=2040-02-01T00:00:00Z";
        assertThat(ids(window)).as("before is exclusive").containsExactly(mine);
        assertThat(ids("?runsAfter=2040-02-01T00:00:00Z&runsBefore=2040-02-01T01:00:00Z"))
                .as("after is inclusive")
                .containsExactly(other);
        JsonNode found = curator.get("/v3/schedules" + window).json().get(0);
        assertThat(found.propertyNames())
                .containsExactly("id", "name", "workflowId", "ownerId", "runDateTime", "timeZone");
        assertThat(found.get("runDateTime").asString()).isEqualTo("2040-01-31T10:00:00Z");
        assertThat(curator.get("/v3/schedules?view=Full").json().get(0)).isEqualTo(view(mine));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "runsAfter=2040-01-01",
                "runsBefore=2040-01-01",
                "runsAfter=2040-01-01&runsBefore=2040-02-16",
                "runsAfter=2040-01-02&runsBefore=2040-01-01",
                "runsAfter=x&runsBefore=y",
                "view=x"
            })
    void refusesAWindowThatIsNone(String query) throws Exception {
        assertThat(curator.get("/v3/schedules?" + query).status()).isEqualTo(400);
    }

    @Test
    void replacesAllByPut() throws Exception {
        ObjectNode first = minimal().put("timeZone", "Europe/Berlin").put("comment", "old");
        String id = artisan.post("/v3/schedules", first.toString()).id();
        ObjectNode body = whole().putNull("comment");
        body.putArray("questions").addObject().put("name", "Region").put("value", "South");
        Answer answer = curator.put("/v3/schedules/" + id, body.toString());
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        JsonNode view = answer.json();
        assertThat(view).isEqualTo(view(id));
        assertThat(view.get("name").asString()).isEqualTo("New");
        assertThat(view.get("comment").asString()).as("null empties").isEmpty();
        assertThat(view.get("timeZone").asString()).isEmpty();
        assertThat(view.get("runDateTime").asString()).isEqualTo("2040-01-02T10:00:00Z");
        assertThat(view.get("ownerId").asString()).isEqualTo(simulator.curator().id());
        assertThat(view.get("lastModifiedId").asString())
                .isEqualTo(simulator.curator().id());
        assertThat(view.get("questions").toString()).isEqualTo("[{\"name\":\"Region\",\"value\":\"South\"}]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "workflowId",
                "ownerId",
                "iteration",
                "name",
                "comment",
                "priority",
                "workerTag",
                "enabled",
                "credentialId"
            })
    void demandsEveryRequiredFieldOfAPut(String field) throws Exception {
        String id = curator.post("/v3/schedules", minimal().toString()).id();
        ObjectNode body = whole();
        body.remove(field);
        Answer refused = curator.put("/v3/schedules/" + id, body.toString());
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.json().get("modelState").propertyNames()).containsExactly(field);
    }

    @Test
    void changesOnlyTheFieldsOfAPatch() throws Exception {
        ObjectNode first = minimal().put("timeZone", "Europe/Berlin").put("comment", "old");
        first.putArray("questions").addObject().put("name", "Region").put("value", "South");
        String id = artisan.post("/v3/schedules", first.toString()).id();
        ObjectNode before = (ObjectNode) view(id);
        Answer answer = artisan.call("PATCH", "/v3/schedules/" + id, "{\"name\":\"Other\",\"workflowId\":\"ignored\"}");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json()).isEqualTo(before.put("name", "Other"));
        ObjectNode iteration = Caller.JSON.createObjectNode();
        iteration.set("iteration", iteration("Once", "{}").put("startTime", "2040-03-01T09:00:00Z"));
        JsonNode moved = artisan.call("PATCH", "/v3/schedules/" + id, iteration.toString())
                .json();
        assertThat(moved.get("runDateTime").asString())
                .as("in the zone that stays")
                .isEqualTo("2040-03-01T08:00:00Z");
        assertThat(moved.get("comment").asString()).isEqualTo("old");
        JsonNode rezoned = artisan.call("PATCH", "/v3/schedules/" + id, "{\"timeZone\":\"Asia/Tokyo\"}")
                .json();
        assertThat(rezoned.get("runDateTime").asString()).isEqualTo("2040-03-01T00:00:00Z");
        assertThat(rezoned.get("questions")).hasSize(1);
    }

    @Test
    void isGivenAwayByItsOwnerOrACuratorToSomeoneWhoExists() throws Exception {
        String path = "/v3/schedules/"
                + artisan.post("/v3/schedules", minimal().toString()).id();
        assertThat(artisan.call("PATCH", path, "{\"ownerId\":\"0\"}").status()).isEqualTo(400);
        String viewer = "{\"ownerId\":\"" + simulator.viewer().id() + "\"}";
        assertThat(artisan.call("PATCH", path, viewer).json().get("ownerId").asString())
                .isEqualTo(simulator.viewer().id());
        assertThat(artisan.get(path).status()).isEqualTo(401);
    }

    @Test
    void letsAStartStandThatHasPassedMeanwhile() throws Exception {
        String path = "/v3/schedules/"
                + curator.post("/v3/schedules", minimal().toString()).id();
        simulator.clock().advance(Duration.ofDays(3));
        curator = Caller.curator(simulator);
        assertThat(curator.put(path, whole().toString()).status()).isEqualTo(200);
        ObjectNode body = whole();
        ((ObjectNode) body.get("iteration")).put("startTime", "2040-01-03T10:00:00Z");
        assertThat(curator.put(path, body.toString()).status()).isEqualTo(400);
    }

    @Test
    void isDeletedAndGoesWithItsWorkflow() throws Exception {
        String path = "/v3/schedules/"
                + artisan.post("/v3/schedules", minimal().toString()).id();
        Answer deleted = artisan.delete(path);
        assertThat(deleted.status()).isEqualTo(200);
        assertThat(deleted.bytes()).isEmpty();
        assertThat(artisan.get(path).status()).isEqualTo(404);
        path = "/v3/schedules/"
                + artisan.post("/v3/schedules", minimal().toString()).id();
        assertThat(curator.delete("/v3/workflows/" + workflow).status()).isEqualTo(400);
        assertThat(curator.delete("/v3/workflows/" + workflow + "?force=true").status())
                .isEqualTo(200);
        assertThat(artisan.get(path).status()).isEqualTo(404);
    }

    @Test
    void canBeSeededOnAWorkflow() throws Exception {
        simulator.workflow(workflow).scheduled(true);
        assertThat(curator.get("/v3/schedules").json())
                .singleElement()
                .satisfies(
                        view -> assertThat(view.get("runDateTime").asString()).isEqualTo("2041-01-01T00:00:00Z"));
        simulator.workflow(workflow).scheduled(false);
        assertThat(curator.get("/v3/schedules").json()).isEmpty();
    }

    private ObjectNode minimal() {
        ObjectNode body = Caller.JSON.createObjectNode().put("workflowId", workflow);
        body.set("iteration", iteration("Daily", "{}"));
        return body;
    }

    private ObjectNode whole() {
        return minimal()
                .put("ownerId", simulator.curator().id())
                .put("name", "New")
                .put("comment", "")
                .put("priority", "Low")
                .put("workerTag", "")
                .put("enabled", true)
                .put("credentialId", "");
    }

    private static ObjectNode iteration(String type, String contract) {
        ObjectNode iteration = Caller.JSON.createObjectNode();
        iteration.put("iterationType", type).put("startTime", "2040-01-02T10:00:00Z");
        String name = Choice.lower(type) + "Contract";
        iteration.set(name, Caller.JSON.readTree(contract.replace('\'', '"')));
        return iteration;
    }

    private String refusedFields(ObjectNode body) throws Exception {
        Answer refused = curator.post("/v3/schedules", body.toString());
        assertThat(refused.status()).isEqualTo(400);
        return String.join(",", refused.json().get("modelState").propertyNames());
    }

    private JsonNode view(String id) throws Exception {
        return curator.get("/v3/schedules/" + id).json();
    }

    private List<String> ids(String query) throws Exception {
        List<String> ids = new ArrayList<>();
        curator.get("/v3/schedules" + query)
                .json()
                .forEach(schedule -> ids.add(schedule.get("id").asString()));
        return ids;
    }
}
