package io.github.alteryx4j.benchmarks;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.alteryx4j.client.job.Job;
import io.github.alteryx4j.client.workflow.Workflow;
import io.netty.buffer.Unpooled;
import java.time.Duration;
import java.util.List;
import reactor.core.publisher.Mono;
import reactor.netty.http.client.HttpClient;
import reactor.netty.resources.ConnectionProvider;
import reactor.netty.resources.LoopResources;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/** What one would write by hand for one call: a token that never changes, no error handling, no time limit. */
final class Yardstick implements AutoCloseable {

    /** Accepted by the {@link AnsweringServer} for ever. */
    static final String BEARER = "Bearer " + "t".repeat(594) + "999999";

    static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
            .build();
    private final ObjectReader job = MAPPER.readerFor(Job.class);
    private final ObjectReader workflows = MAPPER.readerForListOf(Workflow.class);
    private final ObjectWriter writer = MAPPER.writerFor(Submission.class);
    private final ConnectionProvider pool = ConnectionProvider.builder("yardstick")
            .maxConnections(64)
            .pendingAcquireMaxCount(20_000)
            .pendingAcquireTimeout(Duration.ZERO)
            .lifo()
            .build();
    private final LoopResources loops =
            LoopResources.create("yardstick", 1, Runtime.getRuntime().availableProcessors(), true, false);
    private final HttpClient http;
    private final String base;

    Yardstick(String base) {
        this.base = base;
        this.http = HttpClient.create(pool)
                .runOn(loops)
                .headers(headers -> headers.set("Accept", "application/json")
                        .set("Content-Type", "application/json")
                        .set("User-Agent", "yardstick")
                        .set("Authorization", BEARER));
    }

    Mono<Job> submit(String workflowId) {
        return http.post()
                .uri(base + "/v3/workflows/" + workflowId + "/jobs")
                .send(Mono.fromSupplier(() -> Unpooled.wrappedBuffer(writer.writeValueAsBytes(Submission.ONE))))
                .responseSingle((response, content) -> content.asByteArray())
                .map(job::<Job>readValue);
    }

    /** The whole list once its last byte is there. */
    Mono<List<Workflow>> workflows() {
        return http.get()
                .uri(base + "/v3/workflows?view=Full")
                .responseSingle((response, content) -> content.asByteArray())
                .map(workflows::<List<Workflow>>readValue);
    }

    @Override
    public void close() {
        pool.dispose();
        loops.dispose();
    }
}
