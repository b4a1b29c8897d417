package io.github.alteryx4j.examples.verify;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class MaskTest {

    private final Mask mask = new Mask();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jane.doe@secret.example",
                "64f0c0ffee64f0c0ffee64f0",
                "7d3f3c1e-1f2a-4b5c-8d9e-0a1b2c3d4e5f",
                "SECRET\\jane",
                "C:\\secret\\file.yxmd",
                "https://secret.example/webapi?x=1",
                "'Secret thing'",
                "\"Secret thing\"",
                "10.20.30.40:8080",
                "1234567890",
                "c2VjcmV0LXNlY3JldC1zZWNyZXQtc2VjcmV0"
            })
    void hidesByForm(String secret) {
        assertThat(mask.shown("The thing " + secret + " is gone."))
                .startsWith("The thing ")
                .doesNotContainIgnoringCase(secret.replaceAll("['\"]", ""));
    }

    @Test
    void hidesNamesThatStoodInAnswers() {
        mask.learn(JsonMapper.shared()
                .readTree("[{\"name\":\"Merger plans\",\"owner\":{\"firstName\":\"Jane\"},\"status\":\"Active\"}]"));
        assertThat(mask.shown("Jane may not run Merger plans, it is Active"))
                .isEqualTo("*** may not run ***, it is Active");
    }

    @Test
    void strikesSecretsOutOfTheWholeReport() {
        mask.secret("s3cret");
        mask.secret("s3cret-and-more");
        mask.host("https://alteryx.firm.example/webapi");
        assertThat(mask.report("s3cret-and-more s3cret alteryx.firm.example")).isEqualTo("*** *** ***");
    }

    @Test
    void aHostOfOneWordIsHiddenInTheServersWordsOnly() {
        mask.host("http://alteryx/webapi");
        assertThat(mask.report("alteryx4j")).isEqualTo("alteryx4j");
        assertThat(mask.shown("at alteryx")).isEqualTo("at ***");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Jane Doe", "a|b", "deadbeefdeadbeefdeadbeef", "", "7up"})
    void showsOnlyPlainWordsAsNames(String name) {
        assertThat(Mask.word(name)).isEqualTo("(hidden)");
    }

    @Test
    void cutsLongSentences() {
        assertThat(mask.shown("word ".repeat(1000))).hasSizeLessThan(170);
    }
}
