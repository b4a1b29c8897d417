package io.github.alteryx4j.interop;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.alteryx4j.client.AlteryxClientBuilder;
import io.github.alteryx4j.client.common.Upload;
import io.github.alteryx4j.client.job.OutputFormat;
import io.github.alteryx4j.client.run.RunRequest;
import io.github.alteryx4j.client.run.Waiting;
import io.github.alteryx4j.resilience.Resilience;
import io.github.alteryx4j.simulator.RunResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import reactor.test.StepVerifier;

/** What has to work through nginx as it does without. */
@ParameterizedClass(name = "HTTP/2: {0}")
@ValueSource(booleans = {false, true})
class GatewayTest {

    private static final Duration LIMIT = Duration.ofSeconds(30);
    private static final int BIG = 5_000_000;
    private static final Consumer<Waiting.Builder> SOON =
            wait -> wait.firstLook(Duration.ofMillis(30)).longestInterval(Duration.ofMillis(100));

    @TempDir
    Path folder;

    private final boolean http2;

    GatewayTest(boolean http2) {
        this.http2 = http2;
    }

    @BeforeAll
    static void assume() {
        Nginx.assume();
    }

    @Test
    void aWorkflowRunsAndItsOutputComesThrough() throws Exception {
        byte[] csv = "Region,Sales\nEMEA,1\n".getBytes(StandardCharsets.UTF_8);
        try (Gateway gateway = new Gateway(folder, http2, "")) {
            String workflow = gateway.workflow(w -> w.output("sales.csv", "Csv", csv));
            Mono<Path> saved = gateway.client
                    .jobs()
                    .runAndWait(RunRequest.of(workflow, run -> {}), SOON)
                    .flatMap(outcome -> outcome.orError())
                    .flatMap(job -> gateway.client
                            .jobs()
                            .download(
                                    job.id(), job.outputs().get(0).id(), OutputFormat.CSV, folder.resolve("out.csv")));
            StepVerifier.create(saved)
                    .assertNext(file -> assertThat(file).hasBinaryContent(csv))
                    .expectComplete()
                    .verify(LIMIT);
            assertThat(gateway.nginx.log())
                    .hasSizeGreaterThan(1)
                    .allMatch(line -> line.startsWith(http2 ? "HTTP/2.0 " : "HTTP/1.1 "));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"on", "off"})
    void aLargeUploadComesThrough(String buffering) throws Exception {
        byte[] content = new byte[BIG];
        new Random(1).nextBytes(content);
        Path file = Files.write(folder.resolve("input.bin"), content);
        String options = "client_max_body_size 0; proxy_request_buffering " + buffering + ";";
        try (Gateway gateway = new Gateway(folder, http2, options)) {
            StepVerifier.create(gateway.client.jobs().uploadInputFile(Upload.file(file)))
                    .assertNext(id -> assertThat(gateway.server.inputFile(id)).isEqualTo(content))
                    .expectComplete()
                    .verify(LIMIT);
        }
    }

    @Test
    void aLargeDownloadComesThrough() throws Exception {
        try (Gateway gateway = new Gateway(folder, http2, "")) {
            String workflow = gateway.workflow(w -> w.nextRuns(RunResult.builder()
                    .output("big.csv", "Csv", BIG, at -> (int) (at % 251))
                    .build()));
            Mono<Path> saved = gateway.client
                    .jobs()
                    .runAndWait(RunRequest.of(workflow, run -> {}), SOON)
                    .flatMap(outcome -> outcome.orError())
                    .flatMap(job -> gateway.client
                            .jobs()
                            .download(job.id(), job.outputs().get(0).id(), OutputFormat.CSV, folder.resolve("big.csv"))
                            .repeat(4)
                            .last());
            byte[] expected = new byte[BIG];
            for (int at = 0; at < BIG; at++) {
                expected[at] = (byte) (at % 251);
            }
            StepVerifier.create(saved)
                    .assertNext(file -> assertThat(file).hasBinaryContent(expected))
                    .expectComplete()
                    .verify(LIMIT);
        }
    }

    /** Our pool keeps connections for 30 s. */
    @Test
    void noCallFailsWhenTheGatewayClosesIdleConnectionsEarlier() throws Exception {
        try (Gateway gateway = new Gateway(folder, http2, "keepalive_timeout 1s;")) {
            String workflow = gateway.workflow(w -> {});
            Flux<String> many = Flux.range(0, 20)
                    .flatMap(i -> gateway.client.jobs().run(workflow, run -> {}), 20)
                    .map(job -> job.id());
            StepVerifier.create(
                            many.concatWith(Mono.delay(Duration.ofSeconds(2)).thenMany(many)))
                    .expectNextCount(40)
                    .expectComplete()
                    .verify(LIMIT);
            assertThat(gateway.server.jobs().count(workflow)).isEqualTo(40);
        }
    }

    @Test
    void noCallFailsWhenTheGatewayEndsEachConnectionAfterAFewRequests() throws Exception {
        try (Gateway gateway = new Gateway(folder, http2, "keepalive_requests 20;")) {
            String workflow = gateway.workflow(w -> {});
            StepVerifier.create(Flux.range(0, 300)
                            .flatMap(i -> gateway.client.jobs().run(workflow, run -> {}), 16))
                    .expectNextCount(300)
                    .expectComplete()
                    .verify(LIMIT);
            assertThat(gateway.server.jobs().count(workflow)).isEqualTo(300);
        }
    }

    @Test
    void noReadFailsWhileTheGatewayReloads() throws Exception {
        // Over HTTP/1.1 nginx closes connections without a word; a read that meets that has to be repeated.
        Consumer<AlteryxClientBuilder> repeating = client -> client.apply(Resilience.defaults());
        try (Gateway gateway = new Gateway(folder, http2, "", http2 ? client -> {} : repeating)) {
            String workflow = gateway.workflow(w -> {});
            Mono<String> read = gateway.client.workflows().get(workflow).map(found -> found.id());
            Mono<Void> reload = Mono.<Void>fromRunnable(gateway.nginx::reload).subscribeOn(Schedulers.boundedElastic());
            StepVerifier.create(Flux.range(0, 800).flatMap(i -> i % 200 == 100 ? reload.then(read) : read, 16))
                    .expectNextCount(800)
                    .expectComplete()
                    .verify(LIMIT);
        }
    }
}
