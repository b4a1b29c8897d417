package io.github.alteryx4j.client;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.alteryx4j.TokenUnavailableException;
import io.github.alteryx4j.TransportException;
import io.github.alteryx4j.auth.AccessToken;
import io.github.alteryx4j.testing.Marker;
import io.github.alteryx4j.testing.Reply;
import io.github.alteryx4j.testing.ScriptedServer;
import io.netty.handler.codec.http2.Http2SecurityUtil;
import io.netty.handler.ssl.ApplicationProtocolConfig;
import io.netty.handler.ssl.ApplicationProtocolNames;
import io.netty.handler.ssl.ClientAuth;
import io.netty.handler.ssl.SslContext;
import io.netty.handler.ssl.SslContextBuilder;
import io.netty.handler.ssl.SupportedCipherSuiteFilter;
import io.netty.pkitesting.CertificateBuilder;
import io.netty.pkitesting.X509Bundle;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.UnaryOperator;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;
import reactor.netty.http.HttpProtocol;
import reactor.netty.http.server.HttpServerRequest;
import reactor.test.StepVerifier;

/** Private authorities, host names, mutual TLS, HTTP/2. */
class TlsTest {

    private static final UnaryOperator<SslContextBuilder> HTTP2 =
            tls -> tls.ciphers(Http2SecurityUtil.CIPHERS, SupportedCipherSuiteFilter.INSTANCE)
                    .applicationProtocolConfig(new ApplicationProtocolConfig(
                            ApplicationProtocolConfig.Protocol.ALPN,
                            ApplicationProtocolConfig.SelectorFailureBehavior.NO_ADVERTISE,
                            ApplicationProtocolConfig.SelectedListenerFailureBehavior.ACCEPT,
                            ApplicationProtocolNames.HTTP_2,
                            ApplicationProtocolNames.HTTP_1_1));

    @TempDir
    Path folder;

    private final List<String> protocols = new CopyOnWriteArrayList<>();
    private X509Bundle authority;
    private Path authorityPem;

    @BeforeEach
    void makeAuthority() throws Exception {
        authority = new CertificateBuilder()
                .subject("CN=Our own authority")
                .setIsCertificateAuthority(true)
                .buildSelfSigned();
        authorityPem = pem("ca.pem", authority.getCertificatePEM());
    }

    private Path pem(String name, String content) throws Exception {
        return Files.writeString(folder.resolve(name), content);
    }

    private X509Bundle certificate(String name) throws Exception {
        return new CertificateBuilder()
                .subject("CN=" + name)
                .addSanDnsName(name)
                .buildIssuedBy(authority);
    }

    private ScriptedServer server(String name, UnaryOperator<SslContextBuilder> options, HttpProtocol... offered)
            throws Exception {
        SslContext tls = options.apply(
                        SslContextBuilder.forServer(certificate(name).toKeyManagerFactory()))
                .build();
        Reply answer = (request, response) -> {
            protocols.add(((HttpServerRequest) response).protocol());
            return Scripted.job("j1").send(request, response);
        };
        return ScriptedServer.start(http -> http.protocol(offered)
                        .http2Settings(limits -> limits.maxConcurrentStreams(1))
                        .secure(spec -> spec.sslContext(tls)))
                .on("GET", "/webapi/v3/jobs/j1", answer);
    }

    private static AlteryxClientBuilder to(ScriptedServer server) {
        return AlteryxClient.builder()
                .baseUrl("https://localhost:" + server.port() + "/webapi")
                .tokenSource(() -> Mono.just(AccessToken.of(Marker.TOKEN, Duration.ofHours(1))));
    }

    private static StepVerifier.FirstStep<String> job(AlteryxClient client) {
        return StepVerifier.create(client.jobs().get("j1").map(job -> job.id()));
    }

    private static void fails(AlteryxClient client, String message) {
        job(client)
                .verifyErrorSatisfies(error -> assertThat(error)
                        .isInstanceOfSatisfying(
                                TransportException.class,
                                tls -> assertThat(tls.isSafeToRepeat()).isTrue())
                        .hasMessageContaining("trustedCertificates")
                        .hasMessageContaining(message));
        client.closeLater().block();
    }

    @Test
    void aPrivateAuthorityIsTrustedWhenItIsGivenAndNotOtherwise() throws Exception {
        try (ScriptedServer server = server("localhost", tls -> tls, HttpProtocol.HTTP11)) {
            AlteryxClient trusting =
                    to(server).trustedCertificates(authorityPem).build();
            job(trusting).expectNext("j1").verifyComplete();
            trusting.closeLater().block();
            fails(to(server).build(), "no secure connection");
        }
    }

    @Test
    void aTokenEndpointThatIsNotTrustedIsNoAccidentOfTheLine() throws Exception {
        try (ScriptedServer server = server("localhost", tls -> tls, HttpProtocol.HTTP11)) {
            AlteryxClient distrusting = AlteryxClient.builder()
                    .baseUrl("https://localhost:" + server.port() + "/webapi")
                    .credentials("id", Marker.CLIENT_SECRET)
                    .build();
            job(distrusting)
                    .verifyErrorSatisfies(error -> assertThat(error)
                            .isInstanceOfSatisfying(
                                    TokenUnavailableException.class,
                                    untrusted ->
                                            assertThat(untrusted.isTransient()).isFalse())
                            .hasMessageContaining("authority that signed"));
            distrusting.closeLater().block();
        }
    }

    @Test
    void aCertificateForAnotherHostIsRefused() throws Exception {
        try (ScriptedServer server = server("other.example.com", tls -> tls, HttpProtocol.HTTP11)) {
            fails(to(server).trustedCertificates(authorityPem).build(), "no secure connection");
        }
    }

    @Test
    void aServerThatWantsOurCertificateGetsIt() throws Exception {
        UnaryOperator<SslContextBuilder> mutual =
                tls -> tls.trustManager(authority.getCertificate()).clientAuth(ClientAuth.REQUIRE);
        X509Bundle ours = certificate("client");
        try (ScriptedServer server = server("localhost", mutual, HttpProtocol.HTTP11)) {
            AlteryxClient known = to(server)
                    .trustedCertificates(authorityPem)
                    .clientCertificate(
                            pem("client.pem", ours.getCertificatePathPEM()), pem("key.pem", ours.getPrivateKeyPEM()))
                    .build();
            job(known).expectNext("j1").verifyComplete();
            known.closeLater().block();
            AlteryxClient unknown = to(server).trustedCertificates(authorityPem).build();
            job(unknown).verifyError(TransportException.class);
            unknown.closeLater().block();
        }
    }

    @Test
    void trustAndIdentityMayComeFromKeyStoresThatTheApplicationHolds() throws Exception {
        UnaryOperator<SslContextBuilder> mutual =
                tls -> tls.trustManager(authority.getCertificate()).clientAuth(ClientAuth.REQUIRE);
        TrustManagerFactory trusted = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        KeyStore store = KeyStore.getInstance(KeyStore.getDefaultType());
        store.load(null, null);
        store.setCertificateEntry("authority", authority.getCertificate());
        trusted.init(store);
        try (ScriptedServer server = server("localhost", mutual, HttpProtocol.HTTP11)) {
            AlteryxClient known = to(server)
                    .trustedCertificates(trusted)
                    .clientCertificate(certificate("client").toKeyManagerFactory())
                    .build();
            job(known).expectNext("j1").verifyComplete();
            known.closeLater().block();
        }
    }

    @Test
    void http2IsSpokenWhenBothOfferIt() throws Exception {
        try (ScriptedServer server = server("localhost", HTTP2, HttpProtocol.H2, HttpProtocol.HTTP11)) {
            for (boolean http2 : new boolean[] {true, false}) {
                AlteryxClient client = to(server)
                        .trustedCertificates(authorityPem)
                        .http2(http2)
                        .build();
                job(client).expectNext("j1").verifyComplete();
                client.closeLater().block();
            }
            assertThat(protocols).containsExactly("HTTP/2.0", "HTTP/1.1");
        }
    }

    @Test
    void callsThatAreGivenUpWhileTheyWaitForAStreamGiveBackTheirPlaces() throws Exception {
        Sinks.Empty<Void> arrived = Sinks.empty();
        Sinks.Empty<Void> gate = Sinks.empty();
        try (ScriptedServer server = server("localhost", HTTP2, HttpProtocol.H2)) {
            server.on("GET", "/webapi/v3/jobs/slow", (request, response) -> {
                arrived.tryEmitEmpty();
                return Scripted.job("slow").after(gate.asMono()).send(request, response);
            });
            AlteryxClient client = to(server)
                    .trustedCertificates(authorityPem)
                    .http2(true)
                    .maxConnections(1)
                    .maxPendingCalls(5)
                    .build();
            Mono<?> slow = client.jobs().get("slow").cache();
            slow.subscribe();
            StepVerifier.create(arrived.asMono()).verifyComplete();
            for (int i = 0; i < 20; i++) {
                client.jobs().get("j1").subscribe().dispose();
            }
            Mono<?> last = client.jobs().get("j1").cache();
            last.subscribe(job -> {}, failure -> {});
            gate.tryEmitEmpty();
            StepVerifier.create(slow.then(last)).expectNextCount(1).verifyComplete();
            assertThat(server.requests("GET", "/webapi/v3/jobs/j1")).hasSize(1);
            client.closeLater().block();
        }
    }
}
