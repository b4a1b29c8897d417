package io.github.alteryx4j.resilience;

import static io.github.alteryx4j.resilience.Rig.JOB;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.alteryx4j.AlteryxException;
import io.github.alteryx4j.CircuitOpenException;
import io.github.alteryx4j.DeadlineExceededException;
import io.github.alteryx4j.ServerErrorException;
import io.github.alteryx4j.TransportException;
import io.github.alteryx4j.client.AlteryxClientBuilder;
import io.github.alteryx4j.testing.Reply;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreaker.State;
import io.github.resilience4j.circuitbreaker.event.CircuitBreakerEvent;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;
import reactor.test.scheduler.VirtualTimeScheduler;

/** When the circuit opens, what happens then, and how it closes; the pauses of an open one in virtual time. */
class BreakerTest {

    private final VirtualTimeScheduler time = VirtualTimeScheduler.create();

    @AfterEach
    void stop() {
        time.dispose();
    }

    private Rig rig(Consumer<ResilienceBuilder> options, UnaryOperator<AlteryxClientBuilder> client) {
        return new Rig(
                breakerOnly -> {
                    breakerOnly.withoutRetry().withoutQueue().scheduler(time);
                    options.accept(breakerOnly);
                },
                client);
    }

    private Rig rig() {
        return rig(options -> {}, client -> client);
    }

    private static CircuitBreaker breaker(Rig rig) {
        return rig.resilience.circuitBreakers().circuitBreaker(rig.instance());
    }

    private static void fail(Rig rig, int times, Class<? extends AlteryxException> how) {
        for (int i = 0; i < times; i++) {
            StepVerifier.create(rig.get()).verifyError(how);
        }
    }

    private static void succeed(Rig rig, int times) {
        for (int i = 0; i < times; i++) {
            StepVerifier.create(rig.get()).expectNextCount(1).verifyComplete();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {502, 503, 504})
    void opensAfterTwentyFailuresAndThenSendsNothing(int status) {
        try (Rig rig = rig().on("GET", JOB, Rig.status(status))) {
            fail(rig, 19, ServerErrorException.class);
            assertThat(breaker(rig).getState()).isEqualTo(State.CLOSED);
            fail(rig, 1, ServerErrorException.class);
            assertThat(breaker(rig).getState()).isEqualTo(State.OPEN);
            StepVerifier.create(rig.get())
                    .verifyErrorSatisfies(error -> assertThat(error)
                            .isInstanceOfSatisfying(CircuitOpenException.class, open -> {
                                assertThat(open.isTransient()).isTrue();
                                assertThat(open.isSafeToRepeat()).isTrue();
                                assertThat(open)
                                        .hasMessageStartingWith("GET /v3/jobs/{jobId}: not sent, since 127.0.0.1:");
                            }));
            assertThat(rig.count("GET", JOB)).isEqualTo(20);
        }
    }

    @Test
    void opensWhenThereIsNoConnection() {
        try (Rig rig = rig().on("GET", JOB, Rig.job())) {
            succeed(rig, 1);
            rig.server.close();
            fail(rig, 19, TransportException.class);
            fail(rig, 1, CircuitOpenException.class);
        }
    }

    /** T60 */
    @Test
    void twentyAttemptTimeoutsOpenIt() {
        try (Rig rig = rig(options -> {}, client -> client.attemptTimeout(Duration.ofMillis(100)))
                .on("GET", JOB, Reply.hang())) {
            StepVerifier.create(Flux.range(0, 20).flatMap(i -> rig.get().then().onErrorComplete(), 20))
                    .verifyComplete();
            assertThat(breaker(rig).getState()).isEqualTo(State.OPEN);
            fail(rig, 1, CircuitOpenException.class);
        }
    }

    /** T60 */
    @Test
    void twentyDeadlinesThatCutARequestOffOpenItToo() {
        try (Rig rig = rig(options -> {}, client -> client.deadline(Duration.ofMillis(500)))
                .on("GET", JOB, Rig.job(), Reply.hang())) {
            succeed(rig, 1);
            StepVerifier.create(Flux.range(0, 20)
                            .flatMap(
                                    i -> rig.get()
                                            .then()
                                            .onErrorResume(DeadlineExceededException.class, late -> Mono.empty()),
                                    20))
                    .verifyComplete();
            assertThat(breaker(rig).getMetrics().getNumberOfFailedCalls()).isEqualTo(20);
            assertThat(breaker(rig).getState()).isEqualTo(State.OPEN);
        }
    }

    @Test
    void aCancelByTheCallerIsNoFailure() {
        try (Rig rig = rig().on("GET", JOB, Reply.hang())) {
            for (int i = 0; i < 25; i++) {
                int before = rig.count("GET", JOB);
                Disposable running = rig.get().subscribe();
                awaitCount(rig, before + 1);
                running.dispose();
            }
            assertThat(breaker(rig).getMetrics().getNumberOfBufferedCalls()).isZero();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 401, 403, 404, 409, 429, 500})
    void whatALiveServerAnswersDoesNotOpenIt(int status) {
        try (Rig rig = rig().on("GET", JOB, Rig.status(status))) {
            fail(rig, 30, AlteryxException.class);
            assertThat(breaker(rig).getState()).isEqualTo(State.CLOSED);
            assertThat(breaker(rig).getMetrics().getNumberOfFailedCalls()).isZero();
        }
    }

    /** 429 is neither good nor bad news of the server's health; it makes the number of calls at once shrink. */
    @Test
    void throttlingFeedsTheLimitAndNotTheBreaker() {
        try (Rig rig = new Rig(options -> options.withoutRetry()).on("GET", JOB, Rig.status(429))) {
            assertThat(rig.resilience.numbers()).isEmpty();
            fail(rig, 25, AlteryxException.class);
            assertThat(breaker(rig).getMetrics().getNumberOfBufferedCalls()).isZero();
            assertThat(rig.numbers().limit()).isLessThan(64);
        }
    }

    @Test
    void anOutageOfTheTokenDoesNotOpenIt() {
        try (Rig rig = rig().on("GET", JOB, Rig.job())) {
            rig.server.on("POST", Rig.TOKEN, Rig.status(503));
            fail(rig, 30, AlteryxException.class);
            assertThat(rig.resilience.circuitBreakers().getAllCircuitBreakers())
                    .allSatisfy(breaker -> assertThat(breaker.getState()).isEqualTo(State.CLOSED));
        }
    }

    @Test
    void slowAnswersOpenItWhenToldWhatIsSlow() {
        try (Rig rig = new Rig(options -> options.withoutRetry()
                        .circuitBreaker(slow -> slow.slowCallDurationThreshold(Duration.ofMillis(50))
                                .slowCallRateThreshold(50)))
                .on("GET", JOB, Rig.job().after(Duration.ofMillis(60)))) {
            succeed(rig, 20);
            fail(rig, 1, CircuitOpenException.class);
        }
    }

    @Test
    void closesAgainWhenThreeProbesAfterThePauseSucceed() {
        List<CircuitBreakerEvent.Type> events = new ArrayList<>();
        try (Rig rig = rig().on("GET", JOB, Rig.status(503))) {
            rig.resilience
                    .circuitBreakers()
                    .getEventPublisher()
                    .onEntryAdded(added -> added.getAddedEntry()
                            .getEventPublisher()
                            .onStateTransition(event -> events.add(event.getEventType())));
            fail(rig, 20, ServerErrorException.class);
            rig.on("GET", JOB, Rig.job());
            time.advanceTimeBy(Duration.ofMillis(4_999));
            fail(rig, 1, CircuitOpenException.class);
            time.advanceTimeBy(Duration.ofMillis(2));
            succeed(rig, 3);
            assertThat(breaker(rig).getState()).isEqualTo(State.CLOSED);
            assertThat(breaker(rig).getMetrics().getNumberOfNotPermittedCalls()).isZero();
            assertThat(events).hasSize(3).containsOnly(CircuitBreakerEvent.Type.STATE_TRANSITION);
        }
    }

    @Test
    void pausesGrowWhileProbesFail() {
        try (Rig rig = rig().on("GET", JOB, Rig.status(503))) {
            fail(rig, 20, ServerErrorException.class);
            for (int pause : new int[] {5, 10, 20, 40, 60, 60}) {
                time.advanceTimeBy(Duration.ofSeconds(pause).minusMillis(1));
                fail(rig, 1, CircuitOpenException.class);
                time.advanceTimeBy(Duration.ofMillis(2));
                fail(rig, 3, ServerErrorException.class);
            }
        }
    }

    /** T59 */
    @Test
    void probesThatAreCancelledDoNotLeaveItStuck() {
        try (Rig rig = rig().on("GET", JOB, Rig.status(503))) {
            fail(rig, 20, ServerErrorException.class);
            time.advanceTimeBy(Duration.ofSeconds(6));
            rig.on("GET", JOB, Reply.hang());
            for (int round = 0; round < 5; round++) {
                int before = rig.count("GET", JOB);
                List<Disposable> probes = IntStream.range(0, 3)
                        .mapToObj(i -> rig.get().subscribe(job -> {}, error -> {}))
                        .toList();
                awaitCount(rig, before + 3);
                fail(rig, 1, CircuitOpenException.class);
                probes.forEach(Disposable::dispose);
            }
            rig.on("GET", JOB, Rig.job());
            succeed(rig, 3);
            assertThat(breaker(rig).getState()).isEqualTo(State.CLOSED);
        }
    }

    @Test
    void aProbeThatTakesLongMakesRoomForAnotherAfterAMinute() {
        try (Rig rig = rig().on("GET", JOB, Rig.status(503))) {
            fail(rig, 20, ServerErrorException.class);
            time.advanceTimeBy(Duration.ofSeconds(6));
            rig.on("GET", JOB, Reply.hang());
            Disposable upload = rig.get().subscribe(job -> {}, error -> {});
            awaitCount(rig, 21);
            rig.on("GET", JOB, Rig.job());
            succeed(rig, 2);
            time.advanceTimeBy(Duration.ofSeconds(59));
            fail(rig, 1, CircuitOpenException.class);
            time.advanceTimeBy(Duration.ofSeconds(1));
            succeed(rig, 1);
            assertThat(breaker(rig).getState()).isEqualTo(State.CLOSED);
            upload.dispose();
        }
    }

    @Test
    void aProbeThatMadeRoomMakesNoneOnceMoreWhenItIsCancelled() {
        try (Rig rig = rig().on("GET", JOB, Rig.status(503))) {
            fail(rig, 20, ServerErrorException.class);
            time.advanceTimeBy(Duration.ofSeconds(6));
            rig.on("GET", JOB, Reply.hang());
            List<Disposable> probes = new ArrayList<>();
            for (int round = 0; round < 2; round++) {
                IntStream.range(0, 3)
                        .mapToObj(i -> rig.get().subscribe(job -> {}, error -> {}))
                        .forEach(probes::add);
                awaitCount(rig, 23 + round * 3);
                fail(rig, 1, CircuitOpenException.class);
                time.advanceTimeBy(Duration.ofMinutes(1 - round));
            }
            probes.subList(0, 3).forEach(Disposable::dispose);
            fail(rig, 1, CircuitOpenException.class);
            probes.forEach(Disposable::dispose);
        }
    }

    private static void awaitCount(Rig rig, int count) {
        StepVerifier.create(Mono.fromSupplier(() -> rig.count("GET", JOB) >= count)
                        .filter(reached -> reached)
                        .repeatWhenEmpty(again -> again.delayElements(Duration.ofMillis(2))))
                .expectNext(true)
                .expectComplete()
                .verify(Duration.ofSeconds(10));
    }

    @Test
    void manyWhoComeAtTheEndOfAPauseBlockNobody() {
        try (Rig rig = rig().on("GET", JOB, Rig.status(503))) {
            fail(rig, 20, ServerErrorException.class);
            rig.on("GET", JOB, Rig.job());
            time.advanceTimeBy(Duration.ofSeconds(6));
            StepVerifier.create(Flux.range(0, 500)
                            .flatMap(i -> rig.get().then().onErrorComplete(CircuitOpenException.class), 500))
                    .verifyComplete();
            assertThat(breaker(rig).getState()).isEqualTo(State.CLOSED);
        }
    }

    @Test
    void aFilterThatThrowsIsNoLostProbe() {
        ResilienceBuilder settings = new ResilienceBuilder().scheduler(time);
        Servers servers = new Servers(settings);
        Breaker filter = new Breaker(servers);
        CircuitBreaker breaker = servers.of(Sample.get()).circuit().breaker();
        breaker.transitionToOpenState();
        breaker.transitionToHalfOpenState();
        for (int i = 0; i < 5; i++) {
            StepVerifier.create(filter.filter(Sample.get(), any -> {
                        throw new IllegalStateException("a filter");
                    }))
                    .verifyErrorMessage("a filter");
        }
        for (int i = 0; i < 3; i++) {
            StepVerifier.create(filter.filter(Sample.get(), any -> Mono.just(Sample.ANSWER)))
                    .expectNext(Sample.ANSWER)
                    .verifyComplete();
        }
        assertThat(breaker.getState()).isEqualTo(State.CLOSED);
    }
}
