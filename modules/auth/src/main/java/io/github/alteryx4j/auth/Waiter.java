package io.github.alteryx4j.auth;

import java.util.concurrent.atomic.AtomicIntegerFieldUpdater;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Subscription;
import reactor.core.CoreSubscriber;
import reactor.core.publisher.Operators;
import reactor.util.context.Context;

/** One subscriber that waits for a flight, and its subscription. A node of the flight's linked stack. */
final class Waiter implements Subscription {

    private static final AtomicIntegerFieldUpdater<Waiter> STATE =
            AtomicIntegerFieldUpdater.newUpdater(Waiter.class, "state");

    private static final int IDLE = 0;
    private static final int REQUESTED = 1;
    private static final int HAS_TOKEN = 2;
    private static final int DONE = 3;

    @Nullable Waiter next;

    private @Nullable CoreSubscriber<? super AccessToken> actual;
    private @Nullable AccessToken token;

    @SuppressWarnings("UnusedVariable") // read through STATE
    private volatile int state;

    Waiter(@Nullable CoreSubscriber<? super AccessToken> actual) {
        this.actual = actual;
    }

    /** Hands the token over: now, or when it is asked for. */
    void succeed(AccessToken token) {
        this.token = token;
        if (!STATE.compareAndSet(this, IDLE, HAS_TOKEN) && STATE.compareAndSet(this, REQUESTED, DONE)) {
            emit(token);
        }
    }

    void fail(Throwable error) {
        CoreSubscriber<? super AccessToken> target = actual;
        if (STATE.getAndSet(this, DONE) != DONE && target != null) {
            target.onError(error);
        }
    }

    @Override
    public void request(long n) {
        if (!Operators.validate(n)) {
            return;
        }
        if (!STATE.compareAndSet(this, IDLE, REQUESTED)
                && STATE.compareAndSet(this, HAS_TOKEN, DONE)
                && token != null) {
            emit(token);
        }
    }

    @Override
    public void cancel() {
        if (STATE.getAndSet(this, DONE) != DONE) {
            // The flight may last; what the caller built must not last with it.
            actual = null;
        }
    }

    Context context() {
        CoreSubscriber<? super AccessToken> target = actual;
        return target == null ? Context.empty() : target.currentContext();
    }

    private void emit(AccessToken value) {
        CoreSubscriber<? super AccessToken> target = actual;
        if (target != null) {
            target.onNext(value);
            target.onComplete();
        }
    }
}
