package io.github.alteryx4j.simulator;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * When a schedule runs, on the wall clock of its time zone.
 *
 * @param type the iterationType of the contract
 * @param fields what a view shows of it besides its two ends
 */
record Iteration(
        String type,
        LocalDateTime start,
        @Nullable LocalDateTime end,
        Map<String, @Nullable Object> fields,
        Rhythm rhythm) {

    static Iteration once(LocalDateTime start) {
        return new Iteration("Once", start, null, Map.of(), new Rhythm.Days(day -> day.equals(start.toLocalDate())));
    }

    /** The first run after the moment given, or null when there is none. */
    @Nullable Instant next(Instant after, ZoneId zone) {
        Instant next = rhythm.next(after, start, zone);
        return next == null || (end != null && next.isAfter(end.atZone(zone).toInstant())) ? null : next;
    }
}
