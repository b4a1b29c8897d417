package io.github.alteryx4j.auth;

import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import reactor.core.Disposable;
import reactor.core.Disposables;
import reactor.core.Exceptions;
import reactor.core.publisher.Operators;
import reactor.core.scheduler.Scheduler;
import reactor.util.context.Context;

/**
 * One token request under way and those who wait for it. Joining costs the same for the first and the hundred
 * thousandth: the waiters are a linked stack. It is landed exactly once; nobody joins afterwards.
 */
final class Flight {

    private static final Waiter LANDED = new Waiter(null);

    /** As many waiters as this may block their thread before the others are delayed. */
    private static final int DELIVERERS = 4;

    private final Object identity;
    private final Disposable.Swap request = Disposables.swap();
    private final AtomicReference<@Nullable Waiter> waiters = new AtomicReference<>();

    /**
     * @param identity who asks, see {@link TokenSource#identity()}
     */
    Flight(Object identity) {
        this.identity = identity;
    }

    Object identity() {
        return identity;
    }

    void startedAs(Disposable subscription) {
        request.update(subscription);
    }

    void cancel() {
        request.dispose();
    }

    /** Of the request: how it ends after a cancel is nobody's business, and no error that was dropped. */
    Context context() {
        Consumer<Throwable> dropped = error -> {
            if (!request.isDisposed()) {
                Operators.onErrorDropped(error, Context.empty());
            }
        };
        return Context.of("reactor.onErrorDropped.local", dropped);
    }

    /** False when the flight has landed; then look at the state again, it has changed. */
    boolean join(Waiter waiter) {
        for (; ; ) {
            Waiter top = waiters.get();
            if (top == LANDED) {
                return false;
            }
            waiter.next = top;
            if (waiters.compareAndSet(top, waiter)) {
                return true;
            }
        }
    }

    void succeed(AccessToken token, Scheduler scheduler) {
        land(waiter -> waiter.succeed(token), scheduler);
    }

    /** Each waiter gets an exception of its own, so that nobody's traces end up in another's. */
    void fail(Supplier<? extends RuntimeException> failure, Scheduler scheduler) {
        land(waiter -> waiter.fail(failure.get()), scheduler);
    }

    private void land(Consumer<Waiter> ending, Scheduler scheduler) {
        AtomicReference<@Nullable Waiter> queue = new AtomicReference<>();
        int count = 0;
        for (Waiter waiter = waiters.getAndSet(LANDED); waiter != null && waiter != LANDED; count++) {
            Waiter following = waiter.next;
            waiter.next = queue.get();
            queue.set(waiter);
            waiter = following;
        }
        for (int i = 0; i < Math.min(count, DELIVERERS); i++) {
            try {
                scheduler.schedule(() -> deliver(queue, ending));
            } catch (RejectedExecutionException noThread) {
                deliver(queue, ending);
            }
        }
    }

    private static void deliver(AtomicReference<@Nullable Waiter> queue, Consumer<Waiter> ending) {
        for (Waiter waiter = queue.get(); waiter != null; waiter = queue.get()) {
            if (queue.compareAndSet(waiter, waiter.next)) {
                try {
                    ending.accept(waiter);
                } catch (Throwable thrownByASubscriber) {
                    Exceptions.throwIfJvmFatal(thrownByASubscriber);
                    Operators.onErrorDropped(thrownByASubscriber, waiter.context());
                }
            }
        }
    }
}
