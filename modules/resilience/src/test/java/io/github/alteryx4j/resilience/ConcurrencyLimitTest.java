package io.github.alteryx4j.resilience;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.alteryx4j.resilience.ConcurrencyLimit.Sign;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class ConcurrencyLimitTest {

    private final ConcurrencyLimit limit = new ConcurrencyLimit(4, 64);
    private long millis;

    /** Calls that end so, a hundred a second, with all places taken. */
    private void seconds(int seconds, long latencyMillis, Sign sign) {
        for (int i = 0; i < seconds * 100; i++) {
            millis += 10;
            limit.ended(
                    TimeUnit.MILLISECONDS.toNanos(millis),
                    TimeUnit.MILLISECONDS.toNanos(latencyMillis),
                    limit.now(),
                    sign);
        }
    }

    @Test
    void overloadShrinksItOnceASecondDownToTheLeast() {
        assertThat(limit.now()).isEqualTo(64);
        seconds(1, 20, Sign.OVERLOAD);
        assertThat(limit.now()).isEqualTo(44);
        seconds(1, 20, Sign.OVERLOAD);
        assertThat(limit.now()).isEqualTo(30);
        seconds(20, 20, Sign.OVERLOAD);
        assertThat(limit.now()).isEqualTo(4);
    }

    @Test
    void successGrowsItStepByStepUpToTheMost() {
        seconds(20, 20, Sign.OVERLOAD);
        seconds(5, 20, Sign.FINE);
        assertThat(limit.now()).isBetween(12, 24);
        seconds(20, 20, Sign.FINE);
        assertThat(limit.now()).isEqualTo(64);
    }

    @Test
    void growsOnlyWhenItWasReached() {
        seconds(20, 20, Sign.OVERLOAD);
        for (int i = 0; i < 1_000; i++) {
            millis += 10;
            limit.ended(TimeUnit.MILLISECONDS.toNanos(millis), 1, 1, Sign.FINE);
        }
        // The second in which it began to be idle may still count.
        assertThat(limit.now()).isLessThanOrEqualTo(8);
    }

    @Test
    void answersMuchLaterThanUsualShrinkIt() {
        seconds(5, 20, Sign.FINE);
        assertThat(limit.now()).isEqualTo(64);
        seconds(3, 100, Sign.FINE);
        assertThat(limit.now()).isLessThan(44);
    }

    @Test
    void whatStaysSlowBecomesUsual() {
        seconds(5, 20, Sign.FINE);
        seconds(120, 100, Sign.FINE);
        assertThat(limit.now()).isEqualTo(64);
    }

    @Test
    void whatSaysNothingChangesNothing() {
        seconds(20, 20, Sign.OVERLOAD);
        seconds(20, 20, Sign.NONE);
        assertThat(limit.now()).isEqualTo(4);
    }

    @Test
    void aFixedOneStaysAsItIs() {
        ConcurrencyLimit fixed = new ConcurrencyLimit(7, 7);
        fixed.ended(1, 1, 7, Sign.OVERLOAD);
        assertThat(fixed.now()).isEqualTo(7);
    }
}
