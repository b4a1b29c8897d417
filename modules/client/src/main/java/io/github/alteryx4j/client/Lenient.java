package io.github.alteryx4j.client;

import io.github.alteryx4j.client.common.Timestamp;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.DeserializationProblemHandler;
import tools.jackson.databind.deser.std.StdScalarDeserializer;

/** How the server's texts and times are read: "not set" arrives as an empty text, as null or not at all. */
final class Lenient {

    private Lenient() {}

    /** What is made of a text; what the server writes as a number or boolean is taken as its text. */
    static final class OfText<T> extends StdScalarDeserializer<T> {

        private final Function<String, @Nullable T> made;

        /**
         * @param made gets the text, and returns null for one that means "not set"
         */
        OfText(Class<T> type, Function<String, @Nullable T> made) {
            super(type);
            this.made = made;
        }

        @Override
        @SuppressWarnings("unchecked") // what the handler returns is of the type that it is asked for
        public @Nullable T deserialize(JsonParser json, DeserializationContext context) {
            return json.currentToken().isScalarValue()
                    ? made.apply(json.getString())
                    : (T) context.handleUnexpectedToken(handledType(), json);
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
            Instant time = usualForm(text);
            if (time == null) {
                time = new Timestamp(text).instant();
            }
            return time != null
                    ? time
                    : (Instant) context.handleWeirdStringValue(Instant.class, text, "not an ISO 8601 time");
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
            try {
                return LocalDateTime.of(year, month, day, hours, minutes, seconds, nanos)
                        .toInstant(ZoneOffset.UTC);
            } catch (DateTimeException noSuchTime) {
                return null;
            }
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
