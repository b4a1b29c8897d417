package io.github.alteryx4j.client.fleet;

import io.github.alteryx4j.JournalException;
import io.github.alteryx4j.client.fleet.Submission.Claim;
import io.github.alteryx4j.client.fleet.Submission.State;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/** The journal in memory. What is open is kept; of what is over, the latest. */
final class MemoryJournal implements SubmissionJournal {

    private static final int REMEMBERED = 100_000;

    private final Map<String, Held> open = new HashMap<>();
    private final Map<String, Over> over = new LinkedHashMap<>();
    private final Set<String> jobs = new HashSet<>();
    private final Scheduler clock = Schedulers.parallel();

    /** A submission and whether somebody has it in hand; since when counts on the monotonic clock. */
    private record Held(Submission submission, boolean inHand, long sinceNanos) {}

    /** What is kept of one that is over: little, because there are many. */
    private record Over(
            String workflowId,
            State state,
            @Nullable String jobId,
            @Nullable String verdict,
            long fence,
            long intendedAt) {

        Over(Submission last) {
            this(
                    last.workflowId(),
                    last.state(),
                    last.jobId(),
                    last.verdict(),
                    last.fence(),
                    last.intendedAt().toEpochMilli());
        }

        Submission of(String key) {
            Instant at = Instant.ofEpochMilli(intendedAt);
            Duration age = Duration.between(at, Instant.now());
            return new Submission(key, workflowId, state, jobId, verdict, Claim.LEAVE, at, age, fence);
        }
    }

    @Override
    public Mono<Submission> intend(String key, String workflowId) {
        return Mono.fromSupplier(() -> take(key, workflowId));
    }

    private synchronized Submission take(String key, String workflowId) {
        Held known = open.get(key);
        if (known != null) {
            Submission found = aged(known);
            if (known.inHand) {
                return found.claimed(Claim.LEAVE, found.fence());
            }
            Submission taken = found.claimed(Claim.TAKE_UP, found.fence() + 1);
            open.put(key, new Held(taken, true, known.sinceNanos));
            return taken;
        }
        Over past = over.get(key);
        if (past != null && past.state != State.REFUSED) {
            return past.of(key);
        }
        over.remove(key);
        return put(key, workflowId, past == null ? 0 : past.fence + 1);
    }

    @Override
    public Mono<Submission> intendAgain(Submission submission) {
        return Mono.fromSupplier(() -> {
            synchronized (this) {
                if (held(submission).submission.state() != State.INTENT) {
                    throw new JournalException(
                            "The submission " + submission.key() + " was queued and is not sent again", false, null);
                }
                return put(submission.key(), submission.workflowId(), submission.fence());
            }
        });
    }

    private Submission put(String key, String workflowId, long fence) {
        Submission intent = new Submission(
                key, workflowId, State.INTENT, null, null, Claim.SEND, Instant.now(), Duration.ZERO, fence);
        open.put(key, new Held(intent, true, now()));
        return intent;
    }

    @Override
    public Mono<Submission> accept(Submission submission, String jobId) {
        return Mono.fromSupplier(() -> {
            synchronized (this) {
                Held held = held(submission);
                Submission accepted = aged(held).moved(State.ACCEPTED, jobId, null);
                open.put(submission.key(), new Held(accepted, true, held.sinceNanos));
                jobs.add(jobId);
                return accepted;
            }
        });
    }

    @Override
    public Mono<Void> finish(Submission submission, String verdict) {
        return end(submission, State.DONE, verdict);
    }

    @Override
    public Mono<Void> withdraw(Submission submission, String reason) {
        return end(submission, State.REFUSED, reason);
    }

    @Override
    public Mono<Void> doubt(Submission submission, String reason) {
        return end(submission, State.UNCERTAIN, reason);
    }

    private Mono<Void> end(Submission submission, State state, String verdict) {
        return Mono.fromRunnable(() -> {
            synchronized (this) {
                Held held = held(submission);
                open.remove(submission.key());
                Submission last = aged(held).moved(state, held.submission.jobId(), verdict);
                over.put(submission.key(), new Over(last));
                forgetOldest();
            }
        });
    }

    private void forgetOldest() {
        if (over.size() > REMEMBERED) {
            var oldest = over.values().iterator();
            String jobId = oldest.next().jobId;
            oldest.remove();
            if (jobId != null) {
                jobs.remove(jobId);
            }
        }
    }

    @Override
    public Mono<Void> release(Submission submission) {
        return Mono.fromRunnable(() -> {
            synchronized (this) {
                Held held = open.get(submission.key());
                if (held != null && held.submission.fence() == submission.fence()) {
                    open.put(submission.key(), new Held(held.submission, false, held.sinceNanos));
                }
            }
        });
    }

    @Override
    public Mono<Long> intents(String workflowId) {
        return Mono.fromSupplier(() -> {
            synchronized (this) {
                return open.values().stream()
                        .map(Held::submission)
                        .filter(each -> each.state() == State.INTENT
                                && each.workflowId().equals(workflowId))
                        .count();
            }
        });
    }

    @Override
    public Flux<String> known(Collection<String> jobIds) {
        return Flux.defer(() -> {
            synchronized (this) {
                return Flux.fromIterable(jobIds.stream().filter(jobs::contains).toList());
            }
        });
    }

    private Held held(Submission submission) {
        Held held = open.get(submission.key());
        if (held == null || !held.inHand || held.submission.fence() != submission.fence()) {
            throw JournalException.heldElsewhere(submission.key());
        }
        return held;
    }

    private Submission aged(Held held) {
        return held.submission.aged(Duration.ofNanos(now() - held.sinceNanos));
    }

    private long now() {
        return clock.now(TimeUnit.NANOSECONDS);
    }
}
