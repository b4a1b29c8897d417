package io.github.alteryx4j.client;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Subscription;
import reactor.core.CoreSubscriber;
import reactor.core.Disposable;
import reactor.core.Disposables;
import reactor.core.Scannable;
import reactor.util.context.Context;

/**
 * The place of an attempt among those that wait for a connection. Reactor Netty would keep the place of a request that was
 * given up: others are refused for want of places, and the connection that it gets at last is closed (decision 0017).
 */
final class PoolPlace {

    private final Disposable.Swap waiting = Disposables.swap();

    /** The context by which {@link #taken} finds this one. */
    Context in(Context context) {
        return context.put(PoolPlace.class, this);
    }

    /** Leaves the place, or the one that is taken later. */
    void leave() {
        waiting.dispose();
    }

    /**
     * What the pool asks for when somebody has to wait: a timer that ends the waiting. This one is no clock, it remembers
     * whom to take out of the queue.
     *
     * @param waiter Reactor Pool's: also a subscription, whose subscriber has the context of the request
     * @return what the pool disposes of when the waiting is over
     */
    static Disposable taken(Runnable waiter, Duration unused) {
        PoolPlace place = find(waiter);
        if (place == null || !(waiter instanceof Subscription subscription)) {
            return Disposables.disposed();
        }
        place.waiting.update(subscription::cancel);
        return () -> place.waiting.replace(null);
    }

    private static @Nullable PoolPlace find(Runnable waiter) {
        return waiter instanceof Scannable scannable
                        && scannable.scanUnsafe(Scannable.Attr.ACTUAL) instanceof CoreSubscriber<?> subscriber
                ? subscriber.currentContext().getOrDefault(PoolPlace.class, null)
                : null;
    }
}
