package io.github.alteryx4j.client.fleet;

import io.github.alteryx4j.AlteryxException;
import io.github.alteryx4j.JournalException;
import io.github.alteryx4j.WaitInterruptedException;
import io.github.alteryx4j.client.JobsApi;
import io.github.alteryx4j.client.job.Job;
import io.github.alteryx4j.client.run.JobOutcome;
import io.github.alteryx4j.client.run.RunRequest;
import java.time.Duration;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.util.retry.Retry;

/** Waits for the job of one request and writes down how it ended. */
final class Watching {

    private static final Duration BEFORE_ANOTHER_TRY = Duration.ofSeconds(5);

    private final JobsApi jobs;
    private final FleetOptions options;
    private final Patience journal;
    private final UnderWay underWay;
    private final Scheduler clock;

    Watching(JobsApi jobs, FleetOptions options, Patience journal, UnderWay underWay, Scheduler clock) {
        this.jobs = jobs;
        this.options = options;
        this.journal = journal;
        this.underWay = underWay;
        this.clock = clock;
    }

    /** One result: finished or unwatched. Errors as the journal does. */
    Mono<RunResult> watch(RunRequest request, Submitting.Submitted submitted, Tally.Mark mark) {
        Submission accepted = Objects.requireNonNull(submitted.submission());
        String jobId = Objects.requireNonNull(accepted.jobId());
        Mono<RunResult> result = Mono.defer(() -> {
                    Course course = new Course(clock, mark, submitted.job() != null);
                    return outcome(submitted, jobId, course)
                            .map(outcome ->
                                    new RunResult.Finished(request, outcome, course.queueTime(), course.runTime()));
                })
                .flatMap(finished ->
                        journal.finish(accepted, word(finished.outcome())).<RunResult>thenReturn(finished))
                .onErrorResume(
                        AlteryxException.class,
                        error -> error instanceof JournalException
                                ? Mono.error(error)
                                : journal.release(accepted).thenReturn(new RunResult.Unwatched(request, jobId, error)));
        return Mono.using(
                () -> underWay.add(jobId), added -> journal.holding(accepted, result), added -> underWay.remove(jobId));
    }

    private Mono<JobOutcome> outcome(Submitting.Submitted submitted, String jobId, Course course) {
        long beganAt = clock.now(TimeUnit.NANOSECONDS);
        Job queued = submitted.job();
        Flux<Job> states =
                queued == null ? jobs.watch(jobId, options.waiting()) : jobs.watch(queued, options.waiting());
        return states.doOnNext(job -> course.at(job.status()))
                .last()
                .map(JobOutcome::of)
                .retryWhen(Retry.fixedDelay(Long.MAX_VALUE, BEFORE_ANOTHER_TRY)
                        .scheduler(clock)
                        .filter(error -> isPassing(error) && clock.now(TimeUnit.NANOSECONDS) - beganAt < patience())
                        .onRetryExhaustedThrow((spec, signal) -> signal.failure()));
    }

    private long patience() {
        return options.patience().toNanos();
    }

    /** A limit that the caller set has no cause; looks that failed have. */
    private static boolean isPassing(Throwable error) {
        return error instanceof WaitInterruptedException interrupted
                ? interrupted.getCause() instanceof AlteryxException cause && cause.isTransient()
                : error instanceof AlteryxException ours && ours.isTransient();
    }

    private static String word(JobOutcome outcome) {
        return outcome.getClass().getSimpleName().toUpperCase(Locale.ROOT);
    }
}
