package io.github.alteryx4j.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class MomentTest {

    @ParameterizedTest
    @CsvSource({
        "2026-03-04,2026-03-04T00:00:00Z",
        "2026-03-04T05:06:07Z,2026-03-04T05:06:07Z",
        "2026-03-04T05:06:07.1234567Z,2026-03-04T05:06:07.123456700Z",
        "2026-03-04T05:06:07+02:00,2026-03-04T03:06:07Z",
        "2026-03-04T05:06:07-02:00,2026-03-04T07:06:07Z",
        "2026-03-04T05:06:07,2026-03-04T05:06:07Z",
        "2026-03-04T05:06,2026-03-04T05:06:00Z"
    })
    void readsTimesWithAndWithoutAnOffset(String sent, Instant meant) {
        assertThat(Moment.of(fields("\"" + sent + "\""), "at")).isEqualTo(meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "\"\""})
    void takesNothingForNoTime(String sent) {
        Fields fields = fields(sent);
        assertThat(Moment.of(fields, "at")).isNull();
        assertThat(fields.taken()).containsKey("at");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"soon\"", "\"2026-13-01\"", "\"2026-03-04T25:00:00Z\"", "5"})
    void notesWhatItCannotRead(String sent) {
        Fields fields = fields(sent);
        assertThat(Moment.of(fields, "at")).isNull();
        assertThat(refusal(fields).status()).isEqualTo(400);
        assertThat(refusal(fields).body().toString()).contains("modelState={at=");
    }

    @Test
    void findsNothingWhereNothingWasSent() {
        assertThat(Moment.of(fields("\"x\""), "other")).isNull();
    }

    private static Fields fields(String at) {
        JsonNode body = Caller.JSON.readTree("{\"at\":" + at + "}");
        return Fields.of(body);
    }

    private static Problem refusal(Fields fields) {
        try {
            fields.taken();
        } catch (Problem problem) {
            return problem;
        }
        throw new AssertionError("Nothing is wrong");
    }
}
