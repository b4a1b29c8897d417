package io.github.alteryx4j.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import io.netty.buffer.UnpooledByteBufAllocator;
import io.netty.channel.ChannelOption;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.netty.ByteBufFlux;
import reactor.netty.http.client.HttpClient;
import reactor.netty.resources.ConnectionProvider;
import reactor.test.StepVerifier;

@ExtendWith(AlteryxSimulatorExtension.class)
class CrowdTest {

    @Test
    void answersEveryoneOnAFewSharedConnections(AlteryxSimulator simulator) throws Exception {
        Caller curator = Caller.curator(simulator);
        String id = simulator.addWorkflow(w -> w.everyRun(input -> RunResult.success()));
        ConnectionProvider few = ConnectionProvider.create("few", 8);
        HttpClient client = HttpClient.create(few)
                .option(ChannelOption.ALLOCATOR, UnpooledByteBufAllocator.DEFAULT)
                .baseUrl(simulator.baseUrl())
                .headers(headers -> headers.set("Authorization", "Bearer " + curator.token()));
        Mono<Integer> enqueue = client.post()
                .uri("/v3/workflows/" + id + "/jobs")
                .send(ByteBufFlux.fromString(Mono.just("{}")))
                .responseSingle((response, body) ->
                        body.asString().thenReturn(response.status().code()));

        Flux<Integer> all = Flux.range(0, 2000).flatMap(i -> enqueue, 16);

        StepVerifier.create(all.filter(status -> status == 200).count())
                .expectNext(2000L)
                .expectComplete()
                .verify(Duration.ofSeconds(30));
        assertThat(simulator.jobs().count(id)).isEqualTo(2000);
        few.disposeLater().block(Duration.ofSeconds(5));
    }

    @Test
    void answersEachRequestOfOneThatNeverPauses(AlteryxSimulator simulator) throws Exception {
        Caller curator = Caller.curator(simulator);
        String jobs = "/v3/workflows/" + simulator.addWorkflow(w -> {}) + "/jobs";
        for (int i = 0; i < 500; i++) {
            assertThat(curator.post(jobs, "{}").status()).isEqualTo(200);
        }
    }
}
