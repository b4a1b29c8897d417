package io.github.alteryx4j.examples.spring;

import io.github.alteryx4j.client.job.Job;
import io.github.alteryx4j.client.job.JobOutput;
import io.github.alteryx4j.client.run.JobOutcome;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A run as the page shows it.
 *
 * @param state queued, running, succeeded, warned, failed, cancelled, or lost when it can be watched no more
 * @param verdict how it ended, in words; null until then
 * @param startedAt when it was first seen running
 */
record Run(
        String jobId,
        String workflow,
        String state,
        @Nullable String verdict,
        Instant queuedAt,
        @Nullable Instant startedAt,
        @Nullable Instant endedAt,
        List<Output> outputs) {

    record Output(String id, String name) {

        static Output of(JobOutput output) {
            return new Output(output.id(), output.fileName() == null ? output.id() : output.fileName());
        }
    }

    static Run queued(Job job, String workflow, Instant now) {
        return new Run(job.id(), workflow, "queued", null, now, null, null, List.of());
    }

    boolean isOver() {
        return endedAt != null;
    }

    Run seen(Job job, Instant now) {
        return switch (job.status()) {
            case INITIALIZING, RUNNING ->
                new Run(jobId, workflow, "running", null, queuedAt, startedAt == null ? now : startedAt, null, outputs);
            case COMPLETED, CANCELLED -> ended(JobOutcome.of(job), now);
            case CREATED, QUEUED, UNKNOWN -> this;
        };
    }

    Run lost(Throwable failure, Instant now) {
        return new Run(jobId, workflow, "lost", failure.getMessage(), queuedAt, startedAt, now, outputs);
    }

    private Run ended(JobOutcome outcome, Instant now) {
        Job job = outcome.job();
        List<Output> files = job.outputs().stream().map(Output::of).toList();
        return new Run(jobId, workflow, word(outcome), outcome.verdict(), queuedAt, startedAt, now, files);
    }

    private static String word(JobOutcome outcome) {
        if (outcome instanceof JobOutcome.Succeeded) {
            return "succeeded";
        }
        if (outcome instanceof JobOutcome.SucceededWithWarnings) {
            return "warned";
        }
        return outcome instanceof JobOutcome.Cancelled ? "cancelled" : "failed";
    }
}
