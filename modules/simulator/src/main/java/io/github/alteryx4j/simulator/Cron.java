package io.github.alteryx4j.simulator;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/** A cron expression of five fields: minute, hour, day of the month, month, day of the week (Sunday is 0 or 7). */
final class Cron {

    private final BitSet minutes;
    private final BitSet hours;
    private final BitSet days;
    private final BitSet months;
    private final BitSet weekdays;
    private final boolean eitherDay;

    private Cron(String[] fields) {
        minutes = values(fields[0], 0, 59);
        hours = values(fields[1], 0, 23);
        days = values(fields[2], 1, 31);
        months = values(fields[3], 1, 12);
        weekdays = values(fields[4], 0, 7);
        if (weekdays.get(7)) {
            weekdays.set(0);
        }
        // As in every cron: of two restricted fields of days one is enough.
        eitherDay = !fields[2].startsWith("*") && !fields[4].startsWith("*");
    }

    /** Throws IllegalArgumentException with a message for the caller. */
    static Cron parse(String expression) {
        String[] fields = expression.strip().split("\\s+");
        if (fields.length != 5) {
            throw new IllegalArgumentException("A cron expression has five fields.");
        }
        return new Cron(fields);
    }

    /** The first matching minute after the moment, or null when none comes for years. */
    @Nullable LocalDateTime next(LocalDateTime moment) {
        LocalDateTime at = moment.truncatedTo(ChronoUnit.MINUTES).plusMinutes(1);
        LocalDateTime last = at.plusDays(Rhythm.HORIZON_DAYS);
        while (at.isBefore(last)) {
            if (!months.get(at.getMonthValue())) {
                at = at.truncatedTo(ChronoUnit.DAYS).withDayOfMonth(1).plusMonths(1);
            } else if (!dayMatches(at)) {
                at = at.truncatedTo(ChronoUnit.DAYS).plusDays(1);
            } else if (!hours.get(at.getHour())) {
                at = at.truncatedTo(ChronoUnit.HOURS).plusHours(1);
            } else if (!minutes.get(at.getMinute())) {
                at = at.plusMinutes(1);
            } else {
                return at;
            }
        }
        return null;
    }

    private boolean dayMatches(LocalDateTime at) {
        boolean day = days.get(at.getDayOfMonth());
        boolean weekday = weekdays.get(at.getDayOfWeek().getValue() % 7);
        return eitherDay ? day || weekday : day && weekday;
    }

    private static BitSet values(String field, int least, int most) {
        BitSet values = new BitSet();
        for (String part : field.split(",", -1)) {
            String[] rangeAndStep = part.split("/", -1);
            String[] ends = rangeAndStep[0].split("-", -1);
            if (rangeAndStep.length > 2 || ends.length > 2) {
                throw new IllegalArgumentException("The cron field '" + field + "' cannot be read.");
            }
            boolean all = rangeAndStep[0].equals("*");
            int from = all ? least : number(ends[0], least, most);
            int to = all || (ends.length == 1 && rangeAndStep.length == 2)
                    ? most
                    : number(ends[ends.length - 1], from, most);
            int step = rangeAndStep.length == 2 ? number(rangeAndStep[1], 1, most) : 1;
            for (int value = from; value <= to; value += step) {
                values.set(value);
            }
        }
        return values;
    }

    private static int number(String text, int least, int most) {
        if (text.matches("\\d{1,2}")) {
            int number = Integer.parseInt(text);
            if (number >= least && number <= most) {
                return number;
            }
        }
        throw new IllegalArgumentException(
                "The cron value '" + text + "' must be a number from " + least + " to " + most + ".");
    }
}
