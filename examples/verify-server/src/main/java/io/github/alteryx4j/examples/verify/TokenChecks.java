package io.github.alteryx4j.examples.verify;

import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** The token endpoint. Each wrong thing is tried once, so that nothing gets locked. */
final class TokenChecks {

    private static final String WORKS = "200 and a token";

    private TokenChecks() {}

    static List<Check> all() {
        return List.of(
                new Check(
                        "fields of the token reply",
                        "`access_token` text, `token_type` text, `expires_in` number",
                        TokenChecks::fields),
                new Check("case of `token_type`", "`bearer`", server -> {
                    String word = server.newToken().text("token_type");
                    return Seen.of(word.equals("bearer"), Mask.word(word));
                }),
                new Check("`expires_in`", "3599 or 3600", TokenChecks::life),
                new Check("client id and secret as form fields", WORKS, server -> works(server.byForm(server.key()))),
                new Check("client id and secret as HTTP Basic", WORKS, server -> works(server.byBasic(server.key()))),
                new Check(
                        "wrong secret",
                        "400, JSON with `error` = `invalid_client` and `error_description`",
                        server -> refused(
                                server,
                                server.byForm(server.key().withSecret("alteryx4j-verify-wrong")),
                                "invalid_client")),
                new Check(
                        "unknown grant type",
                        "400, JSON with `error` = `unsupported_grant_type`",
                        server -> refused(
                                server,
                                server.token(
                                        "grant_type=alteryx4j_verify&"
                                                + server.key().form(),
                                        null),
                                "unsupported_grant_type")),
                new Check("does a new token revoke the old one", "no, the old one works on", TokenChecks::oldOne));
    }

    private static Seen fields(Server server) {
        RawReply reply = server.newToken();
        JsonNode json = reply.json();
        if (json == null || !json.isObject()) {
            return Seen.different(Shape.error(server.mask(), reply));
        }
        boolean asAssumed = Set.copyOf(json.propertyNames()).equals(Set.of("access_token", "token_type", "expires_in"))
                && json.path("access_token").isString()
                && json.path("token_type").isString()
                && json.path("expires_in").isNumber();
        return Seen.of(asAssumed, Shape.fields(json));
    }

    private static Seen life(Server server) {
        RawReply reply = server.newToken();
        JsonNode life = reply.json() == null ? null : reply.json().get("expires_in");
        if (life == null || !life.isNumber()) {
            return Seen.different(Shape.kind(life));
        }
        return Seen.of(life.asLong() == 3599 || life.asLong() == 3600, Long.toString(life.asLong()));
    }

    private static Seen works(RawReply reply) {
        return reply.isOk() && !reply.text("access_token").isEmpty()
                ? Seen.same(WORKS)
                : Seen.different("status " + reply.status());
    }

    private static Seen refused(Server server, RawReply reply, String error) {
        boolean asAssumed = reply.status() == 400 && reply.text("error").equals(error);
        return Seen.of(asAssumed, Shape.error(server.mask(), reply));
    }

    private static Seen oldOne(Server server) {
        String old = server.newToken().text("access_token");
        String young = server.newToken().text("access_token");
        if (old.equals(young)) {
            return Seen.different("the server gives the same token again");
        }
        int status = server.get(Server.ANY_ROLE, old).status();
        return Seen.of(status == 200, status == 200 ? "no, the old one works on" : "the old one gets " + status);
    }
}
