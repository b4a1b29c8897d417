package io.github.alteryx4j.client.run;

import io.github.alteryx4j.JobFailedException;
import io.github.alteryx4j.client.job.Job;
import io.github.alteryx4j.client.job.JobMessage;
import java.util.Objects;
import java.util.stream.Collectors;
import reactor.core.publisher.Mono;

/**
 * How a job ended. The server calls a failed run {@code Completed} and says only in its disposition that it failed;
 * here the two are one truth. What the server says in words that this client does not know is never taken for success.
 */
public sealed interface JobOutcome {

    /** The job at its end, with its messages and outputs. */
    Job job();

    /** It ran well. */
    record Succeeded(Job job) implements JobOutcome {}

    /** It ran, and some tools warned. */
    record SucceededWithWarnings(Job job) implements JobOutcome {}

    /** It ran and failed; the messages say why. */
    record Failed(Job job) implements JobOutcome {}

    /** It was cancelled. */
    record Cancelled(Job job) implements JobOutcome {}

    /** It ended, or did not, in words that this client does not know; see the job's raw status and disposition. */
    record Unrecognised(Job job) implements JobOutcome {}

    /** The verdict on a job: total over all statuses and dispositions. */
    static JobOutcome of(Job job) {
        return switch (job.status()) {
            case COMPLETED ->
                switch (job.disposition()) {
                    case SUCCESS -> new Succeeded(job);
                    case WARNING -> new SucceededWithWarnings(job);
                    case ERROR -> new Failed(job);
                    case NONE, UNKNOWN -> new Unrecognised(job);
                };
            case CANCELLED -> new Cancelled(job);
            case CREATED, QUEUED, INITIALIZING, RUNNING, UNKNOWN -> new Unrecognised(job);
        };
    }

    /** Whether its outputs can be trusted: it ran well, with or without warnings. */
    default boolean isSuccess() {
        return this instanceof Succeeded || this instanceof SucceededWithWarnings;
    }

    /** The job if it succeeded, else a {@link JobFailedException} with the errors that the engine told of. */
    default Mono<Job> orError() {
        return isSuccess() ? Mono.just(job()) : Mono.error(() -> new JobFailedException(job().id(), verdict()));
    }

    /** The outcome in one line, for people. */
    default String verdict() {
        String errors = job().messages().stream()
                .filter(JobMessage::isError)
                .map(JobMessage::text)
                .filter(Objects::nonNull)
                .collect(Collectors.joining("; "));
        String because = errors.isEmpty() ? "" : ": " + errors;
        if (this instanceof Succeeded) {
            return "succeeded";
        }
        if (this instanceof SucceededWithWarnings) {
            return "succeeded with warnings";
        }
        if (this instanceof Cancelled) {
            return "was cancelled" + because;
        }
        if (this instanceof Failed) {
            return "failed" + because;
        }
        return "ended in status '" + job().statusWord() + "' and disposition '" + job().dispositionWord()
                + "', which this client does not know" + because;
    }
}
