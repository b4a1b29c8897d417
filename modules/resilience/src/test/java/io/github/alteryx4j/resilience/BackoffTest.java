package io.github.alteryx4j.resilience;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.alteryx4j.TokenUnavailableException;
import io.github.resilience4j.core.functions.Either;
import java.time.Duration;
import java.util.LongSummaryStatistics;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BackoffTest {

    private final Backoff backoff = new Backoff(Duration.ofMillis(250), Duration.ofSeconds(15));

    private long after(int failures, Throwable error) {
        return backoff.apply(failures, Either.left(error));
    }

    @ParameterizedTest
    @CsvSource({"1, 250", "2, 500", "3, 1000", "6, 8000", "7, 15000", "99, 15000"})
    void drawsFromAllOfATimeThatDoublesUpToTheLimit(int failures, long grown) {
        LongSummaryStatistics drawn = LongStream.range(0, 10_000)
                .map(i -> after(failures, Sample.serverError(502)))
                .summaryStatistics();
        assertThat(drawn.getMin()).isBetween(0L, grown / 50);
        assertThat(drawn.getMax()).isBetween(grown - grown / 50, grown);
        assertThat(drawn.getAverage()).isBetween(grown * 0.47, grown * 0.53);
        assertThat(backoff.atMost(failures, Sample.serverError(502))).isEqualTo(grown);
    }

    /** T23 */
    @Test
    void comesOnTopOfWhatTheServerOrTheTokenAskedFor() {
        Duration asked = Duration.ofSeconds(3).plusNanos(1);
        for (int i = 0; i < 1_000; i++) {
            assertThat(after(1, Sample.throttled(asked))).isBetween(3_001L, 3_251L);
            assertThat(after(1, new TokenUnavailableException("down", 503, true, asked, null)))
                    .isBetween(3_001L, 3_251L);
        }
        assertThat(backoff.atMost(1, Sample.throttled(asked))).isEqualTo(3_251);
    }

    @Test
    void mayBeNone() {
        Backoff none = new Backoff(Duration.ZERO, Duration.ZERO);
        assertThat(none.apply(1, Either.left(Sample.serverError(502)))).isZero();
    }
}
