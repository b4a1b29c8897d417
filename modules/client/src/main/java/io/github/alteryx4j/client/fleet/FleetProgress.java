package io.github.alteryx4j.client.fleet;

import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How far a fleet is: counts at one moment.
 *
 * @param expected how many requests there will be in all; null when nobody said
 * @param taken how many requests were taken from the source
 * @param waiting how many of them wait for their turn, are being sent or cleared up
 * @param queued how many jobs stand in the server's queue
 * @param running how many jobs run
 * @param succeeded how many jobs ended well, with or without warnings
 * @param failed how many jobs ended otherwise
 * @param refused how many requests were certainly not queued
 * @param uncertain how many requests may have been queued
 * @param unwatched how many jobs are not waited for any more
 * @param untouched how many requests were known to the journal, or not started when the fleet was drained
 * @param requestsAtOnce how many requests may be in flight now
 * @param elapsed since the first request was taken
 * @param perSecond how many requests were settled a second, of late
 * @param timeLeft how long the rest will take at that rate; null when it cannot be told
 * @param isOver whether the source has ended and everything is settled
 */
public record FleetProgress(
        @Nullable Long expected,
        long taken,
        long waiting,
        long queued,
        long running,
        long succeeded,
        long failed,
        long refused,
        long uncertain,
        long unwatched,
        long untouched,
        int requestsAtOnce,
        Duration elapsed,
        double perSecond,
        @Nullable Duration timeLeft,
        boolean isOver) {

    /** How many requests have their result. */
    public long settled() {
        return succeeded + failed + refused + uncertain + unwatched + untouched;
    }

    /** In one line, for people. */
    @Override
    public String toString() {
        String all = expected == null ? "" : "/" + expected;
        String left = timeLeft == null ? "" : ", " + timeLeft.toSeconds() + " s left";
        return String.format(
                Locale.ROOT,
                "%d%s settled: %d succeeded, %d failed, %d refused, %d uncertain, %d unwatched, %d untouched;"
                        + " %d queued, %d running, %d waiting; %.1f/s%s",
                settled(),
                all,
                succeeded,
                failed,
                refused,
                uncertain,
                unwatched,
                untouched,
                queued,
                running,
                waiting,
                perSecond,
                left);
    }
}
