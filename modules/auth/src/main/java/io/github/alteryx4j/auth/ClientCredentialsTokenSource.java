package io.github.alteryx4j.auth;

import io.github.alteryx4j.ConfigurationException;
import io.github.alteryx4j.TokenException;
import io.github.alteryx4j.TokenUnavailableException;
import io.netty.buffer.Unpooled;
import io.netty.handler.codec.http.HttpHeaders;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import reactor.core.publisher.Mono;
import reactor.netty.ByteBufFlux;
import reactor.netty.http.client.HttpClient;

/**
 * Asks Alteryx Server for a token with the client credentials: {@code POST {base}/oauth2/token}, since server 2021.4.
 * Redirects are not followed, so the secret goes nowhere else.
 */
public final class ClientCredentialsTokenSource implements TokenSource {

    /** A token reply is a few hundred bytes; what is longer is something else. */
    private static final int LONGEST_BODY = 64 * 1024;

    private final HttpClient http;
    private final URI endpoint;
    private final ClientCredentials credentials;
    private final ClientAuthentication authentication;

    /**
     * @param http how to reach the server: TLS, proxy, connection pool
     * @param endpoint the whole address, {@code https://host/webapi/oauth2/token} for example
     * @throws ConfigurationException if the address holds a user or password, which messages would show
     */
    public ClientCredentialsTokenSource(
            HttpClient http, URI endpoint, ClientCredentials credentials, ClientAuthentication authentication) {
        if (endpoint.getRawUserInfo() != null) {
            throw new ConfigurationException(
                    "The address of the token endpoint holds a user or password; leave that out of it");
        }
        this.http = http.followRedirect(false).compress(false).disableRetry(true);
        this.endpoint = endpoint;
        this.credentials = credentials;
        this.authentication = authentication;
    }

    /** One token, or a {@link TokenException} whose message holds no secret. */
    @Override
    public Mono<AccessToken> fetch() {
        return Mono.defer(() -> {
            Secret secret = credentials.secret();
            return http.headers(headers -> headers(headers, secret))
                    .post()
                    .uri(endpoint)
                    .send(Mono.fromSupplier(() -> Unpooled.wrappedBuffer(form(secret))))
                    .response((response, body) ->
                            bounded(body).map(bytes -> new TokenAnswer(response, bytes, secret, basic(secret)).token()))
                    .single()
                    .onErrorMap(error -> !(error instanceof TokenException), this::unreachable);
        });
    }

    @Override
    public Object identity() {
        return credentials.secret();
    }

    @Override
    public String toString() {
        return "ClientCredentialsTokenSource[" + endpoint + ", " + credentials + "]";
    }

    private void headers(HttpHeaders headers, Secret secret) {
        headers.set("Accept", "application/json").set("Content-Type", "application/x-www-form-urlencoded");
        if (authentication == ClientAuthentication.BASIC) {
            headers.set("Authorization", "Basic " + basic(secret));
        }
    }

    private byte[] form(Secret secret) {
        String form = "grant_type=client_credentials";
        if (authentication == ClientAuthentication.FORM) {
            form += "&client_id=" + encoded(credentials.clientId()) + "&client_secret=" + encoded(secret.reveal());
        }
        return form.getBytes(StandardCharsets.US_ASCII);
    }

    /** As it stands, without the form encoding of RFC 6749: the server takes what is between the colon and the end. */
    private String basic(Secret secret) {
        byte[] pair = (credentials.clientId() + ":" + secret.reveal()).getBytes(StandardCharsets.UTF_8);
        return Base64.getEncoder().encodeToString(pair);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** Reads no further than one chunk beyond the limit, whatever is sent. */
    private static Mono<byte[]> bounded(ByteBufFlux body) {
        return Mono.defer(() -> {
            ByteArrayOutputStream read = new ByteArrayOutputStream();
            return body.asByteArray()
                    .takeUntil(chunk -> {
                        read.writeBytes(chunk);
                        return read.size() > LONGEST_BODY;
                    })
                    .then(Mono.fromSupplier(read::toByteArray));
        });
    }

    private TokenUnavailableException unreachable(Throwable error) {
        return new TokenUnavailableException(
                "The token endpoint " + endpoint + " could not be reached: " + Unreachable.why(error),
                0,
                !Unreachable.isForGood(error),
                Duration.ZERO,
                Unreachable.quotes(error) ? null : error);
    }
}
