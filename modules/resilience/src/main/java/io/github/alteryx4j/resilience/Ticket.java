package io.github.alteryx4j.resilience;

import io.github.alteryx4j.OverloadedException;
import io.github.alteryx4j.client.Answer;
import io.github.alteryx4j.client.Call;
import io.github.alteryx4j.client.CallFilter;
import io.github.alteryx4j.resilience.ConcurrencyLimit.Sign;
import java.util.concurrent.atomic.AtomicIntegerFieldUpdater;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Subscription;
import reactor.core.CoreSubscriber;
import reactor.core.publisher.Operators;
import reactor.util.context.Context;

/** One subscription of a call at the gate: waits, runs, and gives its place back whichever way it ends. */
final class Ticket extends Operators.DeferredSubscription implements CoreSubscriber<Answer> {

    private static final AtomicIntegerFieldUpdater<Ticket> STATE =
            AtomicIntegerFieldUpdater.newUpdater(Ticket.class, "state");

    private static final int WAITING = 0;
    private static final int BEGINNING = 1;
    private static final int RUNNING = 2;
    private static final int ENDED = 3;

    /** Its neighbours in the queue, and whether it is there; guarded by the gate. */
    @Nullable Ticket before;

    @Nullable Ticket after;

    boolean isQueued;

    private final Call call;
    private final CallFilter.Next next;
    private final Gate gate;
    private final CoreSubscriber<? super Answer> actual;
    private long beganAt;
    private boolean isCounted;
    private Sign sign = Sign.NONE;

    @SuppressWarnings("UnusedVariable") // read through STATE
    private volatile int state;

    Ticket(Call call, CallFilter.Next next, Gate gate, CoreSubscriber<? super Answer> actual) {
        this.call = call;
        this.next = next;
        this.gate = gate;
        this.actual = actual;
    }

    void queue() {
        if (isCancelled()) {
            return;
        }
        if (!gate.enter(this)) {
            if (STATE.compareAndSet(this, WAITING, ENDED)) {
                actual.onError(new OverloadedException(
                        call.toString(),
                        gate.capacity() + " calls wait to begin already; send fewer at once or allow more with"
                                + " queueCapacity",
                        null));
            }
            return;
        }
        if (isCancelled()) {
            gate.abandon(this);
        }
        gate.serve();
    }

    /** It is its turn, and a place is taken for it. */
    void begin() {
        if (!STATE.compareAndSet(this, WAITING, BEGINNING)) {
            gate.notBegun();
            return;
        }
        beganAt = gate.now();
        isCounted = enterBulkhead();
        Sending.through(next, call).subscribe(this);
        // One that ended within these lines leaves here, so that a thousand failing at once do not nest.
        if (!STATE.compareAndSet(this, BEGINNING, RUNNING)) {
            leave();
        }
    }

    @Override
    public void onSubscribe(Subscription upstream) {
        set(upstream);
    }

    @Override
    public void onNext(Answer answer) {
        sign = Sign.FINE;
        if (end()) {
            actual.onNext(answer);
            actual.onComplete();
        } else {
            answer.release();
        }
    }

    @Override
    public void onError(Throwable error) {
        sign = Verdicts.isOverload(error) ? Sign.OVERLOAD : Sign.NONE;
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
    public void cancel() {
        super.cancel();
        if (call.isGivenUp()) {
            sign = Sign.OVERLOAD;
        }
        end();
    }

    /** Ends it once; false if it had ended. */
    private boolean end() {
        int before = STATE.getAndSet(this, ENDED);
        if (before == WAITING) {
            gate.abandon(this);
        } else if (before == RUNNING) {
            leave();
            gate.serve();
        }
        return before != ENDED;
    }

    private void leave() {
        if (isCounted) {
            leaveBulkhead();
        }
        gate.leave(gate.now() - beganAt, sign);
    }

    private boolean enterBulkhead() {
        try {
            return gate.bulkhead().tryAcquirePermission();
        } catch (RuntimeException listener) {
            Listeners.failed(listener);
            return true;
        }
    }

    private void leaveBulkhead() {
        try {
            gate.bulkhead().onComplete();
        } catch (RuntimeException listener) {
            Listeners.failed(listener);
        }
    }

    @Override
    public Context currentContext() {
        return actual.currentContext();
    }
}
