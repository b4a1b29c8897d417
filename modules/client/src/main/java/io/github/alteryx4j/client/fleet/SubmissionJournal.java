package io.github.alteryx4j.client.fleet;

import java.time.Instant;
import java.util.Collection;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Remembers what was submitted, so that nothing is submitted twice and nothing is forgotten. The intent is written down
 * before the request leaves, the job's id when the server has queued it, the verdict when it has ended:
 *
 * <pre>
 *            intend            accept             finish
 *   (key) ───────────► INTENT ────────► ACCEPTED ────────► DONE
 *                      │  │  └─ intendAgain: certainly not queued, goes out once more
 *             withdraw │  │ doubt
 *                      ▼  ▼
 *                REFUSED  UNCERTAIN
 * </pre>
 *
 * <p>Implementations are thread-safe, never block the caller and return cold publishers. They error with a
 * {@link io.github.alteryx4j.JournalException}; a change by somebody whose fence is old is such an error
 * ({@code isHeldElsewhere}) and changes nothing. A key that the journal cannot store is a
 * {@link io.github.alteryx4j.ConfigurationException}.
 */
public interface SubmissionJournal {

    /** A journal in memory: it forgets with the process. Of keys that are done it remembers the 100,000 latest. */
    static SubmissionJournal inMemory() {
        return new MemoryJournal();
    }

    /**
     * Takes the key in hand, if it is free, and writes the intent down. One element: with the claim
     * {@link Submission.Claim#SEND SEND} if the key is new here or was refused, {@link Submission.Claim#TAKE_UP TAKE_UP}
     * if an earlier holder left it open, else {@link Submission.Claim#LEAVE LEAVE}. Of all who ask for a key at the same
     * time, in this process and in others, one at the most gets something else than LEAVE.
     */
    Mono<Submission> intend(String key, String workflowId);

    /**
     * Writes down that the request of an intent goes out once more, or only now, after its files were uploaded. One
     * element, with a new time and the claim SEND; an error if the submission is further than that.
     */
    Mono<Submission> intendAgain(Submission submission);

    /** Writes down the job's id. One element, ACCEPTED. */
    Mono<Submission> accept(Submission submission, String jobId);

    /** Writes down how the job ended and lets go of the key. Empty. */
    Mono<Void> finish(Submission submission, String verdict);

    /** Writes down that it was certainly not queued, and why, and lets go of the key. Empty. */
    Mono<Void> withdraw(Submission submission, String reason);

    /**
     * Writes down that it was certainly not queued and that whoever asks next may send it, and lets go of the key. Empty.
     * Differs from {@link #withdraw} where a journal hands out work: this goes out again.
     */
    default Mono<Void> putBack(Submission submission) {
        return withdraw(submission, "not started");
    }

    /** Writes down that nobody knows whether it was queued, and lets go of the key. Empty. */
    Mono<Void> doubt(Submission submission, String reason);

    /** Lets go of the key as it stands, for whoever takes it up next. Empty, also when it was not held any more. */
    Mono<Void> release(Submission submission);

    /**
     * The keys of that workflow of which it is not known whether they were queued: all intents, here and with others, and
     * the uncertain ones that were doubted since then, by the clock of the journal. None, some or all.
     */
    Flux<String> unresolved(String workflowId, Instant since);

    /** Those of the jobs that are written down as somebody's. None, some or all. */
    Flux<String> known(Collection<String> jobIds);
}
