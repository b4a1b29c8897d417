package io.github.alteryx4j.client;

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
                TemporalAccessor time = ISO.parseBest(text, OffsetDateTime::from, LocalDateTime::from);
                return time instanceof LocalDateTime local ? local.toInstant(ZoneOffset.UTC) : Instant.from(time);
            } catch (DateTimeException unreadable) {
                return (Instant) context.handleWeirdStringValue(Instant.class, text, "not an ISO 8601 time");
            }
        }
    }
}
