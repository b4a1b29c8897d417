package io.github.alteryx4j.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.alteryx4j.ConfigurationException;
import io.github.alteryx4j.testing.Marker;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Values that hide themselves: equality, text, masking. */
class SecretTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a+b/c&d=\"e\\f<g>h'i",
                "a%2Bb%2Fc%26d%3D%22e%5Cf%3Cg%3Eh%27i",
                "a%2bb%2fc%26d%3d%22e%5cf%3cg%3eh%27i",
                "a+b/c&d=\\\"e\\\\f<g>h'i",
                "a+b\\/c&d=\\\"e\\\\f<g>h'i",
                "a\\u002Bb/c\\u0026d=\\u0022e\\\\f\\u003Cg\\u003Eh\\u0027i",
                "a\\u002bb/c\\u0026d\\u003d\\u0022e\\u005cf\\u003cg\\u003eh\\u0027i",
                "a+b/c&amp;d=&quot;e\\f&lt;g&gt;h&apos;i",
                "a&#43;b/c&#38;d=&#34;e\\f&#60;g&#62;h&#39;i",
                "a&#x2B;b&#x2f;c&#x26;d&#x3D;&#x0022;e&#x5c;f&#x3c;g&#x3e;h&#x27;i"
            })
    @DisplayName("T64: a secret is masked however it is encoded")
    void masksItselfInEveryEncoding(String encoded) {
        Secret secret = Secret.of("a+b/c&d=\"e\\f<g>h'i");
        assertThat(secret.maskIn("<" + encoded + "|" + encoded + ">")).isEqualTo("<***|***>");
    }

    @RepeatedTest(200)
    @DisplayName("T64: a random secret is masked as text, form, JSON and HTML")
    void masksRandomSecrets(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        String alphabet = "abcXYZ0189+/=&%\"'\\<> .*$^()[]{}|?-_~äß€𝄞";
        int[] letters = alphabet.codePoints().toArray();
        String value = "s"
                + random.ints(12, 0, letters.length)
                        .mapToObj(i -> Character.toString(letters[i]))
                        .collect(Collectors.joining());
        Secret secret = Secret.of(value);
        String form = URLEncoder.encode(value, StandardCharsets.UTF_8);
        String json = value.chars().mapToObj(c -> String.format("\\u%04X", c)).collect(Collectors.joining());
        String html = value.codePoints().mapToObj(c -> "&#" + c + ";").collect(Collectors.joining());

        for (String text : new String[] {value, form, form.replace("+", "%20"), json, html}) {
            assertThat(secret.maskIn("before " + text + " after"))
                    .as("seed %d, %s", repetition.getCurrentRepetition(), text)
                    .isEqualTo("before *** after");
        }
    }

    @Test
    void leavesOtherTextAlone() {
        Secret secret = Secret.of("secret");
        assertThat(secret.maskIn("")).isEmpty();
        assertThat(secret.maskIn("secre SECRET s\\e")).isEqualTo("secre SECRET s\\e");
        assertThat(Secret.of("a.c").maskIn("abc a.c")).isEqualTo("abc ***");
        assertThat(Secret.of("a b").maskIn("a+b a b a%20b")).isEqualTo("*** *** ***");
        assertThat(Secret.of("a&<>\"'b").maskIn("a&lt;&amp;")).isEqualTo("a&lt;&amp;");
    }

    @Test
    void comparesSecretsByValue() {
        Secret secret = Secret.of(Marker.CLIENT_SECRET);
        assertThat(secret)
                .isEqualTo(Secret.of(Marker.CLIENT_SECRET))
                .hasSameHashCodeAs(Secret.of(Marker.CLIENT_SECRET))
                .isNotEqualTo(Secret.of(Marker.PASSWORD))
                .isNotEqualTo(Marker.CLIENT_SECRET)
                .isNotEqualTo(null)
                .hasToString("***");
        assertThat(secret.hashCode()).isNotEqualTo(Secret.of(Marker.PASSWORD).hashCode());
        assertThat(secret.reveal()).isEqualTo(Marker.CLIENT_SECRET);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t\n"})
    void refusesEmptySecretsAndIds(String empty) {
        assertThatThrownBy(() -> Secret.of(empty))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("Keys");
        assertThatThrownBy(() -> ClientCredentials.of(empty, Marker.PASSWORD))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("API Access Key");
    }

    @Test
    void comparesTokensByValueHoweverLongTheyLive() {
        AccessToken token = AccessToken.of(Marker.TOKEN, Duration.ofHours(1));
        assertThat(token)
                .isEqualTo(token)
                .isEqualTo(AccessToken.of(Marker.TOKEN, Duration.ZERO))
                .hasSameHashCodeAs(AccessToken.of(Marker.TOKEN, Duration.ZERO))
                .isNotEqualTo(AccessToken.of(Marker.TOKEN + "2", Duration.ofHours(1)))
                .isNotEqualTo(Marker.TOKEN)
                .hasToString("AccessToken[***, expiresIn=PT1H]");
        assertThat(token.hashCode())
                .isNotEqualTo(AccessToken.of("other", Duration.ZERO).hashCode());
        assertThat(token.reveal()).isEqualTo(Marker.TOKEN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a b", "a\r\nX: y", "a\n", "\u0000", "\u007f", "t\u00f6k", "\u20ac"})
    @DisplayName("T21: no token that could not stand in a header")
    void refusesTokensThatNoHeaderMayHold(String value) {
        assertThatThrownBy(() -> AccessToken.of(value, Duration.ZERO))
                .isInstanceOf(IllegalArgumentException.class)
                .message()
                .matches(message -> value.isBlank() || !message.contains(value))
                .contains(value.isEmpty() ? "empty" : "characters");
    }

    @Test
    void acceptsAllPrintableAscii() {
        StringBuilder all = new StringBuilder();
        for (char c = '!'; c <= '~'; c++) {
            all.append(c);
        }
        assertThat(AccessToken.of(all.toString(), Duration.ZERO).reveal()).isEqualTo(all.toString());
    }

    @Test
    void asksTheSupplierEachTime() {
        int[] asked = {0};
        ClientCredentials credentials = ClientCredentials.rotating("key", () -> Secret.of("s" + ++asked[0]));
        assertThat(credentials.secret()).isEqualTo(Secret.of("s1"));
        assertThat(credentials.secret()).isEqualTo(Secret.of("s2"));
        assertThat(credentials.clientId()).isEqualTo("key");
        assertThat(String.format(Locale.ROOT, "%s", credentials))
                .isEqualTo("ClientCredentials[clientId=key, secret=***]");
    }
}
