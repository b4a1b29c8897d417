package io.github.alteryx4j.client;

import io.github.alteryx4j.AlteryxException;
import io.github.alteryx4j.DeadlineExceededException;
import io.github.alteryx4j.TransportException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicIntegerFieldUpdater;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Subscription;
import reactor.core.CoreSubscriber;
import reactor.core.publisher.Mono;
import reactor.util.context.Context;

/**
 * One request and the head of its answer, within the attempt's time limit. An answer that nobody takes, because the
 * limit or a cancel came first, is released. A request that over HTTP/2 was certainly not looked at goes out again.
 */
final class Attempt extends Mono<Answer> {

    /** A server that never looks at a request is none to go on with. */
    private static final int MOST_REPETITIONS = 3;

    private final Transport transport;
    private final Call call;
    private final long length;

    /**
     * @param length the length of the body when it is an upload, else 0
     */
    Attempt(Transport transport, Call call, long length) {
        this.transport = transport;
        this.call = call;
        this.length = length;
    }

    @Override
    public void subscribe(CoreSubscriber<? super Answer> actual) {
        call.progress().begin();
        Receiver receiver = new Receiver(actual);
        send(receiver);
    }

    private void send(Receiver receiver) {
        transport.exchange(call, length, receiver::sent, receiver::unseen).subscribe(receiver);
    }

    private final class Receiver implements CoreSubscriber<Answer>, Subscription, Runnable {

        private static final AtomicIntegerFieldUpdater<Receiver> STATE =
                AtomicIntegerFieldUpdater.newUpdater(Receiver.class, "state");

        private static final int WAITING = 0;
        private static final int ANSWERED = 1;
        private static final int ENDED = 2;

        private final CoreSubscriber<? super Answer> actual;
        private final PoolPlace place = new PoolPlace();
        private final Context context;
        private volatile @Nullable Subscription upstream;
        private volatile @Nullable Runnable drain;
        private @Nullable Answer answer;
        private boolean unseen;
        private int repetitions;

        @SuppressWarnings("UnusedVariable") // read through STATE
        private volatile int state;

        Receiver(CoreSubscriber<? super Answer> actual) {
            this.actual = actual;
            this.context = place.in(actual.currentContext());
        }

        /**
         * The request is about to go out.
         *
         * @param drained drops what comes in answer to it
         * @return whether it may; what was given up before does nothing
         */
        boolean sent(Runnable drained) {
            if (state == ENDED) {
                return false;
            }
            drain = drained;
            call.progress().sent(this);
            // Whoever gave it up meanwhile either reads that it was sent or is seen here.
            return state != ENDED;
        }

        /** The server did not look at the request, so whatever ends it now did nothing. */
        void unseen() {
            unseen = true;
            call.progress().begin();
        }

        /** The attempt's time is over. */
        @Override
        public void run() {
            if (STATE.compareAndSet(this, WAITING, ENDED)) {
                giveUp();
                Duration limit = Duration.ofNanos(transport.attemptLimit());
                actual.onError(new DeadlineExceededException(
                        call.toString(), "no answer within " + limit, limit, call.isRepeatable()));
            }
        }

        @Override
        public void onSubscribe(Subscription subscription) {
            upstream = subscription;
            if (repetitions == 0) {
                actual.onSubscribe(this);
            } else if (state == ENDED) {
                subscription.cancel();
            } else {
                subscription.request(Long.MAX_VALUE);
            }
        }

        @Override
        public void onNext(Answer received) {
            answer = received;
            call.progress().answered();
            if (STATE.compareAndSet(this, WAITING, ANSWERED)) {
                actual.onNext(received);
                actual.onComplete();
            } else {
                received.release();
            }
        }

        @Override
        public void onError(Throwable error) {
            boolean nothingDone = unseen || Http2Stream.foundNone(error);
            if (nothingDone && repetitions < MOST_REPETITIONS && call.isReplayable() && state == WAITING) {
                unseen = false;
                repetitions++;
                send(this);
                return;
            }
            // After a cancel or the time limit nobody is there to hear it.
            if (STATE.compareAndSet(this, WAITING, ENDED)) {
                Throwable failure = Failures.typed(call, error);
                if (!call.isRepeatable() && failure instanceof AlteryxException known && known.isSafeToRepeat()) {
                    // The server did nothing; what ends the call later must not call that uncertain.
                    call.progress().begin();
                }
                actual.onError(failure);
            }
        }

        @Override
        public void onComplete() {
            if (STATE.compareAndSet(this, WAITING, ENDED)) {
                actual.onError(new TransportException(call.toString(), "no answer came", call.isRepeatable(), null));
            }
        }

        @Override
        public void request(long n) {
            Subscription current = upstream;
            if (current != null) {
                current.request(n);
            }
        }

        @Override
        public void cancel() {
            int before = STATE.getAndSet(this, ENDED);
            if (before == WAITING) {
                giveUp();
            } else if (before == ANSWERED && answer != null) {
                answer.release();
            }
        }

        /** Reactor Netty drops a head that meets a cancel, and forgets the body that came with it. */
        private void giveUp() {
            place.leave();
            Subscription current = upstream;
            if (current != null) {
                current.cancel();
            }
            Runnable drained = drain;
            if (drained != null) {
                drained.run();
            }
        }

        @Override
        public Context currentContext() {
            return context;
        }
    }
}
