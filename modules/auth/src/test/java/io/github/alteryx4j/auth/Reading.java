package io.github.alteryx4j.auth;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.alteryx4j.TokenException;
import io.github.alteryx4j.TokenRefusedException;
import io.github.alteryx4j.testing.Head;
import io.github.alteryx4j.testing.Marker;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;

/** Reads answers of the token endpoint and checks what holds for all of them. */
final class Reading {

    static final String BASIC =
            Base64.getEncoder().encodeToString(("id:" + Marker.CLIENT_SECRET + "~~>").getBytes(StandardCharsets.UTF_8));

    private static final Secret SECRET = Secret.of(Marker.CLIENT_SECRET);

    private Reading() {}

    static void read(int status, Map<String, String> headers, byte[] body) {
        try {
            AccessToken token = new TokenAnswer(Head.of(status, headers), body, SECRET, BASIC).token();
            assertThat(status).isEqualTo(200);
            assertThat(token.reveal()).isNotEmpty().matches("[!-~]+");
            assertThat(token.expiresIn()).isBetween(Duration.ZERO, Duration.ofDays(1));
        } catch (TokenException error) {
            check(error);
        }
    }

    private static void check(TokenException error) {
        assertThat(error.getMessage()).hasSizeLessThan(800).doesNotContain(BASIC, Marker.CLIENT_SECRET);
        assertThat(SECRET.maskIn(error.getMessage())).isEqualTo(error.getMessage());
        assertThat(Secret.of(BASIC).maskIn(error.getMessage())).isEqualTo(error.getMessage());
        assertThat(error.getCause()).isNull();
        assertThat(error.retryAfter()).isBetween(Duration.ZERO, Duration.ofMinutes(5));
        if (error instanceof TokenRefusedException refused) {
            assertThat(refused.error()).hasSizeLessThan(250).doesNotContain(BASIC, Marker.CLIENT_SECRET);
        }
    }
}
