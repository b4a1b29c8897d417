package io.github.alteryx4j.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.alteryx4j.simulator.Caller.Answer;
import io.netty.buffer.UnpooledByteBufAllocator;
import io.netty.channel.ChannelOption;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import reactor.core.publisher.Flux;
import reactor.netty.http.client.HttpClient;
import reactor.test.StepVerifier;
import tools.jackson.databind.JsonNode;

@ExtendWith(AlteryxSimulatorExtension.class)
class OutputTest {

    private final AlteryxSimulator simulator;
    private final Caller curator;

    OutputTest(AlteryxSimulator simulator) throws Exception {
        this.simulator = simulator;
        this.curator = Caller.curator(simulator);
    }

    @Test
    void servesEachFormatThatIsOfferedAndNoOther() throws Exception {
        String id = simulator.addWorkflow(w -> w.output("data.yxdb", "Yxdb", new byte[] {0, 1, -1})
                .output("data.yxdb", "Csv", "a,b".getBytes(StandardCharsets.UTF_8)));
        JsonNode job = finished(id);
        JsonNode output = job.get("outputs").get(0);
        assertThat(output.get("availableFormats").toString()).isEqualTo("[\"Yxdb\",\"Csv\"]");
        String path = path(job, 0);
        Answer yxdb = curator.get(path + "?format=Yxdb");
        assertThat(yxdb.bytes()).containsExactly(0, 1, -1);
        assertThat(yxdb.header("Content-Disposition")).contains("data.yxdb");
        assertThat(curator.get(path + "?format=csv").text()).isEqualTo("a,b");
        assertThat(curator.get(path + "?format=Pdf").status()).isEqualTo(400);
        assertThat(curator.get(path).status()).isEqualTo(400);
        assertThat(curator.get(path + "0?format=Csv").status()).isEqualTo(404);
        assertThat(Caller.as(simulator, simulator.artisan())
                        .get(path + "?format=Csv")
                        .status())
                .isEqualTo(401);
    }

    @Test
    void offersNothingBeforeTheRunHasCompleted() throws Exception {
        String id = simulator.addWorkflow(
                w -> w.output("a.csv", "Csv", new byte[1]).outcome(r -> r.running(Duration.ofDays(1))));
        String job = curator.post("/v3/workflows/" + id + "/jobs", "{}")
                .json()
                .get("id")
                .asString();
        assertThat(curator.get("/v1/jobs/" + job).json().get("outputs")).isEmpty();
        curator.delete("/v3/jobs/" + job);
        assertThat(curator.get("/v1/jobs/" + job).json().get("outputs")).isEmpty();
    }

    @Test
    void showsJobsInV1AsCaptured() throws Exception {
        JsonNode finished = finished(simulator.addWorkflow(w -> w.output("a.csv", "Csv", new byte[1])));
        JsonNode job = curator.get("/v1/jobs/" + finished.get("id").asString()).json();
        assertThat(job.propertyNames())
                .containsExactly(
                        "id",
                        "appId",
                        "createDate",
                        "status",
                        "disposition",
                        "outputs",
                        "messages",
                        "priority",
                        "workerTag",
                        "runWithE2");
        assertThat(job.get("appId").isNull()).isTrue();
        assertThat(job.get("outputs").get(0).propertyNames()).containsExactly("id", "formats", "name");
    }

    @Test
    void makesLargeOutputsWhileTheyAreDownloaded() throws Exception {
        long size = 3L * Integer.MAX_VALUE;
        String id = simulator.addWorkflow(w -> w.outcome(r -> r.output("big.csv", "Raw", size, at -> at % 251)));
        String path = path(finished(id), 0) + "?format=Raw";
        try (InputStream stream = curator.stream(path)) {
            byte[] first = stream.readNBytes(300_000);
            assertThat(first[250]).isEqualTo((byte) 250);
            assertThat(first[251]).isZero();
            assertThat(first[299_999]).isEqualTo((byte) (299_999 % 251));
        }
        AtomicReference<String> announced = new AtomicReference<>();
        Flux<Long> received = HttpClient.create()
                .option(ChannelOption.ALLOCATOR, UnpooledByteBufAllocator.DEFAULT)
                .headers(headers -> headers.set("Authorization", "Bearer " + curator.token()))
                .get()
                .uri(simulator.baseUrl() + path)
                .response((response, content) -> {
                    announced.set(response.responseHeaders().get("Content-Length"));
                    return content.asByteArray().map(bytes -> (long) bytes.length);
                })
                .scan(0L, Long::sum)
                .filter(sum -> sum > 64L * 1024 * 1024)
                .take(1);
        StepVerifier.create(received).expectNextCount(1).verifyComplete();
        assertThat(announced.get()).isEqualTo(Long.toString(size));
    }

    @Test
    void servesAnEmptyOutput() throws Exception {
        String id = simulator.addWorkflow(w -> w.output("none.csv", "Csv", new byte[0]));
        Answer answer = curator.get(path(finished(id), 0) + "?format=Csv");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.bytes()).isEmpty();
    }

    private JsonNode finished(String workflow) throws Exception {
        String job = curator.post("/v3/workflows/" + workflow + "/jobs", "{}")
                .json()
                .get("id")
                .asString();
        simulator.clock().advance(Duration.ofSeconds(1));
        JsonNode view = curator.get("/v3/jobs/" + job).json();
        assertThat(view.get("status").asString()).isEqualTo("Completed");
        return view;
    }

    private static String path(JsonNode job, int output) {
        return "/v1/jobs/" + job.get("id").asString() + "/output/"
                + job.get("outputs").get(output).get("id").asString();
    }
}
