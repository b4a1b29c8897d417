package io.github.alteryx4j.simulator;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** {@code offset} and {@code limit} of a list, which travel as text. */
record Page(int offset, int limit) {

    static Page of(Exchange exchange) {
        return of(exchange, Integer.MAX_VALUE);
    }

    static Page of(Exchange exchange, int usualLimit) {
        return new Page(
                number("offset", exchange.query("offset"), 0), number("limit", exchange.query("limit"), usualLimit));
    }

    /**
     * {@code page} and {@code pageSize}, as the admin families count. Without a size, or with 0, there is only one page.
     *
     * @param first the number of the first page
     */
    static Page numbered(Exchange exchange, int first) {
        int size = number("pageSize", exchange.query("pageSize"), 0);
        int page = number("page", exchange.query("page"), first) - first;
        if (page < 0) {
            throw Problem.badRequest("The first page has the number " + first + ".");
        }
        return size == 0
                ? new Page(0, Integer.MAX_VALUE)
                : new Page((int) Math.min((long) page * size, Integer.MAX_VALUE), size);
    }

    <T> Stream<T> cut(Stream<T> all) {
        return all.skip(offset).limit(limit);
    }

    private static int number(String name, @Nullable String text, int otherwise) {
        if (text == null) {
            return otherwise;
        }
        try {
            int number = Integer.parseInt(text);
            if (number >= 0) {
                return number;
            }
        } catch (NumberFormatException e) {
            // Refused below, as a negative number is.
        }
        throw Problem.badRequest("The value '" + text + "' is not valid for " + name + ".");
    }
}
