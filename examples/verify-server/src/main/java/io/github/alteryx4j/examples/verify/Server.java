package io.github.alteryx4j.examples.verify;

import io.github.alteryx4j.client.AlteryxClient;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The server under the eyes of the checks: by the client, and by plain HTTP. What was read is not read again. */
final class Server {

    /** The smallest call that every role may make. */
    static final String ANY_ROLE = "/v3/credentials";

    private final AlteryxClient client;
    private final String base;
    private final Key key;
    private final Mask mask;
    private final boolean basic;
    private final Wire wire = new Wire();
    private final Map<String, RawReply> known = new LinkedHashMap<>();
    private String bearer = "";

    Server(AlteryxClient client, String base, Key key, Mask mask, boolean basic) {
        this.client = client;
        this.base = base;
        this.key = key;
        this.mask = mask;
        this.basic = basic;
    }

    AlteryxClient client() {
        return client;
    }

    Key key() {
        return key;
    }

    Mask mask() {
        return mask;
    }

    boolean isEncrypted() {
        return base.startsWith("https:");
    }

    /** The answer to a GET with our token; asked once for each path. */
    RawReply get(String path) {
        RawReply reply = known.get(path);
        if (reply == null) {
            reply = fresh(path);
            known.put(path, reply);
        }
        return reply;
    }

    /** The same, asked again. */
    RawReply fresh(String path) {
        RawReply reply = get(path, bearer());
        // 401 also says that the role is too low; only a dead token is worth a new one.
        if (reply.status() == 401 && !get(ANY_ROLE, bearer()).isOk()) {
            bearer = "";
            reply = get(path, bearer());
        }
        return reply;
    }

    /** The answer to a GET with another token, or with none. */
    RawReply get(String path, @Nullable String token) {
        RawReply reply = wire.get(base + path, token == null ? null : "Bearer " + token);
        mask.learn(reply.isOk() ? reply.json() : null);
        return reply;
    }

    /** The token endpoint's answer to that form. */
    RawReply token(String fields, @Nullable String authorization) {
        RawReply reply = wire.form(base + "/oauth2/token", fields, authorization);
        mask.secret(reply.text("access_token"));
        return reply;
    }

    /** A new token, in the way that works here. */
    RawReply newToken() {
        return basic ? byBasic(key) : byForm(key);
    }

    RawReply byForm(Key pair) {
        return token("grant_type=client_credentials&" + pair.form(), null);
    }

    RawReply byBasic(Key pair) {
        return token("grant_type=client_credentials", pair.basic());
    }

    /** All that was read so far by {@link #get(String)}. */
    Collection<RawReply> read() {
        return List.copyOf(known.values());
    }

    private String bearer() {
        if (bearer.isEmpty()) {
            bearer = newToken().text("access_token");
        }
        return bearer;
    }
}
