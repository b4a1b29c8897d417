package io.github.alteryx4j.auth;

import static io.github.alteryx4j.auth.CountingSource.token;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.reactivestreams.Subscription;
import reactor.core.CoreSubscriber;
import reactor.core.publisher.BaseSubscriber;
import reactor.core.publisher.Mono;
import reactor.core.publisher.SignalType;
import reactor.core.publisher.Sinks;
import reactor.test.StepVerifier;
import reactor.test.scheduler.VirtualTimeScheduler;
import reactor.util.context.Context;

/** Demand, cancel and ending of one subscriber. */
class WaiterTest {

    private static final AccessToken TOKEN = token(1, Duration.ofHours(1));

    private final Sinks.One<AccessToken> answer = Sinks.one();
    private final SharedToken shared = SharedToken.builder(answer::asMono)
            .scheduler(VirtualTimeScheduler.create())
            .build();

    @Test
    void waitsForDemandAfterTheTokenCame() {
        StepVerifier.create(shared.token(), 0)
                .expectSubscription()
                .then(this::land)
                .expectNoEvent(Duration.ofMillis(20))
                .thenRequest(1)
                .expectNext(TOKEN)
                .verifyComplete();
    }

    @Test
    void waitsForTheTokenAfterTheDemand() {
        StepVerifier.create(shared.token(), 0)
                .expectSubscription()
                .thenRequest(1)
                .thenRequest(1)
                .then(this::land)
                .expectNext(TOKEN)
                .verifyComplete();
    }

    @Test
    void waitsForDemandWhenTheTokenIsThere() {
        shared.token().subscribe();
        land();
        StepVerifier.create(shared.token(), 0)
                .expectSubscription()
                .expectNoEvent(Duration.ofMillis(20))
                .thenRequest(Long.MAX_VALUE)
                .expectNext(TOKEN)
                .verifyComplete();
    }

    @Test
    void failsWithoutDemand() {
        StepVerifier.create(shared.token(), 0)
                .expectSubscription()
                .then(() -> answer.tryEmitError(new IllegalStateException("no")))
                .verifyErrorMessage("No token: java.lang.IllegalStateException: no");
    }

    @Test
    void emitsOnceHoweverOftenItIsAsked() {
        StepVerifier.create(shared.token(), 0)
                .then(this::land)
                .thenRequest(1)
                .expectNext(TOKEN)
                .thenRequest(5)
                .verifyComplete();
    }

    @ParameterizedTest
    @ValueSource(longs = {0, -1, Long.MIN_VALUE})
    void takesADemandOfNothingForNone(long demand) {
        Recorder recorder = new Recorder();
        shared.token().subscribe(recorder);
        land();
        recorder.subscription.request(demand);
        assertThat(recorder.seen).isEmpty();
        recorder.subscription.request(1);
        assertThat(recorder.seen).hasToString("token, complete, ");
    }

    @Test
    void givesNothingAfterACancel() {
        Recorder beforeTheToken = new Recorder();
        Recorder beforeTheDemand = new Recorder();
        Recorder beforeTheFailure = new Recorder();
        shared.token().subscribe(beforeTheToken);
        shared.token().subscribe(beforeTheDemand);
        beforeTheToken.subscription.request(1);
        beforeTheToken.subscription.cancel();
        land();
        beforeTheDemand.subscription.cancel();
        beforeTheDemand.subscription.request(1);
        SharedToken failing = SharedToken.of(Mono::never);
        failing.token().subscribe(beforeTheFailure);
        beforeTheFailure.subscription.cancel();
        beforeTheFailure.subscription.cancel();
        failing.close();

        assertThat(beforeTheToken.seen).isEmpty();
        assertThat(beforeTheDemand.seen).isEmpty();
        assertThat(beforeTheFailure.seen).isEmpty();
    }

    @Test
    void isServedWhenItCancelsAfterwards() {
        Recorder recorder = new Recorder();
        shared.token().subscribe(recorder);
        recorder.subscription.request(1);
        land();
        recorder.subscription.cancel();
        assertThat(recorder.seen).hasToString("token, complete, ");
    }

    @Test
    @DisplayName("A cancelled waiter lets go of its subscriber although the request is still under way")
    void letsGoOfACancelledSubscriber() throws Exception {
        java.lang.ref.WeakReference<Recorder> gone = subscribeAndCancel();
        for (int i = 0; i < 100 && gone.get() != null; i++) {
            System.gc();
            Thread.onSpinWait();
        }
        assertThat(gone.get()).isNull();
        assertThat(shared.reject(TOKEN)).isEqualTo(SharedToken.Rejection.REPLAY);
    }

    private java.lang.ref.WeakReference<Recorder> subscribeAndCancel() {
        Recorder recorder = new Recorder();
        shared.token().subscribe(recorder);
        recorder.subscription.cancel();
        return new java.lang.ref.WeakReference<>(recorder);
    }

    @RepeatedTest(300)
    @DisplayName("Demand that races with the token loses neither and doubles neither")
    void survivesDemandThatRacesWithTheToken() throws Exception {
        Recorder recorder = new Recorder();
        shared.token().subscribe(recorder);
        CyclicBarrier start = new CyclicBarrier(2);
        Thread asking = new Thread(() -> {
            Crowd.awaitQuietly(start);
            recorder.subscription.request(1);
            recorder.subscription.request(1);
        });
        asking.start();
        Crowd.awaitQuietly(start);
        land();
        asking.join();
        assertThat(recorder.seen).hasToString("token, complete, ");
    }

    @Test
    @DisplayName("A subscriber that throws costs the others nothing; its error goes where its context says")
    void servesTheOthersWhenOneThrows() {
        AtomicReference<Throwable> dropped = new AtomicReference<>();
        Consumer<Throwable> whereTo = dropped::set;
        Crowd before = new Crowd(5).join(shared.token());
        shared.token().subscribe(new ThrowingSubscriber(Context.of("reactor.onErrorDropped.local", whereTo)));
        Crowd after = new Crowd(5).join(shared.token());

        land();

        assertThat(before.hasEnded().failures()).isEmpty();
        assertThat(after.hasEnded().failures()).isEmpty();
        assertThat(dropped.get()).hasMessage("thrown in onNext");
    }

    /** Breaks the rules of its interface. */
    private record ThrowingSubscriber(Context context) implements CoreSubscriber<AccessToken> {

        @Override
        public Context currentContext() {
            return context;
        }

        @Override
        public void onSubscribe(Subscription subscription) {
            subscription.request(1);
        }

        @Override
        public void onNext(AccessToken token) {
            throw new IllegalStateException("thrown in onNext");
        }

        @Override
        public void onError(Throwable error) {}

        @Override
        public void onComplete() {}
    }

    private void land() {
        answer.tryEmitValue(TOKEN);
    }

    /** Writes down what it sees; asks for nothing by itself. */
    private static final class Recorder extends BaseSubscriber<AccessToken> {

        final StringBuffer seen = new StringBuffer();
        Subscription subscription;

        @Override
        protected void hookOnSubscribe(Subscription given) {
            subscription = given;
        }

        @Override
        protected void hookOnNext(AccessToken value) {
            seen.append("token, ");
        }

        @Override
        protected void hookOnComplete() {
            seen.append("complete, ");
        }

        @Override
        protected void hookOnError(Throwable error) {
            seen.append("error, ");
        }

        @Override
        protected void hookFinally(SignalType type) {}
    }
}
