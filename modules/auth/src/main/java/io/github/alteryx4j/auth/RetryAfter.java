package io.github.alteryx4j.auth;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/** The {@code Retry-After} header: seconds or an HTTP date, capped at five minutes. */
public final class RetryAfter {

    private static final Duration CAP = Duration.ofMinutes(5);

    private RetryAfter() {}

    /** How long to wait; zero for none, for the past and for nonsense. */
    static Duration parse(@Nullable String header, Instant now) {
        Duration wait = read(header, now);
        return wait == null ? Duration.ZERO : wait;
    }

    /** How long to wait; zero for the past, null for none and for nonsense. */
    public static @Nullable Duration read(@Nullable String header, Instant now) {
        if (header == null) {
            return null;
        }
        String text = header.trim();
        Duration wait;
        if (!text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9')) {
            String seconds = text.replaceFirst("^0+(?=.)", "");
            wait = seconds.length() > 6 ? CAP : Duration.ofSeconds(Long.parseLong(seconds));
        } else {
            try {
                wait = Duration.between(
                        now,
                        ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME)
                                .toInstant());
            } catch (DateTimeException neither) {
                return null;
            }
        }
        return capped(wait);
    }

    /** That wait, but neither less than none nor more than the cap. */
    static Duration capped(Duration wait) {
        return wait.isNegative() ? Duration.ZERO : wait.compareTo(CAP) > 0 ? CAP : wait;
    }
}
