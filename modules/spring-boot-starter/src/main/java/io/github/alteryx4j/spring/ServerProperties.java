package io.github.alteryx4j.spring;

import io.github.alteryx4j.auth.ClientAuthentication;
import io.github.alteryx4j.auth.Secret;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.StringUtils;

/**
 * What is to be known of one server. What is null is left to the client's own defaults.
 *
 * @param baseUrl Web API address of the server, such as https://alteryx.example.com/webapi.
 * @param clientId API access key, shown under My Profile &gt; Keys on the server.
 * @param clientSecret API access secret, shown beside the key.
 * @param clientAuthentication How the credentials travel to the token endpoint; as form fields by default.
 * @param requireTls Whether to refuse a base URL without TLS, unless it is this machine; false by default, which warns.
 * @param deadline Time for a whole call, waiting included; 2 minutes by default.
 * @param attemptTimeout Time from a request to the head of its answer; 1 minute by default.
 * @param stallLimit Longest time without a byte in up- and downloads and lists; 5 minutes by default.
 * @param maxConnections How many connections at the most; 64 by default.
 * @param maxPendingCalls How many calls may wait for a connection before more are refused; 20000 by default.
 * @param http2 Whether to speak HTTP/2 where the server offers it over TLS; false by default.
 * @param ssl Certificates.
 * @param proxy HTTP proxy on the way to the server.
 */
@ConfigurationProperties("alteryx")
record ServerProperties(
        @Nullable String baseUrl,
        @Nullable String clientId,
        @Nullable Secret clientSecret,
        @Nullable ClientAuthentication clientAuthentication,
        @Nullable Boolean requireTls,
        @Nullable Duration deadline,
        @Nullable Duration attemptTimeout,
        @Nullable Duration stallLimit,
        @Nullable Integer maxConnections,
        @Nullable Integer maxPendingCalls,
        @Nullable Boolean http2,
        @DefaultValue Ssl ssl,
        @DefaultValue Proxy proxy) {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{[^}]*}");

    /**
     * Certificates.
     *
     * @param bundle SSL bundle with the certificates to trust and, for mutual TLS, our own.
     */
    record Ssl(@Nullable String bundle) {}

    /**
     * The way out.
     *
     * @param host Host of the HTTP proxy; without it there is none.
     * @param port Port of the HTTP proxy.
     * @param user Login at the HTTP proxy.
     * @param password Password of that login.
     */
    record Proxy(
            @Nullable String host,
            @DefaultValue("8080") int port,
            @Nullable String user,
            @Nullable Secret password) {}

    /** What it says, if anything: Spring Boot leaves a placeholder as it stands when nothing resolves it. */
    static @Nullable String value(@Nullable String text) {
        return StringUtils.hasText(text) && !isPlaceholder(text) ? text : null;
    }

    private static boolean isPlaceholder(String text) {
        return PLACEHOLDER.matcher(text).find();
    }

    /** Those of the properties that no client can do without and that have no value. */
    List<String> missing() {
        return needed(text -> value(text) == null);
    }

    /** Those of the missing that hold a placeholder. */
    List<String> unresolved() {
        return needed(ServerProperties::isPlaceholder);
    }

    private List<String> needed(Predicate<String> which) {
        Map<String, String> needed = new LinkedHashMap<>();
        needed.put("base-url", Objects.requireNonNullElse(baseUrl, ""));
        needed.put("client-id", Objects.requireNonNullElse(clientId, ""));
        needed.put("client-secret", clientSecret == null ? "" : clientSecret.reveal());
        return needed.entrySet().stream()
                .filter(property -> which.test(property.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }
}
