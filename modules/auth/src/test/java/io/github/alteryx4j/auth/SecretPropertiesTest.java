package io.github.alteryx4j.auth;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.alteryx4j.testing.Cases;
import io.github.alteryx4j.testing.Encodings;
import io.github.alteryx4j.testing.Noise;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What holds for the masking of any secret in any text. */
class SecretPropertiesTest {

    @Test
    void masksAnySecretInAnyMixtureOfEncodings() {
        Cases.check(3_000, random -> {
            String value = "s" + Noise.text(random, 10).replaceAll("[\ud800-\udfff]", "x");
            String written = Encodings.mixed(random, value);
            assertThat(Secret.of(value).maskIn("before " + written + " after"))
                    .as("%s as %s", value, written)
                    .isEqualTo("before *** after");
        });
    }

    @Test
    void noPlainSecretIsLeftInAnyText() {
        Cases.check(3_000, random -> {
            String value = "s" + Noise.text(random, 4);
            String text = Noise.text(random, 20) + value + Noise.text(random, 20) + value;
            assertThat(Secret.of(value).maskIn(text)).as(text).doesNotContain(value);
        });
    }

    @Test
    void leavesATextWithoutTheSecretAlone() {
        Cases.check(3_000, random -> {
            String text = Noise.text(random, 40);
            assertThat(Secret.of("t0ps3cret").maskIn(text)).isEqualTo(text);
        });
    }

    @ParameterizedTest
    @Timeout(5)
    @CsvSource({
        "'\\', '\\', 40, 60",
        "'\\x', '\\\\x', 40, 40",
        "'a', 'a', 400, 399",
        "'%25', '%25', 40, 8000",
        "'&amp;', '&amp;amp;', 30, 3000",
        "'0', '&#00', 40, 16000",
        "' ', '+', 100, 99"
    })
    void noTextMakesItSlow(String secret, String text, int secretTimes, int textTimes) {
        String hostile = text.repeat(textTimes);
        Secret.of(secret.repeat(secretTimes) + "!").maskIn(hostile + "?" + hostile);
    }
}
