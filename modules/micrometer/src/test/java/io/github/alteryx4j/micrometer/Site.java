package io.github.alteryx4j.micrometer;

import io.github.alteryx4j.client.AlteryxClient;
import io.github.alteryx4j.client.AlteryxClientBuilder;
import io.github.alteryx4j.testing.Marker;
import io.github.alteryx4j.testing.Reply;
import io.github.alteryx4j.testing.ScriptedServer;
import java.time.Duration;
import java.util.function.UnaryOperator;

/** A scripted server with a token endpoint, and an observed client of it. */
final class Site implements AutoCloseable {

    static final String TOKEN = "/webapi/oauth2/token";
    static final String JOB = "/webapi/v3/jobs/j1";

    final ScriptedServer server = ScriptedServer.start()
            .on("POST", TOKEN, token(3_600))
            .on("GET", JOB, Reply.json(200, "{\"id\":\"j1\",\"status\":\"Running\"}"));
    final AlteryxClient client;

    Site(UnaryOperator<AlteryxClientBuilder> settings) {
        this.client = settings.apply(AlteryxClient.builder()
                        .baseUrl(server.url("/webapi"))
                        .credentials("id", Marker.CLIENT_SECRET)
                        .token(token -> token.rejectionGuard(Duration.ZERO)))
                .build();
    }

    static Reply token(int seconds) {
        return Reply.json(
                200,
                "{\"access_token\":\"" + Marker.TOKEN + "\",\"token_type\":\"bearer\",\"expires_in\":" + seconds + "}");
    }

    @Override
    public void close() {
        client.closeLater().block();
        server.close();
    }
}
