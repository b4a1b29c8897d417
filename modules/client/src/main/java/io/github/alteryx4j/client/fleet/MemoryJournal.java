package io.github.alteryx4j.client.fleet;

import io.github.alteryx4j.JournalException;
import io.github.alteryx4j.client.fleet.Submission.Claim;
import io.github.alteryx4j.client.fleet.Submission.State;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The journal in memory. What is open or uncertain is kept; of what is over, the latest. */
final class MemoryJournal implements SubmissionJournal {

    private static final int REMEMBERED = 100_000;

    private final Map<String, Held> open = new HashMap<>();
    private final Map<String, Doubted> uncertain = new HashMap<>();
    private final Map<String, Submission> over = new LinkedHashMap<>();
    private final Set<String> jobs = new HashSet<>();

    /** A submission and whether somebody has it in hand. */
    private record Held(Submission submission, boolean inHand) {}

    private record Doubted(Submission submission, Instant at) {}

    @Override
    public Mono<Submission> intend(String key, String workflowId) {
        return change(() -> {
            Held known = open.get(key);
            if (known != null) {
                return known.inHand ? known.submission.claimed(Claim.LEAVE) : hold(known.submission.handedOver());
            }
            Doubted doubted = uncertain.get(key);
            Submission past = doubted == null ? over.get(key) : doubted.submission;
            if (past != null && past.state() != State.REFUSED) {
                return past.claimed(Claim.LEAVE);
            }
            over.remove(key);
            return hold(intent(key, workflowId, past == null ? 0 : past.fence() + 1));
        });
    }

    @Override
    public Mono<Submission> intendAgain(Submission submission) {
        return change(() -> {
            if (held(submission).state() != State.INTENT) {
                throw new JournalException(
                        "The submission " + submission.key() + " was queued and is not sent again", false, null);
            }
            return hold(intent(submission.key(), submission.workflowId(), submission.fence()));
        });
    }

    private static Submission intent(String key, String workflowId, long fence) {
        return new Submission(key, workflowId, State.INTENT, null, null, Claim.SEND, Instant.now(), fence);
    }

    @Override
    public Mono<Submission> accept(Submission submission, String jobId) {
        return change(() -> {
            Submission accepted = hold(held(submission).moved(State.ACCEPTED, jobId, null));
            jobs.add(jobId);
            return accepted;
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
        return change(() -> {
                    Submission held = held(submission);
                    Submission last = held.moved(state, held.jobId(), verdict);
                    open.remove(last.key());
                    if (state == State.UNCERTAIN) {
                        uncertain.put(last.key(), new Doubted(last, Instant.now()));
                    } else {
                        over.put(last.key(), last);
                        forgetOldest();
                    }
                    return last;
                })
                .then();
    }

    private void forgetOldest() {
        if (over.size() > REMEMBERED) {
            var oldest = over.values().iterator();
            String jobId = oldest.next().jobId();
            oldest.remove();
            if (jobId != null) {
                jobs.remove(jobId);
            }
        }
    }

    @Override
    public Mono<Void> release(Submission submission) {
        return change(() -> {
                    open.computeIfPresent(
                            submission.key(),
                            (key, held) -> held.submission.fence() == submission.fence()
                                    ? new Held(held.submission, false)
                                    : held);
                    return submission;
                })
                .then();
    }

    @Override
    public Flux<String> unresolved(String workflowId, Instant since) {
        return change(() -> Stream.concat(
                                open.values().stream()
                                        .map(Held::submission)
                                        .filter(each -> each.state() == State.INTENT),
                                uncertain.values().stream()
                                        .filter(each -> !each.at.isBefore(since))
                                        .map(Doubted::submission))
                        .filter(each -> each.workflowId().equals(workflowId))
                        .map(Submission::key)
                        .toList())
                .flatMapIterable(keys -> keys);
    }

    @Override
    public Flux<String> known(Collection<String> jobIds) {
        return change(() -> jobIds.stream().filter(jobs::contains).toList()).flatMapIterable(known -> known);
    }

    private <T> Mono<T> change(Supplier<T> change) {
        return Mono.fromSupplier(() -> {
            synchronized (this) {
                return change.get();
            }
        });
    }

    private Submission hold(Submission submission) {
        open.put(submission.key(), new Held(submission, true));
        return submission;
    }

    private Submission held(Submission submission) {
        Held held = open.get(submission.key());
        if (held == null || !held.inHand || held.submission.fence() != submission.fence()) {
            throw JournalException.heldElsewhere(submission.key());
        }
        return held.submission;
    }
}
