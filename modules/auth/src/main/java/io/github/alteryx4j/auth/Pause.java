package io.github.alteryx4j.auth;

import io.github.alteryx4j.TokenException;
import io.github.alteryx4j.TokenRefusedException;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;

/** How long the token endpoint is left alone after a failed flight. */
final class Pause {

    private static final long FIRST = TimeUnit.MILLISECONDS.toNanos(250);
    private static final long LONGEST = TimeUnit.SECONDS.toNanos(15);
    private static final long REFUSED = TimeUnit.SECONDS.toNanos(30);

    private Pause() {}

    /**
     * None after the first failure, then 250 ms and twice as much each time up to 15 s, all ± 20 %; 30 s
     * after a refusal; never less than the endpoint asked for.
     */
    static Duration after(TokenException failure, int failuresInARow) {
        long asked = RetryAfter.capped(failure.retryAfter()).toNanos();
        return Duration.ofNanos(Math.max(asked, own(failure, failuresInARow)));
    }

    private static long own(TokenException failure, int failuresInARow) {
        if (failure instanceof TokenRefusedException) {
            return REFUSED;
        }
        if (failuresInARow < 2) {
            return 0;
        }
        long base = Math.min(LONGEST, FIRST << Math.min(failuresInARow - 2, 10));
        return (long) (base * ThreadLocalRandom.current().nextDouble(0.8, 1.2));
    }
}
