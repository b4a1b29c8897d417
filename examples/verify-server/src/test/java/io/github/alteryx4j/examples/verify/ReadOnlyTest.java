package io.github.alteryx4j.examples.verify;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.alteryx4j.simulator.AlteryxSimulator;
import io.github.alteryx4j.testing.Marker;
import org.junit.jupiter.api.Test;

class ReadOnlyTest {

    private static final String NOTHING_DIFFERS = ", 0 different, ";

    @Test
    void findsTheUsualSimulatorAsAssumed() {
        try (Stage stage = new Stage().filled().withDcm()) {
            assertThat(stage.run()).as(stage::report).isZero();
            assertThat(stage.report()).contains(NOTHING_DIFFERS, "## Endpoints not tried", "`POST /v3/workflows`");
        }
    }

    @Test
    void findsAnEmptyOneAsAssumedAndSaysWhatCannotBeKnown() {
        try (Stage stage = new Stage()) {
            assertThat(stage.run()).as(stage::report).isZero();
            assertThat(stage.line("question types, V3 `questionType`")).contains("not known here");
        }
    }

    @Test
    void anArtisanLearnsWhatAnArtisanCan() {
        try (Stage stage = new Stage().filled().withDcm()) {
            assertThat(stage.run(stage.environment(stage.simulator().artisan())))
                    .as(stage::report)
                    .isZero();
            assertThat(stage.report()).contains("needs another role");
            assertThat(stage.line("first page of the audit log")).contains("not known here");
        }
    }

    @Test
    void sendsNothingButGetAndTheTokenPost() {
        try (Stage stage = new Stage().filled().withDcm()) {
            stage.run();
            assertThat(stage.simulator().requests().latest())
                    .hasSizeGreaterThan(100)
                    .allMatch(request -> request.method().equals("GET")
                            || (request.method().equals("POST")
                                    && request.template().equals("/oauth2/token")));
            assertThat(stage.simulator().requests().count()).isLessThan(1000);
        }
    }

    @Test
    void nothingOfTheFirmIsInTheReport() {
        try (Stage stage = new Stage().filled().withDcm()) {
            stage.run();
            assertThat(stage.report() + stage.complaint())
                    .doesNotContainIgnoringCase(Marker.TEXT)
                    .doesNotContainIgnoringCase(Stage.FIRM)
                    .doesNotContain("127.0.0.1", "example.com", stage.user().id(), "Pwd=")
                    .doesNotContainPattern("[1-9a-f][0-9a-f]{23}");
        }
    }

    @Test
    void worksUnderAnotherPrefixAndWithAPastedAddress() {
        try (Stage stage =
                new Stage(AlteryxSimulator.builder().prefix("/api/alteryx").start())) {
            assertThat(stage.run()).as(stage::report).isZero();
        }
    }
}
