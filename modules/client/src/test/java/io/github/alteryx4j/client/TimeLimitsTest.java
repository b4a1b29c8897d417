package io.github.alteryx4j.client;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.alteryx4j.AlteryxException;
import io.github.alteryx4j.DeadlineExceededException;
import io.github.alteryx4j.OverloadedException;
import io.github.alteryx4j.SubmissionUncertainException;
import io.github.alteryx4j.client.common.Upload;
import io.github.alteryx4j.client.job.OutputFormat;
import io.github.alteryx4j.testing.Reply;
import io.netty.buffer.Unpooled;
import io.netty.handler.codec.http.HttpMethod;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;
import reactor.core.scheduler.Schedulers;
import reactor.netty.http.client.HttpClient;
import reactor.test.StepVerifier;

/** Deadlines, attempt limits, stall limits, bounded waiting, and what cancelling leaves behind. */
class TimeLimitsTest {

    private static final String JOB = "/v3/jobs/j1";
    private static final String ENQUEUE = "/v3/workflows/w1/jobs";
    private static final Duration SHORT = Duration.ofMillis(200);
    private static final Duration LONG_ENOUGH_TO_SEND = Duration.ofSeconds(2);

    @Test
    void aCallThatIsNotAnsweredEndsAtItsDeadline() {
        try (Scripted alteryx = new Scripted(builder -> builder.deadline(SHORT)).on("GET", JOB, Reply.hang())) {
            StepVerifier.create(alteryx.client.jobs().get("j1"))
                    .verifyErrorSatisfies(error -> assertThat(error)
                            .isInstanceOfSatisfying(DeadlineExceededException.class, late -> {
                                assertThat(late.limit()).isEqualTo(SHORT);
                                assertThat(late.isSafeToRepeat()).isTrue();
                            }));
        }
    }

    @Test
    void anAttemptThatIsNotAnsweredEndsAtItsLimit() {
        try (Scripted alteryx = new Scripted(builder -> builder.attemptTimeout(SHORT)).on("GET", JOB, Reply.hang())) {
            StepVerifier.create(alteryx.client.jobs().get("j1"))
                    .verifyErrorSatisfies(error -> assertThat(error)
                            .isInstanceOf(DeadlineExceededException.class)
                            .hasMessageContaining("no answer within PT0.2S"));
        }
    }

    @Test
    void anEnqueueThatReachesItsDeadlineIsUncertainOnlyIfItWasSent() {
        try (Scripted alteryx =
                new Scripted(builder -> builder.deadline(LONG_ENOUGH_TO_SEND)).on("POST", ENQUEUE, Reply.hang())) {
            StepVerifier.create(alteryx.client.jobs().run("w1", run -> {}))
                    .verifyError(SubmissionUncertainException.class);
            alteryx.server.on("POST", Scripted.TOKEN_PATH, Reply.hang());
            AlteryxClient another = alteryx.client.mutate().build();
            StepVerifier.create(another.jobs().run("w1", run -> {}))
                    .verifyErrorSatisfies(error -> assertThat(error)
                            .isInstanceOfSatisfying(
                                    DeadlineExceededException.class,
                                    late -> assertThat(late.isSafeToRepeat()).isTrue())
                            .hasMessageContaining("not even sent"));
            another.closeLater().block();
            assertThat(alteryx.count("POST", ENQUEUE)).isEqualTo(1);
        }
    }

    /** As if a connection came between the end of the time and the cancel. */
    @Test
    void anEnqueueThatGoesOutInTheMomentOfItsDeadlineIsUncertain() {
        CallFilter lastMoment = (call, next) ->
                Mono.<Answer>never().doOnCancel(() -> call.progress().sent(() -> {}));
        try (Scripted alteryx = new Scripted(builder -> builder.deadline(SHORT).outerFilter(lastMoment))) {
            StepVerifier.create(alteryx.client.jobs().run("w1", run -> {}))
                    .verifyError(SubmissionUncertainException.class);
        }
    }

    @Test
    void aCallCancelledWhileItGetsItsConnectionIsNotSent() {
        AtomicReference<Disposable> submission = new AtomicReference<>();
        try (Scripted alteryx = new Scripted()) {
            alteryx.on("POST", ENQUEUE, Scripted.job("j1")).on("GET", JOB, Scripted.job("j1"));
            Sinks.Empty<Void> closed = Sinks.empty();
            HttpClient cancelled = HttpClient.create().doOnRequest((request, connection) -> {
                Disposable dispose = submission.get();
                if (request.method().equals(HttpMethod.POST) && dispose != null) {
                    AtomicBoolean done = new AtomicBoolean();
                    Schedulers.parallel().schedule(() -> {
                        dispose.dispose();
                        done.set(true);
                    });
                    while (!done.get()) {
                        connection.channel().isOpen();
                    }
                    connection.onDispose(closed::tryEmitEmpty);
                }
            });
            AlteryxClient client = alteryx.client.mutate().httpClient(cancelled).build();
            StepVerifier.create(client.jobs().get("j1").then()).verifyComplete();
            Sinks.Empty<Void> start = Sinks.empty();
            submission.set(
                    start.asMono().then(client.jobs().run("w1", run -> {})).subscribe());
            start.tryEmitEmpty();
            StepVerifier.create(closed.asMono()).verifyComplete();
            StepVerifier.create(client.jobs().get("j1").then()).verifyComplete();
            client.closeLater().block();
            assertThat(alteryx.count("POST", ENQUEUE)).isZero();
        }
    }

    @Test
    void tooManyWaitingCallsAreRefusedAtOnceAndNeverSent() {
        Sinks.Empty<Void> gate = Sinks.empty();
        AtomicInteger refused = new AtomicInteger();
        try (Scripted alteryx =
                new Scripted(builder -> builder.maxConnections(1).maxPendingCalls(5))) {
            alteryx.on("GET", JOB, Scripted.job("j1").after(gate.asMono()));
            Flux<Object> outcomes = Flux.range(0, 20)
                    .flatMap(
                            i -> alteryx.client
                                    .jobs()
                                    .get("j1")
                                    .<Object>map(job -> job)
                                    .onErrorResume(OverloadedException.class, Mono::just),
                            20)
                    .doOnNext(outcome -> {
                        if (outcome instanceof OverloadedException && refused.incrementAndGet() == 14) {
                            gate.tryEmitEmpty();
                        }
                    });
            StepVerifier.create(outcomes.filter(OverloadedException.class::isInstance)
                            .count())
                    .expectNext(14L)
                    .verifyComplete();
            assertThat(alteryx.count("GET", JOB)).isEqualTo(6);
        }
    }

    @Test
    void aCallCancelledWhileItWaitsForAConnectionIsNeverSent() {
        Sinks.Empty<Void> gate = Sinks.empty();
        try (Scripted alteryx = new Scripted(builder -> builder.maxConnections(1))) {
            alteryx.on("GET", "/v3/jobs/slow", Scripted.job("slow").after(gate.asMono()));
            alteryx.on("GET", JOB, Scripted.job("j1"));
            alteryx.on("GET", "/v3/jobs/last", Scripted.job("last"));
            Mono<?> slow = alteryx.client.jobs().get("slow").cache();
            Disposable running = slow.subscribe();
            Disposable waiting = alteryx.client.jobs().get("j1").subscribe();
            waiting.dispose();
            gate.tryEmitEmpty();
            StepVerifier.create(slow.then(alteryx.client.jobs().get("last")))
                    .expectNextCount(1)
                    .verifyComplete();
            assertThat(running.isDisposed()).isTrue();
            assertThat(alteryx.count("GET", JOB)).isZero();
        }
    }

    @Test
    void callsThatAreGivenUpWhileTheyWaitGiveBackTheirPlacesAndTakeNoConnection() {
        Sinks.Empty<Void> arrived = Sinks.empty();
        Sinks.Empty<Void> gate = Sinks.empty();
        Set<Object> connections = ConcurrentHashMap.newKeySet();
        try (Scripted alteryx =
                new Scripted(builder -> builder.maxConnections(1).maxPendingCalls(5))) {
            alteryx.on("GET", "/v3/jobs/slow", (request, response) -> {
                arrived.tryEmitEmpty();
                response.withConnection(one -> connections.add(one.channel().id()));
                return Scripted.job("slow").after(gate.asMono()).send(request, response);
            });
            alteryx.on("GET", JOB, (request, response) -> {
                response.withConnection(one -> connections.add(one.channel().id()));
                return Scripted.job("j1").send(request, response);
            });
            Mono<?> slow = alteryx.client.jobs().get("slow").cache();
            slow.subscribe();
            StepVerifier.create(arrived.asMono()).verifyComplete();
            for (int i = 0; i < 20; i++) {
                alteryx.client.jobs().get("j1").subscribe().dispose();
            }
            Mono<?> last = alteryx.client.jobs().get("j1").cache();
            last.subscribe(job -> {}, failure -> {});
            gate.tryEmitEmpty();
            StepVerifier.create(slow.then(last)).expectNextCount(1).verifyComplete();
            assertThat(alteryx.count("GET", JOB)).isEqualTo(1);
            assertThat(connections).hasSize(1);
        }
    }

    @Test
    void aDownloadThatStandsStillEndsAtTheStallLimit() {
        Reply half = (request, response) -> response.header("Content-Length", "1000")
                .send(
                        Flux.concat(Mono.fromSupplier(() -> Unpooled.wrappedBuffer(new byte[10])), Mono.never()),
                        buffer -> true);
        try (Scripted alteryx = new Scripted(builder -> builder.stallLimit(SHORT))) {
            alteryx.on("GET", "/v1/jobs/j1/output/o1", half);
            StepVerifier.create(alteryx.client.jobs().download("j1", "o1", OutputFormat.CSV))
                    .expectNextMatches(bytes -> bytes.remaining() == 10)
                    .verifyErrorSatisfies(error -> assertThat(error)
                            .isInstanceOf(DeadlineExceededException.class)
                            .hasMessageContaining("nothing more"));
        }
    }

    @Test
    void aConsumerThatTakesItsTimeIsNoStall() {
        byte[] body = new byte[1_000_000];
        try (Scripted alteryx = new Scripted(builder -> builder.stallLimit(Duration.ofMillis(900)))) {
            alteryx.on("GET", "/v1/jobs/j1/output/o1", Reply.bytes(200, java.util.Map.of(), body));
            Mono<Integer> slowly = alteryx.client
                    .jobs()
                    .download("j1", "o1", OutputFormat.CSV)
                    .limitRate(1)
                    .concatMap(
                            bytes -> bytes.position() == 0 && bytes.remaining() > 0
                                    ? Mono.just(bytes).delayElement(Duration.ofMillis(50))
                                    : Mono.just(bytes),
                            1)
                    .map(ByteBuffer::remaining)
                    .reduce(0, Integer::sum);
            StepVerifier.create(slowly).expectNext(body.length).verifyComplete();
        }
    }

    @Test
    void anUploadThatStandsStillEndsAtTheStallLimit() {
        try (Scripted alteryx = new Scripted(builder -> builder.stallLimit(LONG_ENOUGH_TO_SEND))) {
            Upload stuck =
                    Upload.stream("a.csv", 100, Flux.concat(Mono.just(ByteBuffer.wrap(new byte[10])), Mono.never()));
            StepVerifier.create(alteryx.client.jobs().uploadInputFile(stuck))
                    .verifyErrorSatisfies(error -> assertThat(error)
                            .isInstanceOfSatisfying(
                                    DeadlineExceededException.class,
                                    stood -> assertThat(stood.isSafeToRepeat()).isTrue())
                            .hasMessageContaining("stood still"));
        }
    }

    @Test
    void anUploadThatGoesOnIsNotHeldToTheStallLimit() {
        try (Scripted alteryx = new Scripted(builder -> builder.stallLimit(Duration.ofSeconds(1)))) {
            alteryx.on("POST", "/user/v2/inputfiles", Reply.json(200, "\"f1\""));
            Upload slow = Upload.stream(
                    "a.csv",
                    100,
                    Flux.range(0, 10).map(i -> ByteBuffer.wrap(new byte[10])).delayElements(Duration.ofMillis(150)));
            StepVerifier.create(alteryx.client.jobs().uploadInputFile(slow))
                    .expectNext("f1")
                    .verifyComplete();
        }
    }

    @Test
    void closingEndsTheCallsInFlightAndThoseThatWait() {
        try (Scripted alteryx = new Scripted(builder -> builder.maxConnections(5)).on("GET", JOB, Reply.hang())) {
            Mono<Long> ended = Flux.range(0, 50)
                    .flatMap(
                            i -> alteryx.client
                                    .jobs()
                                    .get("j1")
                                    .hasElement()
                                    .onErrorReturn(AlteryxException.class, false),
                            50)
                    .count();
            StepVerifier.create(ended)
                    .expectSubscription()
                    .then(() -> {
                        while (alteryx.count("GET", JOB) < 5) {
                            Thread.onSpinWait();
                        }
                    })
                    .then(() -> alteryx.client.closeLater().block())
                    .expectNext(50L)
                    .verifyComplete();
        }
    }

    @Test
    void aClosedClientSaysSo() {
        try (Scripted alteryx = new Scripted()) {
            alteryx.client.closeLater().block();
            StepVerifier.create(alteryx.client.jobs().get("j1"))
                    .verifyError(io.github.alteryx4j.ClientClosedException.class);
        }
    }
}
