package io.github.alteryx4j.client;

import io.github.alteryx4j.ClientClosedException;
import io.netty.util.Timeout;
import java.util.concurrent.atomic.AtomicIntegerFieldUpdater;
import java.util.concurrent.atomic.AtomicLongFieldUpdater;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Subscription;
import reactor.core.CoreSubscriber;
import reactor.core.publisher.Flux;
import reactor.core.publisher.FluxOperator;
import reactor.core.publisher.Operators;
import reactor.core.scheduler.Schedulers;
import reactor.util.context.Context;

/**
 * Ends a stream with an error when nothing came for too long although something was asked for. A consumer that takes
 * its time is no stall. The signals of the source stay on its threads; the error comes on a parallel one.
 */
final class StallLimit<T> extends FluxOperator<T, T> {

    private final Alarms alarms;
    private final long limit;
    private final Supplier<Throwable> stalled;

    /**
     * @param limit in nanoseconds
     */
    StallLimit(Flux<T> source, Alarms alarms, long limit, Supplier<Throwable> stalled) {
        super(source);
        this.alarms = alarms;
        this.limit = limit;
        this.stalled = stalled;
    }

    @Override
    public void subscribe(CoreSubscriber<? super T> actual) {
        source.subscribe(new Watch(actual));
    }

    private final class Watch implements CoreSubscriber<T>, Subscription, Alarms.Task {

        @SuppressWarnings("rawtypes")
        private static final AtomicIntegerFieldUpdater<StallLimit.Watch> STATE =
                AtomicIntegerFieldUpdater.newUpdater(StallLimit.Watch.class, "state");

        @SuppressWarnings("rawtypes")
        private static final AtomicLongFieldUpdater<StallLimit.Watch> REQUESTED =
                AtomicLongFieldUpdater.newUpdater(StallLimit.Watch.class, "requested");

        private static final int IDLE = 0;
        private static final int EMITTING = 1;
        /** The time is over, but an element is being handed on; whoever does that tells of the end. */
        private static final int STALLED = 2;

        private static final int ENDED = 3;

        private final CoreSubscriber<? super T> actual;
        private @Nullable Subscription upstream;
        private volatile @Nullable Timeout alarm;
        private volatile Supplier<Throwable> failure = stalled;
        private volatile long activeAt;
        private volatile long requested;
        private volatile long received;
        private volatile int state;

        Watch(CoreSubscriber<? super T> actual) {
            this.actual = actual;
        }

        @Override
        public void onSubscribe(Subscription subscription) {
            upstream = subscription;
            activeAt = System.nanoTime();
            try {
                alarm = alarms.after(limit, this);
            } catch (ClientClosedException closed) {
                state = ENDED;
                subscription.cancel();
                Operators.error(actual, closed);
                return;
            }
            actual.onSubscribe(this);
        }

        @Override
        @SuppressWarnings("NonAtomicVolatileUpdate") // one thread at a time receives
        public void onNext(T value) {
            activeAt = System.nanoTime();
            received++;
            if (!STATE.compareAndSet(this, IDLE, EMITTING)) {
                return;
            }
            actual.onNext(value);
            if (!STATE.compareAndSet(this, EMITTING, IDLE) && STATE.compareAndSet(this, STALLED, ENDED)) {
                actual.onError(failure.get());
            }
        }

        @Override
        public void onError(Throwable error) {
            if (end()) {
                actual.onError(error);
            }
        }

        @Override
        public void onComplete() {
            if (end()) {
                actual.onComplete();
            }
        }

        @Override
        public void request(long n) {
            if (upstream != null && Operators.validate(n)) {
                activeAt = System.nanoTime();
                Operators.addCap(REQUESTED, this, n);
                upstream.request(n);
            }
        }

        @Override
        public void cancel() {
            if (end() && upstream != null) {
                upstream.cancel();
            }
        }

        @Override
        public void run(Timeout reached) {
            long left = limit - (System.nanoTime() - activeAt);
            if (requested <= received) {
                left = limit;
            }
            if (left > 0) {
                if (state != ENDED) {
                    alarm = alarms.again(left, this);
                }
                return;
            }
            giveUp(stalled);
        }

        @Override
        public void closed() {
            giveUp(ClientClosedException::new);
        }

        private void giveUp(Supplier<Throwable> reason) {
            failure = reason;
            boolean emitting = STATE.compareAndSet(this, EMITTING, STALLED);
            boolean ours = emitting || STATE.compareAndSet(this, IDLE, ENDED);
            if (ours && upstream != null) {
                upstream.cancel();
            }
            if (ours && !emitting) {
                Schedulers.parallel().schedule(() -> actual.onError(reason.get()));
            }
        }

        private boolean end() {
            int before = STATE.getAndSet(this, ENDED);
            Timeout set = alarm;
            if (set != null) {
                set.cancel();
            }
            return before != ENDED;
        }

        @Override
        public Context currentContext() {
            return actual.currentContext();
        }
    }
}
