package io.github.alteryx4j.auth;

import static io.github.alteryx4j.auth.TokenEndpointFixture.PATH;
import static io.github.alteryx4j.auth.TokenEndpointFixture.source;
import static io.github.alteryx4j.auth.TokenEndpointFixture.tokenReply;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.alteryx4j.TokenException;
import io.github.alteryx4j.testing.Marker;
import io.github.alteryx4j.testing.Reply;
import io.github.alteryx4j.testing.ScriptedServer;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import reactor.netty.http.client.HttpClient;

/** Secrets and tokens come out nowhere. (That our loggers keep them to themselves, every test checks.) */
class NoSecretLeaksTest {

    private static final Duration LIMIT = Duration.ofSeconds(20);

    private final ScriptedServer server = ScriptedServer.start();

    @AfterEach
    void stop() {
        server.close();
    }

    static Stream<String> echoes() {
        String secret = Marker.CLIENT_SECRET;
        String json = secret.replace("/", "\\/");
        String escaped = secret.replace("+", "\\u002B").replace("&", "\\u0026").replace("=", "\\u003d");
        String basic = Base64.getEncoder()
                .encodeToString((TokenEndpointFixture.CLIENT_ID + ":" + secret).getBytes(StandardCharsets.UTF_8));
        return Stream.of(
                "{\"error\":\"invalid_client\",\"error_description\":\"no client with " + json + "\"}",
                "{\"error\":\"" + json + "\"}",
                "{\"message\":\"no client with " + escaped + "\"}",
                "<p>no client with " + secret.replace("&", "&amp;") + "</p>",
                "client_id=key&client_secret=" + URLEncoder.encode(secret, StandardCharsets.UTF_8),
                "Authorization: Basic " + basic,
                "{\"access_token\":\"" + Marker.TOKEN + "\",\"token_type\":\"mac\"}",
                "{\"access_token\":\"" + Marker.TOKEN,
                "{\"access_token\":\"" + Marker.TOKEN + "\\r\\n\"}",
                "{\"ACCESS_TOKEN\" : \"a b " + Marker.TOKEN + "\"}",
                "{'refresh_token' : 'a b " + Marker.TOKEN + "'}",
                "access_token=" + Marker.TOKEN + "&token_type=bearer",
                "<access_token>" + Marker.TOKEN + "</access_token>",
                "x".repeat(200 - 8) + secret,
                "{\"a\":\"" + "y".repeat(120) + "\",\"client_secret\":\"" + secret + "\"}");
    }

    @ParameterizedTest
    @MethodSource("echoes")
    @DisplayName("T62, T64: an answer that echoes the secret or the token is masked, in the error and all its causes")
    void masksWhatTheEndpointEchoes(String body) {
        for (int status : new int[] {200, 302, 400, 401, 404, 429, 500}) {
            server.on(
                    "POST",
                    PATH,
                    Reply.of(status, Map.of("Content-Type", "text/html; x=" + Marker.CLIENT_SECRET), body));
            Throwable error = catchThrowable(() -> source(server).fetch().block(LIMIT));
            assertThat(error).isInstanceOf(TokenException.class);
            assertHidden(trace(error));
            assertHidden(trace(((TokenException) error).forCaller(Duration.ZERO)));
            assertHidden(error.getMessage());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"token", "token:", "token=", "secret  \t", "a", "token\"", "<"})
    @DisplayName("T20: no body of the permitted size makes the masking slow")
    void masksHostileBodiesInLinearTime(String part) {
        server.on("POST", PATH, Reply.json(500, part.repeat(60_000 / part.length())));
        Throwable error = catchThrowable(() -> source(server).fetch().block(LIMIT));
        assertThat(error).isInstanceOf(TokenException.class);
    }

    @Test
    @DisplayName("T62: no line break of an answer gets into a message, and with it into a log")
    void writesMessagesInOneLine() {
        server.on("POST", PATH, Reply.json(500, "a\r\nFORGED line\u0000\u001b[31m\tb"));
        assertThat(catchThrowable(() -> source(server).fetch().block(LIMIT)))
                .hasMessageEndingWith("It said: a FORGED line [31m b");
    }

    @Test
    @DisplayName("T62: no type shows a secret as text")
    void printsNoSecret() {
        server.on("POST", PATH, tokenReply());
        ClientCredentialsTokenSource source = source(server);
        SharedTokenBuilder builder = SharedToken.builder(source);
        SharedToken shared = builder.build();
        AccessToken token = shared.token().block(LIMIT);
        Held held = Held.of(token, 0);
        Flight flight = new Flight(source.identity());
        TokenState state = TokenState.empty(0, source.identity());
        List<Object> all = List.of(
                source,
                builder,
                shared,
                shared.token(),
                token,
                held,
                flight,
                flight.identity(),
                state,
                state.fetching(flight),
                state.succeeded(held, 0),
                new TokenFetch(builder, new TokenListeners(List.of())),
                new Waiter(null),
                new TokenReply(Marker.TOKEN, "bearer", "1", Marker.PASSWORD, Marker.PASSWORD),
                ClientCredentials.of("key", Marker.CLIENT_SECRET),
                Secret.of(Marker.CLIENT_SECRET));
        assertThat(all).allSatisfy(each -> assertHidden(each.toString()));
        assertThat(source)
                .hasToString("ClientCredentialsTokenSource[" + server.url(PATH) + ", ClientCredentials[clientId="
                        + TokenEndpointFixture.CLIENT_ID + ", secret=***]]");
        assertThat(Thread.getAllStackTraces().keySet()).allSatisfy(thread -> assertHidden(thread.getName()));
        assertThat(shared.token().map(AccessToken::reveal).block(LIMIT)).contains(Marker.TEXT);
    }

    @Test
    @DisplayName("T62: no type that holds a secret has a property that a serialiser would write")
    void offersNoPropertyToSerialisers() {
        for (Class<?> type : List.of(Secret.class, AccessToken.class, ClientCredentials.class, SharedToken.class)) {
            assertThat(type.isRecord()).isFalse();
            assertThat(java.io.Serializable.class.isAssignableFrom(type)).isFalse();
            assertThat(type.getFields()).isEmpty();
            assertThat(type.getDeclaredMethods())
                    .filteredOn(method -> Modifier.isPublic(method.getModifiers()))
                    .extracting(Method::getName)
                    .noneMatch(name -> name.startsWith("get") || name.startsWith("is"));
        }
    }

    @Test
    @DisplayName("T70: nothing here makes ids with a generator that may block an event loop")
    void usesNoBlockingSourceOfRandomness() throws Exception {
        Path classes = Path.of(SharedToken.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        try (Stream<Path> files = Files.walk(classes)) {
            assertThat(files.filter(file -> file.toString().endsWith(".class")))
                    .hasSizeGreaterThan(20)
                    .allSatisfy(file -> assertThat(text(file)).doesNotContain("java/util/UUID", "SecureRandom"));
        }
    }

    @Test
    @DisplayName("T62: an endpoint that cannot be reached is named without the secret")
    void hidesTheSecretWhenNothingAnswers() {
        Throwable error = catchThrowable(() -> new ClientCredentialsTokenSource(
                        HttpClient.newConnection(),
                        URI.create("http://127.0.0.1:1/token"),
                        ClientCredentials.of("key", Marker.CLIENT_SECRET),
                        ClientAuthentication.BASIC)
                .fetch()
                .block(LIMIT));
        assertThat(error).hasMessageContaining("could not be reached");
        assertHidden(trace(error));
    }

    private static void assertHidden(String text) {
        assertThat(text).doesNotContain(Marker.TEXT);
        String basic =
                Base64.getEncoder().encodeToString((":" + Marker.CLIENT_SECRET).getBytes(StandardCharsets.UTF_8));
        assertThat(text).doesNotContain(basic.substring(4, 20));
    }

    private static String trace(Throwable error) {
        StringWriter text = new StringWriter();
        error.printStackTrace(new PrintWriter(text));
        return text.toString();
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
