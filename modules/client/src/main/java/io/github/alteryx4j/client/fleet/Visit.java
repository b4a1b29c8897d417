package io.github.alteryx4j.client.fleet;

import java.util.concurrent.atomic.AtomicIntegerFieldUpdater;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Subscription;
import reactor.core.CoreSubscriber;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Operators;
import reactor.util.context.Context;

/** One subscription at the {@link Turnstile}: waits, is inside, and leaves once, whichever way it ends. */
final class Visit<T> extends Operators.DeferredSubscription implements CoreSubscriber<T> {

    @SuppressWarnings("rawtypes")
    private static final AtomicIntegerFieldUpdater<Visit> STATE =
            AtomicIntegerFieldUpdater.newUpdater(Visit.class, "state");

    private static final int WAITING = 0;
    private static final int INSIDE = 1;
    private static final int ENDED = 2;

    /** Both belong to the turnstile: where it waits or is inside, and whether it was turned away. */
    Turnstile.@Nullable Lane lane;

    boolean isTurnedAway;

    private final Turnstile turnstile;
    private final String name;
    private final Mono<T> inner;
    private final CoreSubscriber<? super T> actual;

    @SuppressWarnings("UnusedVariable") // read through STATE
    private volatile int state;

    /** What is done inside, for any number of subscribers. */
    static final class Passage<T> extends Mono<T> {

        private final Turnstile turnstile;
        private final String lane;
        private final Mono<T> inner;

        Passage(Turnstile turnstile, String lane, Mono<T> inner) {
            this.turnstile = turnstile;
            this.lane = lane;
            this.inner = inner;
        }

        @Override
        public void subscribe(CoreSubscriber<? super T> actual) {
            Visit<T> visit = new Visit<>(turnstile, lane, inner, actual);
            actual.onSubscribe(visit);
            visit.queue();
        }
    }

    private Visit(Turnstile turnstile, String name, Mono<T> inner, CoreSubscriber<? super T> actual) {
        this.turnstile = turnstile;
        this.name = name;
        this.inner = inner;
        this.actual = actual;
    }

    private void queue() {
        if (isCancelled()) {
            return;
        }
        turnstile.join(name, this);
        if (isCancelled()) {
            turnstile.giveUp(this);
        }
        turnstile.serve();
    }

    /** It is its turn, and it counts as inside. */
    void begin() {
        if (!STATE.compareAndSet(this, WAITING, INSIDE)) {
            turnstile.leave(this);
        } else if (isTurnedAway) {
            onComplete();
        } else {
            inner.subscribe(this);
        }
    }

    @Override
    public void onSubscribe(Subscription upstream) {
        set(upstream);
    }

    @Override
    public void onNext(T value) {
        if (end()) {
            actual.onNext(value);
            actual.onComplete();
        } else {
            Operators.onNextDropped(value, actual.currentContext());
        }
    }

    @Override
    public void onError(Throwable error) {
        if (end()) {
            actual.onError(error);
        } else {
            Operators.onErrorDropped(error, actual.currentContext());
        }
    }

    @Override
    public void onComplete() {
        if (end()) {
            actual.onComplete();
        }
    }

    @Override
    public void cancel() {
        super.cancel();
        end();
    }

    /** Ends it once; false if it had ended. */
    private boolean end() {
        int before = STATE.getAndSet(this, ENDED);
        if (before == WAITING) {
            turnstile.giveUp(this);
        } else if (before == INSIDE) {
            turnstile.leave(this);
        }
        return before != ENDED;
    }

    @Override
    public Context currentContext() {
        return actual.currentContext();
    }
}
