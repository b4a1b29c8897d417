package io.github.alteryx4j.client.fleet;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import reactor.core.scheduler.Scheduler;

/** Counts how far the requests of a fleet are, and how fast they are settled. */
final class Tally {

    /** Over which time the rate is levelled. */
    private static final double LEVEL_SECONDS = 30;

    private final Scheduler clock;
    private final @Nullable Long expected;
    private final Map<Stage, Long> counts = new EnumMap<>(Stage.class);
    private long taken;
    private int sources;
    private boolean hasEnded;
    private long firstAt;
    private double rate;
    private long settledAtLastLook;
    private long lastLookAt;

    /** Where a request is; from SUCCEEDED on it has its result. */
    enum Stage {
        WAITING,
        QUEUED,
        RUNNING,
        SUCCEEDED,
        FAILED,
        REFUSED,
        UNCERTAIN,
        UNWATCHED,
        UNTOUCHED;

        static Stage of(RunResult result) {
            if (result instanceof RunResult.Finished) {
                return result.isSuccess() ? SUCCEEDED : FAILED;
            }
            if (result instanceof RunResult.Refused) {
                return REFUSED;
            }
            if (result instanceof RunResult.Uncertain) {
                return UNCERTAIN;
            }
            return result instanceof RunResult.Unwatched ? UNWATCHED : UNTOUCHED;
        }
    }

    /** The stage of one request. */
    final class Mark {

        private @Nullable Stage stage;

        /** It is there now. */
        void at(Stage next) {
            synchronized (Tally.this) {
                leave();
                stage = next;
                counts.merge(next, 1L, Long::sum);
            }
        }

        /** It was given up, unless it has its result. */
        void drop() {
            synchronized (Tally.this) {
                if (stage != null && stage.compareTo(Stage.SUCCEEDED) < 0) {
                    leave();
                    stage = null;
                }
            }
        }

        private void leave() {
            if (stage != null) {
                counts.merge(stage, -1L, Long::sum);
            }
        }
    }

    Tally(@Nullable Long expected, Scheduler clock) {
        this.expected = expected;
        this.clock = clock;
    }

    synchronized void sourceBegan() {
        sources++;
    }

    synchronized void sourceEnded() {
        sources--;
        hasEnded = true;
    }

    /** One more request was taken from a source. */
    synchronized Mark taken() {
        if (taken == 0) {
            firstAt = now();
            lastLookAt = firstAt;
        }
        taken++;
        Mark mark = new Mark();
        mark.at(Stage.WAITING);
        return mark;
    }

    synchronized FleetProgress progress(int requestsAtOnce) {
        long settled = taken - count(Stage.WAITING) - count(Stage.QUEUED) - count(Stage.RUNNING);
        level(settled);
        Duration left = expected == null || rate <= 0
                ? null
                : Duration.ofMillis((long) (Math.max(0, expected - settled) / rate * 1000));
        return new FleetProgress(
                expected,
                taken,
                count(Stage.WAITING),
                count(Stage.QUEUED),
                count(Stage.RUNNING),
                count(Stage.SUCCEEDED),
                count(Stage.FAILED),
                count(Stage.REFUSED),
                count(Stage.UNCERTAIN),
                count(Stage.UNWATCHED),
                count(Stage.UNTOUCHED),
                requestsAtOnce,
                taken == 0 ? Duration.ZERO : Duration.ofNanos(now() - firstAt),
                rate,
                left,
                hasEnded && sources == 0);
    }

    /** The rate since the last look counts the more the longer ago that was. */
    private void level(long settled) {
        double seconds = (now() - lastLookAt) / 1e9;
        if (seconds < 0.1) {
            return;
        }
        double ofLate = (settled - settledAtLastLook) / seconds;
        double weight = lastLookAt == firstAt ? 1 : 1 - Math.exp(-seconds / LEVEL_SECONDS);
        rate += weight * (ofLate - rate);
        settledAtLastLook = settled;
        lastLookAt = now();
    }

    private long count(Stage stage) {
        return counts.getOrDefault(stage, 0L);
    }

    private long now() {
        return clock.now(TimeUnit.NANOSECONDS);
    }
}
