package io.github.alteryx4j.auth;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.alteryx4j.testing.Cases;
import io.github.alteryx4j.testing.Noise;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.junit.jupiter.api.Test;

/** What holds for any Retry-After header. */
class RetryAfterPropertiesTest {

    private static final Instant NOW = Instant.parse("2026-11-24T08:15:30Z");
    private static final Duration CAP = Duration.ofMinutes(5);

    @Test
    void anyTextIsAWaitWithinTheCap() {
        Cases.check(5_000, random -> {
            byte[] date = "Tue, 24 Nov 2026 08:16:30 GMT".getBytes(StandardCharsets.UTF_8);
            String header = random.nextBoolean()
                    ? Noise.text(random, 6)
                    : new String(Noise.mutated(random, date), StandardCharsets.ISO_8859_1);
            assertThat(RetryAfter.parse(header, NOW)).as(header).isBetween(Duration.ZERO, CAP);
        });
    }

    @Test
    void secondsAreTakenAtTheirWord() {
        Cases.check(2_000, random -> {
            String digits =
                    "0".repeat(random.nextInt(3) * random.nextInt(9)) + new BigInteger(random.nextInt(70), random);
            long seconds = new BigInteger(digits).min(BigInteger.valueOf(300)).longValue();
            assertThat(RetryAfter.parse(digits, NOW)).as(digits).isEqualTo(Duration.ofSeconds(seconds));
        });
    }

    @Test
    void datesAreTakenAtTheirWord() {
        Cases.check(2_000, random -> {
            Instant until = NOW.plusSeconds(random.nextInt(800) - 400);
            String date = DateTimeFormatter.RFC_1123_DATE_TIME.format(until.atOffset(ZoneOffset.UTC));
            Duration wait = Duration.between(NOW, until);
            assertThat(RetryAfter.parse(date, NOW))
                    .as(date)
                    .isEqualTo(wait.isNegative() ? Duration.ZERO : wait.compareTo(CAP) > 0 ? CAP : wait);
        });
    }
}
