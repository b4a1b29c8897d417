package io.github.alteryx4j.resilience;

import io.github.alteryx4j.CircuitOpenException;
import io.github.alteryx4j.DeadlineExceededException;
import io.github.alteryx4j.client.Answer;
import io.github.alteryx4j.client.Call;
import io.github.alteryx4j.client.CallFilter;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicIntegerFieldUpdater;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Subscription;
import reactor.core.CoreSubscriber;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Operators;
import reactor.util.context.Context;

/** Sends no request to a server that has been failing, and tells its circuit breaker how the others ended. */
final class Breaker implements CallFilter {

    private final Servers servers;

    Breaker(Servers servers) {
        this.servers = servers;
    }

    @Override
    public Mono<Answer> filter(Call call, Next next) {
        return new Guarded(call, next, servers.of(call).circuit());
    }

    private static final class Guarded extends Mono<Answer> {

        private final Call call;
        private final Next next;
        private final Circuit circuit;

        Guarded(Call call, Next next, Circuit circuit) {
            this.call = call;
            this.next = next;
            this.circuit = circuit;
        }

        @Override
        public void subscribe(CoreSubscriber<? super Answer> actual) {
            if (circuit.letsThrough()) {
                Sending.through(next, call).subscribe(new Observer(call, circuit, actual));
            } else {
                Operators.error(
                        actual,
                        new CircuitOpenException(
                                call.toString(),
                                "not sent, since " + call.server() + " failed too often of late; it is tried again"
                                        + " after a pause"));
            }
        }
    }

    private static final class Observer implements CoreSubscriber<Answer>, Subscription {

        private static final AtomicIntegerFieldUpdater<Observer> ENDED =
                AtomicIntegerFieldUpdater.newUpdater(Observer.class, "ended");

        private final Call call;
        private final CircuitBreaker breaker;
        private final CoreSubscriber<? super Answer> actual;
        private final @Nullable Probe probe;
        private final long begunAt;
        private @Nullable Subscription upstream;

        @SuppressWarnings("UnusedVariable") // read through ENDED
        private volatile int ended;

        Observer(Call call, Circuit circuit, CoreSubscriber<? super Answer> actual) {
            this.call = call;
            this.breaker = circuit.breaker();
            this.actual = actual;
            this.probe = circuit.probe();
            this.begunAt = breaker.getCurrentTimestamp();
        }

        @Override
        public void onSubscribe(Subscription subscription) {
            upstream = subscription;
            actual.onSubscribe(this);
        }

        @Override
        public void onNext(Answer answer) {
            if (end()) {
                told();
                breaker.onSuccess(breaker.getCurrentTimestamp() - begunAt, breaker.getTimestampUnit());
                actual.onNext(answer);
                actual.onComplete();
            } else {
                answer.release();
            }
        }

        @Override
        public void onError(Throwable error) {
            if (end()) {
                failed(error);
                actual.onError(error);
            }
        }

        @Override
        public void onComplete() {
            if (end()) {
                giveBack();
                actual.onComplete();
            }
        }

        @Override
        public void request(long n) {
            if (upstream != null) {
                upstream.request(n);
            }
        }

        @Override
        public void cancel() {
            if (upstream != null) {
                upstream.cancel();
            }
            if (!end()) {
                return;
            }
            if (call.isGivenUp()) {
                failed(noAnswer());
            } else {
                giveBack();
            }
        }

        private void failed(Throwable error) {
            told();
            breaker.onError(breaker.getCurrentTimestamp() - begunAt, breaker.getTimestampUnit(), error);
        }

        private void told() {
            if (probe != null) {
                probe.told();
            }
        }

        private void giveBack() {
            if (probe != null) {
                probe.giveBack();
            }
        }

        private DeadlineExceededException noAnswer() {
            Duration waited = Duration.ofNanos(
                    TimeUnit.NANOSECONDS.convert(breaker.getCurrentTimestamp() - begunAt, breaker.getTimestampUnit()));
            return new DeadlineExceededException(
                    call.toString(), "no answer until the end of the call, after " + waited, waited, true);
        }

        private boolean end() {
            return ENDED.compareAndSet(this, 0, 1);
        }

        @Override
        public Context currentContext() {
            return actual.currentContext();
        }
    }
}
