package io.github.alteryx4j.client;

import io.github.alteryx4j.testing.Cases;
import io.github.alteryx4j.testing.Encodings;
import io.github.alteryx4j.testing.Noise;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever stands in an answer without success, it becomes a typed error that is short and holds no secret. */
class ErrorBodyPropertiesTest {

    static final List<String> BODIES = List.of(
            "{\"message\":\"no\",\"modelState\":{\"user.email\":[\"is taken\",\"is long\"],\"\":[\"x\"]}}",
            "{\"Message\":\"An error\",\"ExceptionMessage\":\"x\",\"innerExceptionMessage\":\"y\",\"StackTrace\":null}",
            "{\"message\":\"No HTTP resource\",\"messageDetail\":\"No type\"}",
            "{\"error\":\"invalid\",\"error_description\":\"because\"}",
            "\"just text\"",
            "<!DOCTYPE html><html><head><script>var a = '<b>';</script><style>p {}</style></head><p>Gateway</p></html>",
            "plain",
            "");

    private static final List<Integer> STATUSES =
            List.of(199, 301, 304, 400, 401, 403, 404, 405, 407, 409, 418, 422, 429, 500, 502, 503, 599, 999);

    @Test
    void anyBodyIsATypedError() {
        Cases.check(2_000, random -> {
            byte[] body = Noise.mutated(random, Noise.pick(random, BODIES).getBytes(StandardCharsets.UTF_8));
            Decoding.error(Noise.pick(random, STATUSES), headers(random, ""), Noise.cut(random, body));
        });
    }

    @Test
    void anyExchangedValueIsATypedError() {
        Cases.check(2_000, random -> {
            String body = Noise.mutated(random, BODIES.get(random.nextInt(5)));
            Decoding.error(
                    Noise.pick(random, STATUSES), headers(random, ""), List.of(body.getBytes(StandardCharsets.UTF_8)));
        });
    }

    @Test
    void anEchoOfASecretIsMaskedWhereverItStands() {
        Cases.check(2_000, random -> {
            String secret = random.nextBoolean() ? Wire.TOKEN : Wire.PASSWORD.reveal();
            String echo = Encodings.mixed(random, secret);
            String body = Noise.pick(random, BODIES);
            int at = random.nextInt(body.length() + 1);
            byte[] echoing = (body.substring(0, at) + echo + body.substring(at)).getBytes(StandardCharsets.UTF_8);
            Decoding.error(Noise.pick(random, STATUSES), headers(random, echo), Noise.cut(random, echoing));
        });
    }

    @ParameterizedTest
    @Timeout(5)
    @ValueSource(
            strings = {
                "<",
                "<script",
                "<style>",
                "&#0",
                "\\",
                " ",
                "\0",
                "[",
                "{\"a\":",
                "\"",
                "a",
                "\u00e9",
                "</script"
            })
    void noBodyMakesItSlow(String scrap) {
        byte[] body = scrap.repeat(65_000 / scrap.length()).getBytes(StandardCharsets.UTF_8);
        Decoding.error(502, Map.of(), List.of(body));
    }

    private static Map<String, String> headers(Random random, String echo) {
        return random.nextBoolean()
                ? Map.of()
                : Map.of(
                        "Retry-After", Noise.text(random, 3),
                        "Location", "http://" + Noise.text(random, 5),
                        "WWW-Authenticate", "Bearer error=\"" + Noise.text(random, 3) + echo + "\"");
    }
}
