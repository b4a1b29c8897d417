package io.github.alteryx4j.client;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.alteryx4j.ClientClosedException;
import io.github.alteryx4j.SubmissionUncertainException;
import io.github.alteryx4j.testing.Reply;
import java.lang.reflect.Method;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import reactor.test.StepVerifier;
import reactor.util.context.Context;

class LifecycleTest {

    private static final String JOB = "/v3/jobs/j1";

    private static List<String> ourThreads() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(Thread::isAlive)
                .map(Thread::getName)
                .filter(name -> name.startsWith("alteryx4j"))
                .toList();
    }

    private static void awaitNoThreadOfOurs() throws InterruptedException {
        for (int i = 0; i < 100 && !ourThreads().isEmpty(); i++) {
            TimeUnit.MILLISECONDS.sleep(50);
        }
        assertThat(ourThreads()).isEmpty();
    }

    /** T61 */
    @Test
    void closingEndsAThousandCallsInFlightAndAThousandThatWait() throws Exception {
        try (Scripted alteryx = new Scripted(builder -> builder.maxConnections(1_000)).on("GET", JOB, Reply.hang())) {
            Mono<List<Class<?>>> ends = Flux.range(0, 2_000)
                    .<Class<?>>flatMap(
                            i -> alteryx.client
                                    .jobs()
                                    .get("j1")
                                    .<Class<?>>map(Object::getClass)
                                    .onErrorResume(error -> Mono.just(error.getClass())),
                            2_000)
                    .distinct()
                    .collectList();
            StepVerifier.create(ends)
                    .expectSubscription()
                    .then(() -> {
                        while (alteryx.count("GET", JOB) < 1_000) {
                            Thread.onSpinWait();
                        }
                    })
                    .then(() -> alteryx.client.closeLater().block(Duration.ofSeconds(20)))
                    .expectNext(List.of(ClientClosedException.class))
                    .verifyComplete();
            alteryx.client.closeLater().block(Duration.ofSeconds(5));
            alteryx.client.close();
        }
        awaitNoThreadOfOurs();
    }

    @Test
    void closingMakesTheSubmissionInFlightUncertainAndNotTheOneThatWaits() {
        String enqueue = "/v3/workflows/w1/jobs";
        try (Scripted alteryx = new Scripted(builder -> builder.maxConnections(1)).on("POST", enqueue, Reply.hang())) {
            Flux<Class<?>> ends = Flux.range(0, 2)
                    .flatMap(i -> alteryx.client
                            .jobs()
                            .run("w1", run -> {})
                            .<Class<?>>map(Object::getClass)
                            .onErrorResume(error -> Mono.just(error.getClass())));
            StepVerifier.create(ends.collectList())
                    .expectSubscription()
                    .then(() -> {
                        while (alteryx.count("POST", enqueue) < 1) {
                            Thread.onSpinWait();
                        }
                    })
                    .then(() -> alteryx.client.closeLater().block(Duration.ofSeconds(20)))
                    .assertNext(classes -> assertThat(classes)
                            .containsExactlyInAnyOrder(SubmissionUncertainException.class, ClientClosedException.class))
                    .verifyComplete();
        }
    }

    @Test
    void closingTwiceAtOnceEndsTheCallsAllTheSame() {
        try (Scripted alteryx = new Scripted(builder -> builder.maxConnections(1_000)).on("GET", JOB, Reply.hang())) {
            Flux<Class<?>> ends = Flux.range(0, 1_000)
                    .flatMap(
                            i -> alteryx.client
                                    .jobs()
                                    .get("j1")
                                    .<Class<?>>map(Object::getClass)
                                    .onErrorResume(error -> Mono.just(error.getClass())),
                            1_000);
            StepVerifier.create(ends.distinct())
                    .expectSubscription()
                    .then(() -> {
                        while (alteryx.count("GET", JOB) < 1_000) {
                            Thread.onSpinWait();
                        }
                    })
                    .then(() -> {
                        alteryx.client.close();
                        alteryx.client.closeLater().block(Duration.ofSeconds(20));
                    })
                    .expectNext(ClientClosedException.class)
                    .expectComplete()
                    .verify(Duration.ofSeconds(30));
        }
    }

    @Test
    void aSubscriberThatThrowsKeepsNoOtherCallFromItsEndNorTheConnections() throws Exception {
        try (Scripted alteryx = new Scripted(builder -> builder.maxConnections(100)).on("GET", JOB, Reply.hang())) {
            Queue<Throwable> dropped = new ConcurrentLinkedQueue<>();
            Consumer<Throwable> whereTo = dropped::add;
            for (int i = 0; i < 50; i++) {
                alteryx.client
                        .jobs()
                        .get("j1")
                        .contextWrite(Context.of("reactor.onErrorDropped.local", whereTo))
                        .subscribe(job -> {}, error -> {
                            throw new IllegalStateException("a mistake of the caller");
                        });
            }
            StepVerifier.create(alteryx.client.jobs().get("j1"))
                    .expectSubscription()
                    .then(() -> {
                        while (alteryx.count("GET", JOB) < 51) {
                            Thread.onSpinWait();
                        }
                    })
                    .then(() -> alteryx.client.closeLater().block(Duration.ofSeconds(20)))
                    .expectError(ClientClosedException.class)
                    .verify(Duration.ofSeconds(30));
            assertThat(dropped).hasSize(50);
        }
        awaitNoThreadOfOurs();
    }

    @Test
    void aThousandClientsMadeAndClosedLeaveNoThread() throws Exception {
        try (Scripted alteryx = new Scripted().on("GET", JOB, Scripted.job("j1"))) {
            Flux.range(0, 1_000)
                    .flatMap(
                            i -> Mono.using(
                                    () -> alteryx.client.mutate().build(),
                                    client -> i % 10 == 0
                                            ? client.jobs().get("j1").then()
                                            : Mono.empty(),
                                    AlteryxClient::close),
                            8)
                    .blockLast(Duration.ofSeconds(50));
        }
        awaitNoThreadOfOurs();
    }

    @Test
    void worksWhereNothingMayBlock() {
        try (Scripted alteryx = new Scripted().on("GET", JOB, Scripted.job("j1"))) {
            StepVerifier.create(Mono.defer(() -> alteryx.client.jobs().get("j1"))
                            .subscribeOn(Schedulers.parallel())
                            .flatMap(job -> alteryx.client.jobs().get(job.id())))
                    .expectNextCount(1)
                    .verifyComplete();
        }
    }

    @Test
    @EnabledForJreRange(min = JRE.JAVA_21)
    void worksOnVirtualThreads() throws Exception {
        Method executors = Executors.class.getMethod("newVirtualThreadPerTaskExecutor");
        ExecutorService virtual = (ExecutorService) executors.invoke(null);
        try (Scripted alteryx = new Scripted().on("GET", JOB, Scripted.job("j1"))) {
            List<Future<String>> ids = IntStream.range(0, 200)
                    .mapToObj(i -> virtual.submit(
                            () -> alteryx.client.jobs().get("j1").block().id()))
                    .toList();
            for (var id : ids) {
                assertThat(id.get(20, TimeUnit.SECONDS)).isEqualTo("j1");
            }
        } finally {
            virtual.shutdownNow();
        }
    }
}
