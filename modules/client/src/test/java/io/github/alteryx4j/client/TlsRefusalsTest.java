package io.github.alteryx4j.client;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.alteryx4j.AlteryxException;
import io.github.alteryx4j.TokenUnavailableException;
import io.github.alteryx4j.TransportException;
import io.github.alteryx4j.auth.AccessToken;
import io.github.alteryx4j.auth.Secret;
import io.github.alteryx4j.testing.Marker;
import io.github.alteryx4j.testing.RawServer;
import io.github.alteryx4j.testing.ScriptedServer;
import io.netty.handler.ssl.SslContext;
import io.netty.handler.ssl.SslContextBuilder;
import io.netty.handler.ssl.SslHandler;
import io.netty.handler.ssl.util.InsecureTrustManagerFactory;
import io.netty.pkitesting.CertificateBuilder;
import io.netty.pkitesting.X509Bundle;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import reactor.core.publisher.Mono;
import reactor.netty.http.client.HttpClient;
import reactor.test.StepVerifier;

/** Servers that are not what they should be are sent nothing: by a call, by a token request, directly or by a proxy. */
class TlsRefusalsTest {

    private static final String LOGIN = "me:" + Marker.PASSWORD;

    /** What is wrong with a certificate. */
    enum Wrong {
        EXPIRED,
        NOT_YET_VALID,
        OF_ANOTHER_HOST,
        OF_AN_UNKNOWN_AUTHORITY,
        SELF_SIGNED
    }

    @TempDir
    Path folder;

    private final ConnectProxy proxy =
            new ConnectProxy("Basic " + Base64.getEncoder().encodeToString(LOGIN.getBytes(StandardCharsets.UTF_8)));
    private X509Bundle authority;
    private Path authorityPem;

    @BeforeEach
    void makeAuthority() throws Exception {
        authority = authority();
        authorityPem = Files.writeString(folder.resolve("ca.pem"), authority.getCertificatePEM());
    }

    @AfterEach
    void stopProxy() {
        proxy.close();
    }

    private static X509Bundle authority() throws Exception {
        return new CertificateBuilder()
                .subject("CN=Our own authority")
                .setIsCertificateAuthority(true)
                .buildSelfSigned();
    }

    private X509Bundle certificate(Wrong wrong) throws Exception {
        String name = wrong == Wrong.OF_ANOTHER_HOST ? "other.example.com" : "localhost";
        CertificateBuilder builder =
                new CertificateBuilder().subject("CN=" + name).addSanDnsName(name);
        Instant now = Instant.now();
        return switch (wrong) {
            case EXPIRED ->
                builder.notBefore(now.minus(Duration.ofDays(9)))
                        .notAfter(now.minus(Duration.ofDays(1)))
                        .buildIssuedBy(authority);
            case NOT_YET_VALID ->
                builder.notBefore(now.plus(Duration.ofDays(1)))
                        .notAfter(now.plus(Duration.ofDays(9)))
                        .buildIssuedBy(authority);
            case OF_ANOTHER_HOST -> builder.buildIssuedBy(authority);
            case OF_AN_UNKNOWN_AUTHORITY -> builder.buildIssuedBy(authority());
            case SELF_SIGNED -> builder.setIsCertificateAuthority(true).buildSelfSigned();
        };
    }

    private static ScriptedServer server(X509Bundle certificate) throws Exception {
        SslContext tls =
                SslContextBuilder.forServer(certificate.toKeyManagerFactory()).build();
        return ScriptedServer.start(http -> http.secure(spec -> spec.sslContext(tls)))
                .on("GET", "/webapi/v3/jobs/j1", Scripted.job("j1"));
    }

    private static AlteryxClientBuilder toCall(int port) {
        return AlteryxClient.builder()
                .baseUrl("https://localhost:" + port + "/webapi")
                .tokenSource(() -> Mono.just(AccessToken.of(Marker.TOKEN, Duration.ofHours(1))));
    }

    private static AlteryxClientBuilder toToken(int port) {
        return AlteryxClient.builder()
                .baseUrl("https://localhost:" + port + "/webapi")
                .credentials("id", Marker.CLIENT_SECRET);
    }

    private static void refused(AlteryxClientBuilder settings, Class<? extends AlteryxException> type) {
        AlteryxClient client = settings.build();
        StepVerifier.create(client.jobs().get("j1"))
                .verifyErrorSatisfies(error -> assertThat(error)
                        .isInstanceOf(type)
                        .hasMessageContaining("Check that the ")
                        .hasMessageContaining("authority")
                        .hasMessageContaining("has not expired"));
        client.closeLater().block();
    }

    /** By both kinds of requests, each directly, over HTTP/2 and through the proxy. */
    private void refusedEverywhere(int port, UnaryOperator<AlteryxClientBuilder> settings) {
        List<UnaryOperator<AlteryxClientBuilder>> ways = List.of(
                builder -> builder,
                builder -> builder.http2(true),
                builder -> builder.proxy("127.0.0.1", proxy.port(), "me", Secret.of(Marker.PASSWORD)));
        for (UnaryOperator<AlteryxClientBuilder> way : ways) {
            refused(way.apply(settings.apply(toCall(port))), TransportException.class);
            refused(way.apply(settings.apply(toToken(port))), TokenUnavailableException.class);
        }
        assertThat(proxy.heads()).isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource(Wrong.class)
    void aCertificateThatIsWrongIsRefusedOnEveryWay(Wrong wrong) throws Exception {
        try (ScriptedServer server = server(certificate(wrong))) {
            refusedEverywhere(server.port(), builder -> builder.trustedCertificates(authorityPem));
            assertThat(server.requests()).isEmpty();
        }
    }

    @Test
    void aSelfSignedCertificateIsTrustedOnlyWhenItIsGiven() throws Exception {
        X509Bundle self = certificate(Wrong.SELF_SIGNED);
        Path pem = Files.writeString(folder.resolve("self.pem"), self.getCertificatePEM());
        try (ScriptedServer server = server(self)) {
            refusedEverywhere(server.port(), builder -> builder);
            AlteryxClient client =
                    toCall(server.port()).trustedCertificates(pem).build();
            StepVerifier.create(client.jobs().get("j1")).expectNextCount(1).verifyComplete();
            client.closeLater().block();
        }
    }

    /** TLS 1.0 is 3.1 on the wire, 1.1 is 3.2. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void aServerThatSpeaksOldTlsOnlyIsRefusedAndWasNotOfferedIt(int minor) {
        List<Integer> offered = new CopyOnWriteArrayList<>();
        RawServer.Talk old = (in, out) -> {
            offered.addAll(versions(record(new DataInputStream(in))));
            byte[] hello = new byte[5 + 4 + 38];
            // A handshake record with a ServerHello: that version, a random of zeros, no session, AES with SHA.
            byte[] begin = {22, 3, (byte) minor, 0, 42, 2, 0, 0, 38, 3, (byte) minor};
            System.arraycopy(begin, 0, hello, 0, begin.length);
            hello[hello.length - 2] = 0x2f;
            out.write(hello);
            out.flush();
            in.transferTo(java.io.OutputStream.nullOutputStream());
        };
        try (RawServer server = RawServer.start(old)) {
            refusedEverywhere(server.port(), builder -> builder);
            refused(toCall(server.port()).httpClient(HttpClient.create()), TransportException.class);
            assertThat(offered).isNotEmpty().containsOnly(0x0304, 0x0303);
        }
    }

    private static byte[] record(DataInputStream in) throws IOException {
        in.skipNBytes(3);
        return in.readNBytes(in.readUnsignedShort());
    }

    /** The versions that a ClientHello offers, in its extension 43. */
    private static List<Integer> versions(byte[] hello) {
        int at = 4 + 2 + 32;
        at += 1 + hello[at];
        at += 2 + number(hello, at);
        at += 1 + hello[at];
        for (at += 2; at + 4 <= hello.length; at += 4 + number(hello, at + 2)) {
            if (number(hello, at) == 43) {
                List<Integer> versions = new ArrayList<>();
                for (int i = 0; i < hello[at + 4]; i += 2) {
                    versions.add(number(hello, at + 5 + i));
                }
                return versions;
            }
        }
        return List.of();
    }

    private static int number(byte[] bytes, int at) {
        return (bytes[at] & 0xff) << 8 | bytes[at + 1] & 0xff;
    }

    @Test
    void aClientThatIsGivenWithoutTlsSpeaksItAndChecksTheHost() throws Exception {
        List<String> checks = new CopyOnWriteArrayList<>();
        HttpClient given = HttpClient.create()
                .doOnChannelInit((observer, channel, address) -> checks.add(channel.pipeline()
                        .get(SslHandler.class)
                        .engine()
                        .getSSLParameters()
                        .getEndpointIdentificationAlgorithm()));
        try (ScriptedServer server = server(certificate(Wrong.SELF_SIGNED))) {
            refused(toCall(server.port()).httpClient(given), TransportException.class);
            refused(toToken(server.port()).httpClient(given), TokenUnavailableException.class);
            assertThat(server.requests()).isEmpty();
            assertThat(checks).isNotEmpty().containsOnly("HTTPS");
        }
    }

    @Test
    void aClientThatIsGivenWithAnAuthorityStillChecksTheHost() throws Exception {
        SslContext tls = SslContextBuilder.forClient()
                .trustManager(authority.getCertificate())
                .build();
        HttpClient given = HttpClient.create().secure(spec -> spec.sslContext(tls));
        try (ScriptedServer server = server(certificate(Wrong.OF_ANOTHER_HOST))) {
            refused(toCall(server.port()).httpClient(given), TransportException.class);
            refused(toToken(server.port()).httpClient(given), TokenUnavailableException.class);
            assertThat(server.requests()).isEmpty();
        }
    }

    /** Whoever gives such a client switched the check off: it is not among our own settings. */
    @Test
    void aClientThatIsGivenToTrustEverybodyDoesSo() throws Exception {
        SslContext tls = SslContextBuilder.forClient()
                .trustManager(InsecureTrustManagerFactory.INSTANCE)
                .build();
        HttpClient given = HttpClient.create().secure(spec -> spec.sslContext(tls));
        try (ScriptedServer server = server(certificate(Wrong.SELF_SIGNED))) {
            AlteryxClient client = toCall(server.port()).httpClient(given).build();
            StepVerifier.create(client.jobs().get("j1")).expectNextCount(1).verifyComplete();
            client.closeLater().block();
        }
    }
}
