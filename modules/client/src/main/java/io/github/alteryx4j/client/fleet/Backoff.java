package io.github.alteryx4j.client.fleet;

import io.github.alteryx4j.AlteryxException;
import io.github.alteryx4j.ResponseException;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

/** How long to wait before a request goes out again. */
final class Backoff {

    private static final Duration FIRST_PAUSE = Duration.ofMillis(500);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);

    private Backoff() {}

    /** As long as the server asks for, else longer with each of so many tries, with jitter. */
    static Duration after(int tries, AlteryxException error) {
        Duration asked =
                error instanceof ResponseException response ? response.reply().retryAfter() : null;
        Duration grown = FIRST_PAUSE.multipliedBy(1L << Math.min(tries - 1, 10));
        Duration capped = grown.compareTo(LONGEST_PAUSE) < 0 ? grown : LONGEST_PAUSE;
        Duration jittered = Duration.ofNanos(
                (long) (capped.toNanos() * ThreadLocalRandom.current().nextDouble(0.5, 1)));
        return asked == null || asked.compareTo(jittered) < 0 ? jittered : asked;
    }
}
