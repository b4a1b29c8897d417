package io.github.alteryx4j.auth;

import io.github.alteryx4j.ClientClosedException;
import io.github.alteryx4j.TokenException;
import java.time.Duration;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.CoreSubscriber;
import reactor.core.Disposable;
import reactor.core.Disposables;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Operators;
import reactor.core.scheduler.Scheduler;

/**
 * The one cached token that all concurrent calls share. It is fetched when the first call needs it, refreshed in the
 * background while the old one still serves, and fetched anew after the server refused it; however many calls wait,
 * one request is made. The fetch belongs to this cache and to no caller: a caller's cancel, time limit or context
 * never reaches the others. Thread-safe; idle, it holds no timer and no thread.
 */
public final class SharedToken implements AutoCloseable {

    /** What to do after the server answered 401. */
    public enum Rejection {
        /** Another token is there already, or on its way: send the call again with it. */
        REPLAY,
        /** The token was dropped: send the call again with the next one. */
        REFETCH,
        /** The token is too young to have died: the server means "not allowed". */
        DENIED
    }

    private static final Logger LOG = LoggerFactory.getLogger(SharedToken.class);

    /** However short tokens live, no more than one request a second. */
    private static final long MIN_INTERVAL = TimeUnit.SECONDS.toNanos(1);

    private final TokenSource source;
    private final TokenListeners listeners;
    private final TokenFetch fetch;
    private final Scheduler clock;
    private final Scheduler delivery;
    private final long rejectionGuard;
    private final boolean keepWarm;
    private final Mono<AccessToken> token = new Shared();
    private final Disposable.Swap warmer = Disposables.swap();
    /** Null once closed. */
    private final AtomicReference<@Nullable TokenState> state;

    SharedToken(SharedTokenBuilder settings) {
        this.source = settings.source;
        this.listeners = new TokenListeners(settings.listeners);
        this.fetch = new TokenFetch(settings, listeners);
        this.clock = settings.clock;
        this.delivery = settings.delivery;
        this.rejectionGuard = settings.rejectionGuard.toNanos();
        this.keepWarm = settings.keepWarm;
        this.state = new AtomicReference<>(TokenState.empty(now(), identity()));
    }

    /** A shared token with the default settings. */
    public static SharedToken of(TokenSource source) {
        return builder(source).build();
    }

    /** Starts to build a shared token. */
    public static SharedTokenBuilder builder(TokenSource source) {
        return new SharedTokenBuilder(source);
    }

    /**
     * The token of the moment: one element, at once when a usable one is held, else when the request for it ends.
     * Errors with a {@link TokenException} of the caller's own, or a {@link ClientClosedException}. Always the same
     * {@code Mono}; subscribe as often as you like.
     */
    public Mono<AccessToken> token() {
        return token;
    }

    /** Says that the server answered 401 to that token, and returns what to do. Never blocks, never fetches. */
    public Rejection reject(AccessToken refused) {
        Rejection decision = decide(refused);
        listeners.rejected(decision);
        return decision;
    }

    private Rejection decide(AccessToken refused) {
        for (; ; ) {
            TokenState current = state.get();
            Held held = current == null ? null : current.held();
            if (current == null || held == null || !held.token().equals(refused)) {
                return Rejection.REPLAY;
            }
            if (now() - held.sentAt() < rejectionGuard) {
                return Rejection.DENIED;
            }
            if (state.compareAndSet(current, current.withoutToken())) {
                return Rejection.REFETCH;
            }
        }
    }

    /** Forgets the token; those who wait, and every later call, get a {@link ClientClosedException}. */
    @Override
    public void close() {
        TokenState last = state.getAndSet(null);
        warmer.dispose();
        if (last != null && last.flight() != null) {
            last.flight().cancel();
            last.flight().fail(ClientClosedException::new, delivery);
        }
    }

    private long now() {
        return clock.now(TimeUnit.NANOSECONDS);
    }

    /** Starts the flight, unless somebody else changed the state first; then it returns false. */
    private boolean takeOff(TokenState from, Flight flight, long now) {
        if (!state.compareAndSet(from, from.fetching(flight))) {
            return false;
        }
        // A pause that no failure caused only spaces the requests; who comes now waits it out.
        long delay = from.failures() == 0 ? Math.max(0, from.notBefore() - now) : 0;
        flight.startedAs(fetch.after(Duration.ofNanos(delay))
                .subscribe(
                        held -> succeeded(flight, held),
                        error -> failed(flight, (TokenException) error),
                        null,
                        flight.context()));
        return true;
    }

    /** Only {@link #close()} takes a flight out of the state before it has landed. */
    private void succeeded(Flight flight, Held held) {
        long earliest = held.sentAt() + MIN_INTERVAL;
        TokenState before = state.getAndUpdate(current -> current == null ? null : current.succeeded(held, earliest));
        flight.succeed(held.token(), delivery);
        if (before != null && held.reusable()) {
            warm(held.refreshAt() - earliest > 0 ? held.refreshAt() : earliest);
        }
    }

    private void failed(Flight flight, TokenException failure) {
        long now = now();
        TokenState seen = state.get();
        // Nobody else counts failures while this flight is under way.
        Duration pause = Pause.after(failure, seen == null ? 1 : seen.failures() + 1);
        long until = now + pause.toNanos();
        TokenState before = state.getAndUpdate(current -> current == null ? null : current.failed(failure, until));
        flight.fail(() -> failure.forCaller(pause), delivery);
        if (before != null) {
            if (before.failures() == 0 && before.held() != null && before.held().usableAt(now)) {
                LOG.warn("The token could not be refreshed; the old one serves on. {}", failure.getMessage());
            }
            warm(until);
        }
    }

    private void warm(long at) {
        if (keepWarm) {
            try {
                warmer.update(clock.schedule(this::refreshIfDue, Math.max(0, at - now()), TimeUnit.NANOSECONDS));
            } catch (RejectedExecutionException shutDown) {
                LOG.debug("The timer that keeps the token fresh was shut down; calls refresh it from now on");
            }
        }
    }

    private void refreshIfDue() {
        TokenState current = state.get();
        if (current != null) {
            refresh(current, now());
        }
    }

    private void refresh(TokenState current, long now) {
        if (current.flight() == null && !current.pausedAt(now)) {
            takeOff(current, new Flight(identity()), now);
        }
    }

    /** When it cannot be told who asks, the fetch itself will say why; a token that still serves goes on serving. */
    private Object identity() {
        try {
            return source.identity();
        } catch (RuntimeException unknown) {
            return source;
        }
    }

    private final class Shared extends Mono<AccessToken> {

        @Override
        public void subscribe(CoreSubscriber<? super AccessToken> actual) {
            TokenState current = state.get();
            long now = now();
            if (current != null && current.held() != null && current.held().usableAt(now)) {
                if (current.held().wantsRefreshAt(now)) {
                    refresh(current, now);
                }
                actual.onSubscribe(
                        Operators.scalarSubscription(actual, current.held().token()));
                return;
            }
            Waiter waiter = new Waiter(actual);
            actual.onSubscribe(waiter);
            enqueue(waiter);
        }

        private void enqueue(Waiter waiter) {
            for (; ; ) {
                TokenState current = state.get();
                long now = now();
                if (current == null) {
                    waiter.fail(new ClientClosedException());
                    return;
                }
                if (current.held() != null && current.held().usableAt(now)) {
                    waiter.succeed(current.held().token());
                    return;
                }
                if (current.flight() != null) {
                    if (current.flight().join(waiter)) {
                        return;
                    }
                    continue;
                }
                Object identity = identity();
                TokenException failure = current.failure();
                if (failure != null && current.pausedAt(now) && !current.refusedAnother(identity)) {
                    waiter.fail(failure.forCaller(Duration.ofNanos(current.notBefore() - now)));
                    return;
                }
                Flight flight = new Flight(identity);
                flight.join(waiter);
                if (takeOff(current, flight, now)) {
                    return;
                }
            }
        }
    }
}
