package io.github.alteryx4j.resilience;

import io.github.resilience4j.bulkhead.Bulkhead;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import reactor.core.scheduler.Scheduler;

/**
 * Lets calls in one after the other, as they came, as long as there is a place and the pace allows it. The others wait
 * in a linked list, from which one that gives up takes itself out. The lock is held for a few assignments and never
 * while something else is called.
 */
final class Gate {

    /** After so many calls in a row a thread has done enough for others. */
    private static final int IN_A_ROW = 128;

    private final ConcurrencyLimit limit;
    private final Pace pace;
    private final int capacity;
    private final Bulkhead bulkhead;
    private final Scheduler scheduler;

    private @Nullable Ticket first;
    private @Nullable Ticket last;
    private int waiting;
    private int running;
    private boolean timerSet;
    private long started;
    private long refused;
    private long abandoned;

    Gate(ConcurrencyLimit limit, Pace pace, int capacity, Bulkhead bulkhead, Scheduler scheduler) {
        this.limit = limit;
        this.pace = pace;
        this.capacity = capacity;
        this.bulkhead = bulkhead;
        this.scheduler = scheduler;
    }

    Bulkhead bulkhead() {
        return bulkhead;
    }

    int capacity() {
        return capacity;
    }

    long now() {
        return scheduler.now(TimeUnit.NANOSECONDS);
    }

    /** Puts the call in the queue; false when that is full. */
    synchronized boolean enter(Ticket ticket) {
        if (waiting >= capacity) {
            refused++;
            return false;
        }
        ticket.before = last;
        if (last == null) {
            first = ticket;
        } else {
            last.after = ticket;
        }
        last = ticket;
        ticket.isQueued = true;
        waiting++;
        return true;
    }

    /** Begins the calls whose turn it is, one by one; none of them begins within another. */
    void serve() {
        for (int i = 0; i < IN_A_ROW; i++) {
            Ticket next;
            long wait;
            synchronized (this) {
                if (first == null || timerSet || running >= limit.now()) {
                    return;
                }
                long now = now();
                wait = pace.waitAt(now);
                timerSet = wait > 0;
                next = timerSet ? null : admit(first, now);
            }
            if (next == null) {
                scheduler.schedule(this::due, wait, TimeUnit.NANOSECONDS);
                return;
            }
            next.begin();
        }
        scheduler.schedule(this::serve);
    }

    private Ticket admit(Ticket ticket, long now) {
        pace.began(now);
        running++;
        started++;
        unlink(ticket);
        return ticket;
    }

    private void due() {
        synchronized (this) {
            timerSet = false;
        }
        serve();
    }

    /** The call, which waited, was given up. */
    synchronized void abandon(Ticket ticket) {
        // If it is not queued any more its turn has come, and it notices itself.
        if (ticket.isQueued) {
            unlink(ticket);
            abandoned++;
        }
    }

    /** The call was given up just before it could begin. */
    synchronized void notBegun() {
        pace.tookBack();
        running--;
        started--;
        abandoned++;
    }

    /** The call, which had begun, is done with its place. */
    synchronized void leave(long latency, ConcurrencyLimit.Sign sign) {
        limit.ended(now(), latency, running, sign);
        running--;
    }

    synchronized ServerNumbers numbers(String server, double retryBudget) {
        return new ServerNumbers(server, limit.now(), running, waiting, started, refused, abandoned, retryBudget);
    }

    private void unlink(Ticket ticket) {
        Ticket before = ticket.before;
        Ticket after = ticket.after;
        if (before == null) {
            first = after;
        } else {
            before.after = after;
        }
        if (after == null) {
            last = before;
        } else {
            after.before = before;
        }
        ticket.before = null;
        ticket.after = null;
        ticket.isQueued = false;
        waiting--;
    }
}
