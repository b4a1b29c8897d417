package io.github.alteryx4j.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.alteryx4j.TokenException;
import io.github.alteryx4j.TokenRefusedException;
import io.github.alteryx4j.TokenUnavailableException;
import io.github.alteryx4j.testing.RawServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import reactor.netty.http.client.HttpClient;

/** What token endpoints of others were seen to answer, down to the last header; only the tokens are invented. */
class ForeignRepliesTest {

    private static final Duration LIMIT = Duration.ofSeconds(20);

    @ParameterizedTest
    @CsvSource({"spring-token, 299", "oidc-provider-token, 300"})
    void readsTheToken(String reply, long seconds) {
        AccessToken token = answer(reply);
        assertThat(token.reveal()).hasSizeGreaterThan(40);
        assertThat(token.expiresIn()).hasSeconds(seconds);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "spring-invalid-client           | 401 | invalid_client         | HTTP 401, invalid_client). Check",
                "spring-raw-basic                | 400 | invalid_request        | HTTP 400, invalid_request). Check",
                "spring-unsupported-grant        | 400 | unsupported_grant_type | Parameter: grant_type)",
                "oidc-provider-invalid-client    | 401 | invalid_client         | (client authentication failed)",
                "oidc-provider-raw-basic         | 400 | invalid_request        | header are not properly encoded)",
                "oidc-provider-unsupported-grant | 400 | unsupported_grant_type | (unsupported grant_type requested)"
            })
    void tellsWhyTheClientWasRefused(String reply, int status, String code, String why) {
        TokenRefusedException refusal = catchThrowableOfType(TokenRefusedException.class, () -> answer(reply));
        assertThat(refusal.status()).isEqualTo(status);
        assertThat(refusal.error()).isEqualTo(code);
        assertThat(refusal).hasMessageContaining(why);
    }

    @Test
    void doubtsTheAddressWhenItWantsATokenItself() {
        TokenException refusal = catchThrowableOfType(TokenRefusedException.class, () -> answer("spring-another-path"));
        assertThat(refusal).hasMessageContaining("asks for a token itself").hasMessageContaining("base address");
    }

    @Test
    void doubtsTheAddressWhenNothingIsThere() {
        TokenException failure =
                catchThrowableOfType(TokenUnavailableException.class, () -> answer("oidc-provider-another-path"));
        assertThat(failure.isTransient()).isFalse();
        assertThat(failure).hasMessageContaining("Is the base address right?").hasMessageEndingWith("Not Found");
    }

    @Test
    void waitsForWhatIsBehindAGateway() {
        TokenException failure =
                catchThrowableOfType(TokenUnavailableException.class, () -> answer("nginx-bad-gateway"));
        assertThat(failure.isTransient()).isTrue();
        assertThat(failure.status()).isEqualTo(502);
        assertThat(failure).hasMessageContaining("502 Bad Gateway");
    }

    private static AccessToken answer(String reply) {
        byte[] bytes = read(reply);
        try (RawServer server = RawServer.start((in, out) -> {
            RawServer.head(in);
            out.write(bytes);
            out.flush();
            in.transferTo(OutputStream.nullOutputStream());
        })) {
            return TokenEndpointFixture.source(HttpClient.newConnection(), server.url("/token"))
                    .fetch()
                    .blockOptional(LIMIT)
                    .orElseThrow();
        }
    }

    private static byte[] read(String reply) {
        try (InputStream file = ForeignRepliesTest.class.getResourceAsStream("replies/" + reply + ".http")) {
            String text = new String(Objects.requireNonNull(file, reply).readAllBytes(), StandardCharsets.US_ASCII);
            int body = text.indexOf("\n\n");
            return (text.substring(0, body).replace("\n", "\r\n") + "\r\n\r\n" + text.substring(body + 2))
                    .getBytes(StandardCharsets.US_ASCII);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
