package io.github.alteryx4j.client;

import java.util.Queue;
import java.util.concurrent.atomic.AtomicIntegerFieldUpdater;
import java.util.concurrent.atomic.AtomicLongFieldUpdater;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Subscription;
import reactor.core.CoreSubscriber;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Operators;
import reactor.util.concurrent.Queues;
import reactor.util.context.Context;

/**
 * The pieces of a streamed body by demand, but once the server has sent the last one, all that is left is taken over at
 * once. For then the connection goes back to the pool, and a receiver of Reactor Netty that still holds pieces of the
 * old answer would switch off the reading of the next one. What is left is no more than what was read ahead.
 */
final class Handover extends Flux<byte[]> {

    private final Answer answer;

    Handover(Answer answer) {
        this.answer = answer;
    }

    @Override
    public void subscribe(CoreSubscriber<? super byte[]> actual) {
        answer.pieces().subscribe(new Relay(actual));
    }

    private final class Relay implements CoreSubscriber<byte[]>, Subscription {

        private static final AtomicLongFieldUpdater<Relay> REQUESTED =
                AtomicLongFieldUpdater.newUpdater(Relay.class, "requested");
        private static final AtomicIntegerFieldUpdater<Relay> WORK =
                AtomicIntegerFieldUpdater.newUpdater(Relay.class, "work");

        private final CoreSubscriber<? super byte[]> actual;
        private final Queue<byte[]> pieces = Queues.<byte[]>unbounded(16).get();
        private @Nullable Subscription upstream;
        private @Nullable Throwable error;
        private long emitted;
        private volatile long requested;

        @SuppressWarnings("UnusedVariable") // read through WORK
        private volatile int work;

        private volatile boolean done;
        private volatile boolean cancelled;

        Relay(CoreSubscriber<? super byte[]> actual) {
            this.actual = actual;
        }

        @Override
        public void onSubscribe(Subscription subscription) {
            upstream = subscription;
            actual.onSubscribe(this);
            answer.whenSent(() -> subscription.request(Long.MAX_VALUE));
        }

        @Override
        public void onNext(byte[] piece) {
            pieces.offer(piece);
            drain();
        }

        @Override
        public void onError(Throwable broken) {
            error = broken;
            done = true;
            drain();
        }

        @Override
        public void onComplete() {
            done = true;
            drain();
        }

        @Override
        public void request(long n) {
            if (upstream != null && Operators.validate(n)) {
                Operators.addCap(REQUESTED, this, n);
                upstream.request(n);
                drain();
            }
        }

        @Override
        public void cancel() {
            cancelled = true;
            if (upstream != null) {
                upstream.cancel();
            }
        }

        private void drain() {
            if (WORK.getAndIncrement(this) != 0) {
                return;
            }
            int missed = 1;
            do {
                emit();
                missed = WORK.addAndGet(this, -missed);
            } while (missed != 0);
        }

        private void emit() {
            while (!cancelled) {
                boolean ended = done;
                byte[] piece = emitted < requested ? pieces.poll() : null;
                if (piece != null) {
                    emitted++;
                    actual.onNext(piece);
                } else if (ended && pieces.isEmpty()) {
                    cancelled = true;
                    end();
                } else {
                    return;
                }
            }
            pieces.clear();
        }

        private void end() {
            if (error != null) {
                actual.onError(error);
            } else {
                actual.onComplete();
            }
        }

        @Override
        public Context currentContext() {
            return actual.currentContext();
        }
    }
}
