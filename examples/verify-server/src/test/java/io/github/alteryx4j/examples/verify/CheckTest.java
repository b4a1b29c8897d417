package io.github.alteryx4j.examples.verify;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CheckTest {

    @Test
    void anAnswerNobodyThoughtOfCostsOneLineAndNotTheReport() {
        try (Stage stage = new Stage()) {
            stage.simulator()
                    .faults()
                    .on("GET", "/v3/schedules")
                    .always()
                    .status(200, java.util.Map.of(), "[[1],null,{}]");
            stage.simulator().faults().on("GET", "/v3/users").always().malformJson();
            stage.simulator()
                    .faults()
                    .on("GET", "/v1/workflows/subscription")
                    .always()
                    .reset();
            assertThat(stage.run()).isEqualTo(VerifyServer.DIFFERENT);
            assertThat(stage.line("`users().list`")).contains("UndecodableAnswerException", "**different**");
            assertThat(stage.line("`legacy().workflows`")).contains("TransportException", "**different**");
            assertThat(stage.line("`packageType` in V1")).contains("no answer", "not known here");
            assertThat(stage.line("byte order mark before JSON")).contains("as assumed");
        }
    }
}
