package io.github.alteryx4j.journal.r2dbc;

import io.github.alteryx4j.AlteryxException;
import io.github.alteryx4j.JournalException;
import io.github.alteryx4j.journal.r2dbc.Claims.Look;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.Disposable;
import reactor.core.Disposables;
import reactor.core.publisher.FluxSink;
import reactor.core.publisher.Signal;
import reactor.core.scheduler.Schedulers;

/**
 * One subscription of {@link R2dbcJournal#work}: looks for work when it is asked for some, waits when there is none.
 * Whatever happens calls {@link #turn()}; one thread at a time takes it.
 */
final class Handout {

    private static final Logger LOG = LoggerFactory.getLogger(Handout.class);
    /** Between the end of an own item and the next look: several ends, one look. */
    private static final long BREATH_MILLIS = 20;

    private final FluxSink<WorkItem> sink;
    private final Claims claims;
    private final Hand hand;
    private final WorkOptions options;
    private final Duration patience;

    /** What was let go of here: for the next subscription to take up, else it would go round and round. */
    private final Set<String> setAside = ConcurrentHashMap.newKeySet();

    private final AtomicInteger turns = new AtomicInteger();
    private final Disposable.Swap timer = Disposables.swap();
    private final Runnable onLess = this::less;
    private volatile boolean ended;
    private volatile boolean stirred;
    private volatile boolean woken;
    private volatile @Nullable Signal<Look> seen;
    // The rest belongs to the turn.
    private boolean looking;
    private boolean paused;
    private boolean hurried;
    private boolean failing;
    private long failingSince;

    /** @param patience for how long a database that is away is asked again */
    Handout(FluxSink<WorkItem> sink, Claims claims, Hand hand, WorkOptions options, Duration patience) {
        this.sink = sink;
        this.claims = claims;
        this.hand = hand;
        this.options = options;
        this.patience = patience;
    }

    void begin(Runnable whenOver) {
        hand.onLess(onLess);
        sink.onDispose(() -> {
            end();
            whenOver.run();
        });
        sink.onRequest(more -> turn());
    }

    /** Hands this key out no more. */
    void setAside(String key) {
        setAside.add(key);
    }

    /** The journal was closed. */
    void fail(Throwable failure) {
        sink.error(failure);
    }

    private void turn() {
        int missed = 1;
        if (turns.getAndIncrement() != 0) {
            return;
        }
        do {
            step();
            missed = turns.addAndGet(-missed);
        } while (missed != 0);
    }

    private void step() {
        Signal<Look> last = seen;
        if (last != null) {
            seen = null;
            looking = false;
            take(last);
        }
        if (woken) {
            woken = false;
            paused = false;
        }
        if (paused && stirred && !hurried) {
            hurried = true;
            wakeAfter(BREATH_MILLIS);
        }
        long wanted = sink.requestedFromDownstream();
        // Without demand only the end is of interest, and only after something ended here.
        if (ended || looking || paused || (wanted == 0 && !(stirred && hand.isEmpty()))) {
            return;
        }
        looking = true;
        stirred = false;
        // Not cancelled with the subscription: what it claims is given back at once then.
        claims.take(wanted, options.outstanding, setAside).materialize().subscribe(signal -> {
            seen = signal;
            turn();
        });
    }

    private void take(Signal<Look> signal) {
        Look look = signal.get();
        if (look == null) {
            failed(Objects.requireNonNull(signal.getThrowable()));
            return;
        }
        failing = false;
        look.claimed().forEach(each -> hand.give(each.item().key(), each.fence(), this));
        if (ended) {
            giveBack();
            return;
        }
        look.claimed().forEach(each -> sink.next(each.item()));
        if (!look.isAnyLeft() && !options.endless) {
            sink.complete();
        } else if (look.claimed().isEmpty()) {
            pause();
        }
    }

    private void failed(Throwable failure) {
        if (!failing) {
            failing = true;
            failingSince = System.nanoTime();
        }
        boolean passes = failure instanceof AlteryxException known && known.isTransient();
        if (!passes || System.nanoTime() - failingSince > patience.toNanos()) {
            sink.error(failure);
            return;
        }
        LOG.warn("Looking for work failed, and is tried again: {}", failure.getMessage());
        stirred = false;
        pause();
    }

    private void pause() {
        paused = true;
        hurried = false;
        double jitter = ThreadLocalRandom.current().nextDouble(0.8, 1.2);
        wakeAfter((long) (options.poll.toMillis() * jitter));
    }

    /** Only in a turn: of two threads the slower one would replace, and so stop, the newer timer. */
    private void wakeAfter(long millis) {
        timer.update(Schedulers.parallel()
                .schedule(
                        () -> {
                            woken = true;
                            turn();
                        },
                        millis,
                        TimeUnit.MILLISECONDS));
    }

    private void less() {
        stirred = true;
        turn();
    }

    private void end() {
        ended = true;
        hand.forget(onLess);
        timer.dispose();
        giveBack();
    }

    private void giveBack() {
        List<String> back = hand.takeBack(this);
        if (!back.isEmpty()) {
            claims.giveBack(back)
                    .subscribe(
                            given -> LOG.debug("{} of {} items given back", given, back.size()),
                            failure -> LOG.debug("Not given back, their leases will end: {}", failure.getMessage()));
        }
    }

    static JournalException closed() {
        return new JournalException("The journal is closed", false, null);
    }
}
