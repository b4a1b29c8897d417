package io.github.alteryx4j.client;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.alteryx4j.ConfigurationException;
import io.github.alteryx4j.testing.Cases;
import io.github.alteryx4j.testing.Noise;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Whatever ids, filters and addresses hold, what is sent is one address that means what was given. */
class AddressPropertiesTest {

    static final List<String> PASTED = List.of(
            "https://host.example.com:8443/webapi/swagger/ui/index#/",
            "http://127.0.0.1:80/webapi/v3/jobs?x=y",
            "https://[::1]:443//webapi//",
            "HTTPS://Host/webapi/user/v2/inputfiles");

    @Test
    void anyIdIsOneSegmentThatDecodesBackOrIsRefused() {
        Cases.check(20_000, random -> checkId(Noise.text(random, 5)));
    }

    static void checkId(String id) {
        StringBuilder path = new StringBuilder();
        try {
            UriTemplate.of("/v3/jobs/{jobId}/messages").expand(path, id);
        } catch (ConfigurationException refused) {
            assertThat(isNone(id)).as("'%s' is refused", id).isTrue();
            return;
        }
        assertThat(path.toString()).matches("/v3/jobs/[\\w.*%-]+/messages");
        String[] segments = URI.create(path.toString()).normalize().getRawPath().split("/", -1);
        assertThat(segments).hasSize(5);
        assertThat(decoded(segments[3])).isEqualTo(id);
    }

    private static boolean isNone(String id) {
        return id.isBlank()
                || id.length() > 1_000
                || id.matches("(?s).*(?:\\p{Cntrl}|(?:^|[/\\\\])\\.\\.?(?:[/\\\\]|$)).*")
                || !new String(id.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8).equals(id);
    }

    @Test
    void anyQueryDecodesBackOrIsRefused() {
        Cases.check(20_000, random -> {
            String value = Noise.text(random, 5);
            try {
                String encoded = UriTemplate.encode(value);
                assertThat(encoded).matches("[\\w.*%-]*");
                assertThat(decoded(encoded)).isEqualTo(value);
            } catch (ConfigurationException refused) {
                assertThat(isNone(value)).isTrue();
            }
        });
    }

    @Test
    void anyAddressIsTakenWholeOrRefused() {
        Cases.check(10_000, random -> checkAddress(pasted(random)));
    }

    static void checkAddress(String pasted) {
        BaseAddress address;
        try {
            address = BaseAddress.parse(pasted);
        } catch (ConfigurationException refused) {
            assertThat(refused).hasMessageContaining("An example: https://");
            return;
        }
        URI uri = URI.create(address.text());
        assertThat(address.text()).as(pasted).matches("https?://[!-~]+[^/]").doesNotContain("?", "#");
        assertThat(uri.getRawUserInfo()).isNull();
        assertThat(uri.getHost()).as(pasted).isNotEmpty();
        assertThat(uri.getPort()).as(pasted).isBetween(-1, 65_535);
        assertThat(BaseAddress.parse(address.text())).as(pasted).isEqualTo(address);
        assertThat(uri.resolve(address.text() + "/v3/jobs").getRawPath()).endsWith("/v3/jobs");
    }

    private static String pasted(Random random) {
        if (random.nextBoolean()) {
            byte[] bytes = Noise.pick(random, PASTED).getBytes(StandardCharsets.UTF_8);
            return new String(Noise.mutated(random, bytes), StandardCharsets.UTF_8);
        }
        return Noise.pick(random, List.of("https://", "http:", "")) + "host" + Noise.text(random, 4) + "/webapi"
                + Noise.text(random, 4);
    }

    private static String decoded(String encoded) {
        return URLDecoder.decode(encoded, StandardCharsets.UTF_8);
    }
}
