package io.github.alteryx4j.simulator;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Filters and orders that lists of jobs understand; words match without regard to case. */
final class Choice {

    private Choice() {}

    /** The filter that the query parameter names; all pass when it is absent, an unknown word gives 400. */
    static <T> Predicate<T> of(Exchange exchange, String name, Map<String, Predicate<T>> filters) {
        String word = exchange.query(name);
        if (word == null) {
            return anything -> true;
        }
        Predicate<T> filter = filters.get(lower(word));
        if (filter == null) {
            throw Problem.badRequest("The value '" + word + "' is not valid for " + name + ".");
        }
        return filter;
    }

    /** The words of a comma separated parameter in lower case; empty when it is absent. */
    static List<String> words(@Nullable String list) {
        return list == null
                ? List.of()
                : List.of(lower(list).split(",", -1)).stream()
                        .map(String::strip)
                        .toList();
    }

    /** By {@code sortField} and {@code direction}: creation and ascending unless said otherwise, unknown fields ignored. */
    static Comparator<Progress> order(Exchange exchange) {
        String field = exchange.query("sortField");
        Comparator<Progress> order =
                Comparator.comparing(progress -> progress.job().created());
        order = switch (field == null ? "" : lower(field)) {
            case "appname" -> Comparator.comparing(progress -> progress.job().workflowName());
            case "priority" ->
                Comparator.comparingInt(progress -> progress.job().urgency());
            case "status" -> Comparator.comparing(Progress::status);
            case "completiondatetime" ->
                Comparator.comparing(progress -> progress.ended() == null ? Instant.MAX : progress.ended());
            default -> order;
        };
        String direction = exchange.query("direction");
        if (direction != null && !List.of("asc", "desc").contains(lower(direction))) {
            throw Problem.badRequest("The value '" + direction + "' is not valid for direction.");
        }
        Comparator<Progress> whole =
                order.thenComparing(progress -> progress.job().id());
        return "desc".equalsIgnoreCase(direction) ? whole.reversed() : whole;
    }

    static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}
