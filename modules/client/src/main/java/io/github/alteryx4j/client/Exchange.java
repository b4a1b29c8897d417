package io.github.alteryx4j.client;

import io.github.alteryx4j.CallException;
import io.github.alteryx4j.ClientClosedException;
import io.github.alteryx4j.DeadlineExceededException;
import io.github.alteryx4j.SubmissionUncertainException;
import io.netty.util.Timeout;
import java.util.concurrent.atomic.AtomicIntegerFieldUpdater;
import java.util.function.Function;
import java.util.function.Supplier;
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
    private final Http.Limits limits;

    Exchange(Call call, Function<Call, Mono<T>> work, Alarms alarms, Http.Limits limits) {
        this.call = call;
        this.work = work;
        this.alarms = alarms;
        this.limits = limits;
    }

    @Override
    public void subscribe(CoreSubscriber<? super T> actual) {
        Call begun = call.begin(System.nanoTime() + limits.deadline().toNanos());
        work.apply(begun).subscribe(new Ending(begun, actual));
    }

    private final class Ending implements CoreSubscriber<T>, Subscription, Alarms.Task {

        @SuppressWarnings("rawtypes")
        private static final AtomicIntegerFieldUpdater<Exchange.Ending> ENDED =
                AtomicIntegerFieldUpdater.newUpdater(Exchange.Ending.class, "ended");

        private final Call begun;
        private final CoreSubscriber<? super T> actual;
        private @Nullable Subscription upstream;
        private volatile @Nullable Timeout alarm;

        private volatile int ended;

        Ending(Call begun, CoreSubscriber<? super T> actual) {
            this.begun = begun;
            this.actual = actual;
        }

        @Override
        public void onSubscribe(Subscription subscription) {
            upstream = subscription;
            try {
                alarm = alarms.after(Math.min(limits.deadline().toNanos(), patience()), this);
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

        /** One alarm serves both limits: it looks which is reached, and comes again for the other. */
        @Override
        public void run(Timeout reached) {
            if (ended != 0) {
                return;
            }
            long now = System.nanoTime();
            Progress progress = begun.progress();
            Runnable attempt = isUpload() ? null : progress.attempt();
            long toDeadline = (isUpload() && progress.isSent()
                            ? progress.activeAtNanos() + limits.stall().toNanos()
                            : progress.deadlineAtNanos())
                    - now;
            long toAttemptEnd = patience() - (attempt == null ? 0 : now - progress.activeAtNanos());
            if (toDeadline <= 0) {
                Schedulers.parallel().schedule(this::tooLate);
                return;
            }
            if (attempt != null && toAttemptEnd <= 0) {
                Schedulers.parallel().schedule(attempt);
                toAttemptEnd = patience();
            }
            alarm = alarms.again(Math.min(toDeadline, toAttemptEnd), this);
        }

        @Override
        public void closed() {
            giveUp(() -> verdict(new ClientClosedException()));
        }

        private void tooLate() {
            if (begun.progress().isSent()) {
                begun.progress().giveUp();
            }
            giveUp(() -> verdict(deadlineExceeded()));
        }

        private void giveUp(Supplier<Throwable> reason) {
            if (end() && upstream != null) {
                // First of all: what is not sent by now will not be.
                upstream.cancel();
                actual.onError(reason.get());
            }
        }

        /** How long until it is worth a look: the attempt's limit, or for an upload the one for standing still. */
        private long patience() {
            return (isUpload() ? limits.stall() : limits.attempt()).toNanos();
        }

        private boolean isUpload() {
            return begun.body() instanceof Multipart;
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
            Timeout set = alarm;
            if (set != null) {
                set.cancel();
            }
            return true;
        }

        private DeadlineExceededException deadlineExceeded() {
            boolean sent = begun.progress().isSent();
            if (isUpload() && sent) {
                String what = "the upload stood still for " + limits.stall();
                return new DeadlineExceededException(begun.toString(), what, limits.stall(), begun.isRepeatable());
            }
            String what = (sent ? "not answered" : "not even sent") + " within the deadline of " + limits.deadline();
            return new DeadlineExceededException(
                    begun.toString(), what, limits.deadline(), !sent || begun.isRepeatable());
        }

        private Throwable verdict(Throwable error) {
            Progress progress = begun.progress();
            boolean mayBeDone = error instanceof ClientClosedException
                    || (error instanceof CallException failure && !failure.isSafeToRepeat());
            return mayBeDone && progress.isSent() && !begun.isRepeatable()
                    ? new SubmissionUncertainException(begun.toString(), begun.resourceId(), progress.sentAt(), error)
                    : error;
        }

        @Override
        public Context currentContext() {
            return actual.currentContext();
        }
    }
}
