package io.github.alteryx4j.simulator;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** When a schedule runs once it has begun. */
sealed interface Rhythm {

    /** Beyond this many days a rhythm is taken for one that never comes: the 29th of February may be eight years away. */
    int HORIZON_DAYS = 366 * 9;

    /** The first run after the moment given that is not before the start, or null when there is none. */
    @Nullable Instant next(Instant after, LocalDateTime start, ZoneId zone);

    /** Steps of the same length from the start. */
    record Steps(Duration length) implements Rhythm {

        @Override
        public Instant next(Instant after, LocalDateTime start, ZoneId zone) {
            Instant first = start.atZone(zone).toInstant();
            if (after.isBefore(first)) {
                return first;
            }
            long steps = Duration.between(first, after).dividedBy(length) + 1;
            return first.plus(length.multipliedBy(steps));
        }
    }

    /** Certain days, at the time of day of the start. */
    record Days(Predicate<LocalDate> wanted) implements Rhythm {

        @Override
        public @Nullable Instant next(Instant after, LocalDateTime start, ZoneId zone) {
            return onTheWall(after, start, zone, moment -> following(moment, start));
        }

        private @Nullable LocalDateTime following(LocalDateTime moment, LocalDateTime start) {
            LocalDate last = moment.toLocalDate().plusDays(HORIZON_DAYS);
            for (LocalDate day = moment.toLocalDate(); day.isBefore(last); day = day.plusDays(1)) {
                LocalDateTime candidate = day.atTime(start.toLocalTime());
                if (candidate.isAfter(moment) && wanted.test(day)) {
                    return candidate;
                }
            }
            return null;
        }
    }

    /** Whenever a cron expression matches. */
    record Matching(Cron cron) implements Rhythm {

        @Override
        public @Nullable Instant next(Instant after, LocalDateTime start, ZoneId zone) {
            return onTheWall(after, start, zone, cron::next);
        }
    }

    /** What follows a moment of the wall clock, if anything does. */
    @FunctionalInterface
    interface Following {
        @Nullable LocalDateTime of(LocalDateTime moment);
    }

    /** Walks on the wall clock, and skips what a change of its offset would let run twice. */
    private static @Nullable Instant onTheWall(Instant after, LocalDateTime start, ZoneId zone, Following following) {
        // Around a change of the offset the wall clock may have passed a run that is still to come.
        Instant earlier = after.minus(Duration.ofHours(2));
        boolean changed =
                !zone.getRules().getOffset(earlier).equals(zone.getRules().getOffset(after));
        LocalDateTime from = LocalDateTime.ofInstant(changed ? earlier : after, zone);
        LocalDateTime beforeStart = start.minusNanos(1);
        LocalDateTime candidate = following.of(from.isBefore(beforeStart) ? beforeStart : from);
        while (candidate != null) {
            Instant instant = candidate.atZone(zone).toInstant();
            if (instant.isAfter(after)) {
                return instant;
            }
            candidate = following.of(candidate);
        }
        return null;
    }
}
