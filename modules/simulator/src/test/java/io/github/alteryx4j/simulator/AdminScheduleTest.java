package io.github.alteryx4j.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

class AdminScheduleTest {

    private static final String FORECAST = "/admin/v2/schedule/forecast";

    @RegisterExtension
    final AlteryxSimulatorExtension extension =
            AlteryxSimulatorExtension.perTest(builder -> builder.runTime(Duration.ofSeconds(90)));

    private AlteryxSimulator simulator;
    private Caller curator;
    private String workflow;
    private Instant start;

    @BeforeEach
    void start() throws Exception {
        simulator = extension.simulator();
        simulator.clock().freeze();
        curator = Caller.curator(simulator);
        workflow = simulator.addWorkflow(w -> w.name("Report"));
        start = simulator.clock().now().truncatedTo(ChronoUnit.HOURS).plus(Duration.ofDays(1));
    }

    @Test
    void showsSchedulesWithWhatTheyRunAndWhoseTheyAre() throws Exception {
        String id = schedule("Nightly", "High", 24);

        JsonNode view = curator.get("/admin/v1/schedules").json().get(0);

        assertThat(view.get("id").asString()).isEqualTo(id);
        assertThat(view.get("name").asString()).isEqualTo("Nightly");
        assertThat(view.get("priority").asString()).isEqualTo("High");
        assertThat(view.get("application").get("id").asString()).isEqualTo(workflow);
        assertThat(view.get("application").get("name").asString()).isEqualTo("Report");
        assertThat(view.get("owner").get("email").asString())
                .isEqualTo(simulator.curator().email());
        assertThat(view.get("owner").get("role").asString()).isEqualTo("Curator");
        assertThat(view.get("credential").isNull()).isTrue();
        assertThat(view.get("nextRunTime").asString()).isEqualTo(start.toString());
        assertThat(view.get("runCount").asInt()).isZero();
        assertThat(view.get("frequency").asString()).isEqualTo("Hourly");
        assertThat(view.get("iteration").get("startTime").asString()).isEqualTo(start.toString());
        assertThat(view.get("iteration").get("hours").asInt()).isEqualTo(24);
        assertThat(view.get("timezone").asString()).isEqualTo("UTC");
        simulator.quirks().numbersForWords(true);
        assertThat(curator.get("/admin/v1/schedules")
                        .json()
                        .get(0)
                        .get("priority")
                        .asInt())
                .isEqualTo(2);
    }

    @Test
    void showsTheCredentialAScheduleRunsUnderButNoPassword() throws Exception {
        String credential = simulator.seeds().credential(simulator.curator(), "svc", "s3cr3t");
        ObjectNode body = body("Nightly", "Default", 24);
        curator.post("/v3/schedules", body.put("credentialId", credential).toString());
        assertThat(curator.get("/admin/v1/schedules").json().get(0).get("credential"))
                .hasToString("{\"credentialId\":\"" + credential + "\",\"username\":\"svc\",\"source\":\"Schedule\"}");
        curator.delete("/v3/credentials/" + credential);
        assertThat(curator.get("/admin/v1/schedules")
                        .json()
                        .get(0)
                        .get("credential")
                        .isNull())
                .as("a schedule does not hold its credential")
                .isTrue();
    }

    @Test
    void countsTheRunsOfASchedule() throws Exception {
        schedule("Nightly", "Default", 24);
        simulator.clock().advance(Duration.ofDays(2));
        JsonNode view = Caller.curator(simulator)
                .get("/admin/v1/schedules?page=0&pageSize=1")
                .json()
                .get(0);
        assertThat(view.get("runCount").asInt()).isPositive();
        assertThat(view.get("lastRunTime").asString()).isNotEmpty();
        assertThat(view.get("application").get("revisionId").asString()).isNotEmpty();
    }

    @Test
    void forecastsEveryRunInTheSpan() throws Exception {
        String often = schedule("Often", "Critical", 6);
        String daily = schedule("Daily", "Default", 24);

        JsonNode runs = forecast(start, start.plus(Duration.ofDays(1)));

        assertThat(ids(runs)).containsExactly(often, daily, often, often, often);
        JsonNode run = runs.get(0);
        assertThat(run.propertyNames())
                .containsExactlyInAnyOrder(
                        "id",
                        "appEstimatedCompletionTime",
                        "scheduleName",
                        "startTime",
                        "frequency",
                        "workflowName",
                        "owner",
                        "priority");
        assertThat(run.get("priority").asInt()).isEqualTo(3);
        assertThat(runs.get(1).get("priority").asInt()).isZero();
        assertThat(run.get("startTime").asString()).isEqualTo(start.toString());
        assertThat(run.get("workflowName").asString()).isEqualTo("Report");
        assertThat(run.get("appEstimatedCompletionTime").asInt()).isEqualTo(90);
        assertThat(run.get("owner").propertyNames())
                .containsExactlyInAnyOrder("id", "firstName", "lastName", "email", "subscriptionId");
    }

    @Test
    void forecastsASpanLongAfterTheNextRun() throws Exception {
        String id = schedule("Often", "Default", 12);
        Instant later = start.plus(Duration.ofDays(3650));
        JsonNode runs = forecast(later, later.plus(Duration.ofDays(1)));
        assertThat(ids(runs)).containsExactly(id, id);
        assertThat(runs.get(0).get("startTime").asString()).isEqualTo(later.toString());
    }

    @Test
    void forecastsNothingThatIsSwitchedOffOrOver() throws Exception {
        String id = schedule("Off", "Default", 1);
        curator.call("PATCH", "/v3/schedules/" + id, "{\"enabled\":false}");
        assertThat(forecast(start, start.plus(Duration.ofDays(1)))).isEmpty();
        schedule("On", "Default", 1);
        assertThat(forecast(start.minus(Duration.ofDays(30)), start)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "?beforeDate=2026-02-01",
                "?afterDate=2026-01-01",
                "?afterDate=2026-01-01&beforeDate=2026-02-15",
                "?afterDate=2026-02-01&beforeDate=2026-01-01",
                "?afterDate=soon&beforeDate=2026-01-01"
            })
    void demandsASpanOfLessThan45Days(String query) throws Exception {
        assertThat(curator.get(FORECAST + query).status()).isEqualTo(400);
        assertThat(curator.get(FORECAST + "?afterDate=2026-01-01&beforeDate=2026-02-14")
                        .status())
                .isEqualTo(200);
    }

    private JsonNode forecast(Instant after, Instant before) throws Exception {
        return curator.get(FORECAST + "?afterDate=" + after + "&beforeDate=" + before)
                .json();
    }

    private String schedule(String name, String priority, int hours) throws Exception {
        return curator.post("/v3/schedules", body(name, priority, hours).toString())
                .id();
    }

    private ObjectNode body(String name, String priority, int hours) {
        ObjectNode body = Caller.JSON.createObjectNode();
        body.put("workflowId", workflow).put("name", name).put("priority", priority);
        ObjectNode iteration = body.putObject("iteration");
        iteration.put("iterationType", "Hourly").put("startTime", start.toString());
        iteration.putObject("hourlyContract").put("hours", hours).put("minutes", 0);
        return body;
    }

    private static List<String> ids(JsonNode runs) {
        List<String> ids = new ArrayList<>();
        runs.forEach(run -> ids.add(run.get("id").asString()));
        return ids;
    }
}
