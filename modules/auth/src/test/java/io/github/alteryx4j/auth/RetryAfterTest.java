package io.github.alteryx4j.auth;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RetryAfterTest {

    private static final Instant NOW = Instant.parse("2026-11-24T10:00:00Z");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "0|0",
                "1|1",
                " 30 |30",
                "007|7",
                "299|299",
                "300|300",
                "301|300",
                "999999|300",
                "1000000|300",
                "1000000000000|300",
                "99999999999999999999999999|300",
                "-5|0",
                "1.5|0",
                "+5|0",
                "abc|0",
                "''|0",
                " |0",
                "٣|0",
                "Tue, 24 Nov 2026 10:00:07 GMT|7",
                "Tue, 24 Nov 2026 11:00:00 GMT|300",
                "Tue, 24 Nov 2026 10:00:00 GMT|0",
                "Tue, 24 Nov 2026 09:59:59 GMT|0",
                "Thu, 1 Jan 1970 00:00:00 GMT|0",
                "Mon, 24 Nov 2026 10:00:07 GMT|0",
                "2026-11-24T10:00:07Z|0"
            })
    @DisplayName("T23: seconds, dates, the past, nonsense; capped at five minutes")
    void readsTheHeader(String header, long seconds) {
        assertThat(RetryAfter.parse(header, NOW)).isEqualTo(Duration.ofSeconds(seconds));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-5", "1.5", "abc", "", " ", "2026-11-24T10:00:07Z"})
    void tellsNonsenseFromNoTimeAtAll(String nonsense) {
        assertThat(RetryAfter.read(nonsense, NOW)).isNull();
        assertThat(RetryAfter.read(null, NOW)).isNull();
        assertThat(RetryAfter.read("0", NOW)).isZero();
        assertThat(RetryAfter.read("Tue, 24 Nov 2026 09:59:59 GMT", NOW)).isZero();
    }

    @Test
    void waitsForNothingWithoutAHeader() {
        assertThat(RetryAfter.parse(null, NOW)).isZero();
    }
}
