package io.github.alteryx4j.client.fleet;

import io.github.alteryx4j.AlteryxException;
import io.github.alteryx4j.client.JobsApi;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The jobs that are waited for. Once all are to be cancelled, so are those that come later. */
final class UnderWay {

    private final JobsApi jobs;
    private final Set<String> ids = ConcurrentHashMap.newKeySet();
    private volatile boolean isCancelling;

    UnderWay(JobsApi jobs) {
        this.jobs = jobs;
    }

    /** True, unless it was there. */
    boolean add(String jobId) {
        boolean added = ids.add(jobId);
        if (isCancelling) {
            // Whoever waits for the job hears of it.
            cancel(jobId).subscribe();
        }
        return added;
    }

    void remove(String jobId) {
        ids.remove(jobId);
    }

    /** Empty, when the server was asked to cancel all there are now. */
    Mono<Void> cancelAll() {
        return Flux.defer(() -> {
                    isCancelling = true;
                    return Flux.fromIterable(Set.copyOf(ids));
                })
                .flatMap(this::cancel, 16)
                .then();
    }

    private Mono<Void> cancel(String jobId) {
        return jobs.cancel(jobId).onErrorComplete(AlteryxException.class);
    }
}
