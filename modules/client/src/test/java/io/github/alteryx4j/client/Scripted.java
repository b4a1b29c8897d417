package io.github.alteryx4j.client;

import io.github.alteryx4j.testing.Marker;
import io.github.alteryx4j.testing.Reply;
import io.github.alteryx4j.testing.ScriptedServer;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;

/** A scripted server with a token endpoint that gives a new token each time, and a client for it. */
final class Scripted implements AutoCloseable {

    static final String TOKEN_PATH = "/webapi/oauth2/token";

    final ScriptedServer server =
            ScriptedServer.start(http -> http.httpRequestDecoder(limits -> limits.maxInitialLineLength(1_000_000)));
    final AlteryxClient client;

    Scripted() {
        this(settings -> settings);
    }

    Scripted(UnaryOperator<AlteryxClientBuilder> settings) {
        AtomicInteger issued = new AtomicInteger();
        server.on(
                "POST",
                TOKEN_PATH,
                (request, response) -> Reply.json(
                                200,
                                "{\"access_token\":\"" + token(issued.incrementAndGet())
                                        + "\",\"token_type\":\"bearer\",\"expires_in\":3599}")
                        .send(request, response));
        this.client = settings.apply(AlteryxClient.builder()
                        .baseUrl(server.url("/webapi"))
                        .credentials("id", Marker.CLIENT_SECRET)
                        // A token counts as dead however young it is; tests of the guard set their own.
                        .token(token -> token.rejectionGuard(Duration.ZERO)))
                .build();
    }

    /** The n-th token that the server gives. */
    static String token(int n) {
        return Marker.TOKEN + "-" + n;
    }

    /** Answers 401 to the first n tokens, and then as given. */
    static Reply refusing(int tokens, Reply then) {
        return (request, response) -> {
            String bearer = String.valueOf(request.header("Authorization"));
            for (int n = 1; n <= tokens; n++) {
                if (bearer.equals("Bearer " + token(n))) {
                    return denied().send(request, response);
                }
            }
            return then.send(request, response);
        };
    }

    /** The server's 401, which says the same for every cause. */
    static Reply denied() {
        return Reply.json(401, "{\"message\":\"Authorization has been denied for this request.\"}");
    }

    static Reply job(String id) {
        return Reply.json(
                200,
                "{\"id\":\"" + id + "\",\"appId\":null,\"createDateTime\":\"2026-07-17T20:28:04.6528576Z\","
                        + "\"status\":\"Queued\",\"disposition\":\"None\",\"outputs\":[],\"messages\":[],"
                        + "\"priority\":\"Default\",\"workerTag\":\"\",\"runWithE2\":true}");
    }

    Scripted on(String method, String path, Reply... replies) {
        server.on(method, "/webapi" + path, replies);
        return this;
    }

    int count(String method, String path) {
        return server.count(method, "/webapi" + path);
    }

    int tokenRequests() {
        return server.count("POST", TOKEN_PATH);
    }

    @Override
    public void close() {
        client.closeLater().block(Duration.ofSeconds(10));
        server.close();
    }
}
