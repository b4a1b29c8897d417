package io.github.alteryx4j.auth;

import static io.github.alteryx4j.auth.TokenEndpointFixture.PATH;
import static io.github.alteryx4j.auth.TokenEndpointFixture.source;
import static io.github.alteryx4j.auth.TokenEndpointFixture.tokenReply;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.alteryx4j.TokenException;
import io.github.alteryx4j.TokenRefusedException;
import io.github.alteryx4j.TokenUnavailableException;
import io.github.alteryx4j.testing.Reply;
import io.github.alteryx4j.testing.ScriptedServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import reactor.netty.http.client.HttpClient;

/** What the token endpoint may answer instead of a token, or not answer at all. */
class TokenEndpointErrorsTest {

    private static final Duration LIMIT = Duration.ofSeconds(20);

    private final ScriptedServer server = ScriptedServer.start();

    @AfterEach
    void stop() {
        server.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "400 | {\"error\":\"invalid_client\"}              | invalid_client",
                "401 | {\"error\":\"invalid_client\"}              | invalid_client",
                "401 | <html>no</html>                             | invalid_client",
                "401 | {\"Message\":\"no\"}                        | invalid_client",
                "400 | {\"error\":\"invalid_request\"}             | invalid_request",
                "403 | {\"error\":\"access_denied\"}               | access_denied"
            })
    @DisplayName("T16: a refusal is typed, says what to check, and is not transient")
    void turnsARefusalIntoItsType(int status, String body, String code) {
        TokenRefusedException refusal = failure(Reply.json(status, body), TokenRefusedException.class);
        assertThat(refusal.status()).isEqualTo(status);
        assertThat(refusal.error()).isEqualTo(code);
        assertThat(refusal.isTransient()).isFalse();
        assertThat(refusal).hasMessageContaining("HTTP " + status).hasMessageContaining("API access key and secret");
    }

    @Test
    void quotesWhyTheClientWasRefused() {
        Reply reply = Reply.json(400, "{\"error\":\"invalid_client\",\"error_description\":\"key disabled\"}");
        assertThat(failure(reply, TokenRefusedException.class))
                .hasMessageStartingWith(
                        "The token endpoint refused the client (HTTP 400, invalid_client (key disabled)). Check");
    }

    @Test
    void doubtsTheAddressWhereALoginOfWindowsWouldDoAsWell() {
        Reply reply = (request, response) -> Reply.of(401, Map.of(), "")
                .send(
                        request,
                        response.addHeader("WWW-Authenticate", "Negotiate").addHeader("WWW-Authenticate", "Bearer"));
        assertThat(failure(reply, TokenRefusedException.class)).hasMessageContaining("asks for a token itself");
    }

    @ParameterizedTest
    @CsvSource({
        "400, false",
        "403, false",
        "404, false",
        "407, false",
        "204, false",
        "408, true",
        "429, true",
        "500, true",
        "502, true",
        "503, true",
        "599, true"
    })
    void saysWhetherAFailureMayPass(int status, boolean passing) {
        TokenUnavailableException failure = failure(Reply.of(status, Map.of(), ""), TokenUnavailableException.class);
        assertThat(failure.status()).isEqualTo(status);
        assertThat(failure.isTransient()).isEqualTo(passing);
        assertThat(failure).hasMessageContaining("HTTP " + status).hasMessageEndingWith("It said: nothing");
        assertThat(failure.getMessage().contains("Is the base address right?")).isEqualTo(status == 404);
    }

    @ParameterizedTest
    @ValueSource(ints = {408, 429, 500, 503})
    @DisplayName("T23: too many requests and server errors are no refusal, though their body holds an error field")
    void takesNoOverloadForARefusal(int status) {
        Reply reply = Reply.json(status, "{\"error\":\"slow_down\"}").with("Retry-After", "7");
        TokenUnavailableException failure = failure(reply, TokenUnavailableException.class);
        assertThat(failure.isTransient()).isTrue();
        assertThat(failure.retryAfter()).isEqualTo(Duration.ofSeconds(7));
    }

    @Test
    @DisplayName("T23: Retry-After may be a date")
    void readsADate() {
        String date = ZonedDateTime.now(ZoneOffset.UTC).plusSeconds(120).format(DateTimeFormatter.RFC_1123_DATE_TIME);
        Reply reply = Reply.json(401, "").with("Retry-After", date);
        assertThat(failure(reply, TokenRefusedException.class).retryAfter())
                .isBetween(Duration.ofSeconds(90), Duration.ofSeconds(120));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<html><body>Sign in</body></html>", "", "{\"access_token\":\"tok", "[]", "null", "{"})
    @DisplayName("T20: HTML, nothing and broken JSON are typed errors")
    void typesWhatIsNoToken(String body) {
        TokenUnavailableException failure =
                failure(Reply.of(200, Map.of("Content-Type", "text/html"), body), TokenUnavailableException.class);
        assertThat(failure.status()).isEqualTo(200);
        assertThat(failure.isTransient()).isFalse();
        assertThat(failure).hasMessageStartingWith("The token endpoint answered with text/html instead of a token");
    }

    @Test
    void namesNoContentTypeWhenThereIsNone() {
        assertThat(failure(Reply.of(200, Map.of(), "x"), TokenException.class))
                .hasMessage("The token endpoint answered with something instead of a token. Is the base address right?"
                        + " (HTTP 200). It said: x");
    }

    @Test
    @DisplayName("T20: a compressed body that nobody asked for is a typed error")
    void typesACompressedBody() throws IOException {
        ByteArrayOutputStream zipped = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(zipped)) {
            zip.write("{\"access_token\":\"t\"}".getBytes(StandardCharsets.UTF_8));
        }
        Reply reply = Reply.bytes(200, Map.of("Content-Encoding", "gzip"), zipped.toByteArray());
        assertThat(failure(reply, TokenUnavailableException.class).getMessage()).hasSizeLessThan(400);
    }

    @Test
    @DisplayName("T20: a byte order mark before a good reply does no harm")
    void readsAReplyWithAByteOrderMark() {
        server.on("POST", PATH, Reply.json(200, "\uFEFF{\"access_token\":\"tok\"}"));
        assertThat(source(server).fetch().block(LIMIT).reveal()).isEqualTo("tok");
    }

    @Test
    @DisplayName("T20: ten megabytes are not read to their end, and cut to 200 characters")
    void readsNoMoreThanABoundOfAHugeBody() {
        Reply reply = Reply.json(200, "{\"a\":\"" + "x".repeat(10_000_000));
        TokenUnavailableException failure = failure(reply, TokenUnavailableException.class);
        String excerpt = failure.getMessage().substring(failure.getMessage().indexOf("It said: ") + 9);
        assertThat(excerpt).hasSize(201).endsWith("xx…");
    }

    @Test
    @DisplayName("T20: an answer that breaks off is no answer; it is tried again")
    void takesATruncatedAnswerForNone() {
        TokenUnavailableException failure = failure(
                Reply.truncated(200, "application/json", "{\"access_token\":\"tok"), TokenUnavailableException.class);
        assertThat(failure.status()).isZero();
        assertThat(failure.isTransient()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"access_token\":null}",
                "{\"access_token\":\"\"}",
                "{\"access_token\":{}}",
                "{\"access_token\":[\"a\"]}",
                "{\"access_token\":\"a\\r\\nX-Evil: 1\"}",
                "{\"access_token\":\"a b\"}",
                "{\"access_token\":\"t\u00f6ken\"}",
                "{\"access_token\":\"a\\u0000\"}",
                "{\"access_token\":\"a\\u007f\"}",
                "{\"access_token\":\"ok\",\"token_type\":\"mac\"}"
            })
    @DisplayName("T21, T28: what could not stand in a header after Bearer is refused")
    void refusesUnusableTokens(String body) {
        TokenUnavailableException failure = failure(Reply.json(200, body), TokenUnavailableException.class);
        assertThat(failure.isTransient()).isFalse();
        assertThat(failure).hasMessageNotContaining("X-Evil");
    }

    @Test
    void failsTransientlyWhenNobodyListens() throws IOException {
        int port;
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        String address = "http://127.0.0.1:" + port + "/token";
        TokenUnavailableException failure = catchThrowableOfType(
                TokenUnavailableException.class,
                () -> source(HttpClient.newConnection(), address).fetch().block(LIMIT));
        assertThat(failure.status()).isZero();
        assertThat(failure.isTransient()).isTrue();
        assertThat(failure).hasMessageContaining(address).hasMessageContaining("could not be reached");
        assertThat(failure.getMessage()).doesNotContain("trust");
    }

    @Test
    void failsForGoodWhenTheOtherSideSpeaksNoTls() {
        server.on("POST", PATH, tokenReply());
        TokenUnavailableException failure = catchThrowableOfType(
                TokenUnavailableException.class,
                () -> source(
                                HttpClient.newConnection().secure(),
                                server.url(PATH).replace("http:", "https:"))
                        .fetch()
                        .block(LIMIT));
        assertThat(failure.isTransient()).isFalse();
        assertThat(failure).hasMessageContaining("trusts the authority");
    }

    private <E extends TokenException> E failure(Reply reply, Class<E> type) {
        server.on("POST", PATH, reply);
        return catchThrowableOfType(type, () -> source(server).fetch().block(LIMIT));
    }
}
