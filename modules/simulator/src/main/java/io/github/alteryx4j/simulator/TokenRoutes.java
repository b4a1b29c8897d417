package io.github.alteryx4j.simulator;

import io.netty.handler.codec.http.QueryStringDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code POST oauth2/token}. */
final class TokenRoutes {

    static final String TEMPLATE = "/oauth2/token";

    private final Site site;

    TokenRoutes(Site site) {
        this.site = site;
    }

    void register(Router router) {
        router.add(new Route(
                "POST",
                TEMPLATE,
                null,
                false,
                exchange -> exchange.bytes()
                        .doOnSubscribe(subscription -> site.tokens().requested())
                        .map(body -> token(exchange, new String(body, StandardCharsets.UTF_8)))));
    }

    private Reply token(Exchange exchange, String body) {
        String type = exchange.header("Content-Type");
        if (type == null || !type.startsWith("application/x-www-form-urlencoded")) {
            throw refused("invalid_request", "The body must be a form.");
        }
        Map<String, String> form = new HashMap<>();
        new QueryStringDecoder(body, false).parameters().forEach((name, values) -> form.put(name, values.get(0)));
        if (!"client_credentials".equals(form.get("grant_type"))) {
            throw refused("unsupported_grant_type", "The grant type must be client_credentials.");
        }
        SimulatedUser user = identity(exchange.header("Authorization"), form);
        if (user == null) {
            throw refused("invalid_client", "The client id or secret is wrong.");
        }
        site.accounts()
                .change(user.id(), account -> account.loggedIn(site.clock().now()));
        SimulatorTokens tokens = site.tokens();
        return Reply.ok(Json.object(
                        "access_token", tokens.issue(user), "token_type", "bearer", "expires_in", tokens.expiresIn()))
                .header("Cache-Control", "no-store");
    }

    private @Nullable SimulatedUser identity(@Nullable String authorization, Map<String, String> form) {
        if (authorization != null && authorization.regionMatches(true, 0, "Basic ", 0, 6)) {
            String pair = decoded(authorization.substring(6).trim());
            int colon = pair.indexOf(':');
            return colon < 0 ? null : site.users().authenticate(pair.substring(0, colon), pair.substring(colon + 1));
        }
        return site.users().authenticate(form.getOrDefault("client_id", ""), form.getOrDefault("client_secret", ""));
    }

    private static String decoded(String base64) {
        try {
            return new String(Base64.getDecoder().decode(base64), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return "";
        }
    }

    private static Problem refused(String error, String description) {
        return new Problem(400, Json.object("error", error, "error_description", description));
    }
}
