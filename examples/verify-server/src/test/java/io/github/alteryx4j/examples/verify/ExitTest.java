package io.github.alteryx4j.examples.verify;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.alteryx4j.testing.Marker;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExitTest {

    private static Map<String, String> with(Map<String, String> environment, String name, String value) {
        Map<String, String> changed = new HashMap<>(environment);
        changed.put(name, value);
        return changed;
    }

    private static void notRun(Stage stage, Map<String, String> environment, String complaint) {
        assertThat(stage.run(environment)).isEqualTo(VerifyServer.NOT_RUN);
        assertThat(stage.report()).isEmpty();
        assertThat(stage.complaint()).contains(complaint).doesNotContain("\tat ", "Exception", Marker.TEXT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ALTERYX_BASE_URL", "ALTERYX_CLIENT_ID", "ALTERYX_CLIENT_SECRET"})
    void saysWhichVariableIsMissing(String name) {
        try (Stage stage = new Stage()) {
            notRun(stage, with(stage.environment(), name, ""), name + " is not set");
        }
    }

    @Test
    void saysThatTheAddressIsNone() {
        try (Stage stage = new Stage()) {
            notRun(stage, with(stage.environment(), "ALTERYX_BASE_URL", "host/webapi"), "must start with https://");
        }
    }

    @Test
    void saysThatTheKeyIsRefused() {
        try (Stage stage = new Stage()) {
            notRun(stage, with(stage.environment(), "ALTERYX_CLIENT_SECRET", Marker.TEXT), "gave no token: 400");
        }
    }

    @Test
    void saysThatApiAccessIsOff() {
        try (Stage stage = new Stage()) {
            notRun(stage, stage.environment(stage.simulator().withoutApiAccess()), "switched on API access");
        }
    }

    @Test
    void saysThatNobodyAnswers() {
        Stage stage = new Stage();
        Map<String, String> environment = stage.environment();
        stage.close();
        notRun(stage, environment, "cannot be reached: the connection was refused");
    }

    @Test
    void saysThatTheHostIsUnknown() {
        try (Stage stage = new Stage()) {
            notRun(
                    stage,
                    with(stage.environment(), "ALTERYX_BASE_URL", "http://nowhere.invalid/webapi"),
                    "cannot be reached: the connection was refused or the host is unknown");
        }
    }

    @Test
    void usesBasicWhereFormsAreRefused() {
        try (Stage stage = new Stage()) {
            stage.simulator().faults().on("POST", "/oauth2/token").times(1).status(400);
            stage.run();
            assertThat(stage.report()).contains("0 different");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "--wrong, no option --wrong",
        "--write, go together",
        "--studio x, go together",
        "--max-upload-mb 5, need --write",
        "--write --studio x --max-upload-mb many, whole number",
        "--studio, needs a value"
    })
    void explainsOptionsThatMakeNoSense(String arguments, String complaint) {
        try (Stage stage = new Stage()) {
            assertThat(stage.run(arguments.split(" ", -1))).isEqualTo(VerifyServer.NOT_RUN);
            assertThat(stage.complaint()).contains(complaint, "--help").doesNotContain("\tat ");
            assertThat(stage.simulator().requests().count()).isZero();
        }
    }

    @Test
    void showsItsOptions() {
        try (Stage stage = new Stage()) {
            assertThat(stage.run("--help")).isZero();
            assertThat(stage.report()).contains("--max-upload-mb N");
        }
    }
}
