package io.github.alteryx4j.client.fleet;

import io.github.alteryx4j.AlteryxException;
import io.github.alteryx4j.ClientClosedException;
import io.github.alteryx4j.ConfigurationException;
import io.github.alteryx4j.JournalException;
import io.github.alteryx4j.client.AlteryxClient;
import io.github.alteryx4j.client.job.Job;
import io.github.alteryx4j.client.run.RunRequest;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;

/**
 * Brings one request to the server at most once: intent into the journal, request, job's id into the journal. What was
 * certainly not taken is sent again for a while; what got no answer is cleared up.
 */
final class Submitting {

    private final AlteryxClient client;
    private final FleetOptions options;
    private final Patience journal;
    private final Turnstile requests;
    private final Window window;
    private final Clearing clearing;
    private final Scheduler clock;

    /** What requests without a key are called, by their number. */
    private final String unnamed = UUID.randomUUID() + "-";

    private final AtomicLong number = new AtomicLong();

    Submitting(
            AlteryxClient client,
            FleetOptions options,
            Patience journal,
            Turnstile requests,
            Window window,
            Clearing clearing,
            Scheduler clock) {
        this.client = client;
        this.options = options;
        this.journal = journal;
        this.requests = requests;
        this.window = window;
        this.clearing = clearing;
        this.clock = clock;
    }

    /**
     * How a submission ended.
     *
     * @param submission null if the journal would not have the key
     * @param job the job as it was queued; null if only its id is known, or there is none
     * @param result null when there is a job to wait for
     */
    record Submitted(
            @Nullable Submission submission,
            @Nullable Job job,
            @Nullable RunResult result) {}

    /** One element: a job to wait for, or a result. Errors as the journal does. */
    Mono<Submitted> submit(RunRequest request) {
        return Mono.defer(() -> new One(request).begin());
    }

    /** The submission of one request. */
    private final class One {

        private final RunRequest request;
        private final String key;
        private final long beganAt = clock.now(TimeUnit.NANOSECONDS);
        private long rounds;
        private int tries;

        private One(RunRequest request) {
            this.request = request;
            this.key = request.key() == null ? unnamed + number.incrementAndGet() : request.key();
        }

        Mono<Submitted> begin() {
            return inFlight(journal.intend(key, request.workflowId()))
                    .onErrorResume(
                            ConfigurationException.class,
                            unusable -> over(null, new RunResult.Refused(request, unusable)))
                    .switchIfEmpty(Mono.defer(() -> over(null, new RunResult.NotStarted(request))));
        }

        private Mono<Submitted> again(Submission intent) {
            return inFlight(journal.intendAgain(intent)).switchIfEmpty(Mono.defer(() -> putBack(intent)));
        }

        /**
         * The intent and the request count as one request in flight; what follows from its end does not. What is held no
         * more was not sent here, and is in anybody's hands, or nobody's: the journal tells. Empty when nothing goes out.
         */
        private Mono<Submitted> inFlight(Mono<Submission> intent) {
            Mono<Step> sending = Mono.defer(() -> client.isClosed() ? Mono.empty() : intent.flatMap(this::act));
            return requests.through(request.workflowId(), sending)
                    .onErrorResume(Patience::isHeldElsewhere, lost -> then(this::begin))
                    .flatMap(Step::then);
        }

        private Mono<Step> act(Submission submission) {
            return switch (submission.claim()) {
                case LEAVE -> then(() -> over(submission, new RunResult.Known(request, submission)));
                case TAKE_UP -> then(() -> submission.jobId() == null ? clear(submission) : over(submission, null));
                case SEND -> journal.holding(submission, send(submission));
            };
        }

        /** What follows is an element at first, so that an error is dealt with by the step that it comes from. */
        private Mono<Step> send(Submission intent) {
            tries++;
            return Mono.defer(() -> client.jobs().prepare(request))
                    .map(queueing -> confirmed(intent).flatMap(still -> queue(still, queueing)))
                    .onErrorResume(
                            AlteryxException.class, error -> Mono.just(slower(error, () -> notQueued(intent, error))))
                    .flatMap(Function.identity());
        }

        /** While answers were checked and files uploaded, somebody else may have taken it over. */
        private Mono<Submission> confirmed(Submission intent) {
            return request.validated() || !request.files().isEmpty() ? journal.intendAgain(intent) : Mono.just(intent);
        }

        private Mono<Step> queue(Submission intent, Mono<Job> queueing) {
            rounds = clearing.rounds(request.workflowId());
            return queueing.map(job -> queued(intent, job))
                    .onErrorResume(
                            AlteryxException.class, error -> Mono.just(slower(error, () -> failed(intent, error))))
                    .flatMap(Function.identity());
        }

        private Mono<Step> slower(AlteryxException error, Supplier<Mono<Submitted>> next) {
            if (error.isTransient() || !error.isSafeToRepeat()) {
                window.wasOverloaded();
            }
            return then(next);
        }

        private Mono<Step> queued(Submission intent, Job job) {
            window.wentWell();
            return journal.accept(intent, job.id())
                    .flatMap(accepted -> then(() -> Mono.just(new Submitted(accepted, job, null))))
                    .onErrorResume(Patience::isHeldElsewhere, taken -> then(() -> isQueued(intent, job.id(), taken)))
                    .onErrorResume(
                            ConfigurationException.class,
                            error -> then(
                                    () -> doubt(intent, new RunResult.Uncertain(request, error, List.of(job.id())))));
        }

        private Mono<Submitted> failed(Submission intent, AlteryxException error) {
            return error.isSafeToRepeat() ? notQueued(intent, error) : find(intent, error);
        }

        private Mono<Submitted> notQueued(Submission intent, AlteryxException error) {
            if (error instanceof ClientClosedException) {
                return putBack(intent);
            }
            Duration pause = Backoff.after(tries, error);
            if (error.isTransient() && age().plus(pause).compareTo(options.patience()) <= 0) {
                return journal.holding(
                        intent,
                        clearing.whileIdle(intent, Mono.delay(pause, clock).takeUntilOther(requests.closed()))
                                .then(Mono.defer(() -> again(intent))));
            }
            return journal.withdraw(intent, error.getClass().getSimpleName())
                    .then(over(intent, new RunResult.Refused(request, error)));
        }

        private Mono<Submitted> clear(Submission left) {
            return find(
                    left,
                    new JournalException(
                            "The submission " + key + " was cut off after its intent was written down", false, null));
        }

        private Mono<Submitted> find(Submission lost, AlteryxException error) {
            Mono<Submitted> found = Patience.with(clearing.find(lost, rounds), clock)
                    .flatMap(finding -> {
                        if (finding instanceof Clearing.Finding.Adopted adopted) {
                            return journal.accept(lost, adopted.jobId())
                                    .flatMap(accepted -> over(accepted, null))
                                    .onErrorResume(
                                            Patience::isHeldElsewhere, taken -> isQueued(lost, adopted.jobId(), taken));
                        }
                        if (finding instanceof Clearing.Finding.Unclear unclear) {
                            return doubt(lost, new RunResult.Uncertain(request, error, unclear.candidates()));
                        }
                        return again(lost);
                    })
                    .onErrorResume(
                            AlteryxException.class,
                            blind -> blind(lost, blind, new RunResult.Uncertain(request, error, List.of())));
            return journal.holding(lost, found);
        }

        /** The server's list could not be read. */
        private Mono<Submitted> blind(Submission lost, AlteryxException why, RunResult.Uncertain result) {
            if (why instanceof JournalException) {
                return Mono.error(why);
            }
            boolean passes = why.isTransient() || why instanceof ClientClosedException;
            return passes ? release(lost, result) : doubt(lost, result);
        }

        private Mono<Submitted> doubt(Submission lost, RunResult.Uncertain result) {
            String reason = result.error().getClass().getSimpleName() + ", candidates " + result.candidates();
            return journal.doubt(lost, reason).then(over(lost, result));
        }

        private Mono<Submitted> putBack(Submission intent) {
            return journal.putBack(intent).then(over(intent, new RunResult.NotStarted(request)));
        }

        private Mono<Submitted> release(Submission lost, RunResult result) {
            return journal.release(lost).then(over(lost, result));
        }

        /** The lease ended while the request was out; who took it over finds the job. */
        private Mono<Submitted> isQueued(Submission lost, String jobId, Throwable taken) {
            return over(lost, new RunResult.Unwatched(request, jobId, (JournalException) taken));
        }

        private Duration age() {
            return Duration.ofNanos(clock.now(TimeUnit.NANOSECONDS) - beganAt);
        }
    }

    private static Mono<Submitted> over(@Nullable Submission submission, @Nullable RunResult result) {
        return Mono.just(new Submitted(submission, null, result));
    }

    private record Step(Mono<Submitted> then) {}

    private static Mono<Step> then(Supplier<Mono<Submitted>> next) {
        return Mono.just(new Step(Mono.defer(next)));
    }
}
