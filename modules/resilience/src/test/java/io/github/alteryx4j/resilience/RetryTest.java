package io.github.alteryx4j.resilience;

import static io.github.alteryx4j.resilience.Rig.ENQUEUE;
import static io.github.alteryx4j.resilience.Rig.JOB;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.alteryx4j.AlteryxException;
import io.github.alteryx4j.InvalidRequestException;
import io.github.alteryx4j.ServerErrorException;
import io.github.alteryx4j.SubmissionUncertainException;
import io.github.alteryx4j.ThrottledException;
import io.github.alteryx4j.TokenRefusedException;
import io.github.alteryx4j.TokenUnavailableException;
import io.github.alteryx4j.TransportException;
import io.github.alteryx4j.client.common.Upload;
import io.github.alteryx4j.testing.Reply;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;
import reactor.util.retry.Retry;

/** What is sent again over real connections, and what is not. */
class RetryTest {

    private static final Reply COME_BACK = Rig.status(503).with("Retry-After", "1");

    @Test
    void hidesAPassingFailureOfARead() {
        try (Rig rig = new Rig(options -> {}).on("GET", JOB, Rig.status(502), Reply.reset(), Rig.job())) {
            StepVerifier.create(rig.get()).expectNextCount(1).verifyComplete();
            assertThat(rig.count("GET", JOB)).isEqualTo(3);
        }
    }

    @Test
    void givesUpAfterTheLastAttemptWithTheLastError() {
        try (Rig rig = new Rig(options -> {}).on("GET", JOB, Rig.status(502), Rig.status(504), Rig.status(500))) {
            StepVerifier.create(rig.get())
                    .verifyErrorSatisfies(error -> assertThat(error)
                            .isInstanceOfSatisfying(
                                    ServerErrorException.class,
                                    last -> assertThat(last.status()).isEqualTo(500))
                            .satisfies(last -> assertThat(last.getSuppressed())
                                    .singleElement()
                                    .satisfies(second ->
                                            assertThat(second.getSuppressed()).hasSize(1))));
            assertThat(rig.count("GET", JOB)).isEqualTo(3);
        }
    }

    @Test
    void doesNotRepeatWhatWillNotPass() {
        try (Rig rig = new Rig(options -> {}).on("GET", JOB, Rig.status(400))) {
            StepVerifier.create(rig.get()).verifyError(InvalidRequestException.class);
            assertThat(rig.count("GET", JOB)).isEqualTo(1);
        }
    }

    /** T48 */
    @Test
    void doesNotRepeatASubmissionWhoseConnectionBrokeAfterItWasRead() {
        try (Rig rig = new Rig(options -> {}).on("POST", ENQUEUE, Reply.reset(), Rig.job())) {
            StepVerifier.create(rig.enqueue())
                    .verifyErrorSatisfies(error -> assertThat(error)
                            .isInstanceOfSatisfying(
                                    SubmissionUncertainException.class,
                                    lost -> assertThat(lost.resourceId()).isEqualTo("w1")));
            assertThat(rig.count("POST", ENQUEUE)).isEqualTo(1);
        }
    }

    /** T48 */
    @Test
    void repeatsASubmissionThatFoundNoConnection() {
        try (Rig rig = new Rig(options -> options.maxAttempts(4))) {
            rig.on("POST", ENQUEUE, Rig.job());
            StepVerifier.create(rig.enqueue()).expectNextCount(1).verifyComplete();
            rig.server.close();
            StepVerifier.create(rig.enqueue())
                    .verifyErrorSatisfies(error -> assertThat(error)
                            .isInstanceOfSatisfying(
                                    TransportException.class,
                                    refused ->
                                            assertThat(refused.isSafeToRepeat()).isTrue()));
            assertThat(rig.numbers().started()).isGreaterThanOrEqualTo(1 + 4);
        }
    }

    /** T49 */
    @Test
    void repeatsASubmissionThatWasRefusedForNowAfterTheTimeAskedFor() {
        try (Rig rig = new Rig(options -> {}).on("POST", ENQUEUE, COME_BACK, Rig.status(429), Rig.job())) {
            long before = System.nanoTime();
            StepVerifier.create(rig.enqueue()).expectNextCount(1).verifyComplete();
            assertThat(Duration.ofNanos(System.nanoTime() - before)).isGreaterThanOrEqualTo(Duration.ofSeconds(1));
            assertThat(rig.count("POST", ENQUEUE)).isEqualTo(3);
        }
    }

    /** T49 */
    @Test
    void leavesRefusedSubmissionsAloneWhenToldTo() {
        try (Rig rig = new Rig(options -> options.repeatRefusedSubmissions(false))
                .on("POST", ENQUEUE, Rig.status(429), Rig.job())
                .on("GET", JOB, Rig.status(429), Rig.job())) {
            StepVerifier.create(rig.enqueue()).verifyError(ThrottledException.class);
            assertThat(rig.count("POST", ENQUEUE)).isEqualTo(1);
            StepVerifier.create(rig.get()).expectNextCount(1).verifyComplete();
        }
    }

    /** T49 */
    @ParameterizedTest
    @ValueSource(ints = {500, 502, 503, 504})
    void repeatsAReadButNoSubmissionAfter(int status) {
        try (Rig rig = new Rig(options -> {})
                .on("POST", ENQUEUE, Rig.status(status), Rig.job())
                .on("GET", JOB, Rig.status(status), Rig.job())) {
            StepVerifier.create(rig.enqueue()).verifyError(SubmissionUncertainException.class);
            StepVerifier.create(rig.get()).expectNextCount(1).verifyComplete();
            assertThat(rig.count("POST", ENQUEUE)).isEqualTo(1);
            assertThat(rig.count("GET", JOB)).isEqualTo(2);
        }
    }

    /** A refusal proves that nothing was done, so a deadline that ends the call later leaves nothing uncertain. */
    @Test
    void aSubmissionThatWasRefusedAndThenRanOutOfTimeInTheQueueIsNotUncertain() {
        try (Rig rig = new Rig(options -> options.ratePerSecond(0.1), client -> client.deadline(Duration.ofMillis(800)))
                .on("POST", ENQUEUE, Rig.status(429), Rig.job())) {
            StepVerifier.create(rig.enqueue())
                    .verifyErrorSatisfies(error -> assertThat(error)
                            .isNotInstanceOf(SubmissionUncertainException.class)
                            .isInstanceOfSatisfying(
                                    AlteryxException.class,
                                    late -> assertThat(late.isSafeToRepeat()).isTrue()));
            assertThat(rig.count("POST", ENQUEUE)).isEqualTo(1);
        }
    }

    /** T23 */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void neverComesBackSoonerThanAsked(boolean asDate) {
        // A date is of whole seconds, so this one is more than one away.
        String retryAfter = asDate
                ? DateTimeFormatter.RFC_1123_DATE_TIME.format(
                        Instant.now().plusSeconds(2).atOffset(ZoneOffset.UTC))
                : "1";
        try (Rig rig =
                new Rig(options -> {}).on("GET", JOB, Rig.status(429).with("Retry-After", retryAfter), Rig.job())) {
            long before = System.nanoTime();
            StepVerifier.create(rig.get()).expectNextCount(1).verifyComplete();
            assertThat(Duration.ofNanos(System.nanoTime() - before)).isGreaterThan(Duration.ofMillis(500));
        }
    }

    /** T23 */
    @ParameterizedTest
    @ValueSource(strings = {"-5", "Wed, 21 Oct 2015 07:28:00 GMT", "soon", "0"})
    void aWaitThatIsNoneIsANormalBackoff(String retryAfter) {
        try (Rig rig =
                new Rig(options -> {}).on("GET", JOB, Rig.status(429).with("Retry-After", retryAfter), Rig.job())) {
            StepVerifier.create(rig.get()).expectNextCount(1).verifyComplete();
        }
    }

    /** T23, T50 */
    @ParameterizedTest
    @ValueSource(strings = {"1000000000000", "130"})
    void aWaitBeyondTheDeadlineFailsNow(String retryAfter) {
        try (Rig rig =
                new Rig(options -> {}).on("GET", JOB, Rig.status(429).with("Retry-After", retryAfter), Rig.job())) {
            StepVerifier.create(rig.get().timeout(Duration.ofSeconds(10))).verifyError(ThrottledException.class);
            assertThat(rig.count("GET", JOB)).isEqualTo(1);
        }
    }

    /** T50 */
    @Test
    void allAttemptsTogetherStayWithinTheDeadline() {
        try (Rig rig = new Rig(
                        options -> options.maxAttempts(100).backoff(Duration.ofMillis(200), Duration.ofMillis(200)),
                        client -> client.deadline(Duration.ofSeconds(1)))
                .on("GET", JOB, Rig.status(500))) {
            long before = System.nanoTime();
            StepVerifier.create(rig.get()).verifyError(ServerErrorException.class);
            assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofMillis(1_300));
            assertThat(rig.count("GET", JOB)).isBetween(2, 50);
        }
    }

    @Test
    void threeSubscriptionsHaveThreeAttemptsEach() {
        try (Rig rig = new Rig(options -> options.retryBudget(1)).on("GET", JOB, Rig.status(502))) {
            Mono<?> assembledOnce = rig.get();
            for (int n = 1; n <= 3; n++) {
                StepVerifier.create(assembledOnce).verifyError(ServerErrorException.class);
                assertThat(rig.count("GET", JOB)).isEqualTo(3 * n);
            }
        }
    }

    @Test
    void repeatsABodyByteByByteTheSameButNotOneThatCanBeReadOnce() {
        byte[] bytes = "a,b".getBytes(StandardCharsets.UTF_8);
        String path = "/user/v2/inputfiles";
        try (Rig rig = new Rig(options -> {})) {
            rig.server.otherwise(Rig.status(429));
            rig.server.on("POST", Rig.TOKEN, Rig.token());
            StepVerifier.create(rig.client.jobs().uploadInputFile(Upload.bytes("a.csv", bytes)))
                    .verifyError(ThrottledException.class);
            List<byte[]> bodies = rig.server.requests().stream()
                    .filter(request -> request.path().startsWith("/webapi/user"))
                    .map(request -> request.body())
                    .toList();
            assertThat(bodies).as(path).hasSize(3);
            assertThat(bodies.get(1)).isEqualTo(bodies.get(0));
            StepVerifier.create(rig.client.jobs().uploadInputFile(stream(bytes)))
                    .verifyError(ThrottledException.class);
            assertThat(rig.server.requests().stream()
                            .filter(request -> request.path().startsWith("/webapi/user")))
                    .hasSize(4);
        }
    }

    private static Upload stream(byte[] bytes) {
        return Upload.stream("a.csv", bytes.length, Flux.just(ByteBuffer.wrap(bytes)));
    }

    /** T14 */
    @Test
    void aTokenEndpointThatIsDownIsNotAskedMoreOftenBecauseCallsAreRepeated() {
        try (Rig rig = new Rig(options -> {}).on("GET", JOB, Rig.job())) {
            rig.server.on("POST", Rig.TOKEN, Rig.status(503));
            Flux<Object> outcomes = Flux.range(0, 1_000)
                    .flatMap(i -> rig.get().<Object>cast(Object.class).onErrorResume(Mono::just), 1_000);
            StepVerifier.create(outcomes.distinct(Object::getClass))
                    .assertNext(error -> assertThat(error).isInstanceOf(TokenUnavailableException.class))
                    .verifyComplete();
            assertThat(rig.server.count("POST", Rig.TOKEN)).isLessThanOrEqualTo(12);
            rig.server.on("POST", Rig.TOKEN, Rig.token());
            StepVerifier.create(rig.get().retryWhen(Retry.fixedDelay(100, Duration.ofMillis(100))))
                    .expectNextCount(1)
                    .verifyComplete();
        }
    }

    @Test
    void aRefusedKeyIsNoReasonToRepeat() {
        try (Rig rig = new Rig(options -> {})) {
            rig.server.on("POST", Rig.TOKEN, Reply.json(401, "{\"error\":\"invalid_client\"}"));
            StepVerifier.create(rig.get()).verifyError(TokenRefusedException.class);
            assertThat(rig.server.count("POST", Rig.TOKEN)).isEqualTo(1);
        }
    }
}
