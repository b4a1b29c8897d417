package io.github.alteryx4j.auth;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;

/**
 * A token with its times, all on the monotonic clock in nanoseconds.
 *
 * @param sentAt when the request for it was sent; its life and age count from here
 * @param refreshAt from when on a call starts a refresh in the background
 * @param expiresAt from when on it is not used any more
 */
record Held(AccessToken token, long sentAt, long refreshAt, long expiresAt) {

    private static final long SECOND = TimeUnit.SECONDS.toNanos(1);
    private static final Duration LONGEST_LIFE = Duration.ofHours(24);

    /** The times of a token of that life; refreshes of many clients spread over a tenth of it. */
    static Held of(AccessToken token, long sentAt) {
        long life = life(token);
        long margin = Math.min(Math.max(life / 20, SECOND), 60 * SECOND);
        // A life of a second or two would be all margin.
        long usable = life - Math.min(margin, life / 2);
        long refresh = (long) (life * ThreadLocalRandom.current().nextDouble(0.75, 0.85));
        return new Held(token, sentAt, sentAt + Math.min(refresh, usable), sentAt + usable);
    }

    private static long life(AccessToken token) {
        Duration life = token.expiresIn();
        if (life.isNegative()) {
            return 0;
        }
        return life.compareTo(LONGEST_LIFE) > 0 ? LONGEST_LIFE.toNanos() : life.toNanos();
    }

    boolean usableAt(long now) {
        return expiresAt - now > 0;
    }

    boolean wantsRefreshAt(long now) {
        return refreshAt - now <= 0;
    }

    /** Whether calls after those that waited may use it at all. */
    boolean reusable() {
        return expiresAt - sentAt > 0;
    }
}
