package io.github.alteryx4j.client;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.alteryx4j.client.common.Timestamp;
import io.github.alteryx4j.testing.Cases;
import io.github.alteryx4j.testing.Noise;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Times are read as the formatter of the JDK reads them, by the short way and by the long one. */
class TimePropertiesTest {

    static final List<String> TIMES = List.of(
            "2026-11-24T08:15:30Z",
            "2026-11-24T08:15:30.1234567Z",
            "2024-02-29T23:59:59.999999999Z",
            "0000-01-01T00:00:00.0Z",
            "2026-11-24T08:15:30",
            "2026-11-24T08:15:30+02:00",
            "2026-11-24T08:15Z");

    @Test
    void anyTextIsReadAsTheFormatterReadsIt() {
        Cases.check(20_000, random -> check(time(random)));
    }

    static void check(String text) {
        assertThat(read(text)).as(text).isEqualTo(formatted(text));
        assertThat(new Timestamp(text).instant()).as(text).isEqualTo(formatted(text));
    }

    private static String time(Random random) {
        byte[] time = Noise.pick(random, TIMES).getBytes(StandardCharsets.US_ASCII);
        if (random.nextInt(4) == 0) {
            return new String(Noise.mutated(random, time), StandardCharsets.UTF_8);
        }
        for (int i = random.nextInt(3); i >= 0; i--) {
            time[random.nextInt(time.length)] = (byte)
                    (random.nextInt(4) == 0 ? "-:.TZtz +/".charAt(random.nextInt(10)) : '0' + random.nextInt(10));
        }
        return new String(time, StandardCharsets.US_ASCII);
    }

    private static @Nullable Instant read(String text) {
        try {
            return Json.reader(Instant.class).readValue(JsonMapper.shared().writeValueAsString(text));
        } catch (JacksonException unreadable) {
            return null;
        }
    }

    private static @Nullable Instant formatted(String text) {
        try {
            var time =
                    DateTimeFormatter.ISO_DATE_TIME.parseBest(text.trim(), OffsetDateTime::from, LocalDateTime::from);
            return time instanceof LocalDateTime local ? local.toInstant(ZoneOffset.UTC) : Instant.from(time);
        } catch (DateTimeException unreadable) {
            return null;
        }
    }
}
