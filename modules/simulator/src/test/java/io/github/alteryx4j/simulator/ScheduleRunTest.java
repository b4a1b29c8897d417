package io.github.alteryx4j.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** When schedules run, and what happens then. The first of January 2040 is a Sunday. */
class ScheduleRunTest {

    private static final Instant NEW_YEAR = Instant.parse("2040-01-01T00:00:00Z");

    @RegisterExtension
    final AlteryxSimulatorExtension extension = AlteryxSimulatorExtension.perTest(
            builder -> builder.tokenLifetime(Duration.ofDays(9999)).runTime(Duration.ofSeconds(1)));

    private AlteryxSimulator simulator;
    private Caller curator;
    private String workflow;

    @BeforeEach
    void celebrateNewYear() throws Exception {
        simulator = extension.simulator();
        simulator.clock().freeze();
        goTo(NEW_YEAR);
        curator = Caller.curator(simulator);
        workflow = simulator.addWorkflow(w -> w.name("Report"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Once|2040-01-01T10:00:00Z|{}|2040-01-01T10:00:00Z none",
                "Hourly|2040-01-01T10:00:00Z|{'hours':1,'minutes':30}"
                        + "|2040-01-01T10:00:00Z 2040-01-01T11:30:00Z 2040-01-01T13:00:00Z",
                "Daily|2040-01-05T10:00:00|{}|2040-01-05T10:00:00Z 2040-01-06T10:00:00Z 2040-01-07T10:00:00Z",
                "Daily|2040-01-05T10:00:00Z|{'runOnlyWorkWeek':true}"
                        + "|2040-01-05T10:00:00Z 2040-01-06T10:00:00Z 2040-01-09T10:00:00Z",
                "Weekly|2040-01-03T08:15:00Z|{'daysOfWeek':['Sunday','Wednesday']}"
                        + "|2040-01-04T08:15:00Z 2040-01-08T08:15:00Z 2040-01-11T08:15:00Z",
                "Monthly|2040-01-31T08:00:00Z|{'simpleDayOfMonth':true,'dayOfMonth':31}"
                        + "|2040-01-31T08:00:00Z 2040-03-31T08:00:00Z 2040-05-31T08:00:00Z",
                "Monthly|2040-01-10T08:00:00Z|{'simpleDayOfMonth':false,'occurrence':2,'dayOfWeek':'Monday'}"
                        + "|2040-02-13T08:00:00Z 2040-03-12T08:00:00Z 2040-04-09T08:00:00Z",
                "Monthly|2040-01-10T08:00:00Z|{'simpleDayOfMonth':false,'occurrence':5,'dayOfWeek':'Sunday'}"
                        + "|2040-01-29T08:00:00Z 2040-02-26T08:00:00Z 2040-03-25T08:00:00Z",
                "Custom|2040-01-01T06:00:00Z|{'daysOfMonth':[30,1],'months':[1,2,4]}"
                        + "|2040-01-01T06:00:00Z 2040-01-30T06:00:00Z 2040-02-01T06:00:00Z 2040-04-01T06:00:00Z",
                "Cron|2040-01-01T10:00:00Z|{'cronExpression':'*/20 10-11 * * *'}"
                        + "|2040-01-01T10:00:00Z 2040-01-01T10:20:00Z 2040-01-01T10:40:00Z 2040-01-01T11:00:00Z",
                "Cron|2040-01-01T10:00:00Z|{'cronExpression':'0 12 * * 0,3'}"
                        + "|2040-01-01T12:00:00Z 2040-01-04T12:00:00Z 2040-01-08T12:00:00Z",
                "Cron|2040-01-01T10:00:00Z|{'cronExpression':'0 12 * * 6-7'}"
                        + "|2040-01-01T12:00:00Z 2040-01-07T12:00:00Z 2040-01-08T12:00:00Z",
                "Cron|2040-01-01T10:00:00Z|{'cronExpression':'0 0 13 * 5'}"
                        + "|2040-01-06T00:00:00Z 2040-01-13T00:00:00Z 2040-01-20T00:00:00Z",
                "Cron|2040-01-01T10:00:00Z|{'cronExpression':'5 4 29 2 *'}|2040-02-29T04:05:00Z 2044-02-29T04:05:00Z",
                "Cron|2040-01-01T10:00:00Z|{'cronExpression':'50/5 23 31 12 *'}"
                        + "|2040-12-31T23:50:00Z 2040-12-31T23:55:00Z 2041-12-31T23:50:00Z",
                "Cron|2040-01-01T10:00:00Z|{'cronExpression':'0 0 30 2 *'}|none"
            })
    void runsInTheRhythmOfEachKind(String type, String start, String contract, String runs) throws Exception {
        String schedule = create(type, start, contract.replace('\'', '"'), "");
        List<String> expected = List.of(runs.split(" "));
        assertThat(runs(schedule, expected.size())).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        // The wall clock skips from two to three on the 25th of March, and repeats two to three on the 28th of October.
        "Daily,2040-03-24T02:30:00,'{}',2040-03-24T01:30:00Z 2040-03-25T01:30:00Z 2040-03-26T00:30:00Z",
        "Daily,2040-10-27T02:30:00,'{}',2040-10-27T00:30:00Z 2040-10-28T00:30:00Z 2040-10-29T01:30:00Z",
        "Hourly,2040-10-28T01:30:00,'{\"hours\":1,\"minutes\":0}',"
                + "2040-10-27T23:30:00Z 2040-10-28T00:30:00Z 2040-10-28T01:30:00Z",
        "Cron,2040-10-28T02:00:00,'{\"cronExpression\":\"30 * * * *\"}'," + "2040-10-28T00:30:00Z 2040-10-28T02:30:00Z",
        "Daily,2040-06-01T12:00:00Z,'{}',2040-06-01T10:00:00Z",
        "Daily,2040-06-01T12:00:00+00:00,'{}',2040-06-01T12:00:00Z"
    })
    void followsTheWallClockOfItsTimeZone(String type, String start, String contract, String runs) throws Exception {
        String schedule = create(type, start, contract, "Europe/Berlin");
        List<String> expected = List.of(runs.split(" "));
        assertThat(runs(schedule, expected.size())).isEqualTo(expected);
    }

    @Test
    void startsAJobOfItsOwnerAtTheMomentWhenItWasDue() throws Exception {
        Caller artisan = Caller.as(simulator, simulator.artisan());
        String schedule = create(artisan, "Daily", "2040-01-01T10:00:00Z", "{}", "");
        goTo(Instant.parse("2040-01-01T09:59:59Z"));
        assertThat(simulator.jobs().count(workflow)).isZero();
        goTo(Instant.parse("2040-01-02T12:00:00Z"));

        JsonNode jobs = artisan.get("/v3/workflows/" + workflow + "/jobs").json();

        assertThat(jobs).hasSize(2);
        assertThat(jobs.get(0).get("createDate").asString()).isEqualTo("2040-01-01T10:00:00Z");
        assertThat(jobs.get(1).get("createDate").asString()).isEqualTo("2040-01-02T10:00:00Z");
        assertThat(jobs.get(1).get("status").asString()).isEqualTo("Completed");
        assertThat(simulator.jobs().of(workflow).get(0).userId())
                .isEqualTo(simulator.artisan().id());
        JsonNode view = curator.get("/v3/schedules/" + schedule).json();
        assertThat(view.get("runCount").asInt()).isEqualTo(2);
        assertThat(view.get("lastRunTime").asString()).isEqualTo("2040-01-02T10:00:00Z");
        assertThat(view.get("runDateTime").asString()).isEqualTo("2040-01-03T10:00:00Z");
        assertThat(curator.get("/v3/workflows/" + workflow)
                        .json()
                        .get("runCount")
                        .asInt())
                .isEqualTo(2);
    }

    @Test
    void asksTheScriptOfTheWorkflowWhereItMayBlock() throws Exception {
        List<String> asked = new ArrayList<>();
        String app = simulator.addWorkflow(w -> w.question(SimulatedQuestion.textBox("Region", "North"))
                .everyRun(input -> {
                    asked.add(input.priority() + " " + input.answers());
                    LockSupport.parkNanos(1);
                    return RunResult.error("no such table");
                }));
        String iteration = "{\"iterationType\":\"Once\",\"startTime\":\"2040-01-01T10:00:00Z\"}";
        String body = "{\"workflowId\":\"" + app + "\",\"priority\":\"High\",\"iteration\":" + iteration
                + ",\"questions\":[{\"name\":\"Region\",\"value\":\"South\"}]}";
        assertThat(curator.post("/v3/schedules", body).status()).isEqualTo(201);
        goTo(Instant.parse("2040-01-01T11:00:00Z"));
        assertThat(curator.get("/v3/workflows/" + app + "/jobs").json()).hasSize(1);
        assertThat(simulator.jobs().of(app))
                .singleElement()
                .satisfies(job -> assertThat(job.disposition()).isEqualTo("Error"));
        assertThat(asked).containsExactly("High {Region=South}");
    }

    @Test
    void survivesAScriptThatThrows() throws Exception {
        String broken = simulator.addWorkflow(w -> w.everyRun(input -> {
            throw new IllegalStateException("script");
        }));
        workflow = broken;
        String schedule = create("Daily", "2040-01-01T10:00:00Z", "{}", "");
        goTo(Instant.parse("2040-01-03T00:00:00Z"));
        assertThat(view(schedule).get("lastRunTime").asString()).isEqualTo("2040-01-02T10:00:00Z");
        assertThat(simulator.jobs().count()).isZero();
    }

    @Test
    void endsAfterItsEnd() throws Exception {
        String iteration = "{\"iterationType\":\"Daily\",\"startTime\":\"2040-01-01T10:00:00Z\","
                + "\"endTime\":\"2040-01-03T10:00:00Z\",\"dailyContract\":{}}";
        String schedule = curator.post(
                        "/v3/schedules", "{\"workflowId\":\"" + workflow + "\",\"iteration\":" + iteration + "}")
                .id();
        goTo(Instant.parse("2040-02-01T00:00:00Z"));
        assertThat(simulator.jobs().count(workflow)).isEqualTo(3);
        assertThat(view(schedule).get("runDateTime").asString()).isEmpty();
        assertThat(view(schedule).get("state").asString()).isEqualTo("Completed");
        assertThat(view(schedule).get("iteration").get("endTime").asString()).isEqualTo("2040-01-03T10:00:00Z");
    }

    @Test
    void doesNotRunWhileDisabledAndMakesNothingUp() throws Exception {
        String schedule = create("Daily", "2040-01-01T10:00:00Z", "{}", "");
        String path = "/v3/schedules/" + schedule;
        curator.call("PATCH", path, "{\"enabled\":false}");
        assertThat(view(schedule).get("runDateTime").asString()).isEmpty();
        goTo(Instant.parse("2040-01-05T12:00:00Z"));
        assertThat(simulator.jobs().count()).isZero();
        curator.call("PATCH", path, "{\"enabled\":true}");
        assertThat(view(schedule).get("runDateTime").asString()).isEqualTo("2040-01-06T10:00:00Z");
        goTo(Instant.parse("2040-01-06T12:00:00Z"));
        assertThat(simulator.jobs().count()).isEqualTo(1);
    }

    @Test
    void makesUpForABoundedNumberOfRunsAfterALongLeap() throws Exception {
        String schedule = create("Cron", "2040-01-01T10:00:00Z", "{\"cronExpression\":\"* * * * *\"}", "");
        goTo(Instant.parse("2040-07-01T12:00:00Z"));
        assertThat(simulator.jobs().count(workflow)).isEqualTo(ScheduleRunner.MOST_RUNS);
        assertThat(view(schedule).get("runDateTime").asString()).isEqualTo("2040-07-01T12:01:00Z");
        simulator.clock().advance(Duration.ofMinutes(1));
        assertThat(simulator.jobs().count(workflow)).isEqualTo(ScheduleRunner.MOST_RUNS + 1L);
    }

    @Test
    void mixesTheRunsOfAllSchedulesInTheOrderOfTheClock() throws Exception {
        String other = simulator.addWorkflow(w -> w.name("Other"));
        create("Hourly", "2040-01-01T10:00:00Z", "{\"hours\":2,\"minutes\":0}", "");
        workflow = other;
        create("Hourly", "2040-01-01T11:00:00Z", "{\"hours\":2,\"minutes\":0}", "");
        goTo(Instant.parse("2040-01-01T13:30:00Z"));
        assertThat(simulator.jobs().all())
                .extracting(job -> job.workflowId().equals(other))
                .containsExactly(false, true, false, true);
    }

    @Test
    void failsWhenTheOwnerMayNotRunTheWorkflowAnyMore() throws Exception {
        Caller artisan = Caller.as(simulator, simulator.artisan());
        String schedule = create(artisan, "Daily", "2040-01-01T10:00:00Z", "{}", "");
        curator.post("/v3/users/" + simulator.artisan().id() + "/deactivate", "");
        goTo(Instant.parse("2040-01-01T12:00:00Z"));
        JsonNode view = view(schedule);
        assertThat(view.get("lastError").asString()).isNotEmpty();
        assertThat(view.get("runCount").asInt()).isZero();
        assertThat(view.get("runDateTime").asString()).isEqualTo("2040-01-02T10:00:00Z");
        assertThat(simulator.jobs().count()).isZero();
    }

    /** The moments of the next runs, each found after the clock has reached the one before. */
    private List<String> runs(String schedule, int count) throws Exception {
        List<String> runs = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String next = view(schedule).get("runDateTime").asString();
            runs.add(next.isEmpty() ? "none" : next);
            if (!next.isEmpty()) {
                goTo(Instant.parse(next));
            }
        }
        return runs;
    }

    private JsonNode view(String schedule) throws Exception {
        return curator.get("/v3/schedules/" + schedule).json();
    }

    private void goTo(Instant moment) {
        simulator.clock().advance(Duration.between(simulator.clock().now(), moment));
    }

    private String create(String type, String start, String contract, String zone) throws Exception {
        return create(curator, type, start, contract, zone);
    }

    private String create(Caller caller, String type, String start, String contract, String zone) throws Exception {
        String name = type.toLowerCase(Locale.ROOT) + "Contract";
        String body = "{\"workflowId\":\"" + workflow + "\",\"timeZone\":\"" + zone + "\",\"iteration\":{"
                + "\"iterationType\":\"" + type + "\",\"startTime\":\"" + start + "\",\"" + name + "\":" + contract
                + "}}";
        Caller.Answer created = caller.post("/v3/schedules", body);
        assertThat(created.status()).as(created.text()).isEqualTo(201);
        return created.id();
    }
}
