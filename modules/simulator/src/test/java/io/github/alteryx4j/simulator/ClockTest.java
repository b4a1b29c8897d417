package io.github.alteryx4j.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ClockTest {

    private final SimulatorClock clock = new SimulatorClock();

    @Test
    void showsTheMachinesTimeUntilMoved() {
        assertThat(Duration.between(Instant.now(), clock.now()).abs()).isLessThan(Duration.ofSeconds(5));
        clock.advance(Duration.ofDays(1));
        assertThat(Duration.between(Instant.now(), clock.now())).isGreaterThan(Duration.ofHours(23));
    }

    @Test
    void standsStillWhenFrozenAndGoesOnFromThere() throws Exception {
        clock.freeze();
        Instant frozen = clock.now();
        Thread.sleep(5);
        assertThat(clock.now()).isEqualTo(frozen);
        clock.advance(Duration.ofDays(3));
        assertThat(clock.now()).isEqualTo(frozen.plus(Duration.ofDays(3)));
        clock.resume();
        Thread.sleep(5);
        assertThat(clock.now()).isAfter(frozen.plus(Duration.ofDays(3))).isBefore(frozen.plus(Duration.ofDays(4)));
    }

    @Test
    void neverGoesBack() {
        assertThatThrownBy(() -> clock.advance(Duration.ofNanos(-1))).isInstanceOf(IllegalArgumentException.class);
    }
}
