package io.github.alteryx4j.client.fleet;

import io.github.alteryx4j.AlteryxException;
import io.github.alteryx4j.client.run.JobOutcome;
import io.github.alteryx4j.client.run.RunRequest;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What became of one request of a fleet. Each request gets exactly one, unless the fleet is cancelled or fails. */
public sealed interface RunResult {

    /** The request. */
    RunRequest request();

    /**
     * The job was queued and has ended, well or badly.
     *
     * @param queueTime how long it waited for a worker, as exactly as the fleet looked; null when it cannot be told, as
     *     for a job that another fleet queued, or that ran between two looks
     * @param runTime how long it ran, likewise
     */
    record Finished(
            RunRequest request,
            JobOutcome outcome,
            @Nullable Duration queueTime,
            @Nullable Duration runTime) implements RunResult {}

    /** It was certainly not queued; its key may be submitted again. */
    record Refused(RunRequest request, AlteryxException error) implements RunResult {}

    /**
     * Whether it was queued cannot be told. It was not sent again and will not be.
     *
     * @param candidates the jobs on the server that may be it; empty when the server could not be asked
     */
    record Uncertain(RunRequest request, AlteryxException error, List<String> candidates) implements RunResult {

        public Uncertain {
            candidates = List.copyOf(candidates);
        }
    }

    /** The job was queued, but how it ends is not known: the waiting reached a limit or failed for too long. */
    record Unwatched(RunRequest request, String jobId, AlteryxException error) implements RunResult {}

    /** Its key is done, uncertain or in somebody else's hands, as the journal tells; nothing more was sent. */
    record Known(RunRequest request, Submission submission) implements RunResult {}

    /** Nothing was queued: the fleet was drained, or its client closed, before its turn came. */
    record NotStarted(RunRequest request) implements RunResult {}

    /** Whether the job ran and its outputs can be trusted. */
    default boolean isSuccess() {
        return this instanceof Finished finished && finished.outcome().isSuccess();
    }

    /** The result in one line, for people. */
    default String verdict() {
        if (this instanceof Finished finished) {
            return finished.outcome().verdict();
        }
        if (this instanceof Refused refused) {
            return "was not queued: " + refused.error().getMessage();
        }
        if (this instanceof Uncertain uncertain) {
            return "may have been queued: " + uncertain.error().getMessage();
        }
        if (this instanceof Unwatched unwatched) {
            return "was queued as job " + unwatched.jobId() + ": "
                    + unwatched.error().getMessage();
        }
        if (this instanceof Known known) {
            return "is known to the journal as " + known.submission().state();
        }
        return "was not started";
    }
}
