package io.github.alteryx4j.spring;

import io.github.alteryx4j.ConfigurationException;
import io.github.alteryx4j.auth.Secret;
import io.github.alteryx4j.client.AlteryxClient;
import io.github.alteryx4j.client.AlteryxClientBuilder;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.PropertyMapper;
import org.springframework.boot.ssl.SslBundle;
import org.springframework.boot.ssl.SslBundles;
import org.springframework.util.StringUtils;
import reactor.core.publisher.Flux;

/** Makes the clients, and closes them. */
final class AlteryxClients implements DisposableBean {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final ServerProperties own;
    private final NamedServers named;
    private final ObjectProvider<SslBundles> bundles;
    private final ObjectProvider<AlteryxClientCustomizer> customizers;
    private final CallsUnderway underway;
    private final List<AlteryxClient> made = new CopyOnWriteArrayList<>();

    AlteryxClients(
            ServerProperties own,
            NamedServers named,
            ObjectProvider<SslBundles> bundles,
            ObjectProvider<AlteryxClientCustomizer> customizers,
            CallsUnderway underway) {
        this.own = own;
        this.named = named;
        this.bundles = bundles;
        this.customizers = customizers;
        this.underway = underway;
    }

    AlteryxClient client(String server) {
        boolean isDefault = server.equals(ServerBeans.DEFAULT);
        ServerProperties properties = isDefault
                ? own
                : Objects.requireNonNull(named.servers().get(server), () -> "No alteryx.servers." + server);
        String prefix = isDefault ? "alteryx." : "alteryx.servers." + server + ".";
        AlteryxClientBuilder client = AlteryxClient.builder();
        fill(client, properties, prefix);
        customizers.orderedStream().forEach(customizer -> customizer.customize(server, client));
        client.outerFilter(underway);
        AlteryxClient built = build(client, properties, prefix);
        made.add(built);
        return built;
    }

    private void fill(AlteryxClientBuilder client, ServerProperties properties, String prefix) {
        PropertyMapper map = PropertyMapper.get();
        map.from(() -> ServerProperties.value(properties.baseUrl())).to(client::baseUrl);
        Secret key = properties.clientSecret();
        String id = ServerProperties.value(properties.clientId());
        String secret = key == null ? null : ServerProperties.value(key.reveal());
        if (id != null && secret != null) {
            client.credentials(id, secret);
        }
        map.from(properties::clientAuthentication).to(client::clientAuthentication);
        map.from(properties::requireTls).to(client::requireTls);
        map.from(properties::deadline)
                .as(time -> positive(prefix + "deadline", time))
                .to(client::deadline);
        map.from(properties::attemptTimeout)
                .as(time -> positive(prefix + "attempt-timeout", time))
                .to(client::attemptTimeout);
        map.from(properties::stallLimit)
                .as(time -> positive(prefix + "stall-limit", time))
                .to(client::stallLimit);
        map.from(properties::maxConnections)
                .as(number -> positive(prefix + "max-connections", number))
                .to(client::maxConnections);
        map.from(properties::maxPendingCalls)
                .as(number -> positive(prefix + "max-pending-calls", number))
                .to(client::maxPendingCalls);
        map.from(properties::http2).to(client::http2);
        map.from(properties.ssl()::bundle).when(StringUtils::hasText).to(name -> secure(client, name));
        map.from(properties.proxy()::host)
                .when(StringUtils::hasText)
                .to(host -> goThrough(client, host, properties.proxy(), prefix));
    }

    private void secure(AlteryxClientBuilder client, String name) {
        SslBundle bundle = bundles.getObject().getBundle(name);
        client.trustedCertificates(bundle.getManagers().getTrustManagerFactory());
        if (bundle.getStores().getKeyStore() != null) {
            client.clientCertificate(bundle.getManagers().getKeyManagerFactory());
        }
    }

    private static void goThrough(
            AlteryxClientBuilder client, String host, ServerProperties.Proxy proxy, String prefix) {
        String user = StringUtils.hasText(proxy.user()) ? proxy.user() : null;
        Secret password = proxy.password();
        if (user != null && password != null) {
            client.proxy(host, proxy.port(), user, password);
        } else if (user == null && password == null) {
            client.proxy(host, proxy.port());
        } else {
            throw new ConfigurationException(
                    prefix + "proxy.user and " + prefix + "proxy.password go together, and one of them has no value");
        }
    }

    /** What is missing may have come from a customizer, so only the client itself knows whether it was needed. */
    private static AlteryxClient build(AlteryxClientBuilder client, ServerProperties properties, String prefix) {
        try {
            return client.build();
        } catch (ConfigurationException unusable) {
            List<String> missing = named(properties.missing(), prefix);
            if (missing.isEmpty()) {
                throw unusable;
            }
            throw new MissingPropertiesException(missing, named(properties.unresolved(), prefix), unusable);
        }
    }

    private static List<String> named(List<String> properties, String prefix) {
        return properties.stream().map(prefix::concat).toList();
    }

    private static Duration positive(String property, Duration time) {
        if (time.isNegative() || time.isZero()) {
            throw new ConfigurationException(property + " must be more than nothing, not " + time);
        }
        return time;
    }

    private static int positive(String property, int number) {
        if (number < 1) {
            throw new ConfigurationException(property + " must be 1 or more, not " + number);
        }
        return number;
    }

    /** Comes when all that use the clients are gone; once only, and waits for it. */
    @Override
    public void destroy() {
        Flux.fromIterable(made).flatMap(AlteryxClient::closeLater).then().block(PATIENCE);
    }
}
