package io.github.alteryx4j.auth;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/** Builds a {@link SharedToken}. Every setting has a default that suits Alteryx Server. */
public final class SharedTokenBuilder {

    final TokenSource source;
    Scheduler clock = Schedulers.parallel();
    Scheduler delivery = Delivery.THREADS;
    Duration attemptTimeout = Duration.ofSeconds(10);
    Duration fetchTimeout = Duration.ofSeconds(20);
    Duration rejectionGuard = Duration.ofSeconds(10);
    final List<TokenListener> listeners = new ArrayList<>();
    boolean keepWarm;

    SharedTokenBuilder(TokenSource source) {
        this.source = source;
    }

    /** The scheduler that tells the time, runs the time limits and hands the token to those who waited for it. */
    public SharedTokenBuilder scheduler(Scheduler scheduler) {
        this.clock = scheduler;
        this.delivery = scheduler;
        return this;
    }

    /** How long one request for a token may take; 10 s by default. */
    public SharedTokenBuilder attemptTimeout(Duration limit) {
        this.attemptTimeout = limit;
        return this;
    }

    /** How long a fetch may take with its inner retries; 20 s by default. */
    public SharedTokenBuilder fetchTimeout(Duration limit) {
        this.fetchTimeout = limit;
        return this;
    }

    /**
     * How old a token must be before a 401 is taken as its end; 10 s by default. A 401 to a younger token means "not
     * allowed", since Alteryx Server answers 401 for a role that is too low as well.
     */
    public SharedTokenBuilder rejectionGuard(Duration age) {
        this.rejectionGuard = age;
        return this;
    }

    /** Refreshes by a timer instead of by the first call that is due, so that a fresh token is always there. */
    public SharedTokenBuilder keepWarm(boolean warm) {
        this.keepWarm = warm;
        return this;
    }

    /** Adds somebody who hears of fetches and refusals. */
    public SharedTokenBuilder listener(TokenListener listener) {
        this.listeners.add(listener);
        return this;
    }

    /** Builds it; nothing is fetched before the first call. */
    public SharedToken build() {
        return new SharedToken(this);
    }
}
