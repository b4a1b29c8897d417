package io.github.alteryx4j.simulator;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads the contract of an iteration; what is wrong with it is noted in the fields, and then there is no iteration. */
final class IterationReader {

    private static final List<String> TYPES = List.of("Once", "Hourly", "Daily", "Weekly", "Monthly", "Custom", "Cron");
    private static final List<String> WEEKDAYS =
            List.of("Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday");
    /** The occurrence that means the last one in a month with only four. */
    private static final int LAST = 5;

    private final Fields fields;
    private final ZoneId zone;

    private IterationReader(Fields fields, ZoneId zone) {
        this.fields = fields;
        this.zone = zone;
    }

    static @Nullable Iteration read(Fields fields, ZoneId zone) {
        return new IterationReader(fields, zone).read();
    }

    private record Kind(Map<String, @Nullable Object> shown, Rhythm rhythm) {}

    private @Nullable Iteration read() {
        String type = fields.word("iterationType", true, TYPES);
        LocalDateTime start = time("startTime", true);
        LocalDateTime end = "Once".equals(type) ? null : time("endTime", false);
        if (start != null && end != null && end.isBefore(start)) {
            fields.wrong("endTime", "The endTime must not be before the startTime.");
        }
        if (type == null || !TYPES.contains(type)) {
            return null;
        } else if (type.equals("Once")) {
            return start == null ? null : Iteration.once(start);
        }
        Fields contract = fields.inner(type.toLowerCase(Locale.ROOT) + "Contract", true);
        Kind kind = contract == null ? null : kind(type, contract);
        return kind == null || start == null ? null : new Iteration(type, start, end, kind.shown, kind.rhythm);
    }

    private static @Nullable Kind kind(String type, Fields contract) {
        return switch (type) {
            case "Hourly" -> hourly(contract);
            case "Daily" -> daily(contract);
            case "Weekly" -> weekly(contract);
            case "Monthly" -> monthly(contract);
            case "Custom" -> custom(contract);
            default -> cron(contract);
        };
    }

    /** A time on the wall of the zone. With a zone of its own the Z that most callers write says nothing. */
    private @Nullable LocalDateTime time(String name, boolean required) {
        String text = required ? fields.filled(name, true) : fields.text(name, false);
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            if (text.endsWith("Z")) {
                return LocalDateTime.parse(text.substring(0, text.length() - 1));
            } else if (text.matches(".*T.*[-+].*")) {
                return OffsetDateTime.parse(text).atZoneSameInstant(zone).toLocalDateTime();
            }
            return LocalDateTime.parse(text);
        } catch (DateTimeException e) {
            fields.wrong(name, "The value '" + text + "' is not valid for " + name + ".");
            return null;
        }
    }

    private static @Nullable Kind hourly(Fields contract) {
        Integer hours = contract.number("hours", true, 0, 8784);
        Integer minutes = contract.number("minutes", true, 0, 59);
        if (hours == null || minutes == null) {
            return null;
        } else if (hours + minutes == 0) {
            contract.wrong("minutes", "There must be time between two runs.");
            return null;
        }
        Duration length = Duration.ofHours(hours).plusMinutes(minutes);
        return new Kind(Json.object("hours", hours, "minutes", minutes), new Rhythm.Steps(length));
    }

    private static Kind daily(Fields contract) {
        boolean workWeek = Boolean.TRUE.equals(contract.flag("runOnlyWorkWeek", false));
        Set<DayOfWeek> days = workWeek ? EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY) : Set.of(DayOfWeek.values());
        return new Kind(
                Json.object("runOnlyWorkWeek", workWeek), new Rhythm.Days(day -> days.contains(day.getDayOfWeek())));
    }

    private static @Nullable Kind weekly(Fields contract) {
        List<String> names = contract.texts("daysOfWeek", true);
        if (names == null || names.isEmpty() || !WEEKDAYS.containsAll(names)) {
            contract.wrong("daysOfWeek", "The daysOfWeek must be one or more of " + WEEKDAYS + ".");
            return null;
        }
        Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        names.forEach(name -> days.add(weekday(name)));
        return new Kind(Json.object("days", names), new Rhythm.Days(day -> days.contains(day.getDayOfWeek())));
    }

    private static @Nullable Kind monthly(Fields contract) {
        Boolean simple = contract.flag("simpleDayOfMonth", true);
        if (simple == null) {
            return null;
        } else if (simple) {
            Integer wanted = contract.number("dayOfMonth", true, 1, 31);
            return wanted == null
                    ? null
                    : new Kind(
                            Json.object("dayOfMonth", wanted), new Rhythm.Days(day -> day.getDayOfMonth() == wanted));
        }
        Integer nth = contract.number("occurrence", true, 1, LAST);
        String name = contract.word("dayOfWeek", true, WEEKDAYS);
        if (nth == null || name == null || !WEEKDAYS.contains(name)) {
            return null;
        }
        DayOfWeek weekday = weekday(name);
        return new Kind(
                Json.object("occurrence", nth, "dayOfWeek", name), new Rhythm.Days(day -> isNth(day, nth, weekday)));
    }

    private static boolean isNth(LocalDate day, int nth, DayOfWeek weekday) {
        boolean last = day.getDayOfMonth() + 7 > YearMonth.from(day).lengthOfMonth();
        return day.getDayOfWeek() == weekday && (nth == LAST ? last : (day.getDayOfMonth() + 6) / 7 == nth);
    }

    private static @Nullable Kind custom(Fields contract) {
        Set<Integer> days = numbers(contract, "daysOfMonth", 31);
        Set<Integer> months = numbers(contract, "months", 12);
        return days.isEmpty() || months.isEmpty()
                ? null
                : new Kind(
                        Json.object("days", List.copyOf(days), "months", List.copyOf(months)),
                        new Rhythm.Days(
                                day -> days.contains(day.getDayOfMonth()) && months.contains(day.getMonthValue())));
    }

    /** Numbers from 1 on, at least one; none when anything is wrong. */
    private static Set<Integer> numbers(Fields contract, String name, int most) {
        Set<Integer> numbers = new TreeSet<>();
        JsonNode array = contract.array(name, true);
        if (array == null) {
            return numbers;
        }
        boolean good = !array.isEmpty();
        for (JsonNode number : array) {
            good = good && number.isInt() && number.asInt() >= 1 && number.asInt() <= most;
            numbers.add(number.asInt(0));
        }
        if (!good) {
            contract.wrong(name, "The " + name + " must be one or more numbers from 1 to " + most + ".");
        }
        return good ? numbers : Set.of();
    }

    private static @Nullable Kind cron(Fields contract) {
        String expression = contract.filled("cronExpression", true);
        if (expression == null || expression.isBlank()) {
            return null;
        }
        try {
            return new Kind(Json.object("cronExpression", expression), new Rhythm.Matching(Cron.parse(expression)));
        } catch (IllegalArgumentException e) {
            contract.wrong("cronExpression", Objects.toString(e.getMessage()));
            return null;
        }
    }

    private static DayOfWeek weekday(String name) {
        return DayOfWeek.valueOf(name.toUpperCase(Locale.ROOT));
    }
}
