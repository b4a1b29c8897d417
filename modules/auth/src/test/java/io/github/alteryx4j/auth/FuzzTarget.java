package io.github.alteryx4j.auth;

import io.github.alteryx4j.testing.Targets;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What a fuzzer may feed; see {@link Targets}. */
public final class FuzzTarget {

    private static final List<Integer> STATUSES = List.of(200, 302, 400, 401, 404, 429, 503);

    static final Targets TARGETS = new Targets(
            Map.of("token", FuzzTarget::token, "secret", FuzzTarget::secret, "retry-after", FuzzTarget::retryAfter),
            seeds());

    private FuzzTarget() {}

    public static void fuzzerInitialize(String[] arguments) {
        TARGETS.choose(arguments);
    }

    public static void fuzzerTestOneInput(byte[] data) {
        TARGETS.feed(data);
    }

    private static List<byte[]> seeds() {
        return Stream.concat(
                        TokenAnswerPropertiesTest.REPLIES.stream(),
                        Stream.of("Tue, 24 Nov 2026 08:16:30 GMT", "007", "s\\x&\\\\\\x&amp;\\u0073\\x&", "pw%70w"))
                .flatMap(text -> Stream.of(Targets.seed(0, text), Targets.seed(2, text)))
                .toList();
    }

    private static void token(int choice, byte[] body) {
        Reading.read(STATUSES.get(choice % STATUSES.size()), Map.of(), body);
    }

    /** The first bytes are a secret, the others what it is masked in. */
    private static void secret(int choice, byte[] data) {
        String text = new String(data, StandardCharsets.UTF_8);
        String value = text.substring(0, Math.min(text.length(), choice % 32));
        if (value.isBlank()) {
            return;
        }
        Secret secret = Secret.of(value);
        String rest = text.substring(value.length());
        String masked = secret.maskIn(rest);
        if (rest.contains(value) && masked.equals(rest) && !value.matches("\\*+")) {
            throw new AssertionError("not masked");
        }
    }

    private static void retryAfter(int choice, byte[] data) {
        Duration wait =
                RetryAfter.parse(new String(data, StandardCharsets.UTF_8), Instant.ofEpochSecond(1_800_000_000L));
        if (wait.isNegative() || wait.compareTo(Duration.ofMinutes(5)) > 0) {
            throw new AssertionError(wait.toString());
        }
    }
}
