package io.github.alteryx4j.client.schedule;

import io.github.alteryx4j.ConfigurationException;
import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * When a schedule runs: one of seven kinds. Its times are those of the clock on the wall in the schedule's time zone,
 * or in UTC when the schedule has none. The first must lie in the future.
 */
public sealed interface Iteration {

    /** The first moment at which it may run. */
    LocalDateTime startTime();

    /** The moment after which it does not run any more; null means never. */
    @Nullable LocalDateTime endTime();

    /** The same with an end. */
    Iteration until(LocalDateTime end);

    /** Once. */
    static Iteration once(LocalDateTime at) {
        return new Once(at);
    }

    /** Every so many hours and minutes. */
    static Iteration hourly(LocalDateTime start, int hours, int minutes) {
        return new Hourly(start, null, hours, minutes);
    }

    /** Every day. */
    static Iteration daily(LocalDateTime start) {
        return new Daily(start, null, false);
    }

    /** Every day from Monday to Friday. */
    static Iteration workdays(LocalDateTime start) {
        return new Daily(start, null, true);
    }

    /** On days of the week. */
    static Iteration weekly(LocalDateTime start, DayOfWeek... days) {
        return new Weekly(start, null, Set.of(days));
    }

    /** On one day of each month. */
    static Iteration monthly(LocalDateTime start, int dayOfMonth) {
        return new Monthly.OnDay(start, null, dayOfMonth);
    }

    /** On the first (1) to fourth (4) of a weekday in each month. */
    static Iteration monthly(LocalDateTime start, int occurrence, DayOfWeek dayOfWeek) {
        return new Monthly.OnWeekday(start, null, occurrence, dayOfWeek);
    }

    /** On days of months. */
    static Iteration custom(LocalDateTime start, Set<Integer> daysOfMonth, Set<Integer> months) {
        return new Custom(start, null, daysOfMonth, months);
    }

    /** By a cron expression of five fields; since 2025.x. */
    static Iteration cron(LocalDateTime start, String expression) {
        return new Cron(start, null, expression);
    }

    /**
     * Once.
     */
    record Once(LocalDateTime startTime) implements Iteration {

        /** Null: it ends with its run. */
        @Override
        public @Nullable LocalDateTime endTime() {
            return null;
        }

        /** The same: an end means nothing to it. */
        @Override
        public Iteration until(LocalDateTime end) {
            return this;
        }
    }

    /**
     * Every so many hours and minutes.
     *
     * @param hours 0 or more
     * @param minutes 0 to 59; with no hours at least 1
     */
    record Hourly(LocalDateTime startTime, @Nullable LocalDateTime endTime, int hours, int minutes)
            implements Iteration {
        public Hourly {
            check(
                    hours >= 0 && minutes >= 0 && minutes < 60 && hours + minutes > 0,
                    "its hours and minutes make no interval");
        }

        @Override
        public Iteration until(LocalDateTime end) {
            return new Hourly(startTime, end, hours, minutes);
        }
    }

    /**
     * Every day.
     *
     * @param onlyWorkWeek whether it leaves out the weekend
     */
    record Daily(LocalDateTime startTime, @Nullable LocalDateTime endTime, boolean onlyWorkWeek) implements Iteration {

        @Override
        public Iteration until(LocalDateTime end) {
            return new Daily(startTime, end, onlyWorkWeek);
        }
    }

    /**
     * On days of the week.
     *
     * @param days at least one
     */
    record Weekly(LocalDateTime startTime, @Nullable LocalDateTime endTime, Set<DayOfWeek> days) implements Iteration {
        public Weekly {
            days = sorted(days);
            check(!days.isEmpty(), "a weekly one needs a day");
        }

        @Override
        public Iteration until(LocalDateTime end) {
            return new Weekly(startTime, end, days);
        }
    }

    /** On one day of each month. */
    sealed interface Monthly extends Iteration {

        /**
         * By its number.
         *
         * @param dayOfMonth 1 to 31
         */
        record OnDay(LocalDateTime startTime, @Nullable LocalDateTime endTime, int dayOfMonth) implements Monthly {
            public OnDay {
                check(dayOfMonth >= 1 && dayOfMonth <= 31, "a month has days 1 to 31");
            }

            @Override
            public Iteration until(LocalDateTime end) {
                return new OnDay(startTime, end, dayOfMonth);
            }
        }

        /**
         * By its weekday.
         *
         * @param occurrence the first (1) to the fourth (4) of those weekdays; a server may take 5 for the last
         */
        record OnWeekday(LocalDateTime startTime, @Nullable LocalDateTime endTime, int occurrence, DayOfWeek dayOfWeek)
                implements Monthly {
            public OnWeekday {
                check(occurrence >= 1 && occurrence <= 5, "a month has a first to a fifth of a weekday");
            }

            @Override
            public Iteration until(LocalDateTime end) {
                return new OnWeekday(startTime, end, occurrence, dayOfWeek);
            }
        }
    }

    /**
     * On days of months.
     *
     * @param daysOfMonth 1 to 31, at least one
     * @param months 1 to 12, at least one
     */
    record Custom(
            LocalDateTime startTime, @Nullable LocalDateTime endTime, Set<Integer> daysOfMonth, Set<Integer> months)
            implements Iteration {
        public Custom {
            daysOfMonth = sorted(daysOfMonth);
            months = sorted(months);
            check(within(daysOfMonth, 31), "a custom one needs days from 1 to 31");
            check(within(months, 12), "a custom one needs months from 1 to 12");
        }

        @Override
        public Iteration until(LocalDateTime end) {
            return new Custom(startTime, end, daysOfMonth, months);
        }

        private static boolean within(Set<Integer> numbers, int most) {
            return !numbers.isEmpty() && numbers.stream().allMatch(number -> number >= 1 && number <= most);
        }
    }

    /**
     * By a cron expression; since 2025.x.
     *
     * @param expression five fields: minute, hour, day of month, month, day of week (Sunday is 0 or 7)
     */
    record Cron(LocalDateTime startTime, @Nullable LocalDateTime endTime, String expression) implements Iteration {
        public Cron {
            check(expression.trim().split("\\s+", -1).length == 5, "a cron expression has five fields");
        }

        @Override
        public Iteration until(LocalDateTime end) {
            return new Cron(startTime, end, expression);
        }
    }

    private static <T> Set<T> sorted(Set<T> set) {
        return Collections.unmodifiableSortedSet(new TreeSet<>(set));
    }

    private static void check(boolean fits, String problem) {
        if (!fits) {
            throw new ConfigurationException("The iteration cannot be: " + problem);
        }
    }
}
