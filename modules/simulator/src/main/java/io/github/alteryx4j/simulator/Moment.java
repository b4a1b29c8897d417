package io.github.alteryx4j.simulator;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** Times as callers send them: with an offset, without one (then in UTC), or only a date. */
final class Moment {

    private Moment() {}

    /** The time that the query parameter names, or null when it is absent. */
    static @Nullable Instant of(Exchange exchange, String name) {
        return of(exchange, name, false);
    }

    /** As {@link #of(Exchange, String)}, but a date alone means the last moment of that day. */
    static @Nullable Instant endOf(Exchange exchange, String name) {
        return of(exchange, name, true);
    }

    private static @Nullable Instant of(Exchange exchange, String name, boolean atEnd) {
        String text = exchange.query(name);
        try {
            return text == null ? null : parse(text, atEnd);
        } catch (DateTimeException e) {
            throw Problem.badRequest("The value '" + text + "' is not valid for " + name + ".");
        }
    }

    /** The time in the body's field, or null when there is none; what cannot be read is noted as wrong. */
    static @Nullable Instant of(Fields fields, String name) {
        String text = fields.text(name, false);
        try {
            return text == null || text.isEmpty() ? null : parse(text, false);
        } catch (DateTimeException e) {
            fields.wrong(name, "The value '" + text + "' is not valid for " + name + ".");
            return null;
        }
    }

    private static Instant parse(String text, boolean atEnd) {
        if (text.length() <= 10) {
            LocalDate day = LocalDate.parse(text);
            Instant next = day.plusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC);
            return atEnd ? next.minusNanos(1) : day.atStartOfDay().toInstant(ZoneOffset.UTC);
        }
        boolean zoned = text.endsWith("Z") || text.substring(10).matches(".*[-+].*");
        return zoned
                ? OffsetDateTime.parse(text).toInstant()
                : LocalDateTime.parse(text).toInstant(ZoneOffset.UTC);
    }
}
