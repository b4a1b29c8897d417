package io.github.alteryx4j.auth;

import static io.github.alteryx4j.auth.CountingSource.token;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import reactor.core.Disposable;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;
import reactor.core.scheduler.Schedulers;
import reactor.test.StepVerifier;

/** Many callers at once, and callers that go away. */
class SharedTokenConcurrencyTest {

    private static final Duration HOUR = Duration.ofHours(1);

    private final Sinks.One<AccessToken> answer = Sinks.one();
    private final AtomicInteger cancelled = new AtomicInteger();
    private final CountingSource source =
            new CountingSource(n -> answer.asMono().doOnCancel(cancelled::incrementAndGet));
    private final SharedToken shared = SharedToken.of(source);

    @Test
    @DisplayName("T01: 10,000 cold subscribers from 32 threads make one request and are all served")
    void fetchesOnceForTenThousandCallersOfThirtyTwoThreads() throws Exception {
        Crowd crowd = new Crowd(10_000).joinFrom(32, shared.token());
        assertThat(crowd.endings()).isZero();

        answer.tryEmitValue(token(1, HOUR));

        assertThat(crowd.awaitEndings().served()).isEqualTo(Map.of("1", 10_000));
        assertThat(source.fetches()).isEqualTo(1);
    }

    @Test
    @DisplayName("T02: 100,000 waiters join within a second and cost less than 300 bytes each")
    void keepsAHundredThousandWaitersCheaply() throws Exception {
        Crowd crowd = new Crowd(100_000);
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long startedAt = System.nanoTime();
        long allocatedBefore = threads.getCurrentThreadAllocatedBytes();

        crowd.join(shared.token());

        long allocated = threads.getCurrentThreadAllocatedBytes() - allocatedBefore;
        assertThat(Duration.ofNanos(System.nanoTime() - startedAt)).isLessThan(Duration.ofSeconds(1));
        assertThat(allocated / 100_000).isLessThan(300);
        answer.tryEmitValue(token(1, HOUR));
        assertThat(crowd.awaitEndings().served()).isEqualTo(Map.of("1", 100_000));
        assertThat(source.fetches()).isEqualTo(1);
    }

    @Test
    @DisplayName("T03: the first caller's cancel leaves the others their token")
    void servesTheOthersAfterTheFirstCancelled() throws Exception {
        Disposable first = shared.token().subscribe();
        Crowd crowd = new Crowd(100).join(shared.token());

        first.dispose();
        answer.tryEmitValue(token(1, HOUR));

        assertThat(crowd.awaitEndings().served()).isEqualTo(Map.of("1", 100));
        assertThat(source.fetches()).isEqualTo(1);
        assertThat(cancelled).hasValue(0);
    }

    @Test
    @DisplayName("T04: with every caller gone the fetch goes on and fills the cache")
    void fillsTheCacheAfterEverybodyCancelled() {
        for (int i = 0; i < 100; i++) {
            shared.token().subscribe().dispose();
        }
        assertThat(cancelled).hasValue(0);

        answer.tryEmitValue(token(1, HOUR));

        StepVerifier.create(shared.token()).expectNext(token(1, HOUR)).verifyComplete();
        assertThat(source.fetches()).isEqualTo(1);
    }

    @Test
    @DisplayName("T04: a call after the cancel of all joins the request under way")
    void joinsTheRequestThatEverybodyElseLeft() {
        shared.token().subscribe().dispose();

        StepVerifier.create(shared.token())
                .then(() -> answer.tryEmitValue(token(1, HOUR)))
                .expectNext(token(1, HOUR))
                .verifyComplete();
        assertThat(source.fetches()).isEqualTo(1);
    }

    @RepeatedTest(300)
    @DisplayName("T06: whoever subscribes while the fetch ends is served by it")
    void neverWaitsForAFinishedFetch() throws Exception {
        CyclicBarrier start = new CyclicBarrier(2);
        Thread completing = new Thread(() -> {
            Crowd.awaitQuietly(start);
            answer.tryEmitValue(token(1, HOUR));
        });
        completing.start();
        shared.token().subscribe();
        Crowd.awaitQuietly(start);

        Crowd crowd = new Crowd(50).join(shared.token());

        assertThat(crowd.awaitEndings().served()).isEqualTo(Map.of("1", 50));
        assertThat(source.fetches()).isEqualTo(1);
        completing.join();
    }

    @RepeatedTest(20)
    @DisplayName("T06: whoever subscribes while the fetch fails gets its failure or a new fetch, never nothing")
    void neverWaitsForAFailedFetch() throws Exception {
        CountingSource failing = new CountingSource(
                n -> n == 1 ? Mono.defer(() -> CountingSource.failure(503)) : Mono.just(token(n, HOUR)));
        SharedToken failingOnce = SharedToken.of(() -> failing.fetch().subscribeOn(Schedulers.parallel()));

        Crowd crowd = new Crowd(2_000).joinFrom(4, failingOnce.token());

        crowd.awaitEndings();
        assertThat(crowd.failures().size() + crowd.served().getOrDefault("2", 0))
                .isEqualTo(2_000);
        assertThat(crowd.failures()).isNotEmpty();
        assertThat(failing.fetches()).isBetween(1, 2);
    }

    @RepeatedTest(100)
    @DisplayName("Cancels that race with the token leave no caller with two endings and no other caller without one")
    void survivesCancelsThatRaceWithTheToken(RepetitionInfo repetition) throws Exception {
        Random random = new Random(repetition.getCurrentRepetition());
        Crowd staying = new Crowd(20);
        Disposable.Composite leaving = reactor.core.Disposables.composite();
        AtomicInteger lateTokens = new AtomicInteger();
        for (int i = 0; i < 40; i++) {
            if (random.nextBoolean()) {
                leaving.add(shared.token().subscribe(token -> lateTokens.incrementAndGet()));
            }
            if (i < 20) {
                shared.token().subscribe((reactor.core.CoreSubscriber<AccessToken>) staying);
            }
        }
        int leavers = leaving.size();
        CyclicBarrier start = new CyclicBarrier(2);
        Thread cancelling = new Thread(() -> {
            Crowd.awaitQuietly(start);
            leaving.dispose();
        });
        cancelling.start();
        Crowd.awaitQuietly(start);

        answer.tryEmitValue(token(1, HOUR));

        assertThat(staying.awaitEndings().served())
                .as("seed %d", repetition.getCurrentRepetition())
                .isEqualTo(Map.of("1", 20));
        cancelling.join();
        assertThat(lateTokens.get()).isLessThanOrEqualTo(leavers);
    }
}
