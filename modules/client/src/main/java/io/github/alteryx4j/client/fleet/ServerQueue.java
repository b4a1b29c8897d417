package io.github.alteryx4j.client.fleet;

import io.github.alteryx4j.AlteryxException;
import io.github.alteryx4j.client.JobsApi;
import io.github.alteryx4j.client.job.JobFilter;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Whether the queue of the whole server is as long as it may be. Who may not see it takes it for short. */
final class ServerQueue {

    private static final Logger LOG = LoggerFactory.getLogger(JobFleet.class);
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(5);

    private final JobsApi jobs;
    private final @Nullable Integer most;
    private volatile boolean isFull;

    /** @param most the length at which it is full; null to never look */
    ServerQueue(JobsApi jobs, @Nullable Integer most) {
        this.jobs = jobs;
        this.most = most;
    }

    boolean isFull() {
        return isFull;
    }

    /** The same stream; while it flows the queue is looked at, and the callback called when it is short again. */
    <T> Flux<T> watchedDuring(Flux<T> stream, Runnable isShort) {
        if (most == null) {
            return stream;
        }
        return Flux.using(() -> looks(most, isShort).subscribe(), looks -> stream, Disposable::dispose);
    }

    private Mono<Void> looks(int length, Runnable isShort) {
        return Flux.interval(Duration.ZERO, BETWEEN_LOOKS)
                .onBackpressureDrop()
                .concatMap(tick -> look(length), 1)
                .doOnNext(full -> {
                    isFull = full;
                    if (!full) {
                        isShort.run();
                    }
                })
                .onErrorResume(AlteryxException.class, refused -> {
                    isFull = false;
                    LOG.warn(
                            "The server's queue cannot be seen, so the fleet does not heed it: {}",
                            refused.getMessage());
                    isShort.run();
                    return Mono.empty();
                })
                .doFinally(end -> isFull = false)
                .then();
    }

    private Mono<Boolean> look(int length) {
        return jobs.list(query -> query.statuses(List.of(JobFilter.QUEUED)).allUsers(true))
                .take(length + 1L)
                .count()
                .map(queued -> queued >= length)
                .onErrorResume(
                        AlteryxException.class, error -> error.isTransient() ? Mono.just(isFull) : Mono.error(error));
    }
}
