package io.github.alteryx4j.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.alteryx4j.ConfigurationException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class UriTemplateTest {

    private static String expand(String template, String... ids) {
        StringBuilder path = new StringBuilder();
        UriTemplate.of(template).expand(path, ids);
        return path.toString();
    }

    @Test
    void putsIdsIntoTheirPlaces() {
        assertThat(expand("/v1/jobs/{jobId}/output/{outputId}", "62d470d411030000e0004177", "o-1_2"))
                .isEqualTo("/v1/jobs/62d470d411030000e0004177/output/o-1_2");
        assertThat(expand("/v3/workflows")).isEqualTo("/v3/workflows");
    }

    @ParameterizedTest
    @CsvSource({
        "a/b, a%2Fb",
        "a..b/..c, a..b%2F..c",
        "%2F, %252F",
        "a b, a%20b",
        "a?b=c&d#e, a%3Fb%3Dc%26d%23e",
        "é漢😀, %C3%A9%E6%BC%A2%F0%9F%98%80",
    })
    void anIdStaysOneSegmentWhateverItHolds(String id, String segment) {
        assertThat(expand("/v3/jobs/{jobId}/messages", id)).isEqualTo("/v3/jobs/" + segment + "/messages");
    }

    @Test
    void refusesHalfACharacter() {
        assertThatThrownBy(() -> expand("/v3/jobs/{jobId}", "a\ud83d")).isInstanceOf(ConfigurationException.class);
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("noIds")
    void refusesWhatIsNoId(String id) {
        assertThatThrownBy(() -> expand("/v3/jobs/{jobId}", id))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("jobId")
                .hasMessageNotContainingAny("evil", "\n", "xxx");
    }

    static Stream<String> noIds() {
        return Stream.of(
                "",
                " ",
                "\t",
                ".",
                "..",
                "../evil",
                "..\\evil",
                "evil/..",
                "evil/./x",
                "evil\\..\\x",
                "/..",
                "evil\r\nHost: x",
                "evil\0",
                "evil\u007f",
                "x".repeat(1_001),
                "\u6f22".repeat(1_001));
    }
}
