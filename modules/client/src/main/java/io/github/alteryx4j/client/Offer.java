package io.github.alteryx4j.client;

import java.util.concurrent.atomic.AtomicIntegerFieldUpdater;
import org.reactivestreams.Subscription;
import reactor.core.CoreSubscriber;
import reactor.core.publisher.Mono;

/**
 * Hands over an answer that has just come. If the call was cancelled in that moment, on another thread, nobody takes it,
 * and it is released; {@code Mono.just} would drop it with its buffers.
 */
final class Offer extends Mono<Answer> {

    private final Answer answer;

    Offer(Answer answer) {
        this.answer = answer;
    }

    @Override
    public void subscribe(CoreSubscriber<? super Answer> actual) {
        actual.onSubscribe(new Handing(answer, actual));
    }

    private static final class Handing implements Subscription {

        private static final AtomicIntegerFieldUpdater<Handing> DONE =
                AtomicIntegerFieldUpdater.newUpdater(Handing.class, "done");

        private final Answer answer;
        private final CoreSubscriber<? super Answer> actual;

        @SuppressWarnings("UnusedVariable") // read through DONE
        private volatile int done;

        Handing(Answer answer, CoreSubscriber<? super Answer> actual) {
            this.answer = answer;
            this.actual = actual;
        }

        @Override
        public void request(long n) {
            if (DONE.compareAndSet(this, 0, 1)) {
                actual.onNext(answer);
                actual.onComplete();
            }
        }

        @Override
        public void cancel() {
            if (DONE.compareAndSet(this, 0, 1)) {
                answer.release();
            }
        }
    }
}
