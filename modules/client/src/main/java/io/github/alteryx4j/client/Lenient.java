package io.github.alteryx4j.client;

import io.github.alteryx4j.auth.Secret;
import io.github.alteryx4j.client.common.Timestamp;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.DeserializationProblemHandler;
import tools.jackson.databind.deser.std.StdScalarDeserializer;

/** How the server's texts and times are read: "not set" arrives as an empty text, as null or not at all. */
final class Lenient {

    private Lenient() {}

    /** A text; the empty one is null, and what the server writes as a number or boolean is taken as its text. */
    static final class Text extends StdScalarDeserializer<String> {

        Text() {
            super(String.class);
        }

        @Override
        public @Nullable String deserialize(JsonParser json, DeserializationContext context) {
            JsonToken token = json.currentToken();
            if (!token.isScalarValue()) {
                return (String) context.handleUnexpectedToken(String.class, json);
            }
            String text = json.getString();
            return text.isEmpty() ? null : text;
        }
    }

    /** A time that is kept as its text. */
    static final class TimeText extends StdScalarDeserializer<Timestamp> {

        TimeText() {
            super(Timestamp.class);
        }

        @Override
        public @Nullable Timestamp deserialize(JsonParser json, DeserializationContext context) {
            if (!json.currentToken().isScalarValue()) {
                return (Timestamp) context.handleUnexpectedToken(Timestamp.class, json);
            }
            String text = json.getString();
            return text.isBlank() ? null : new Timestamp(text);
        }
    }

    /** A text that must not show. */
    static final class Hidden extends StdScalarDeserializer<Secret> {

        Hidden() {
            super(Secret.class);
        }

        @Override
        public @Nullable Secret deserialize(JsonParser json, DeserializationContext context) {
            if (!json.currentToken().isScalarValue()) {
                return (Secret) context.handleUnexpectedToken(Secret.class, json);
            }
            String text = json.getString();
            return text.isBlank() ? null : Secret.of(text);
        }
    }

    /** A word that an enumeration does not know is its UNKNOWN, which stands last in each. */
    static final class UnknownWords extends DeserializationProblemHandler {

        @Override
        public @Nullable Object handleWeirdStringValue(
                DeserializationContext context, Class<?> type, String word, String problem) {
            return unknown(type);
        }

        @Override
        public @Nullable Object handleWeirdNumberValue(
                DeserializationContext context, Class<?> type, Number number, String problem) {
            return unknown(type);
        }

        private static @Nullable Object unknown(Class<?> type) {
            Object[] constants = type.getEnumConstants();
            return constants == null ? NOT_HANDLED : constants[constants.length - 1];
        }
    }

    /** A time with 0 to 9 digits of a second's fraction; one without a zone is UTC. */
    static final class Time extends StdScalarDeserializer<Instant> {

        private static final DateTimeFormatter ISO = DateTimeFormatter.ISO_DATE_TIME;

        Time() {
            super(Instant.class);
        }

        @Override
        public @Nullable Instant deserialize(JsonParser json, DeserializationContext context) {
            if (json.currentToken() != JsonToken.VALUE_STRING) {
                return (Instant) context.handleUnexpectedToken(Instant.class, json);
            }
            String text = json.getString().trim();
            if (text.isEmpty()) {
                return null;
            }
            try {
                Instant usual = usualForm(text);
                if (usual != null) {
                    return usual;
                }
                TemporalAccessor time = ISO.parseBest(text, OffsetDateTime::from, LocalDateTime::from);
                return time instanceof LocalDateTime local ? local.toInstant(ZoneOffset.UTC) : Instant.from(time);
            } catch (DateTimeException unreadable) {
                return (Instant) context.handleWeirdStringValue(Instant.class, text, "not an ISO 8601 time");
            }
        }

        /**
         * A time as the server writes it, or null when it is in another form. Each reply to an enqueue holds one, and
         * the formatter would cost a tenth of the whole call.
         */
        private static @Nullable Instant usualForm(String text) {
            int end = text.length() - 1;
            boolean usual = end >= 19
                    && end <= 29
                    && text.charAt(4) == '-'
                    && text.charAt(7) == '-'
                    && text.charAt(10) == 'T'
                    && text.charAt(13) == ':'
                    && text.charAt(16) == ':'
                    && text.charAt(end) == 'Z'
                    && (end == 19 || (end > 20 && text.charAt(19) == '.'));
            if (!usual) {
                return null;
            }
            int nanos = end == 19 ? 0 : number(text, 20, end);
            int seconds = number(text, 17, 19);
            int minutes = number(text, 14, 16);
            int hours = number(text, 11, 13);
            int day = number(text, 8, 10);
            int month = number(text, 5, 7);
            int year = number(text, 0, 4);
            if ((nanos | seconds | minutes | hours | day | month | year) < 0) {
                return null;
            }
            for (int digits = end - 20; end > 19 && digits < 9; digits++) {
                nanos *= 10;
            }
            return LocalDateTime.of(year, month, day, hours, minutes, seconds, nanos)
                    .toInstant(ZoneOffset.UTC);
        }

        /** The number that those digits are, or -1 when one is none. */
        private static int number(String text, int from, int to) {
            int number = 0;
            for (int i = from; i < to; i++) {
                char c = text.charAt(i);
                if (c < '0' || c > '9') {
                    return -1;
                }
                number = 10 * number + c - '0';
            }
            return number;
        }
    }
}
