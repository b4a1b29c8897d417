package io.github.alteryx4j.client;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.alteryx4j.AlteryxException;
import io.github.alteryx4j.auth.AccessToken;
import io.github.alteryx4j.auth.Secret;
import io.github.alteryx4j.testing.Marker;
import io.github.alteryx4j.testing.Reply;
import io.github.alteryx4j.testing.ScriptedServer;
import io.netty.handler.ssl.SslContext;
import io.netty.handler.ssl.SslContextBuilder;
import io.netty.pkitesting.CertificateBuilder;
import io.netty.pkitesting.X509Bundle;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;

/** Calls and token requests through an HTTP proxy that wants a login. */
class ProxyTest {

    private static final Secret PASSWORD = Secret.of(Marker.PASSWORD);
    private static final String PAIR = "me:" + Marker.PASSWORD;
    private static final String LOGIN = Base64.getEncoder().encodeToString(PAIR.getBytes(StandardCharsets.UTF_8));

    @TempDir
    Path folder;

    private final ConnectProxy proxy = new ConnectProxy("Basic " + LOGIN);

    @AfterEach
    void stopProxy() {
        proxy.close();
    }

    @Test
    void callsAndTokenRequestsGoThroughTheProxyWithTheLogin() {
        try (Scripted alteryx = new Scripted(builder -> builder.proxy("127.0.0.1", proxy.port(), "me", PASSWORD))) {
            alteryx.on("GET", "/v3/jobs/j1", Scripted.job("j1"));
            StepVerifier.create(alteryx.client.jobs().get("j1"))
                    .expectNextCount(1)
                    .verifyComplete();
            assertThat(proxy.heads())
                    .hasSize(2)
                    .allSatisfy(head -> assertThat(head).startsWith("CONNECT 127.0.0.1:"));
        }
    }

    @Test
    void theProxysLoginReachesNoServerAndOurSecretsReachNoProxy() throws Exception {
        X509Bundle self = new CertificateBuilder()
                .subject("CN=localhost")
                .addSanDnsName("localhost")
                .setIsCertificateAuthority(true)
                .buildSelfSigned();
        SslContext tls = SslContextBuilder.forServer(self.toKeyManagerFactory()).build();
        try (ScriptedServer server = ScriptedServer.start(http -> http.secure(spec -> spec.sslContext(tls)))) {
            server.on("POST", Scripted.TOKEN_PATH, Reply.json(200, "{\"access_token\":\"" + Marker.TOKEN + "\"}"))
                    .on("GET", "/webapi/v3/jobs/j1", Scripted.job("j1"));
            AlteryxClient client = AlteryxClient.builder()
                    .baseUrl("https://localhost:" + server.port() + "/webapi")
                    .credentials("id", Marker.CLIENT_SECRET)
                    .trustedCertificates(Files.writeString(folder.resolve("ca.pem"), self.getCertificatePEM()))
                    .proxy("127.0.0.1", proxy.port(), "me", PASSWORD)
                    .build();
            StepVerifier.create(client.jobs().get("j1")).expectNextCount(1).verifyComplete();
            client.closeLater().block();
            assertThat(server.requests()).hasSize(2).allSatisfy(request -> {
                assertThat(request.header("Proxy-Authorization")).isNull();
                assertThat(request.headers().toString()).doesNotContain(LOGIN);
            });
            assertThat(proxy.heads())
                    .hasSize(2)
                    .allSatisfy(head -> assertThat(head)
                            .startsWith("CONNECT localhost:" + server.port() + " ")
                            .doesNotContain("Bearer", Marker.TEXT, "webapi"));
            assertThat(proxy.seen()).isNotEmpty().doesNotContain("Bearer", Marker.TEXT, "webapi", LOGIN);
        }
    }

    @Test
    void theProxyResolvesTheNameOfTheServer() {
        AlteryxClient client = AlteryxClient.builder()
                .baseUrl("https://alteryx.invalid/webapi")
                .credentials("id", Marker.CLIENT_SECRET)
                .proxy("127.0.0.1", proxy.port(), "me", PASSWORD)
                .build();
        StepVerifier.create(client.authenticate()).verifyError(AlteryxException.class);
        client.closeLater().block();
        assertThat(proxy.heads())
                .isNotEmpty()
                .allSatisfy(head -> assertThat(head).startsWith("CONNECT alteryx.invalid:443 "));
    }

    /** The refused login is repeated by the proxy, in its status line and in its challenge. */
    @Test
    void aProxyThatRefusesUsIsAnErrorThatShowsNoPassword() {
        Secret wrong = Secret.of("wrong " + Marker.TEXT);
        try (Scripted alteryx = new Scripted(builder -> builder.proxy("127.0.0.1", proxy.port(), "me", wrong))) {
            assertRefused(alteryx.client);
            AlteryxClient withToken = alteryx.client
                    .mutate()
                    .tokenSource(() -> Mono.just(AccessToken.of(Marker.TOKEN, Duration.ofHours(1))))
                    .build();
            assertRefused(withToken);
            withToken.closeLater().block();
            for (boolean http2 : new boolean[] {true, false}) {
                AlteryxClientBuilder encrypted = alteryx.client
                        .mutate()
                        .baseUrl("https://127.0.0.1:1/webapi")
                        .http2(http2);
                AlteryxClient token = encrypted.build();
                assertRefused(token);
                token.closeLater().block();
                AlteryxClient call = encrypted
                        .tokenSource(() -> Mono.just(AccessToken.of(Marker.TOKEN, Duration.ofHours(1))))
                        .build();
                assertRefused(call);
                call.closeLater().block();
            }
            assertThat(alteryx.server.requests()).isEmpty();
        }
    }

    private static void assertRefused(AlteryxClient client) {
        String login = Base64.getEncoder().encodeToString(("me:wrong " + Marker.TEXT).getBytes(StandardCharsets.UTF_8));
        StepVerifier.create(client.jobs().get("j1")).verifyErrorSatisfies(error -> {
            assertThat(error)
                    .isInstanceOf(AlteryxException.class)
                    .hasMessageContaining("HTTP 407")
                    .hasMessageContaining("login");
            StringWriter trace = new StringWriter();
            error.printStackTrace(new PrintWriter(trace));
            assertThat(trace.toString()).doesNotContain(Marker.TEXT, login);
        });
    }
}
