package io.github.alteryx4j.client;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.alteryx4j.UndecodableAnswerException;
import io.github.alteryx4j.client.job.JobMessage;
import io.github.alteryx4j.client.workflow.WorkflowSummary;
import io.github.alteryx4j.testing.Reply;
import io.netty.buffer.Unpooled;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;
import reactor.test.StepVerifier;

/** Lists, read element by element however their bytes are cut. */
class ListBodyTest {

    private static final String PATH = "/v3/workflows";
    private static final String MESSAGES = "/v3/jobs/j1/messages";

    private static Reply pieces(Flux<String> pieces) {
        return (request, response) -> response.header("Content-Type", "application/json")
                .send(
                        pieces.map(piece -> Unpooled.copiedBuffer(piece, StandardCharsets.ISO_8859_1)),
                        flushEach -> true);
    }

    private static Flux<JobMessage> messages(Flux<byte[]> pieces) {
        // Nothing of the answer is touched unless something is wrong with it.
        return ListBody.read(null, pieces, Json.reader(JobMessage.class));
    }

    /** However a list is cut into pieces, the same elements come out. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void yieldsTheSameElementsHoweverTheBytesAreCut(long seed) {
        Random random = new Random(seed);
        List<JobMessage> expected = new ArrayList<>();
        StringBuilder json = new StringBuilder(random.nextBoolean() ? "\uFEFF" : "")
                .append(space(random))
                .append('[');
        String letters = "a ,]}[{\\\"\n\u00e9\u6f22\ud83d\ude00";
        for (int i = 0; i < 50; i++) {
            StringBuilder text = new StringBuilder("t");
            int length = random.nextInt(12);
            for (int j = 0; j < length; j++) {
                text.append(letters.charAt(random.nextInt(letters.length() - 2)));
            }
            text.append("\ud83d\ude00");
            expected.add(new JobMessage(i, text.toString(), -1));
            String quoted =
                    text.toString().replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n");
            json.append(i == 0 ? "" : ",")
                    .append(space(random))
                    .append("{\"status\":")
                    .append(i)
                    .append(",\"x\":[[1],{}],");
            json.append(space(random)).append("\"text\":\"").append(quoted).append("\",\"toolId\":-1}");
        }
        byte[] bytes = json.append(space(random))
                .append(']')
                .append(space(random))
                .toString()
                .getBytes(StandardCharsets.UTF_8);
        List<byte[]> cut = new ArrayList<>();
        for (int from = 0; from < bytes.length; ) {
            int to = Math.min(bytes.length, from + 1 + random.nextInt(random.nextBoolean() ? 3 : 200));
            cut.add(java.util.Arrays.copyOfRange(bytes, from, to));
            from = to;
        }
        StepVerifier.create(messages(Flux.fromIterable(cut)).collectList())
                .assertNext(read -> assertThat(read).as("seed %s", seed).isEqualTo(expected))
                .verifyComplete();
    }

    private static String space(Random random) {
        return " \n\t\r ".substring(random.nextInt(5));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", " [ ] ", "\uFEFF[\n]"})
    void anEmptyListIsEmpty(String json) {
        try (Scripted alteryx = new Scripted().on("GET", PATH, Reply.json(200, json))) {
            StepVerifier.create(alteryx.client.workflows().list()).verifyComplete();
        }
    }

    @Test
    void aListIsEmptyHoweverItsBlanksAreCut() {
        Flux<byte[]> pieces = Flux.just("[ ", "\n", " ", "]").map(piece -> piece.getBytes(StandardCharsets.UTF_8));
        StepVerifier.create(messages(pieces)).verifyComplete();
    }

    @Test
    void oneObjectWhereAListWasDeclaredAndTheOtherWayRoundAreTheSame() {
        String message = "{\"status\":3,\"text\":\"}] \\\"\",\"toolId\":5}";
        try (Scripted alteryx = new Scripted()) {
            alteryx.on("GET", MESSAGES, Reply.json(200, message), Reply.json(200, "[" + message + "]"));
            for (int i = 0; i < 2; i++) {
                StepVerifier.create(alteryx.client.jobs().messages("j1"))
                        .expectNext(new JobMessage(3, "}] \"", 5))
                        .verifyComplete();
            }
        }
    }

    @Test
    void theFirstElementComesLongBeforeTheLastByte() {
        Sinks.Many<String> body = Sinks.many().unicast().onBackpressureBuffer();
        try (Scripted alteryx = new Scripted().on("GET", PATH, pieces(body.asFlux()))) {
            body.tryEmitNext("[{\"id\":\"w1\"}");
            StepVerifier.create(alteryx.client.workflows().list().map(WorkflowSummary::id))
                    .expectNext("w1")
                    .then(() -> body.tryEmitNext(" ,{\"id\":\"w2\"} ]"))
                    .then(body::tryEmitComplete)
                    .expectNext("w2")
                    .verifyComplete();
        }
    }

    @Test
    void aBrokenElementErrorsAfterTheGoodOnes() {
        try (Scripted alteryx = new Scripted()) {
            alteryx.on("GET", PATH, Reply.json(200, "[{\"id\":\"w1\"},{\"id\":\"w2\"},{\"id\":x},{\"id\":\"w4\"}]"));
            StepVerifier.create(alteryx.client.workflows().list().map(WorkflowSummary::id))
                    .expectNext("w1", "w2")
                    .verifyError(UndecodableAnswerException.class);
        }
    }

    @Test
    void elementsThatNothingSeparatesAreBroken() {
        try (Scripted alteryx = new Scripted()) {
            alteryx.on("GET", PATH, Reply.json(200, "[{\"id\":\"w1\"} {\"id\":\"w2\"}]"));
            StepVerifier.create(alteryx.client.workflows().list().map(WorkflowSummary::id))
                    .expectNext("w1")
                    .verifyErrorMessage("GET /v3/workflows: HTTP 200, the elements of the list are not separated");
        }
    }

    @Test
    void aListThatBreaksOffErrorsAfterTheGoodOnes() {
        try (Scripted alteryx = new Scripted()) {
            alteryx.on("GET", PATH, pieces(Flux.just("[{\"id\":\"w1\"},{\"id\":\"w2\"")));
            StepVerifier.create(alteryx.client.workflows().list().map(WorkflowSummary::id))
                    .expectNext("w1")
                    .verifyErrorSatisfies(error -> assertThat(error)
                            .isInstanceOf(UndecodableAnswerException.class)
                            .hasMessageContaining("broke off"));
        }
    }

    @Test
    void whatIsNoListSaysSo() {
        try (Scripted alteryx = new Scripted()) {
            alteryx.on("GET", PATH, Reply.json(200, "\"no\""));
            StepVerifier.create(alteryx.client.workflows().list()).verifyError(UndecodableAnswerException.class);
        }
    }

    @Test
    void elementsComeByDemandAndACancelEndsTheTransfer() {
        Flux<String> endless =
                Flux.concat(Mono.just("["), Flux.range(0, 1_000_000).map(i -> "{\"id\":\"w" + i + "\"},"));
        try (Scripted alteryx = new Scripted().on("GET", PATH, pieces(endless))) {
            StepVerifier.create(alteryx.client.workflows().list().map(WorkflowSummary::id), 2)
                    .expectNext("w0", "w1")
                    .expectNoEvent(java.time.Duration.ofMillis(50))
                    .thenRequest(1)
                    .expectNext("w2")
                    .thenCancel()
                    .verify();
        }
    }
}
