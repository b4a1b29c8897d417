package io.github.alteryx4j.auth;

import static io.github.alteryx4j.auth.CountingSource.token;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.alteryx4j.testing.Reply;
import io.github.alteryx4j.testing.ScriptedServer;
import java.net.URL;
import java.net.URLClassLoader;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;
import reactor.netty.http.client.HttpClient;
import reactor.netty.resources.ConnectionProvider;
import reactor.netty.resources.LoopResources;

/** On which threads callers come and are served. */
class SharedTokenThreadsTest {

    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration LIMIT = Duration.ofSeconds(30);

    private final Sinks.One<AccessToken> answer = Sinks.one();
    private final CountingSource source = new CountingSource(n -> answer.asMono());
    private final SharedToken shared = SharedToken.of(source);

    @Test
    @DisplayName("T09: three callers that block their thread do not hold up the others")
    void servesTheOthersWhileThreeCallersBlock() throws Exception {
        CountDownLatch othersServed = new CountDownLatch(997);
        CountDownLatch blockersDone = new CountDownLatch(3);
        for (int i = 0; i < 1_000; i++) {
            boolean blocks = i < 3;
            shared.token().subscribe(token -> {
                if (blocks && await(othersServed)) {
                    blockersDone.countDown();
                } else {
                    othersServed.countDown();
                }
            });
        }

        answer.tryEmitValue(token(1, HOUR));

        assertThat(await(blockersDone)).isTrue();
    }

    @Test
    @DisplayName("Callers that block every thread of boundedElastic until they have the token get it")
    void servesCallersThatBlockAllThreadsOfBoundedElastic() {
        int all = Schedulers.DEFAULT_BOUNDED_ELASTIC_SIZE;
        CountDownLatch blocked = new CountDownLatch(all);
        Thread answering = new Thread(() -> {
            assertThat(await(blocked)).isTrue();
            answer.tryEmitValue(token(1, HOUR));
        });
        answering.start();

        Map<AccessToken, Long> served = Flux.range(0, all)
                .flatMap(
                        i -> Mono.fromCallable(() -> {
                                    blocked.countDown();
                                    return shared.token().block(Duration.ofSeconds(5));
                                })
                                .subscribeOn(Schedulers.boundedElastic()),
                        all)
                .collect(groupingBy(token -> token, counting()))
                .block(LIMIT);

        assertThat(served).isEqualTo(Map.of(token(1, HOUR), (long) all));
    }

    @Test
    @DisplayName("T10: the calls behind one token spread over the event loops")
    void spreadsThreeThousandCallsOverTheLoops() {
        LoopResources loops = LoopResources.create("calls", 1, 8, true, false);
        ConnectionProvider pool = ConnectionProvider.builder("calls")
                .maxConnections(64)
                .pendingAcquireMaxCount(-1)
                .build();
        Map<String, Integer> callsByLoop = new ConcurrentHashMap<>();
        try (ScriptedServer server = ScriptedServer.start()) {
            Sinks.Empty<Void> allWait = Sinks.empty();
            server.on(
                    "POST",
                    "/token",
                    Reply.json(200, "{\"access_token\":\"t\"}").after(allWait.asMono()));
            server.on("GET", "/api", Reply.json(200, "{}"));
            HttpClient http = HttpClient.create(pool).runOn(loops);
            SharedToken overHttp = SharedToken.of(TokenEndpointFixture.source(http, server.url("/token")));
            CountDownLatch subscribed = new CountDownLatch(3_000);

            Mono<Void> calls = Flux.range(0, 3_000)
                    .flatMap(
                            i -> overHttp.token()
                                    .doOnSubscribe(s -> subscribed.countDown())
                                    .flatMap(token -> http.get()
                                            .uri(server.url("/api"))
                                            .response()
                                            .doOnNext(r -> callsByLoop.merge(
                                                    Thread.currentThread().getName(), 1, Integer::sum))),
                            3_000)
                    .then();
            Mono.when(calls, Mono.fromRunnable(() -> {
                        assertThat(await(subscribed)).isTrue();
                        allWait.tryEmitEmpty();
                    }))
                    .block(LIMIT);

            assertThat(server.count("POST", "/token")).isEqualTo(1);
            assertThat(callsByLoop.values().stream().mapToInt(i -> i).sum()).isEqualTo(3_000);
            assertThat(callsByLoop.values()).allMatch(count -> count <= 1_200, "at most 40 %");
        } finally {
            pool.disposeLater().block(LIMIT);
            loops.disposeLater(Duration.ZERO, LIMIT).block(LIMIT);
        }
    }

    @Test
    @DisplayName("T11: subscribeOn")
    void countsTheSameWithSubscribeOn() throws Exception {
        assertOneFetchFor(token -> token.subscribeOn(Schedulers.parallel()));
    }

    @Test
    @DisplayName("T11: publishOn")
    void countsTheSameWithPublishOn() throws Exception {
        assertOneFetchFor(token -> token.publishOn(Schedulers.parallel()));
    }

    @Test
    @DisplayName("T11: parallel")
    void countsTheSameInParallelRails() throws Exception {
        assertOneFetchFor(token -> Flux.just(1)
                .parallel(2)
                .runOn(Schedulers.parallel())
                .flatMap(i -> token)
                .sequential()
                .next());
    }

    @Test
    @DisplayName("T11: plain threads")
    void countsTheSameOnPlainThreads() throws Exception {
        ExecutorService threads = Executors.newCachedThreadPool();
        assertOneFetchFor(token -> token.subscribeOn(Schedulers.fromExecutor(threads)));
        threads.shutdown();
    }

    @Test
    @EnabledForJreRange(min = JRE.JAVA_21)
    @DisplayName("T11: virtual threads")
    void countsTheSameOnVirtualThreads() throws Exception {
        ExecutorService threads = (ExecutorService)
                Executors.class.getMethod("newVirtualThreadPerTaskExecutor").invoke(null);
        Scheduler scheduler = Schedulers.fromExecutor(threads);
        assertOneFetchFor(token -> token.subscribeOn(scheduler));
        threads.shutdown();
    }

    @Test
    @DisplayName("T35: the threads that hand the token over end soon after")
    void keepsNoThreadWhenIdle() throws Exception {
        AtomicReference<Thread> deliverer = new AtomicReference<>();
        CountDownLatch delivered = new CountDownLatch(1);
        shared.token().subscribe(token -> {
            deliverer.set(Thread.currentThread());
            delivered.countDown();
        });

        answer.tryEmitValue(token(1, HOUR));

        assertThat(await(delivered)).isTrue();
        assertThat(deliverer.get()).isNotSameAs(Thread.currentThread());
        deliverer.get().join(LIMIT.toMillis());
        assertThat(deliverer.get().isAlive()).isFalse();
    }

    @Test
    @DisplayName("The thread that hands the token over finds services where the one that brought it does")
    void handsTheTokenOverWithTheClassLoaderOfTheThreadThatBroughtIt() throws Exception {
        AtomicReference<ClassLoader> seen = new AtomicReference<>();
        CountDownLatch delivered = new CountDownLatch(1);
        shared.token().subscribe(token -> {
            seen.set(Thread.currentThread().getContextClassLoader());
            delivered.countDown();
        });
        try (URLClassLoader application = new URLClassLoader(new URL[0])) {
            Thread bringing = new Thread(() -> answer.tryEmitValue(token(1, HOUR)));
            bringing.setContextClassLoader(application);

            bringing.start();

            assertThat(await(delivered)).isTrue();
            assertThat(seen.get()).isSameAs(application);
        }
    }

    private void assertOneFetchFor(UnaryOperator<Mono<AccessToken>> how) throws Exception {
        Crowd crowd = new Crowd(500).join(how.apply(shared.token()));

        answer.tryEmitValue(token(1, HOUR));

        assertThat(crowd.awaitEndings().served()).isEqualTo(Map.of("1", 500));
        assertThat(source.fetches()).isEqualTo(1);
    }

    private static boolean await(CountDownLatch latch) {
        try {
            return latch.await(LIMIT.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            throw new AssertionError(stopped);
        }
    }
}
