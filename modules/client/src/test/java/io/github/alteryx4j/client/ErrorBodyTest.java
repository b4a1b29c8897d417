package io.github.alteryx4j.client;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.alteryx4j.ErrorReply;
import io.github.alteryx4j.testing.Marker;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is read out of a body without success. */
class ErrorBodyTest {

    private static ErrorReply reply(Map<String, String> headers, String body) {
        return new ErrorBody(Wire.answer(400, headers, List.of()), body.getBytes(StandardCharsets.UTF_8)).reply();
    }

    @Test
    void fieldErrorsOfAnyShapeAreTexts() {
        assertThat(reply(Map.of(), "{\"modelState\":{\"a\":[{\"b\":1},null,\"x\",[2]],\"c\":\"y\",\"d\":null}}")
                        .fieldErrors())
                .isEqualTo(Map.of("a", List.of("{\"b\":1}", "x", "[2]"), "c", List.of("y"), "d", List.of()));
    }

    @Test
    void atMostAHundredFieldsAreTold() {
        StringBuilder body = new StringBuilder("{\"modelState\":{\"f\":[\"x\"]");
        for (int i = 0; i < 1_000; i++) {
            body.append(",\"f").append(i).append("\":[\"x\"]");
        }
        assertThat(reply(Map.of(), body + "}}").fieldErrors()).hasSize(100);
    }

    @Test
    void theChallengeHoldsNoToken() {
        assertThat(reply(Map.of("WWW-Authenticate", "Bearer error_description=\"" + Wire.TOKEN + " is old\""), "")
                        .challenge())
                .isEqualTo("Bearer error_description=\"*** is old\"");
    }

    @Test
    void aSecretThatLooksLikeATagIsMaskedWhole() {
        assertThat(reply(Map.of(), "<p>bad password: " + Wire.PASSWORD.reveal() + "</p>")
                        .message())
                .isEqualTo("bad password: ***");
    }

    @Test
    void anEncodedTokenIsMasked() {
        assertThat(reply(Map.of(), "no " + Wire.TOKEN.replace("+", "%2B").replace("=", "%3D"))
                        .message())
                .isEqualTo("no ***")
                .doesNotContain(Marker.TEXT);
    }

    @ParameterizedTest
    @CsvSource({
        "'<h1>Bad</h1><p>Gateway</p>', Bad Gateway",
        "'<SCRIPT>if (a<b) x</SCRIPT>a<style>p {}</style >b', a b",
        "'a<script>never closed', a",
        "'1 < 2', 1 < 2",
        "'a<b>c<', a c<",
        "'<script', ''",
    })
    void pagesAreReadWithoutWhatPeopleDoNotRead(String page, String text) {
        assertThat(reply(Map.of(), page).message().replaceAll(" +", " ")).isEqualTo(text);
    }
}
