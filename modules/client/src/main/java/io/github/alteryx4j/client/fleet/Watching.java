package io.github.alteryx4j.client.fleet;

import io.github.alteryx4j.AlteryxException;
import io.github.alteryx4j.JournalException;
import io.github.alteryx4j.client.JobsApi;
import io.github.alteryx4j.client.job.Job;
import io.github.alteryx4j.client.run.JobOutcome;
import io.github.alteryx4j.client.run.RunRequest;
import io.github.alteryx4j.client.run.Waiting;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;

/** Waits for the job of one request and writes down how it ended. */
final class Watching {

    private final JobsApi jobs;
    private final Consumer<Waiting.Builder> waiting;
    private final Patience journal;
    private final UnderWay underWay;
    private final Scheduler clock;

    Watching(JobsApi jobs, FleetOptions options, Patience journal, UnderWay underWay, Scheduler clock) {
        this.jobs = jobs;
        Consumer<Waiting.Builder> patient = how -> how.patience(options.patience());
        this.waiting = patient.andThen(options.waiting());
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
        Job queued = submitted.job();
        Flux<Job> states = queued == null ? jobs.watch(jobId, waiting) : jobs.watch(queued, waiting);
        return states.doOnNext(job -> course.at(job.status())).last().map(JobOutcome::of);
    }

    private static String word(JobOutcome outcome) {
        return outcome.getClass().getSimpleName().toUpperCase(Locale.ROOT);
    }
}
