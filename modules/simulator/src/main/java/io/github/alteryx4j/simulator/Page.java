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
