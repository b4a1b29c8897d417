package io.github.alteryx4j.auth;

import io.github.alteryx4j.TokenException;
import io.github.alteryx4j.TokenRefusedException;
import io.github.alteryx4j.TokenUnavailableException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import reactor.netty.http.client.HttpClientResponse;
import tools.jackson.core.JacksonException;

/** What the token endpoint answered, and what it means. */
final class TokenAnswer {

    private static final int LONGEST_EXCERPT = 200;
    /** As JSON, as a form or as a tag; each repetition is bounded, so that no body can make the match slow. */
    private static final Pattern TOKEN_FIELD = Pattern.compile(
            "((?:token|secret)[\\w-]{0,40}[\"']?\\s{0,9}[:=>]\\s{0,9})(?:\"[^\"]*\"?|'[^']*'?|[^\\s&,;<}]*)",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Z}]+");

    private final HttpClientResponse head;
    private final byte[] body;
    private final Secret secret;
    private final String basic;

    /**
     * @param basic the same secret as HTTP Basic would carry it, to be masked as well
     */
    TokenAnswer(HttpClientResponse head, byte[] body, Secret secret, String basic) {
        this.head = head;
        this.body = body;
        this.secret = secret;
        this.basic = basic;
    }

    /** The token, or throws the {@link TokenException} that the answer amounts to. */
    AccessToken token() {
        int status = head.status().code();
        TokenReply reply = read();
        if (status == 200 && reply != null) {
            return token(reply);
        }
        if (status == 200) {
            throw failed(
                    status,
                    "answered with " + contentType() + " instead of a token. Is the base address right?",
                    false);
        }
        boolean mayPass = status >= 500 || status == 429 || status == 408;
        if (status == 401 || (status >= 400 && !mayPass && reply != null && reply.error() != null)) {
            throw refused(status, reply);
        }
        if (status >= 300 && status < 400) {
            throw failed(
                    status,
                    "redirects " + redirectTarget()
                            + ", which is not followed with a secret. Use the address it leads to",
                    false);
        }
        throw failed(status, "answered", mayPass);
    }

    private AccessToken token(TokenReply reply) {
        if (!reply.isBearer()) {
            throw failed(200, "gave a token of a type other than bearer", false);
        }
        if (reply.accessToken() == null) {
            throw failed(200, "answered without an access_token", false);
        }
        try {
            return AccessToken.of(reply.accessToken(), reply.life());
        } catch (IllegalArgumentException unusable) {
            throw failed(200, "gave no usable token: " + unusable.getMessage(), false);
        }
    }

    private @Nullable TokenReply read() {
        try {
            return TokenReply.read(body);
        } catch (JacksonException | IllegalArgumentException noJsonObject) {
            // Not kept as a cause: a parser's message quotes what it could not read.
            return null;
        }
    }

    private TokenRefusedException refused(int status, @Nullable TokenReply reply) {
        String error = reply == null || reply.error() == null ? "invalid_client" : masked(reply.error());
        String complaint = reply == null || reply.error() == null ? excerpt() : masked(reply.complaint());
        String message = "The token endpoint refused the client (HTTP " + status + ", " + complaint + "). "
                + (wantsAToken(reply) ? "It asks for a token itself; is the base address right? If so, check" : "Check")
                + " the API access key and secret under My Profile > Keys, and that the user has API access";
        return new TokenRefusedException(message, status, error, retryAfter(), null);
    }

    /** So answers what guards other addresses; a token endpoint wants no token. */
    private boolean wantsAToken(@Nullable TokenReply reply) {
        return (reply == null || reply.error() == null)
                && head.responseHeaders().getAll("WWW-Authenticate").stream()
                        .anyMatch(challenge -> challenge.regionMatches(true, 0, "Bearer", 0, 6));
    }

    private TokenUnavailableException failed(int status, String what, boolean mayPass) {
        String hint = status == 404 ? " Is the base address right? It usually ends in /webapi." : "";
        String message = "The token endpoint " + what + " (HTTP " + status + ")." + hint + " It said: " + excerpt();
        return new TokenUnavailableException(message, status, mayPass, retryAfter(), null);
    }

    private Duration retryAfter() {
        return RetryAfter.parse(head.responseHeaders().get("Retry-After"), Instant.now());
    }

    /** Without user, path and query; they may hold anything. */
    private String redirectTarget() {
        String location = head.responseHeaders().get("Location");
        try {
            URI target = URI.create(location == null ? "" : location);
            String port = target.getPort() < 0 ? "" : ":" + target.getPort();
            return target.getHost() == null
                    ? "elsewhere"
                    : masked("to " + target.getScheme() + "://" + target.getHost() + port);
        } catch (IllegalArgumentException noAddress) {
            return "elsewhere";
        }
    }

    private String contentType() {
        String type = head.responseHeaders().get("Content-Type");
        return type == null ? "something" : masked(type);
    }

    private String excerpt() {
        return body.length == 0 ? "nothing" : masked(new String(body, StandardCharsets.UTF_8));
    }

    /** Masked first and cut then, so that no half of a secret is left at the edge. */
    private String masked(String text) {
        String hidden = Secret.of(basic).maskIn(secret.maskIn(text));
        String clean = TOKEN_FIELD.matcher(hidden).replaceAll("$1***");
        String line = UNPRINTABLE.matcher(clean).replaceAll(" ").trim();
        return line.length() > LONGEST_EXCERPT ? line.substring(0, LONGEST_EXCERPT) + "…" : line;
    }
}
