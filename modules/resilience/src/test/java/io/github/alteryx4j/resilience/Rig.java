package io.github.alteryx4j.resilience;

import io.github.alteryx4j.client.AlteryxClient;
import io.github.alteryx4j.client.AlteryxClientBuilder;
import io.github.alteryx4j.client.job.Job;
import io.github.alteryx4j.testing.Marker;
import io.github.alteryx4j.testing.Reply;
import io.github.alteryx4j.testing.ScriptedServer;
import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import reactor.core.publisher.Mono;

/** A scripted server with a token endpoint, and a resilient client for it that does not wait long. */
final class Rig implements AutoCloseable {

    static final String TOKEN = "/webapi/oauth2/token";
    static final String JOB = "/v3/jobs/j1";
    static final String ENQUEUE = "/v3/workflows/w1/jobs";

    final ScriptedServer server = ScriptedServer.start();
    final Resilience resilience;
    final AlteryxClient client;

    Rig(Consumer<ResilienceBuilder> options) {
        this(options, client -> client);
    }

    Rig(Consumer<ResilienceBuilder> options, UnaryOperator<AlteryxClientBuilder> settings) {
        server.on("POST", TOKEN, token());
        resilience = Resilience.of(quick -> {
            quick.backoff(Duration.ofMillis(1), Duration.ofMillis(5));
            options.accept(quick);
        });
        client = settings.apply(AlteryxClient.builder()
                        .baseUrl(server.url("/webapi"))
                        .credentials("id", Marker.CLIENT_SECRET)
                        .apply(resilience))
                .build();
    }

    static Reply token() {
        return Reply.json(
                200, "{\"access_token\":\"" + Marker.TOKEN + "\",\"token_type\":\"bearer\",\"expires_in\":3599}");
    }

    static Reply job() {
        return Reply.json(
                200,
                "{\"id\":\"j1\",\"appId\":null,\"createDateTime\":\"2026-07-17T20:28:04.6528576Z\","
                        + "\"status\":\"Queued\",\"disposition\":\"None\",\"outputs\":[],\"messages\":[],"
                        + "\"priority\":\"Default\",\"workerTag\":\"\",\"runWithE2\":true}");
    }

    static Reply status(int status) {
        return Reply.json(status, "{\"message\":\"so it is\"}");
    }

    Rig on(String method, String path, Reply... replies) {
        server.on(method, "/webapi" + path, replies);
        return this;
    }

    int count(String method, String path) {
        return server.count(method, "/webapi" + path);
    }

    Mono<Job> get() {
        return client.jobs().get("j1");
    }

    Mono<Job> enqueue() {
        return client.jobs().run("w1", run -> {});
    }

    /** The numbers of the one server. */
    ServerNumbers numbers() {
        return resilience.numbers().get(0);
    }

    /** The name of its instances in the registries. */
    String instance() {
        return "alteryx4j@127.0.0.1:" + server.port();
    }

    @Override
    public void close() {
        client.closeLater().block(Duration.ofSeconds(10));
        server.close();
    }
}
