package io.github.alteryx4j.client.fleet;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a journal knows of one submission at one moment.
 *
 * @param key what the caller calls it; unique in the journal
 * @param jobId the job on the server; null before {@link State#ACCEPTED}
 * @param verdict how it ended, in a word, or why it was refused; null while it is open
 * @param claim what the one who asked may do with it
 * @param intendedAt when it was last written down that a request goes out, by the clock of the journal
 * @param fence how often it changed hands; who holds an older fence can change nothing any more
 */
public record Submission(
        String key,
        String workflowId,
        State state,
        @Nullable String jobId,
        @Nullable String verdict,
        Claim claim,
        Instant intendedAt,
        long fence) {

    /** How far a submission is. */
    public enum State {
        /** The request is about to leave, or left, and no answer was written down. */
        INTENT,
        /** The server queued it; the job's id is known. */
        ACCEPTED,
        /** The job ended. */
        DONE,
        /** It was certainly not queued; the key may be submitted again. */
        REFUSED,
        /** Whether it was queued cannot be found out by the program. A person must decide. */
        UNCERTAIN
    }

    /** What the one who asked for a submission may do with it. */
    public enum Claim {
        /** Send the request: nothing was sent under this key, and nobody else will. */
        SEND,
        /** Take it up where an earlier holder left it: find out about an intent, wait for an accepted job. */
        TAKE_UP,
        /** Nothing: it is over, or somebody else has it in hand. */
        LEAVE
    }

    Submission claimed(Claim by) {
        return new Submission(key, workflowId, state, jobId, verdict, by, intendedAt, fence);
    }

    /** As whoever takes it up next has it. */
    Submission handedOver() {
        return new Submission(key, workflowId, state, jobId, verdict, Claim.TAKE_UP, intendedAt, fence + 1);
    }

    Submission moved(State next, @Nullable String job, @Nullable String word) {
        return new Submission(key, workflowId, next, job, word, claim, intendedAt, fence);
    }
}
