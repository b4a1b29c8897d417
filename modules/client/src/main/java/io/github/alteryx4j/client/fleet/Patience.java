package io.github.alteryx4j.client.fleet;

import io.github.alteryx4j.AlteryxException;
import io.github.alteryx4j.JournalException;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.util.retry.Retry;

/**
 * A journal that may be away for a moment: what fails for a passing reason is tried again for about half a minute, not
 * counting how long each try takes to fail.
 */
record Patience(SubmissionJournal journal, Scheduler clock) implements SubmissionJournal {

    /** The same, tried again a few times while its errors are transient. */
    static <T> Mono<T> with(Mono<T> attempt, Scheduler clock) {
        return attempt.retryWhen(retry(clock));
    }

    /** Work on a submission in hand; it is let go of when the work is given up or the journal fails in it. */
    <T> Mono<T> holding(Submission held, Mono<T> work) {
        return work.doOnCancel(() -> letGo(held)).doOnError(failure -> letGo(held));
    }

    private void letGo(Submission held) {
        // Nobody is left to tell. What cannot be let go of is free when its lease ends.
        journal.release(held).onErrorComplete().subscribe();
    }

    /** What somebody else holds by now is theirs to end. */
    private Mono<Void> ended(Mono<Void> end) {
        return with(end, clock).onErrorComplete(Patience::isHeldElsewhere);
    }

    static boolean isHeldElsewhere(Throwable error) {
        return error instanceof JournalException journal && journal.isHeldElsewhere();
    }

    private static Retry retry(Scheduler clock) {
        return Retry.backoff(8, Duration.ofMillis(250))
                .maxBackoff(Duration.ofSeconds(10))
                .scheduler(clock)
                .filter(error -> error instanceof AlteryxException ours && ours.isTransient())
                .onRetryExhaustedThrow((spec, signal) -> signal.failure());
    }

    @Override
    public Mono<Submission> intend(String key, String workflowId) {
        return with(journal.intend(key, workflowId), clock);
    }

    @Override
    public Mono<Submission> intendAgain(Submission submission) {
        return with(journal.intendAgain(submission), clock);
    }

    @Override
    public Mono<Submission> accept(Submission submission, String jobId) {
        return with(journal.accept(submission, jobId), clock);
    }

    @Override
    public Mono<Void> finish(Submission submission, String verdict) {
        return ended(journal.finish(submission, verdict));
    }

    @Override
    public Mono<Void> withdraw(Submission submission, String reason) {
        return ended(journal.withdraw(submission, reason));
    }

    @Override
    public Mono<Void> putBack(Submission submission) {
        return ended(journal.putBack(submission));
    }

    @Override
    public Mono<Void> doubt(Submission submission, String reason) {
        return ended(journal.doubt(submission, reason));
    }

    @Override
    public Mono<Void> release(Submission submission) {
        return journal.release(submission);
    }

    @Override
    public Flux<String> unresolved(String workflowId, Instant since) {
        return journal.unresolved(workflowId, since).retryWhen(retry(clock));
    }

    @Override
    public Flux<String> known(Collection<String> jobIds) {
        return journal.known(jobIds).retryWhen(retry(clock));
    }
}
