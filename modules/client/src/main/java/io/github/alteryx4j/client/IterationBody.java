package io.github.alteryx4j.client;

import io.github.alteryx4j.client.schedule.Iteration;
import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An iteration as the server takes it: a word for its kind, and the one part that belongs to it. */
record IterationBody(
        String iterationType,
        String startTime,
        @Nullable String endTime,
        @Nullable HourlyPart hourlyContract,
        @Nullable DailyPart dailyContract,
        @Nullable WeeklyPart weeklyContract,
        @Nullable MonthlyPart monthlyContract,
        @Nullable CustomPart customContract,
        @Nullable CronPart cronContract) {

    /** The contract wants a zone; the digits are what counts, read in the schedule's own. */
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss'Z'");

    record HourlyPart(int hours, int minutes) {}

    record DailyPart(boolean runOnlyWorkWeek) {}

    record WeeklyPart(List<String> daysOfWeek) {}

    record MonthlyPart(
            boolean simpleDayOfMonth,
            @Nullable Integer dayOfMonth,
            @Nullable Integer occurrence,
            @Nullable String dayOfWeek) {}

    record CustomPart(Set<Integer> daysOfMonth, Set<Integer> months) {}

    record CronPart(String cronExpression) {}

    static IterationBody of(Iteration iteration) {
        HourlyPart hourly = null;
        DailyPart daily = null;
        WeeklyPart weekly = null;
        MonthlyPart monthly = null;
        CustomPart custom = null;
        CronPart cron = null;
        String type = "Once";
        if (iteration instanceof Iteration.Hourly it) {
            type = "Hourly";
            hourly = new HourlyPart(it.hours(), it.minutes());
        } else if (iteration instanceof Iteration.Daily it) {
            type = "Daily";
            daily = new DailyPart(it.onlyWorkWeek());
        } else if (iteration instanceof Iteration.Weekly it) {
            type = "Weekly";
            weekly = new WeeklyPart(it.days().stream().map(IterationBody::name).toList());
        } else if (iteration instanceof Iteration.Monthly it) {
            type = "Monthly";
            monthly = part(it);
        } else if (iteration instanceof Iteration.Custom it) {
            type = "Custom";
            custom = new CustomPart(it.daysOfMonth(), it.months());
        } else if (iteration instanceof Iteration.Cron it) {
            type = "Cron";
            cron = new CronPart(it.expression());
        }
        return new IterationBody(
                type,
                time(iteration.startTime()),
                iteration.endTime() == null ? null : time(iteration.endTime()),
                hourly,
                daily,
                weekly,
                monthly,
                custom,
                cron);
    }

    private static MonthlyPart part(Iteration.Monthly monthly) {
        if (monthly instanceof Iteration.Monthly.OnWeekday it) {
            return new MonthlyPart(false, null, it.occurrence(), name(it.dayOfWeek()));
        }
        return new MonthlyPart(true, ((Iteration.Monthly.OnDay) monthly).dayOfMonth(), null, null);
    }

    private static String name(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }

    private static String time(LocalDateTime time) {
        return time.format(TIME);
    }
}
