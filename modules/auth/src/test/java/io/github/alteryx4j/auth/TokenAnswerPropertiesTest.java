package io.github.alteryx4j.auth;

import io.github.alteryx4j.testing.Cases;
import io.github.alteryx4j.testing.Encodings;
import io.github.alteryx4j.testing.Marker;
import io.github.alteryx4j.testing.Noise;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever the token endpoint answers becomes a token or a typed error that is short and holds no secret. */
class TokenAnswerPropertiesTest {

    static final List<String> REPLIES = List.of(
            "{\"access_token\":\"" + Marker.TOKEN + "\",\"token_type\":\"Bearer\",\"expires_in\":3600}",
            "{\"access_token\":\"" + Marker.TOKEN + "\",\"token_type\":\"\",\"expires_in\":\"3599.5\",\"x\":[{},[1]]}",
            "{\"error\":\"invalid_client\",\"error_description\":\"unknown key\"}",
            "<html><body>token=" + Marker.TOKEN + " 'secret' : \"x\"</body></html>",
            "error=x&refresh_token=" + Marker.TOKEN,
            "[]",
            "");

    private static final List<Integer> STATUSES =
            List.of(200, 200, 200, 201, 302, 400, 401, 403, 404, 408, 429, 500, 503);

    @Test
    void anyBytesAreATokenOrATypedError() {
        Cases.check(1_500, random -> {
            byte[] reply = Noise.pick(random, REPLIES).getBytes(StandardCharsets.UTF_8);
            Reading.read(Noise.pick(random, STATUSES), headers(random), Noise.mutated(random, reply));
        });
    }

    @Test
    void anyExchangedValueIsATokenOrATypedError() {
        Cases.check(1_500, random -> {
            String reply = Noise.mutated(random, REPLIES.get(random.nextInt(3)));
            Reading.read(Noise.pick(random, STATUSES), headers(random), reply.getBytes(StandardCharsets.UTF_8));
        });
    }

    @Test
    void anEchoOfTheSecretIsMaskedWhereverItStands() {
        Cases.check(1_500, random -> {
            String echo = Encodings.mixed(random, random.nextBoolean() ? Marker.CLIENT_SECRET : Reading.BASIC);
            String reply = new String(
                    Noise.mutated(random, Noise.pick(random, REPLIES).getBytes(StandardCharsets.UTF_8)),
                    StandardCharsets.UTF_8);
            int at = random.nextInt(reply.length() + 1);
            String echoing = reply.substring(0, at) + echo + reply.substring(at);
            Reading.read(Noise.pick(random, STATUSES), headers(random), echoing.getBytes(StandardCharsets.UTF_8));
        });
    }

    @ParameterizedTest
    @Timeout(5)
    @ValueSource(
            strings = {"token", "token=\"", "token='", "secret:         ", "<", "&#0", "\\", "[", "{\"a\":", " ", "\0"})
    void noBodyMakesItSlow(String scrap) {
        byte[] body = scrap.repeat(70_000 / scrap.length()).getBytes(StandardCharsets.UTF_8);
        Reading.read(200, Map.of(), body);
        Reading.read(400, Map.of(), body);
    }

    private static Map<String, String> headers(Random random) {
        return random.nextBoolean()
                ? Map.of()
                : Map.of("Retry-After", Noise.text(random, 3), "Content-Type", Noise.text(random, 5));
    }
}
