package io.github.alteryx4j.client;

import io.github.alteryx4j.ConfigurationException;
import io.github.alteryx4j.auth.ClientAuthentication;
import io.github.alteryx4j.auth.ClientCredentials;
import io.github.alteryx4j.auth.Secret;
import io.github.alteryx4j.auth.SharedToken;
import io.github.alteryx4j.auth.SharedTokenBuilder;
import io.github.alteryx4j.auth.TokenSource;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.TrustManagerFactory;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.netty.http.client.HttpClient;
import reactor.netty.resources.ConnectionProvider;

/** Builds an {@link AlteryxClient}. Needed are a base address and credentials; the rest has defaults that suit. */
public final class AlteryxClientBuilder {

    private static final Logger LOG = LoggerFactory.getLogger(AlteryxClientBuilder.class);

    final List<CallFilter> outerFilters = new ArrayList<>();
    final List<CallFilter> attemptFilters = new ArrayList<>();
    Duration deadline = Duration.ofMinutes(2);
    Duration attemptTimeout = Duration.ofMinutes(1);
    Duration stallLimit = Duration.ofMinutes(5);
    int maxConnections = 64;
    int maxPendingCalls = 20_000;
    boolean http2;

    @Nullable Proxy proxy;

    Tls tls = Tls.DEFAULT;

    @Nullable HttpClient httpClient;

    ConnectionProvider.@Nullable MeterRegistrar poolMeters;

    private @Nullable BaseAddress base;
    private TokenSettings token = TokenSettings.DEFAULT;
    private boolean requireTls;

    AlteryxClientBuilder() {}

    AlteryxClientBuilder copy() {
        AlteryxClientBuilder copy = new AlteryxClientBuilder();
        copy.outerFilters.addAll(outerFilters);
        copy.attemptFilters.addAll(attemptFilters);
        copy.deadline = deadline;
        copy.attemptTimeout = attemptTimeout;
        copy.stallLimit = stallLimit;
        copy.maxConnections = maxConnections;
        copy.maxPendingCalls = maxPendingCalls;
        copy.http2 = http2;
        copy.proxy = proxy;
        copy.tls = tls;
        copy.httpClient = httpClient;
        copy.poolMeters = poolMeters;
        copy.base = base;
        copy.token = token;
        copy.requireTls = requireTls;
        return copy;
    }

    /**
     * The server's Web API address, {@code https://host/webapi} as a rule, in any shape that people paste: with slashes
     * at the end, with the path of the Swagger page, without {@code /webapi}.
     *
     * @throws ConfigurationException if it is no such address
     */
    public AlteryxClientBuilder baseUrl(String address) {
        this.base = BaseAddress.parse(address);
        return this;
    }

    /** The API access key and secret of My Profile &gt; Keys on the server. */
    public AlteryxClientBuilder credentials(String clientId, String clientSecret) {
        return credentials(ClientCredentials.of(clientId, clientSecret));
    }

    /** Credentials whose secret may be rotated. */
    public AlteryxClientBuilder credentials(ClientCredentials pair) {
        this.token = token.with(pair);
        return this;
    }

    /** How the credentials travel to the token endpoint; as form fields by default. */
    public AlteryxClientBuilder clientAuthentication(ClientAuthentication way) {
        this.token = token.with(way);
        return this;
    }

    /** Tokens from elsewhere than the server's token endpoint; instead of credentials. */
    public AlteryxClientBuilder tokenSource(TokenSource source) {
        this.token = token.with(source);
        return this;
    }

    /** Settings of the shared token, on top of those given before. */
    public AlteryxClientBuilder token(Consumer<SharedTokenBuilder> options) {
        this.token = token.with(options);
        return this;
    }

    /** Refuses a base address without TLS, unless it is this machine; false by default, which warns once. */
    public AlteryxClientBuilder requireTls(boolean required) {
        this.requireTls = required;
        return this;
    }

    /** The certificates to trust instead of the platform's: a PEM file with those of a company authority. */
    public AlteryxClientBuilder trustedCertificates(Path pem) {
        this.tls = tls.trusting(pem);
        return this;
    }

    /** Whom to trust instead of the platform's authorities. */
    public AlteryxClientBuilder trustedCertificates(TrustManagerFactory trusted) {
        this.tls = tls.trusting(trusted);
        return this;
    }

    /** Our own certificate for mutual TLS: PEM files of the chain and of its unencrypted PKCS#8 key. */
    public AlteryxClientBuilder clientCertificate(Path chainPem, Path keyPem) {
        this.tls = tls.identifiedBy(chainPem, keyPem);
        return this;
    }

    /** Our own certificate for mutual TLS, with its key. */
    public AlteryxClientBuilder clientCertificate(KeyManagerFactory keys) {
        this.tls = tls.identifiedBy(keys);
        return this;
    }

    /** The HTTP proxy to go through. */
    public AlteryxClientBuilder proxy(String host, int port) {
        this.proxy = new Proxy(host, port, null, null);
        return this;
    }

    /** The HTTP proxy to go through, with a login. */
    public AlteryxClientBuilder proxy(String host, int port, String user, Secret password) {
        this.proxy = new Proxy(host, port, user, password);
        return this;
    }

    /** Whether to speak HTTP/2 where the server offers it over TLS; false by default. */
    public AlteryxClientBuilder http2(boolean offered) {
        this.http2 = offered;
        return this;
    }

    /** How many connections at the most; 64 by default. */
    public AlteryxClientBuilder maxConnections(int connections) {
        this.maxConnections = connections;
        return this;
    }

    /** How many calls may wait for a connection before the next one is refused as overload; 20,000 by default. */
    public AlteryxClientBuilder maxPendingCalls(int calls) {
        this.maxPendingCalls = calls;
        return this;
    }

    /** The time for a whole call, waiting included; 2 min by default. For up- and downloads see {@link #stallLimit}. */
    public AlteryxClientBuilder deadline(Duration limit) {
        this.deadline = limit;
        return this;
    }

    /** The time from a request to the head of its answer; 1 min by default. */
    public AlteryxClientBuilder attemptTimeout(Duration limit) {
        this.attemptTimeout = limit;
        return this;
    }

    /** For up- and downloads and lists: the longest time without a byte; 5 min by default. */
    public AlteryxClientBuilder stallLimit(Duration limit) {
        this.stallLimit = limit;
        return this;
    }

    /**
     * A client of your own, whose pool, TLS, proxy and HTTP version are its business. It will follow no redirect. A call
     * that is given up while it waits for a connection of it keeps its place in the queue until its turn comes.
     */
    public AlteryxClientBuilder httpClient(HttpClient client) {
        this.httpClient = client;
        return this;
    }

    /** Who is told of the connection pools, to measure them; of no effect with a client of your own. */
    public AlteryxClientBuilder connectionPoolMeters(ConnectionProvider.MeterRegistrar meters) {
        this.poolMeters = meters;
        return this;
    }

    /** A filter around each whole call; the last one added is the outermost. */
    public AlteryxClientBuilder outerFilter(CallFilter filter) {
        outerFilters.add(filter);
        return this;
    }

    /** A filter around each request that goes out, below the authorisation; the last one added is the outermost. */
    public AlteryxClientBuilder attemptFilter(CallFilter filter) {
        attemptFilters.add(filter);
        return this;
    }

    /** Lets an add-on put in what it consists of, its filters as a rule. */
    public AlteryxClientBuilder apply(Consumer<? super AlteryxClientBuilder> addOn) {
        addOn.accept(this);
        return this;
    }

    /**
     * Builds the client; nothing is sent before the first call.
     *
     * @throws ConfigurationException if something is missing or cannot be used
     */
    public AlteryxClient build() {
        BaseAddress address = base();
        token.check();
        if (!address.isEncrypted() && !address.isLoopback()) {
            if (requireTls) {
                throw new ConfigurationException("The base address " + address + " has no TLS, but requireTls is on");
            }
            LOG.warn("The credentials travel to {} without TLS; use https, or accept that others read them", address);
        }
        return new AlteryxClient(copy());
    }

    BaseAddress base() {
        if (base == null) {
            throw new ConfigurationException("No base address: give it with baseUrl(\"https://host/webapi\")");
        }
        return base;
    }

    SharedToken sharedToken(Connections connections) {
        return token.sharedToken(connections, base());
    }
}
