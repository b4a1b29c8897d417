package io.github.alteryx4j.client;

import io.github.alteryx4j.AlteryxException;
import io.github.alteryx4j.ResponseException;
import io.github.alteryx4j.WaitInterruptedException;
import io.github.alteryx4j.client.job.Disposition;
import io.github.alteryx4j.client.job.Job;
import io.github.alteryx4j.client.job.JobStatus;
import io.github.alteryx4j.client.run.Waiting;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/**
 * One waiting for one job, of one subscriber. A look that fails is no failed job: only several in a row, or none that
 * succeeds for long, end the waiting.
 */
final class JobWatch {

    private static final double GROWTH = 1.6;
    private static final int MOST_FAILURES = 5;
    private static final long LONGEST_FAILING = TimeUnit.MINUTES.toNanos(2);

    /** A limit that is nearly reached leaves the last look so long all the same. */
    private static final Duration LAST_LOOK = Duration.ofSeconds(2);

    private static final Duration FOR_EVER = Duration.ofDays(365);

    private final String jobId;
    private final Waiting waiting;
    private final Function<@Nullable Job, Mono<Job>> look;
    private final Scheduler clock = Schedulers.parallel();

    private final long startedAt = now();
    private Duration interval;
    private @Nullable Job last;
    private @Nullable JobStatus phase;
    private long phaseSince = startedAt;
    private int failures;
    private long failingSince;

    private JobWatch(String jobId, Waiting waiting, Function<@Nullable Job, Mono<Job>> look, @Nullable Job known) {
        this.jobId = jobId;
        this.waiting = waiting;
        this.look = look;
        this.interval = waiting.firstLook();
        this.last = known;
    }

    /**
     * The job at each change of its state, its end included, with messages and outputs at the end.
     *
     * @param look looks at the job, given its last state; with its messages if it has ended
     * @param known the job as it was when it was queued, or null when it was not queued here
     */
    static Flux<Job> of(String jobId, Waiting waiting, Function<@Nullable Job, Mono<Job>> look, @Nullable Job known) {
        return Flux.defer(() -> {
                    JobWatch watch = new JobWatch(jobId, waiting, look, known);
                    // Looks follow each other in a loop, so that thousands that fail do not nest.
                    return (known == null ? watch.look() : Mono.just(new Sight(known, null))).expand(watch::next);
                })
                .mapNotNull(Sight::job)
                .distinctUntilChanged(job -> job.statusWord() + "/" + job.dispositionWord());
    }

    /** What a look brought. */
    private record Sight(@Nullable Job job, @Nullable AlteryxException failure) {}

    private Mono<Sight> next(Sight sight) {
        Job seen = sight.job;
        if (seen != null) {
            if (isEnd(seen)) {
                return Mono.empty();
            }
            enter(seen.status());
        }
        Duration left = left();
        if (left.isZero() || left.isNegative()) {
            return Mono.error(atLimit(sight.failure));
        }
        Duration pause = shorter(pause(sight.failure), left);
        interval = shorter(Duration.ofNanos((long) (interval.toNanos() * GROWTH)), waiting.longestInterval());
        return Mono.delay(pause, clock).then(Mono.defer(this::look));
    }

    private Mono<Sight> look() {
        return inTime(look.apply(last))
                .map(this::seen)
                .onErrorResume(AlteryxException.class, this::afterFailure)
                .onErrorMap(TimeoutException.class, silent -> atLimit(null));
    }

    /** Without a limit there is no timer either: there may be many looks. */
    private Mono<Job> inTime(Mono<Job> answer) {
        Duration left = left();
        if (left.equals(FOR_EVER)) {
            return answer;
        }
        return answer.timeout(left.compareTo(LAST_LOOK) > 0 ? left : LAST_LOOK, clock);
    }

    private Sight seen(Job job) {
        last = job;
        failures = 0;
        return new Sight(job, null);
    }

    private Mono<Sight> afterFailure(AlteryxException failure) {
        long now = now();
        failingSince = failures == 0 ? now : failingSince;
        failures++;
        if (!failure.isTransient()) {
            return Mono.error(last == null ? failure : interrupted("it cannot be looked at any more", failure));
        }
        long failing = now - failingSince;
        if ((failures >= MOST_FAILURES || failing >= LONGEST_FAILING)
                && failing >= waiting.patience().toNanos()) {
            return Mono.error(interrupted(failures + " looks in a row failed", failure));
        }
        return Mono.just(new Sight(null, failure));
    }

    private WaitInterruptedException atLimit(@Nullable AlteryxException failure) {
        String job = last == null ? "the job" : "a job that is " + last.statusWord();
        return interrupted("the time limit for " + job + " was reached", failure);
    }

    private WaitInterruptedException interrupted(String reason, @Nullable AlteryxException cause) {
        return new WaitInterruptedException(
                jobId, cause == null ? reason : reason + " (" + cause.getMessage() + ")", cause);
    }

    private Duration pause(@Nullable AlteryxException failure) {
        Duration asked =
                failure instanceof ResponseException response ? response.reply().retryAfter() : null;
        Duration own = jittered();
        return asked == null || asked.compareTo(own) < 0 ? own : asked;
    }

    private void enter(JobStatus status) {
        JobStatus entered = status == JobStatus.RUNNING ? JobStatus.RUNNING : JobStatus.QUEUED;
        if (entered != phase) {
            phase = entered;
            phaseSince = now();
        }
    }

    /** How long until the nearest limit; a year when there is none. */
    private Duration left() {
        Duration ofPhase = phase == JobStatus.RUNNING ? waiting.runningLimit() : waiting.queuedLimit();
        Duration left = FOR_EVER;
        if (ofPhase != null) {
            left = shorter(left, ofPhase.minusNanos(now() - phaseSince));
        }
        if (waiting.limit() != null) {
            left = shorter(left, waiting.limit().minusNanos(now() - startedAt));
        }
        return left;
    }

    private Duration jittered() {
        double factor = ThreadLocalRandom.current().nextDouble(0.8, 1.2);
        return Duration.ofNanos((long) (interval.toNanos() * factor));
    }

    /** A word that is not known ends the waiting only beside a disposition that says how the run ended. */
    static boolean isEnd(Job job) {
        Disposition disposition = job.disposition();
        return switch (job.status()) {
            case COMPLETED, CANCELLED -> true;
            case UNKNOWN -> disposition != Disposition.NONE && disposition != Disposition.UNKNOWN;
            case CREATED, QUEUED, INITIALIZING, RUNNING -> false;
        };
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    private long now() {
        return clock.now(TimeUnit.NANOSECONDS);
    }
}
