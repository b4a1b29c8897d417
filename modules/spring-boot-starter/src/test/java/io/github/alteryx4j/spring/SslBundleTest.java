package io.github.alteryx4j.spring;

import io.github.alteryx4j.AlteryxException;
import io.github.alteryx4j.client.AlteryxClient;
import io.github.alteryx4j.testing.Marker;
import io.github.alteryx4j.testing.Reply;
import io.github.alteryx4j.testing.ScriptedServer;
import io.netty.handler.ssl.ClientAuth;
import io.netty.handler.ssl.SslContext;
import io.netty.handler.ssl.SslContextBuilder;
import io.netty.pkitesting.CertificateBuilder;
import io.netty.pkitesting.X509Bundle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import reactor.test.StepVerifier;

/** A server with a certificate of a company's own authority, which wants to see ours. */
class SslBundleTest {

    private static final String BUNDLE = "spring.ssl.bundle.pem.company.";

    private X509Bundle authority;
    private ScriptedServer server;

    @BeforeEach
    void start() throws Exception {
        authority = new CertificateBuilder()
                .subject("CN=Our own authority")
                .setIsCertificateAuthority(true)
                .buildSelfSigned();
        SslContext tls = SslContextBuilder.forServer(issued("localhost").toKeyManagerFactory())
                .trustManager(authority.getCertificate())
                .clientAuth(ClientAuth.REQUIRE)
                .build();
        server = ScriptedServer.start(http -> http.secure(spec -> spec.sslContext(tls)))
                .on(
                        "POST",
                        "/webapi/oauth2/token",
                        Reply.json(200, "{\"access_token\":\"" + Marker.TOKEN + "\",\"expires_in\":3599}"));
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void theBundleSaysWhomToTrustAndWhoWeAre() throws Exception {
        X509Bundle own = issued("me");
        trusting()
                .withPropertyValues(
                        BUNDLE + "keystore.certificate=" + own.getCertificatePEM(),
                        BUNDLE + "keystore.private-key=" + own.getPrivateKeyPEM())
                .run(context -> StepVerifier.create(
                                context.getBean(AlteryxClient.class).authenticate())
                        .verifyComplete());
    }

    @Test
    void aBundleWithoutAKeyShowsNoCertificate() {
        trusting()
                .run(context -> StepVerifier.create(
                                context.getBean(AlteryxClient.class).authenticate())
                        .verifyError(AlteryxException.class));
    }

    private ApplicationContextRunner trusting() {
        return Contexts.with("https://localhost:" + server.port() + "/webapi")
                .withPropertyValues(
                        "alteryx.ssl.bundle=company",
                        BUNDLE + "truststore.certificate=" + authority.getCertificatePEM());
    }

    private X509Bundle issued(String name) throws Exception {
        return new CertificateBuilder()
                .subject("CN=" + name)
                .addSanDnsName(name)
                .buildIssuedBy(authority);
    }
}
