package io.github.alteryx4j.client;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.alteryx4j.client.job.OutputFormat;
import io.github.alteryx4j.testing.Received;
import io.github.alteryx4j.testing.Reply;
import io.netty.buffer.Unpooled;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Sinks;
import reactor.test.StepVerifier;

/** Lists and files of any length pass through a heap of 64 MiB. */
class SmallHeapTest {

    private static final int WORKFLOWS = 2_446;
    private static final int JOBS = 100_000;
    private static final String DESCRIPTION = "x".repeat(40_000);
    private static final Pattern WINDOW = Pattern.compile(".*offset=(\\d+)&limit=(\\d+).*");

    /** T58 */
    @Test
    void listsOfAHundredMegabytesAndOfAHundredThousandRowsAreReadWhole() throws Exception {
        try (Scripted scripted = new Scripted()) {
            scripted.on(
                            "GET",
                            "/v3/workflows",
                            (request, response) -> response.header("Content-Type", "application/json")
                                    .send(Flux.range(0, WORKFLOWS)
                                            .map(i -> Unpooled.copiedBuffer(workflow(i), StandardCharsets.UTF_8))))
                    .on(
                            "GET",
                            "/v3/jobs",
                            (request, response) ->
                                    Reply.json(200, jobs(request)).send(request, response));
            assertThat(inASmallHeap(scripted.server.url("/webapi"), "lists"))
                    .contains(WORKFLOWS + " workflows", JOBS + " jobs");
        }
    }

    /** T56 */
    @Test
    void anOutputFarBiggerThanTheHeapPasses() throws Exception {
        try (BigFiles server = new BigFiles()) {
            assertThat(inASmallHeap(server.url(), "download")).contains("client read " + BigFiles.LENGTH);
        }
    }

    /** T56 */
    @Test
    void aConsumerThatDoesNotAskHoldsTheServerBack() {
        try (BigFiles server = new BigFiles();
                AlteryxClient client = AlteryxClient.builder()
                        .baseUrl(server.url())
                        .credentials("id", "secret")
                        .build()) {
            StepVerifier.create(client.jobs().download("j1", "o1", OutputFormat.RAW), 1)
                    .expectNextCount(1)
                    .thenAwait(Duration.ofMillis(500))
                    .then(() -> assertThat(server.sent()).isLessThan(BigFiles.LENGTH / 10))
                    .thenCancel()
                    .verify();
        }
    }

    /** T57 */
    @Test
    void anUploadFarBiggerThanTheHeapPasses(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("big.bin");
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(BigFiles.LENGTH);
        }
        try (BigFiles server = new BigFiles()) {
            String output = inASmallHeap(server.url(), "upload", file.toString());
            assertThat(output).contains("server read ");
            assertThat(server.received()).isGreaterThan(BigFiles.LENGTH);
        }
    }

    private static String inASmallHeap(String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx64m",
                "-cp",
                System.getProperty("java.class.path"),
                SmallHeap.class.getName()));
        command.addAll(List.of(arguments));
        Process small = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(small.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(small.waitFor(1, TimeUnit.MINUTES)).isTrue();
        return output;
    }

    @Test
    void theFirstElementIsThereBeforeTheLastByteWasSent() {
        Sinks.Empty<Void> rest = Sinks.empty();
        try (Scripted scripted = new Scripted()) {
            scripted.on(
                    "GET",
                    "/v3/workflows",
                    (request, response) -> response.header("Content-Type", "application/json")
                            .sendString(Flux.concat(
                                    Flux.just(workflow(0)),
                                    Flux.just(workflow(WORKFLOWS - 1)).delaySubscription(rest.asMono()))));
            StepVerifier.create(scripted.client.workflows().list())
                    .assertNext(workflow -> assertThat(workflow.id()).isEqualTo("w0"))
                    .then(rest::tryEmitEmpty)
                    .expectNextCount(1)
                    .verifyComplete();
        }
    }

    private static String workflow(int i) {
        return (i == 0 ? "[" : ",") + "{\"id\":\"w" + i + "\",\"comments\":\"" + DESCRIPTION + "\"}"
                + (i == WORKFLOWS - 1 ? "]" : "");
    }

    private static String jobs(Received request) {
        Matcher window = WINDOW.matcher(request.uri());
        assertThat(window.matches()).isTrue();
        int offset = Integer.parseInt(window.group(1));
        int end = Math.min(JOBS, offset + Integer.parseInt(window.group(2)));
        return IntStream.range(offset, end)
                .mapToObj(
                        i -> "{\"jobId\":\"%024x\",\"status\":\"Completed\",\"workflowName\":\"Report\"}".formatted(i))
                .collect(Collectors.joining(
                        ",", "{\"data\":[", "],\"pagination\":{\"hasNextPage\":" + (end < JOBS) + "}}"));
    }
}
