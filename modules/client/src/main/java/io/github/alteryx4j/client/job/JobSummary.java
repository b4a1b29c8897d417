package io.github.alteryx4j.client.job;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.alteryx4j.client.common.Priority;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A job as the server-wide list shows it.
 *
 * @param submittedBy who started it, as the server writes it
 * @param executionTime how long it ran, as the server writes it
 */
public record JobSummary(
        String jobId,
        @JsonProperty("status") @Nullable String statusWord,
        @Nullable String workflowName,
        @Nullable String workflowId,
        @Nullable String submittedBy,
        @Nullable Instant startTime,
        @Nullable Instant queueTime,
        @Nullable String executionTime,
        @Nullable Priority priority) {

    /** How far the run is. */
    public JobStatus status() {
        return JobStatus.of(statusWord);
    }
}
