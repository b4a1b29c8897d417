package io.github.alteryx4j.auth;

import static io.github.alteryx4j.auth.CountingSource.token;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.alteryx4j.ClientClosedException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.reactivestreams.Subscription;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;
import reactor.core.scheduler.Schedulers;
import reactor.test.StepVerifier;
import reactor.test.scheduler.VirtualTimeScheduler;

/** Closing, and the timer of keepWarm. */
class SharedTokenCloseTest {

    private static final Duration LIFE = Duration.ofSeconds(1_000);

    private final VirtualTimeScheduler time = VirtualTimeScheduler.create();

    @Test
    @DisplayName("T61: close ends everybody that waits and cancels the request; a second close is harmless")
    void endsThoseWhoWait() {
        AtomicInteger cancelled = new AtomicInteger();
        CountingSource source =
                new CountingSource(n -> Mono.<AccessToken>never().doOnCancel(cancelled::incrementAndGet));
        SharedToken shared = SharedToken.builder(source).scheduler(time).build();
        Crowd crowd = new Crowd(1_000).join(shared.token());

        shared.close();
        shared.close();

        assertThat(crowd.hasEnded().failures())
                .hasSize(1_000)
                .doesNotHaveDuplicates()
                .hasOnlyElementsOfType(ClientClosedException.class);
        assertThat(cancelled).hasValue(1);
        StepVerifier.create(shared.token()).verifyError(ClientClosedException.class);
        assertThat(source.fetches()).isEqualTo(1);
    }

    /** As Reactor Netty does now and then; that no error is dropped, Guards sees. */
    @Test
    void aRequestThatFailsWhenItIsCancelledTroublesNobody() {
        TokenSource source = () -> Mono.from(subscriber -> subscriber.onSubscribe(new Subscription() {
            @Override
            public void request(long n) {}

            @Override
            public void cancel() {
                subscriber.onError(new IllegalStateException("cut off"));
            }
        }));
        SharedToken shared = SharedToken.builder(source).scheduler(time).build();
        Crowd crowd = new Crowd(1).join(shared.token());

        shared.close();

        assertThat(crowd.hasEnded().failures()).hasOnlyElementsOfType(ClientClosedException.class);
    }

    @Test
    void forgetsTheTokenWhenClosed() {
        SharedToken shared =
                SharedToken.builder(CountingSource.ofLife(LIFE)).scheduler(time).build();
        new Crowd(1).join(shared.token()).hasEnded();

        shared.close();

        StepVerifier.create(shared.token()).verifyError(ClientClosedException.class);
        assertThat(shared.reject(token(1, LIFE))).isEqualTo(SharedToken.Rejection.REPLAY);
    }

    @Test
    void closesHarmlesslyBeforeTheFirstCall() {
        CountingSource source = CountingSource.ofLife(LIFE);
        SharedToken shared = SharedToken.of(source);
        shared.close();
        StepVerifier.create(shared.token()).verifyError(ClientClosedException.class);
        assertThat(source.fetches()).isZero();
    }

    @RepeatedTest(200)
    @DisplayName("Close that races with calls and with the end of the fetch leaves nobody waiting")
    void leavesNobodyWaitingWhenCloseRaces() throws Exception {
        Sinks.One<AccessToken> answer = Sinks.one();
        SharedToken shared = SharedToken.of(answer::asMono);
        Crowd early = new Crowd(10).join(shared.token());
        CyclicBarrier start = new CyclicBarrier(3);
        Thread closing = new Thread(() -> {
            Crowd.awaitQuietly(start);
            shared.close();
        });
        Thread answering = new Thread(() -> {
            Crowd.awaitQuietly(start);
            answer.tryEmitValue(token(1, LIFE));
        });
        closing.start();
        answering.start();
        Crowd.awaitQuietly(start);
        Crowd late = new Crowd(20).join(shared.token());

        early.awaitEndings();
        late.awaitEndings();
        closing.join();
        answering.join();
        assertThat(late.failures()).hasOnlyElementsOfType(ClientClosedException.class);
        StepVerifier.create(shared.token()).verifyError(ClientClosedException.class);
    }

    @Test
    @DisplayName("keepWarm refreshes without any call, and stops when closed")
    void refreshesByItselfWhenKeptWarm() {
        CountingSource source = CountingSource.ofLife(LIFE);
        SharedToken shared = warm(source);
        time.advanceTimeBy(LIFE);
        assertThat(source.fetches()).isZero();
        new Crowd(1).join(shared.token()).hasEnded();

        time.advanceTimeBy(Duration.ofSeconds(749));
        assertThat(source.fetches()).isEqualTo(1);
        time.advanceTimeBy(Duration.ofSeconds(102));
        assertThat(source.fetches()).isEqualTo(2);
        time.advanceTimeBy(LIFE.multipliedBy(10));
        assertThat(source.fetches()).isBetween(13, 16);
        assertThat(new Crowd(1).join(shared.token()).hasEnded().served()).isEqualTo(Map.of("" + source.fetches(), 1));

        shared.close();
        int fetches = source.fetches();
        time.advanceTimeBy(LIFE.multipliedBy(2));
        assertThat(source.fetches()).isEqualTo(fetches);
    }

    @Test
    @DisplayName("keepWarm tries again after a failed refresh, in growing intervals")
    void triesAgainByItselfAfterAFailureWhenKeptWarm() {
        CountingSource source =
                new CountingSource(n -> n == 2 || n == 3 ? CountingSource.failure(503) : Mono.just(token(n, LIFE)));
        SharedToken shared = warm(source);
        new Crowd(1).join(shared.token()).hasEnded();
        time.advanceTimeBy(Duration.ofSeconds(855));
        assertThat(source.fetches()).isEqualTo(4);
        assertThat(new Crowd(1).join(shared.token()).hasEnded().served()).isEqualTo(Map.of("4", 1));
    }

    @Test
    @DisplayName("keepWarm goes on for tokens that live shorter than the least interval of requests")
    void keepsTokensOfASecondWarm() {
        CountingSource source = CountingSource.ofLife(Duration.ofSeconds(1));
        SharedToken shared = warm(source);
        new Crowd(1).join(shared.token()).hasEnded();
        time.advanceTimeBy(Duration.ofSeconds(10));
        assertThat(source.fetches()).isEqualTo(11);
    }

    @Test
    @DisplayName("keepWarm asks for no tokens that would serve nobody")
    void doesNotKeepTokensWithoutLifeWarm() {
        CountingSource source = CountingSource.ofLife(Duration.ZERO);
        SharedToken shared = warm(source);
        new Crowd(1).join(shared.token()).hasEnded();
        time.advanceTimeBy(Duration.ofMinutes(1));
        assertThat(source.fetches()).isEqualTo(1);
    }

    @Test
    @DisplayName("Close takes the timer of keepWarm away")
    void leavesNoTimerBehindWhenClosed() {
        ScheduledThreadPoolExecutor timer = new ScheduledThreadPoolExecutor(1);
        timer.setRemoveOnCancelPolicy(true);
        SharedToken shared = SharedToken.builder(CountingSource.ofLife(LIFE))
                .scheduler(Schedulers.fromExecutorService(timer))
                .keepWarm(true)
                .build();
        StepVerifier.create(shared.token()).expectNextCount(1).verifyComplete();
        StepVerifier.create(shared.token()).expectNextCount(1).verifyComplete();
        assertThat(timer.getQueue()).hasSize(1);
        shared.close();
        assertThat(timer.getQueue()).isEmpty();
        timer.shutdownNow();
    }

    private SharedToken warm(TokenSource source) {
        return SharedToken.builder(source).scheduler(time).keepWarm(true).build();
    }
}
