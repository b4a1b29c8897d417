package io.github.alteryx4j.journal.r2dbc;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;
import reactor.util.retry.Retry;

/** What this journal has in hand, and the timer that renews the leases while there is anything. */
final class Hand {

    private static final Logger LOG = LoggerFactory.getLogger(Hand.class);

    private final Map<String, Grip> grips = new ConcurrentHashMap<>();
    private final Set<Runnable> listeners = ConcurrentHashMap.newKeySet();
    private final AtomicBoolean renewing = new AtomicBoolean();
    private final Sinks.Empty<Void> closed = Sinks.empty();
    private volatile boolean isClosed;
    private final Database database;
    private final Sql sql;
    private final String machine;
    private final Duration pause;

    /** One key in hand: asked for (no fence yet), given out as work and not intended yet, or held. */
    private record Grip(long fence, @Nullable Handout giver) {

        static final Grip ASKED = new Grip(-1, null);

        boolean isGiven() {
            return giver != null;
        }
    }

    Hand(Database database, Sql sql, String machine, Duration lease) {
        this.database = database;
        this.sql = sql;
        this.machine = machine;
        this.pause = lease.dividedBy(3);
    }

    /** Called whenever something goes out of hand. */
    void onLess(Runnable listener) {
        listeners.add(listener);
    }

    void forget(Runnable listener) {
        listeners.remove(listener);
    }

    /** Reserves the key for one who asks the database for it; false if somebody here has it or asks for it already. */
    boolean reserve(String key) {
        boolean[] free = {true};
        grips.compute(key, (same, grip) -> {
            free[0] = grip == null || grip.isGiven();
            return free[0] ? Grip.ASKED : grip;
        });
        return free[0];
    }

    /** The fence of a key that was given out as work; negative if it was not. */
    long given(String key) {
        Grip grip = grips.get(key);
        return grip == null || !grip.isGiven() ? -1 : grip.fence;
    }

    void hold(String key, long fence) {
        put(key, new Grip(fence, null));
    }

    void give(String key, long fence, Handout giver) {
        put(key, new Grip(fence, giver));
    }

    private void put(String key, Grip grip) {
        grips.put(key, grip);
        renew();
    }

    /** The answer never came, or was nothing to hold. */
    void cancel(String key) {
        if (grips.remove(key, Grip.ASKED)) {
            less();
        }
    }

    void drop(String key, long fence) {
        if (grips.remove(key, new Grip(fence, null))) {
            less();
        }
    }

    /** Takes back what was given out and never intended. */
    List<String> takeBack(Handout giver) {
        List<String> back = new ArrayList<>();
        grips.forEach((key, grip) -> {
            if (grip.giver == giver && grips.remove(key, grip)) {
                back.add(key);
            }
        });
        return back;
    }

    String[] keys() {
        return grips.keySet().toArray(String[]::new);
    }

    boolean isEmpty() {
        return grips.isEmpty();
    }

    private void less() {
        listeners.forEach(Runnable::run);
    }

    private void renew() {
        if (!isClosed && renewing.compareAndSet(false, true)) {
            // Belongs to all who hold something, so to none of them.
            Mono.delay(pause)
                    .then(Mono.defer(this::renewOnce))
                    .repeat(() -> !grips.isEmpty())
                    .takeUntilOther(closed.asMono())
                    .subscribe(nothing -> {}, failure -> stopped(), this::stopped);
        }
    }

    private void stopped() {
        renewing.set(false);
        if (!grips.isEmpty()) {
            renew();
        }
    }

    /** Given up early and tried again soon: a lease outlives several connections that hang. */
    private Mono<Long> renewOnce() {
        return Mono.defer(() -> {
                    String[] keys = keys();
                    return keys.length == 0
                            ? Mono.<Long>empty()
                            : database.change(sql.renew, keys, machine)
                                    .timeout(pause.dividedBy(2))
                                    .doOnNext(renewed -> LOG.trace("{} of {} leases renewed", renewed, keys.length))
                                    .doOnError(failure -> LOG.warn(
                                            "Leases of {} submissions could not be renewed: {}",
                                            keys.length,
                                            failure.getMessage()));
                })
                .retryWhen(Retry.backoff(Long.MAX_VALUE, pause.dividedBy(20)).maxBackoff(pause));
    }

    /** Renews nothing any more. */
    void close() {
        isClosed = true;
        closed.tryEmitEmpty();
    }
}
