package io.github.alteryx4j.client;

import io.github.alteryx4j.CallException;
import io.github.alteryx4j.ClientClosedException;
import io.github.alteryx4j.DeadlineExceededException;
import io.github.alteryx4j.SubmissionUncertainException;
import io.netty.util.Timeout;
import io.netty.util.TimerTask;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicIntegerFieldUpdater;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Subscription;
import reactor.core.CoreSubscriber;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Operators;
import reactor.core.scheduler.Schedulers;
import reactor.util.context.Context;

/**
 * A whole call: everything from the subscription to the decoded answer, within the deadline. Here, at the end, a
 * failure of a call that must not be sent twice becomes "uncertain" unless it certainly did nothing.
 */
final class Exchange<T> extends Mono<T> {

    private final Call call;
    private final Function<Call, Mono<T>> work;
    private final Alarms alarms;
    private final Duration deadline;

    /**
     * @param deadline for an upload the longest time without a byte sent, for all others the time for everything
     */
    Exchange(Call call, Function<Call, Mono<T>> work, Alarms alarms, Duration deadline) {
        this.call = call;
        this.work = work;
        this.alarms = alarms;
        this.deadline = deadline;
    }

    @Override
    public void subscribe(CoreSubscriber<? super T> actual) {
        Call begun = call.begin();
        work.apply(begun).subscribe(new Ending(begun, actual));
    }

    private final class Ending implements CoreSubscriber<T>, Subscription, TimerTask {

        @SuppressWarnings("rawtypes")
        private static final AtomicIntegerFieldUpdater<Exchange.Ending> ENDED =
                AtomicIntegerFieldUpdater.newUpdater(Exchange.Ending.class, "ended");

        private final Call begun;
        private final CoreSubscriber<? super T> actual;
        private @Nullable Subscription upstream;
        private volatile @Nullable Timeout limit;

        @SuppressWarnings("UnusedVariable") // read through ENDED
        private volatile int ended;

        Ending(Call begun, CoreSubscriber<? super T> actual) {
            this.begun = begun;
            this.actual = actual;
        }

        @Override
        public void onSubscribe(Subscription subscription) {
            upstream = subscription;
            try {
                limit = alarms.after(deadline.toNanos(), this);
            } catch (ClientClosedException closed) {
                ended = 1;
                subscription.cancel();
                Operators.error(actual, closed);
                return;
            }
            actual.onSubscribe(this);
        }

        @Override
        public void onNext(T value) {
            if (end()) {
                actual.onNext(value);
                actual.onComplete();
            } else if (value instanceof Answer answer) {
                answer.release();
            }
        }

        @Override
        public void onError(Throwable error) {
            if (end()) {
                actual.onError(verdict(error));
            }
        }

        @Override
        public void onComplete() {
            if (end()) {
                actual.onComplete();
            }
        }

        /** The deadline is reached, or an upload has to be looked at. */
        @Override
        public void run(Timeout reached) {
            long idle = System.nanoTime() - begun.progress().activeAtNanos();
            long left = deadline.toNanos() - idle;
            if (begun.body() instanceof Multipart && begun.progress().isSent() && left > 0) {
                limit = alarms.after(left, this);
                return;
            }
            if (end() && upstream != null) {
                upstream.cancel();
                Schedulers.parallel().schedule(() -> actual.onError(verdict(tooLate())));
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
            if (end() && upstream != null) {
                upstream.cancel();
            }
        }

        private boolean end() {
            if (!ENDED.compareAndSet(this, 0, 1)) {
                return false;
            }
            Timeout set = limit;
            if (set != null) {
                set.cancel();
            }
            return true;
        }

        private DeadlineExceededException tooLate() {
            boolean sent = begun.progress().isSent();
            String what = begun.body() instanceof Multipart && sent
                    ? "the upload stood still for " + deadline
                    : (sent ? "not answered" : "not even sent") + " within the deadline of " + deadline;
            return new DeadlineExceededException(begun.toString(), what, deadline, !sent || begun.isRepeatable());
        }

        private Throwable verdict(Throwable error) {
            Progress progress = begun.progress();
            boolean uncertain = !begun.isRepeatable()
                    && progress.isSent()
                    && error instanceof CallException failure
                    && !failure.isSafeToRepeat();
            return uncertain
                    ? new SubmissionUncertainException(begun.toString(), begun.resourceId(), progress.sentAt(), error)
                    : error;
        }

        @Override
        public Context currentContext() {
            return actual.currentContext();
        }
    }
}
