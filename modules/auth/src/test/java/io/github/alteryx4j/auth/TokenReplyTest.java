package io.github.alteryx4j.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;

/** How leniently a reply is read. */
class TokenReplyTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "3600 | 3600000",
                "60 | 60000",
                "null | 300000",
                "0 | 0",
                "-0 | 0",
                "-1 | 0",
                "\"-1\" | 0",
                "\"3600\" | 3600000",
                "\" 3600 \" | 3600000",
                "\"3600.0\" | 3600000",
                "3599.7 | 3599700",
                "1e3 | 1000000",
                "86399 | 86399000",
                "86400 | 86400000",
                "86401 | 86400000",
                "9223372036854775808 | 86400000",
                "1e400 | 86400000",
                "-1e400 | 0",
                "\"abc\" | 300000",
                "\"\" | 300000",
                "\"NaN\" | 300000",
                "true | 300000",
                "{\"a\":1} | 300000",
                "[3600] | 300000"
            })
    @DisplayName("T27: expires_in in every shape")
    void readsTheLife(String expiresIn, long millis) {
        TokenReply reply = read("{\"expires_in\":" + expiresIn + ",\"access_token\":\"t\"}");
        assertThat(reply.life()).isEqualTo(Duration.ofMillis(millis));
        assertThat(reply.accessToken()).isEqualTo("t");
    }

    @Test
    @DisplayName("T27: five minutes when the reply does not say")
    void takesFiveMinutesWhenTheLifeIsMissing() {
        assertThat(read("{}").life()).isEqualTo(Duration.ofMinutes(5));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "\"bearer\" | true",
                "\"BEARER\" | true",
                "\"Bearer\" | true",
                "\" Bearer \" | true",
                "\"\" | true",
                "\"  \" | true",
                "null | true",
                "{} | true",
                "\"mac\" | false",
                "\"bearer2\" | false",
                "1 | false"
            })
    @DisplayName("T28: token_type in every shape")
    void readsTheType(String type, boolean bearer) {
        assertThat(read("{\"token_type\":" + type + "}").isBearer()).isEqualTo(bearer);
    }

    @Test
    @DisplayName("T28: bearer when the reply does not say")
    void takesAMissingTypeForBearer() {
        assertThat(read("{}").isBearer()).isTrue();
    }

    @RepeatedTest(50)
    @DisplayName("Fields in any order, with unknown ones of any shape between them")
    void readsFieldsInAnyOrderAmongUnknownOnes(RepetitionInfo repetition) {
        List<String> fields = new ArrayList<>(List.of(
                "\"access_token\":\"tok\"",
                "\"token_type\":\"bearer\"",
                "\"expires_in\":60",
                "\"error\":\"e\"",
                "\"error_description\":\"d\"",
                "\"scope\":null",
                "\"x\":{\"access_token\":\"inner\",\"y\":[{}]}",
                "\"z\":[[\"access_token\"],{\"expires_in\":1}]",
                "\"user_name\":\"\\u00fc\""));
        Collections.shuffle(fields, new Random(repetition.getCurrentRepetition()));

        TokenReply reply = read(" {" + String.join(" ,\n", fields) + "}\n");

        assertThat(reply)
                .as("seed %d", repetition.getCurrentRepetition())
                .isEqualTo(new TokenReply("tok", "bearer", "60", "e", "d"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{\"access_token\":\"t\"", "{\"access_token\"", "{\"access_token\":", "{,}", "{'a':1}", "<a/>"})
    void refusesBrokenJson(String body) {
        assertThatThrownBy(() -> read(body)).isInstanceOf(JacksonException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "[]", "\"text\"", "1", "null", "true"})
    void refusesJsonThatIsNoObject(String body) {
        assertThatThrownBy(() -> read(body)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void tellsCodeAndDescriptionOfAnError() {
        assertThat(read("{\"error\":\"e\",\"error_description\":\"d\"}").complaint())
                .isEqualTo("e (d)");
        assertThat(read("{\"error\":\"e\"}").complaint()).isEqualTo("e");
    }

    private static TokenReply read(String json) {
        return TokenReply.read(json.getBytes(StandardCharsets.UTF_8));
    }
}
