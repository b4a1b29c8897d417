package io.github.alteryx4j.simulator;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The simulator's only notion of time: tokens expire and jobs proceed by this clock and by nothing else. It shows the
 * machine's time until a test freezes or moves it.
 */
public final class SimulatorClock {

    private Duration ahead = Duration.ZERO;
    private @Nullable Instant frozenAt;

    SimulatorClock() {}

    public synchronized Instant now() {
        return frozenAt != null ? frozenAt : Instant.now().plus(ahead);
    }

    /** Stops the clock where it stands; from here only {@link #advance} moves it. */
    public synchronized void freeze() {
        frozenAt = now();
    }

    /** Lets a frozen clock run again from where it stands. */
    public synchronized void resume() {
        if (frozenAt != null) {
            ahead = Duration.between(Instant.now(), frozenAt);
            frozenAt = null;
        }
    }

    /** Moves the clock forward, frozen or not. Time never goes back: a negative duration is refused. */
    public synchronized void advance(Duration by) {
        if (by.isNegative()) {
            throw new IllegalArgumentException("Time cannot go back by " + by);
        }
        if (frozenAt != null) {
            frozenAt = frozenAt.plus(by);
        } else {
            ahead = ahead.plus(by);
        }
    }
}
