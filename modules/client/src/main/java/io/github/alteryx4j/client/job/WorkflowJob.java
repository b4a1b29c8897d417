package io.github.alteryx4j.client.job;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.alteryx4j.client.common.Priority;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A job as the list of one workflow shows it; how it ended is not part of that list. */
public record WorkflowJob(
        String id,
        @JsonAlias("createDateTime") @Nullable Instant createDate,
        @JsonProperty("status") @Nullable String statusWord,
        @Nullable Priority priority,
        @Nullable String workerTag,
        boolean runWithE2) {

    /** How far the run is. */
    public JobStatus status() {
        return JobStatus.of(statusWord);
    }
}
