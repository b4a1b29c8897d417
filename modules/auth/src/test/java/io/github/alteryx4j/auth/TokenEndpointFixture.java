package io.github.alteryx4j.auth;

import io.github.alteryx4j.testing.Marker;
import io.github.alteryx4j.testing.Reply;
import io.github.alteryx4j.testing.ScriptedServer;
import java.net.URI;
import reactor.netty.http.client.HttpClient;

/** What the tests of the token endpoint share. */
final class TokenEndpointFixture {

    static final String CLIENT_ID = "key 1&ü";
    static final String PATH = "/webapi/oauth2/token";

    private TokenEndpointFixture() {}

    static Reply tokenReply() {
        return Reply.json(
                200, "{\"access_token\":\"" + Marker.TOKEN + "\",\"token_type\":\"Bearer\",\"expires_in\":3600}");
    }

    static ClientCredentialsTokenSource source(ScriptedServer server) {
        return source(HttpClient.newConnection(), server.url(PATH));
    }

    static ClientCredentialsTokenSource source(HttpClient http, String endpoint) {
        return new ClientCredentialsTokenSource(
                http,
                URI.create(endpoint),
                ClientCredentials.of(CLIENT_ID, Marker.CLIENT_SECRET),
                ClientAuthentication.FORM);
    }
}
