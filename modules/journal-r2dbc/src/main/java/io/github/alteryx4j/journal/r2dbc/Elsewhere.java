package io.github.alteryx4j.journal.r2dbc;

import java.util.function.Consumer;
import reactor.core.Disposable;
import reactor.core.Disposables;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Signal;
import reactor.core.scheduler.Schedulers;
import reactor.util.context.Context;

/**
 * Runs a step of a driver that blocks on a thread that may. Unlike {@code subscribeOn}, a cancel does not interrupt it:
 * H2 closes the whole database when a thread is interrupted while it writes.
 */
final class Elsewhere {

    private Elsewhere() {}

    /** One step at a time on the same connection: what is cancelled runs to its end before the connection is closed. */
    static <T> Mono<T> run(Object connection, Mono<T> step) {
        return Mono.<Signal<T>>create(sink -> {
                    Disposable.Swap running = Disposables.swap();
                    sink.onDispose(running);
                    Schedulers.boundedElastic().schedule(() -> {
                        synchronized (connection) {
                            if (!running.isDisposed()) {
                                // As a value, so that the error of a step that nobody waits for is no dropped error.
                                running.update(step.materialize()
                                        .subscribe(sink::success, null, null, Context.of(sink.contextView())));
                            }
                        }
                    });
                })
                .dematerialize();
    }

    /** Opens something to its end, also when cancelled; what nobody waits for any more goes to {@code late}. */
    static <T> Mono<T> open(Mono<T> step, Consumer<T> late) {
        return Mono.<Signal<T>>create(sink -> Schedulers.boundedElastic()
                        .schedule(() -> step.materialize()
                                .subscribe(sink::success, null, null, Context.of(sink.contextView()))))
                .doOnDiscard(Signal.class, signal -> {
                    @SuppressWarnings("unchecked") // Of this Mono's own making.
                    T value = ((Signal<T>) signal).get();
                    if (value != null) {
                        late.accept(value);
                    }
                })
                .dematerialize();
    }
}
