package io.github.alteryx4j.client;

import io.netty.handler.ssl.SslContext;
import io.netty.resolver.NoopAddressResolverGroup;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import reactor.netty.http.HttpProtocol;
import reactor.netty.http.client.HttpClient;
import reactor.netty.resources.ConnectionProvider;
import reactor.netty.resources.LoopResources;
import reactor.netty.transport.ProxyProvider;

/**
 * The connections of one client: a pool for its calls and a small one for the token, which must never queue behind the
 * calls that wait for it.
 */
final class Connections {

    private static final Duration IDLE = Duration.ofSeconds(30);
    private static final Duration LIFE = Duration.ofMinutes(10);
    private static final Duration QUIET = Duration.ZERO;
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final HttpClient calls;
    private final HttpClient token;
    private @Nullable ConnectionProvider callPool;
    private @Nullable ConnectionProvider tokenPool;
    private @Nullable LoopResources loops;

    Connections(AlteryxClientBuilder settings) {
        if (settings.httpClient != null) {
            this.calls = discreet(settings.httpClient);
            this.token = calls;
            return;
        }
        // Not colocated: all that waited for the token would end up on the loop that brought it.
        LoopResources threads =
                LoopResources.create("alteryx4j", 1, Runtime.getRuntime().availableProcessors(), true, false);
        this.loops = threads;
        this.callPool = pool("alteryx4j", settings.maxConnections, settings.maxPendingCalls, settings.poolMeters);
        this.tokenPool = pool("alteryx4j-token", 2, 16, settings.poolMeters);
        this.calls = configured(HttpClient.create(callPool).runOn(threads), settings);
        this.token = configured(HttpClient.create(tokenPool).runOn(threads), settings);
    }

    HttpClient calls() {
        return calls;
    }

    HttpClient token() {
        return token;
    }

    /** Empty when all is closed; a client that was given is left alone. */
    Mono<Void> close() {
        Mono<Void> pools = callPool == null || tokenPool == null
                ? Mono.empty()
                : Mono.when(callPool.disposeLater(), tokenPool.disposeLater());
        return loops == null ? pools : pools.then(loops.disposeLater(QUIET, PATIENCE));
    }

    private static ConnectionProvider pool(
            String name, int connections, int pending, ConnectionProvider.@Nullable MeterRegistrar meters) {
        ConnectionProvider.Builder pool = ConnectionProvider.builder(name)
                .maxConnections(connections)
                .pendingAcquireMaxCount(pending)
                // The deadline of a call ends its waiting. Any timeout will do: the timer measures none.
                .pendingAcquireTimeout(LIFE)
                .pendingAcquireTimer(PoolPlace::taken)
                .maxIdleTime(IDLE)
                .maxLifeTime(LIFE)
                .maxLifeTimeVariance(20)
                .evictInBackground(IDLE)
                .lifo();
        return meters == null ? pool.build() : pool.metrics(true, () -> meters).build();
    }

    private static HttpClient configured(HttpClient http, AlteryxClientBuilder settings) {
        HttpClient client = discreet(http);
        if (settings.base().isEncrypted()) {
            SslContext tls = settings.tls.context(speaksHttp2(settings));
            client = client.secure(spec -> spec.sslContext(tls));
        }
        if (speaksHttp2(settings)) {
            client = client.protocol(HttpProtocol.H2, HttpProtocol.HTTP11);
        }
        Proxy proxy = settings.proxy;
        if (proxy != null) {
            // The name of the server is the proxy's to resolve; ours may not know it.
            client = client.resolver(NoopAddressResolverGroup.INSTANCE).proxy(spec -> {
                ProxyProvider.Builder via =
                        spec.type(ProxyProvider.Proxy.HTTP).host(proxy.host()).port(proxy.port());
                if (proxy.user() != null && proxy.password() != null) {
                    String password = proxy.password().reveal();
                    via.username(proxy.user()).password(user -> password);
                }
            });
        }
        return client;
    }

    private static HttpClient discreet(HttpClient http) {
        return http.doOnChannelInit((observer, channel, address) -> Discretion.over(channel));
    }

    private static boolean speaksHttp2(AlteryxClientBuilder settings) {
        return settings.http2 && settings.base().isEncrypted();
    }
}
