package io.github.alteryx4j.client.fleet;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntSupplier;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

/**
 * Lets so many in at once, lane by lane in turn, and within a lane as they came. A lane can be closed for a while, until
 * nobody of it is inside. Whoever waits can give up; the lock is held for a few assignments only.
 */
final class Turnstile {

    private final IntSupplier limit;
    private final int limitOfALane;
    private final Map<String, Lane> lanes = new LinkedHashMap<>();
    private final AtomicInteger calls = new AtomicInteger();
    private final Sinks.Empty<Void> closed = Sinks.empty();
    private int inside;
    private boolean isClosed;

    /** Those of one name; the order of the map is the order of their turns. */
    static final class Lane {
        private final String name;
        private final Deque<Visit<?>> waiting = new ArrayDeque<>();
        private int inside;
        private int holds;
        private Sinks.Empty<Void> quiet = Sinks.empty();

        private Lane(String name) {
            this.name = name;
        }
    }

    /** @param limit how many may be inside, at this moment */
    Turnstile(IntSupplier limit, int limitOfALane) {
        this.limit = limit;
        this.limitOfALane = limitOfALane;
    }

    /** What is done inside, once it is let in; empty without doing anything when the turnstile was closed before. */
    <T> Mono<T> through(String lane, Mono<T> inner) {
        return new Visit.Passage<>(this, lane, inner);
    }

    /** What is done while nobody of that lane is inside. Several of these may go on at the same time. */
    <T> Mono<T> whileQuiet(String lane, Mono<T> inner) {
        return Mono.using(() -> hold(lane), held -> quiet(held).then(inner), this::resume);
    }

    private synchronized Lane hold(String name) {
        Lane lane = lane(name);
        lane.holds++;
        return lane;
    }

    private synchronized Mono<Void> quiet(Lane lane) {
        return lane.inside == 0 ? Mono.empty() : lane.quiet.asMono();
    }

    private void resume(Lane lane) {
        synchronized (this) {
            lane.holds--;
            forgetIfUnused(lane);
        }
        serve();
    }

    private Lane lane(String name) {
        return lanes.computeIfAbsent(name, Lane::new);
    }

    /** Lets nobody in any more; those who wait end empty. */
    void close() {
        synchronized (this) {
            isClosed = true;
        }
        closed.tryEmitEmpty();
        serve();
    }

    /** Empty, when it is closed. */
    Mono<Void> closed() {
        return closed.asMono();
    }

    synchronized void join(String name, Visit<?> visit) {
        Lane lane = lane(name);
        lane.waiting.add(visit);
        visit.lane = lane;
    }

    synchronized void giveUp(Visit<?> visit) {
        Lane lane = visit.lane;
        if (lane != null && lane.waiting.remove(visit)) {
            forgetIfUnused(lane);
        }
    }

    void leave(Visit<?> visit) {
        Lane lane = Objects.requireNonNull(visit.lane);
        Sinks.Empty<Void> quiet = null;
        synchronized (this) {
            inside--;
            lane.inside--;
            if (lane.inside == 0) {
                quiet = lane.quiet;
                lane.quiet = Sinks.empty();
            }
            forgetIfUnused(lane);
        }
        if (quiet != null) {
            quiet.tryEmitEmpty();
        }
        serve();
    }

    private void forgetIfUnused(Lane lane) {
        if (lane.inside == 0 && lane.holds == 0 && lane.waiting.isEmpty()) {
            lanes.remove(lane.name);
        }
    }

    /** Lets in whom it can. Only one thread at a time does, and nobody is let in within another's turn. */
    void serve() {
        if (calls.getAndIncrement() != 0) {
            return;
        }
        int missed;
        do {
            missed = calls.get();
            for (Visit<?> next = next(); next != null; next = next()) {
                next.begin();
            }
        } while (calls.addAndGet(-missed) != 0);
    }

    private synchronized @Nullable Visit<?> next() {
        if (!isClosed && inside >= limit.getAsInt()) {
            return null;
        }
        for (Lane lane : lanes.values()) {
            boolean isOpen = isClosed || (lane.holds == 0 && lane.inside < limitOfALane);
            if (isOpen && !lane.waiting.isEmpty()) {
                Visit<?> visit = lane.waiting.remove();
                lanes.remove(lane.name);
                lanes.put(lane.name, lane);
                inside++;
                lane.inside++;
                visit.isTurnedAway = isClosed;
                return visit;
            }
        }
        return null;
    }
}
