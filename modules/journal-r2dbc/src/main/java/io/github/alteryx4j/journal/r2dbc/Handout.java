package io.github.alteryx4j.journal.r2dbc;

import io.github.alteryx4j.AlteryxException;
import io.github.alteryx4j.JournalException;
import io.github.alteryx4j.journal.r2dbc.Claims.Claimed;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.Disposable;
import reactor.core.Disposables;
import reactor.core.publisher.FluxSink;
import reactor.core.publisher.Mono;
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

    private final AtomicInteger turns = new AtomicInteger();
    private final Disposable.Swap timer = Disposables.swap();
    private final Runnable onLess = this::less;
    private volatile boolean ended;
    private volatile boolean looking;
    private volatile boolean paused;
    private volatile boolean stirred;
    private volatile @Nullable Look look;
    private long failingSince;
    private boolean failing;

    /** What a look brought: work, or that there is none and whether some is left elsewhere, or a failure. */
    private record Look(
            List<Claimed> claimed,
            boolean isAnyLeft,
            @Nullable Throwable failure) {}

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
        Look seen = look;
        if (seen != null) {
            look = null;
            looking = false;
            take(seen);
        }
        long wanted = sink.requestedFromDownstream();
        // Without demand only the end is of interest, and only after something ended here.
        if (ended || looking || paused || (wanted == 0 && !(stirred && hand.isEmpty()))) {
            return;
        }
        looking = true;
        stirred = false;
        // Not cancelled with the subscription: what it claims is given back at once then.
        look(wanted).subscribe(this::looked, failure -> looked(new Look(List.of(), true, failure)));
    }

    private Mono<Look> look(long wanted) {
        Mono<List<Claimed>> taken = wanted == 0 ? Mono.just(List.of()) : claims.take(wanted, options.outstanding);
        return taken.flatMap(claimed -> claimed.isEmpty() && !options.endless
                ? claims.isAnyLeft().map(left -> new Look(claimed, left, null))
                : Mono.just(new Look(claimed, true, null)));
    }

    private void looked(Look seen) {
        look = seen;
        turn();
    }

    private void take(Look seen) {
        if (seen.failure != null) {
            failed(seen.failure);
            return;
        }
        failing = false;
        seen.claimed.forEach(each -> hand.give(each.item().key(), each.fence(), this));
        if (ended) {
            giveBack();
            return;
        }
        seen.claimed.forEach(each -> sink.next(each.item()));
        if (!seen.isAnyLeft) {
            sink.complete();
        } else if (seen.claimed.isEmpty()) {
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
        double jitter = ThreadLocalRandom.current().nextDouble(0.8, 1.2);
        wakeAfter((long) (options.poll.toMillis() * jitter));
        if (stirred) {
            wakeAfter(BREATH_MILLIS);
        }
    }

    private void wakeAfter(long millis) {
        timer.update(Schedulers.parallel()
                .schedule(
                        () -> {
                            paused = false;
                            turn();
                        },
                        millis,
                        TimeUnit.MILLISECONDS));
    }

    private void less() {
        if (!stirred) {
            stirred = true;
            if (paused) {
                wakeAfter(BREATH_MILLIS);
            } else {
                turn();
            }
        }
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
