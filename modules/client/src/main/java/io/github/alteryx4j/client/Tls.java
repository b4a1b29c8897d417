package io.github.alteryx4j.client;

import io.github.alteryx4j.ConfigurationException;
import io.netty.handler.ssl.SslContext;
import io.netty.handler.ssl.SslContextBuilder;
import java.nio.file.Path;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLException;
import javax.net.ssl.TrustManagerFactory;
import org.jspecify.annotations.Nullable;
import reactor.netty.http.Http11SslContextSpec;
import reactor.netty.http.Http2SslContextSpec;
import reactor.netty.tcp.AbstractProtocolSslContextSpec;

/** Whom a client trusts and who it says it is; what was said last about either counts. */
record Tls(@Nullable Trust trust, @Nullable Identity identity) {

    /** The platform's authorities, and no certificate of our own. */
    static final Tls DEFAULT = new Tls(null, null);

    /** Puts the certificates to trust into the context to be. */
    @FunctionalInterface
    interface Trust {
        SslContextBuilder in(SslContextBuilder context);
    }

    /** Puts our own certificate into the context to be. */
    @FunctionalInterface
    interface Identity {
        SslContextBuilder in(SslContextBuilder context);
    }

    Tls trusting(Path pem) {
        return new Tls(context -> context.trustManager(pem.toFile()), identity);
    }

    Tls trusting(TrustManagerFactory trusted) {
        return new Tls(context -> context.trustManager(trusted), identity);
    }

    Tls identifiedBy(Path chainPem, Path keyPem) {
        return new Tls(trust, context -> context.keyManager(chainPem.toFile(), keyPem.toFile()));
    }

    Tls identifiedBy(KeyManagerFactory keys) {
        return new Tls(trust, context -> context.keyManager(keys));
    }

    /**
     * What a connection is secured with.
     *
     * @throws ConfigurationException if a certificate or key cannot be read
     */
    SslContext context(boolean http2) {
        AbstractProtocolSslContextSpec<?> protocol =
                http2 ? Http2SslContextSpec.forClient() : Http11SslContextSpec.forClient();
        try {
            protocol.configure(context -> {
                context.protocols("TLSv1.3", "TLSv1.2");
                if (trust != null) {
                    trust.in(context);
                }
                if (identity != null) {
                    identity.in(context);
                }
            });
            return protocol.sslContext();
        } catch (SSLException | IllegalArgumentException error) {
            throw new ConfigurationException("The certificates cannot be used: " + error.getMessage()
                    + ". They must be PEM files, the key in PKCS#8 form");
        }
    }
}
