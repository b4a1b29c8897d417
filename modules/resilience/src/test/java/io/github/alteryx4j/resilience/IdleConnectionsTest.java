package io.github.alteryx4j.resilience;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.alteryx4j.SubmissionUncertainException;
import io.github.alteryx4j.client.AlteryxClient;
import io.github.alteryx4j.client.workflow.Workflow;
import io.github.alteryx4j.simulator.AlteryxSimulator;
import io.github.alteryx4j.testing.TcpProxy;
import io.github.alteryx4j.testing.Trouble;
import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;

/** T55: connections that go away while nobody uses them. */
class IdleConnectionsTest {

    private static final Duration IDLE = Duration.ofMillis(400);

    private final AlteryxSimulator simulator = AlteryxSimulator.start();
    private final String workflow = simulator.addWorkflow(w -> w.name("Idle"));
    private final TcpProxy line =
            TcpProxy.start(URI.create(simulator.baseUrl()).getPort(), () -> Trouble.silenceAfter(IDLE));

    @AfterEach
    void close() {
        line.close();
        simulator.close();
    }

    private AlteryxClient client(String url) {
        return AlteryxClient.builder()
                .baseUrl(url)
                .credentials(simulator.curator().clientId(), simulator.curator().clientSecret())
                .attemptTimeout(Duration.ofSeconds(1))
                .apply(Resilience.of(options -> options.backoff(Duration.ofMillis(1), Duration.ofMillis(5))))
                .build();
    }

    /** A submission that meets a connection as it ends may be uncertain, and is never two jobs. */
    @Test
    void aServerThatClosesIdleConnectionsIsNotNoticedByReads() {
        try (AlteryxClient client = client(simulator.baseUrl())) {
            long acknowledged = 0;
            for (int i = 0; i < 20; i++) {
                assertThat(client.workflows().get(workflow).block()).isNotNull();
                simulator.faults().closeConnections();
                acknowledged += client.jobs()
                        .run(workflow, run -> {})
                        .map(job -> 1)
                        .onErrorReturn(SubmissionUncertainException.class, 0)
                        .block();
                simulator.faults().closeConnections();
            }
            assertThat(simulator.jobs().count(workflow)).isBetween(acknowledged, 20L);
        }
    }

    @Test
    void aReadOverALineThatForgotItsConnectionsIsRepeated() {
        try (AlteryxClient client = client(line.url("/webapi"))) {
            Mono<Workflow> read = client.workflows().get(workflow);
            StepVerifier.create(read.then(Mono.delay(IDLE.plusMillis(300))).then(read))
                    .expectNextCount(1)
                    .verifyComplete();
        }
    }

    @Test
    void aSubmissionOverALineThatForgotItsConnectionsIsUncertainOnceAndNotRepeated() {
        try (AlteryxClient client = client(line.url("/webapi"))) {
            Mono<?> read = client.workflows().get(workflow);
            StepVerifier.create(read.then(Mono.delay(IDLE.plusMillis(300)))
                            .then(client.jobs().run(workflow, run -> {})))
                    .verifyError(SubmissionUncertainException.class);
            StepVerifier.create(client.jobs().run(workflow, run -> {}))
                    .expectNextCount(1)
                    .verifyComplete();
            assertThat(simulator.jobs().count(workflow)).isEqualTo(1);
        }
    }
}
