package io.github.alteryx4j.client;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.alteryx4j.ConfigurationException;
import io.github.alteryx4j.NotFoundException;
import io.github.alteryx4j.TransportException;
import io.github.alteryx4j.client.common.Upload;
import io.github.alteryx4j.client.job.OutputFormat;
import io.github.alteryx4j.client.workflow.CredentialType;
import io.github.alteryx4j.client.workflow.ExecutionMode;
import io.github.alteryx4j.testing.Received;
import io.github.alteryx4j.testing.Reply;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;

/** Up- and downloads. */
class TransfersTest {

    private static final String OUTPUT = "/v1/jobs/j1/output/o1";
    private static final String INPUT_FILES = "/user/v2/inputfiles";

    @TempDir
    Path folder;

    private static byte[] randomBytes(int length) {
        byte[] bytes = new byte[length];
        new Random(length).nextBytes(bytes);
        return bytes;
    }

    @Test
    void aDownloadComesByteByByteAndNamesItsFormat() {
        byte[] body = randomBytes(1_000_000);
        try (Scripted alteryx = new Scripted().on("GET", OUTPUT, Reply.bytes(200, Map.of(), body))) {
            Mono<byte[]> whole = alteryx.client
                    .jobs()
                    .download("j1", "o1", OutputFormat.XLSX)
                    .reduce(ByteBuffer.allocate(body.length), ByteBuffer::put)
                    .map(ByteBuffer::array);
            StepVerifier.create(whole)
                    .assertNext(read -> assertThat(read).isEqualTo(body))
                    .verifyComplete();
            assertThat(alteryx.server.requests("GET", "/webapi" + OUTPUT).get(0).uri())
                    .endsWith("?format=Xlsx");
        }
    }

    @Test
    void aSlowConsumerDoesNotHoldUpTheNextCallOnItsConnection() {
        Reply first =
                (request, response) -> response.sendByteArray(Flux.range(0, 40).map(i -> new byte[3_000]));
        Reply next =
                (request, response) -> response.sendByteArray(Flux.range(0, 400).map(i -> new byte[30_000]));
        try (Scripted alteryx =
                new Scripted(builder -> builder.maxConnections(1).stallLimit(Duration.ofSeconds(20)))) {
            alteryx.on("GET", OUTPUT, first).on("GET", "/v1/jobs/j2/output/o1", next);
            Mono<Integer> slowly = alteryx.client
                    .jobs()
                    .download("j1", "o1", OutputFormat.RAW)
                    .limitRate(1)
                    .concatMap(bytes -> Mono.just(bytes.remaining()).delayElement(Duration.ofMillis(5)), 1)
                    .reduce(0, Integer::sum);
            Mono<Integer> quickly = alteryx.client
                    .jobs()
                    .download("j2", "o1", OutputFormat.RAW)
                    .map(ByteBuffer::remaining)
                    .reduce(0, Integer::sum);
            StepVerifier.create(
                            Mono.zip(slowly, quickly, (a, b) -> a + ", " + b).repeat(9))
                    .expectNextCount(10)
                    .verifyComplete();
        }
    }

    @Test
    void aDownloadToAFileReplacesItWhole() throws IOException {
        byte[] body = randomBytes(300_000);
        Path target = Files.writeString(folder.resolve("out.csv"), "old");
        try (Scripted alteryx = new Scripted().on("GET", OUTPUT, Reply.bytes(200, Map.of(), body))) {
            StepVerifier.create(alteryx.client.jobs().download("j1", "o1", OutputFormat.CSV, target))
                    .expectNext(target)
                    .verifyComplete();
        }
        assertThat(target).hasBinaryContent(body);
        assertThat(filesLeft()).containsExactly(target);
    }

    @Test
    void aDownloadThatFailsLeavesTheOldFileAndNothingElse() throws IOException {
        Path target = Files.writeString(folder.resolve("out.csv"), "old");
        try (Scripted alteryx = new Scripted()) {
            alteryx.on("GET", OUTPUT, Reply.truncated(200, "text/csv", "half"), Reply.json(404, "{}"));
            StepVerifier.create(alteryx.client.jobs().download("j1", "o1", OutputFormat.CSV, target))
                    .verifyError(TransportException.class);
            StepVerifier.create(alteryx.client.jobs().download("j1", "o1", OutputFormat.CSV, target))
                    .verifyError(NotFoundException.class);
        }
        assertThat(target).hasContent("old");
        assertThat(filesLeft()).containsExactly(target);
    }

    @Test
    void aDownloadThatIsCancelledLeavesNothing() throws Exception {
        Path target = folder.resolve("out.csv");
        Reply endless = (request, response) ->
                response.sendByteArray(Flux.range(0, 1_000_000).map(i -> new byte[1_000]));
        try (Scripted alteryx = new Scripted().on("GET", OUTPUT, endless)) {
            StepVerifier.create(alteryx.client.jobs().download("j1", "o1", OutputFormat.CSV, target))
                    .expectSubscription()
                    .thenAwait(Duration.ofMillis(300))
                    .thenCancel()
                    .verify();
        }
        for (int i = 0; i < 100 && !filesLeft().isEmpty(); i++) {
            Thread.sleep(20);
        }
        assertThat(filesLeft()).isEmpty();
    }

    private List<Path> filesLeft() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 65_536, 500_001})
    void everyKindOfUploadArrivesAsItIs(int length) throws IOException {
        byte[] content = randomBytes(length);
        Path file = Files.write(folder.resolve("in put.csv"), content);
        try (Scripted alteryx = new Scripted().on("POST", INPUT_FILES, Reply.json(200, "\"f1\""))) {
            for (Upload upload : List.of(
                    Upload.file(file),
                    Upload.bytes("in put.csv", content),
                    Upload.stream("in put.csv", length, Flux.just(ByteBuffer.wrap(content))))) {
                StepVerifier.create(alteryx.client.jobs().uploadInputFile(upload))
                        .expectNext("f1")
                        .verifyComplete();
            }
            for (Received received : alteryx.server.requests("POST", "/webapi" + INPUT_FILES)) {
                assertThat(received.header("Content-Type")).startsWith("multipart/form-data; boundary=");
                String boundary =
                        String.valueOf(received.header("Content-Type")).substring(30);
                byte[] expected = ByteBuffer.allocate(length + 1_000)
                        .put(("--" + boundary
                                        + "\r\nContent-Disposition: form-data; name=\"inputFile\"; filename=\"in put.csv\"\r\n"
                                        + "Content-Type: application/octet-stream\r\n\r\n")
                                .getBytes(StandardCharsets.UTF_8))
                        .put(content)
                        .put(("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8))
                        .flip()
                        .compact()
                        .array();
                assertThat(received.body()).isEqualTo(java.util.Arrays.copyOf(expected, received.body().length));
                assertThat(received.header("Content-Length")).isEqualTo(String.valueOf(received.body().length));
            }
        }
    }

    @Test
    void aFileNameCannotBreakOutOfItsHeader() {
        try (Scripted alteryx = new Scripted().on("POST", INPUT_FILES, Reply.json(200, "\"f1\""))) {
            alteryx.client
                    .jobs()
                    .uploadInputFile(Upload.bytes("a\"\r\nX: y\u00e9.csv", new byte[0]))
                    .block();
            assertThat(alteryx.server
                            .requests("POST", "/webapi" + INPUT_FILES)
                            .get(0)
                            .text())
                    .contains("filename=\"a%22%0D%0AX: y\u00e9.csv\"\r\n");
        }
    }

    @Test
    void aFileThatIsNotThereSaysSoBeforeAnythingIsSent() {
        try (Scripted alteryx = new Scripted()) {
            StepVerifier.create(alteryx.client.jobs().uploadInputFile(Upload.file(folder.resolve("none.csv"))))
                    .verifyErrorSatisfies(error -> assertThat(error)
                            .isInstanceOf(ConfigurationException.class)
                            .hasMessageContaining("none.csv"));
            assertThat(alteryx.count("POST", INPUT_FILES)).isZero();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 4})
    void aStreamOfAnotherLengthThanAnnouncedSaysSo(int announced) {
        try (Scripted alteryx = new Scripted().on("POST", INPUT_FILES, Reply.json(200, "\"f1\""))) {
            Upload stream = Upload.stream("a.csv", announced, Flux.just(ByteBuffer.wrap(new byte[3])));
            StepVerifier.create(alteryx.client.jobs().uploadInputFile(stream))
                    .verifyErrorSatisfies(error -> assertThat(error)
                            .isInstanceOf(ConfigurationException.class)
                            .hasMessageContaining("announced"));
        }
    }

    @Test
    void aPackageIsUploadedWithItsPartsInTheServersWords() {
        try (Scripted alteryx = new Scripted().on("POST", "/v3/workflows", Reply.json(200, "\"w1\""))) {
            StepVerifier.create(alteryx.client
                            .workflows()
                            .upload(
                                    Upload.bytes("a.yxzp", new byte[] {'z'}),
                                    "Sales",
                                    "u1",
                                    options -> options.isPublic(true)
                                            .executionMode(ExecutionMode.SEMI_SAFE)
                                            .credentialType(CredentialType.SPECIFIC)
                                            .credentialId("c1")
                                            .districtTags(List.of("d1", "d\"2"))
                                            .comments("first\u00e9")))
                    .expectNext("w1")
                    .verifyComplete();
            String body = alteryx.server
                    .requests("POST", "/webapi/v3/workflows")
                    .get(0)
                    .text();
            assertThat(parts(body))
                    .containsExactlyInAnyOrderEntriesOf(Map.ofEntries(
                            Map.entry("name", "Sales"),
                            Map.entry("ownerId", "u1"),
                            Map.entry("districtTags", "[\"d1\",\"d\\\"2\"]"),
                            Map.entry("comments", "first\u00e9"),
                            Map.entry("isPublic", "true"),
                            Map.entry("isReadyForMigration", "false"),
                            Map.entry("othersMayDownload", "false"),
                            Map.entry("othersCanExecute", "true"),
                            Map.entry("executionMode", "SemiSafe"),
                            Map.entry("workflowCredentialType", "Specific"),
                            Map.entry("credentialId", "c1"),
                            Map.entry("file", "z")));
        }
    }

    private static Map<String, String> parts(String body) {
        Map<String, String> parts = new java.util.HashMap<>();
        for (String part : body.split("--alteryx4j-[0-9a-f]+(--)?\r\n")) {
            if (!part.isEmpty()) {
                String name = part.replaceAll("(?s).*?[; ]name=\"([^\"]*)\".*", "$1");
                parts.put(name, part.substring(part.indexOf("\r\n\r\n") + 4, part.length() - 2));
            }
        }
        return parts;
    }
}
