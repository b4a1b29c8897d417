package io.github.alteryx4j.examples.verify;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.alteryx4j.client.AlteryxClient;
import io.github.alteryx4j.testing.Marker;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WriteTest {

    /** Names of all that is on the server and can be made by the program, but for jobs, which no API removes. */
    private static List<String> things(Stage stage) {
        List<String> things = new ArrayList<>();
        try (AlteryxClient client = stage.client()) {
            for (Kind kind : Kind.values()) {
                kind.list(client)
                        .map(one -> kind + " " + one.id() + " " + one.name())
                        .toIterable()
                        .forEach(things::add);
            }
        }
        return things;
    }

    private static String studio(Stage stage) {
        try (AlteryxClient client = stage.client()) {
            return String.valueOf(client.subscriptions().list().blockFirst().id());
        }
    }

    @Test
    void findsTheUsualSimulatorAsAssumedAndLeavesItAsItWas() {
        try (Stage stage = new Stage().filled()) {
            List<String> before = things(stage);
            int code = stage.run("--write", "--studio", studio(stage), "--max-upload-mb", "3");
            assertThat(code).as(stage::report).isZero();
            assertThat(things(stage)).isEqualTo(before);
            assertThat(stage.line("packages that grow")).contains("accepted at 3 MB");
            assertThat(stage.line("a run by V3")).contains("`Completed`, `Success`");
            assertThat(stage.report())
                    .contains("with writing")
                    .doesNotContain("Left behind")
                    .doesNotContain(Marker.TEXT, Stage.FIRM, stage.user().id());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "POST, /v3/collections",
        "POST, /v3/workflows",
        "POST, /v3/schedules",
        "POST, /v3/usergroups",
        "POST, /v3/credentials",
        "POST, /v3/workflows/{workflowId}/versions",
        "POST, /v3/workflows/{workflowId}/jobs",
        "PUT, /v3/workflows/{workflowId}",
        "PATCH, /v3/schedules/{scheduleId}",
        "DELETE, /v3/schedules/{scheduleId}",
        "DELETE, /v3/collections/{collectionId}",
        "DELETE, /v3/usergroups/{userGroupId}"
    })
    void leavesNothingWhenAStepFailsOrItsAnswerIsLost(String method, String template) {
        try (Stage stage = new Stage()) {
            String studio = studio(stage);
            List<String> before = things(stage);
            stage.simulator().faults().on(method, template).status(500);
            assertThat(stage.run("--write", "--studio", studio)).isEqualTo(VerifyServer.DIFFERENT);
            assertThat(things(stage)).as(stage::report).isEqualTo(before);

            stage.simulator().faults().on(method, template).loseReply();
            assertThat(stage.run("--write", "--studio", studio)).isEqualTo(VerifyServer.DIFFERENT);
            assertThat(things(stage)).as(stage::report).isEqualTo(before);
        }
    }

    @Test
    void namesWhatItCannotRemove() {
        try (Stage stage = new Stage()) {
            stage.simulator()
                    .faults()
                    .on("DELETE", "/v3/workflows/{workflowId}")
                    .always()
                    .status(503);
            assertThat(stage.run("--write", "--studio", studio(stage))).isEqualTo(VerifyServer.DIFFERENT);
            assertThat(stage.report())
                    .contains("## Left behind on the server", "- a workflow named `alteryx4j-verify-")
                    .doesNotContain("- a schedule named");
        }
    }

    @Test
    void writesNothingInTheStudioOfOthers() {
        try (Stage stage = new Stage()) {
            String other;
            try (AlteryxClient client = stage.client()) {
                other = String.valueOf(client.subscriptions()
                        .create("Other", options -> {})
                        .block()
                        .id());
            }
            List<String> before = things(stage);
            assertThat(stage.run("--write", "--studio", other)).isEqualTo(VerifyServer.DIFFERENT);
            assertThat(stage.report()).contains("is not in that studio", "**incomplete**");
            assertThat(things(stage)).isEqualTo(before);
            assertThat(stage.simulator().requests().count("POST", "/v3/workflows"))
                    .isZero();
        }
    }

    @Test
    void aStudioThatIsNoneEndsItBeforeAnythingIsAsked() {
        try (Stage stage = new Stage()) {
            assertThat(stage.run("--write", "--studio", "nowhere")).isEqualTo(VerifyServer.NOT_RUN);
            assertThat(stage.complaint())
                    .contains("No studio has the id or name")
                    .doesNotContain("\tat ");
            assertThat(stage.report()).isEmpty();
        }
    }

    @Test
    void takesAnOwnerAndTheNameOfTheStudio() {
        try (Stage stage = new Stage()) {
            String name;
            try (AlteryxClient client = stage.client()) {
                name = String.valueOf(client.subscriptions().list().blockFirst().name());
            }
            assertThat(stage.run(
                            "--write", "--studio", name, "--owner", stage.user().id()))
                    .as(stage::report)
                    .isZero();
        }
    }

    @Test
    void noticesAServerThatSendsNoBodies() {
        try (Stage stage = new Stage()) {
            stage.simulator().quirks().emptyBodies(true);
            assertThat(stage.run("--write", "--studio", studio(stage))).isEqualTo(VerifyServer.DIFFERENT);
            assertThat(stage.line("PATCH of a schedule")).contains("**different**");
            assertThat(stage.report()).doesNotContain("Left behind");
        }
    }

    @Test
    void noticesAServerWithoutTls() {
        try (Stage stage = new Stage()) {
            stage.simulator().quirks().withoutTls(true);
            assertThat(stage.run("--write", "--studio", studio(stage))).isZero();
            assertThat(stage.line("a credential of our own")).contains("the other known form, of a server without TLS");
        }
    }

    @Test
    void anArtisanCannotWriteSinceStudiosAreForCurators() {
        try (Stage stage = new Stage()) {
            Map<String, String> artisan = stage.environment(stage.simulator().artisan());
            assertThat(stage.run(artisan, "--write", "--studio", studio(stage))).isEqualTo(VerifyServer.NOT_RUN);
            assertThat(stage.complaint()).contains("It could not run").doesNotContain("\tat ");
        }
    }
}
