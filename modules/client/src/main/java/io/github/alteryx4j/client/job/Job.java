package io.github.alteryx4j.client.job;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.alteryx4j.client.common.Priority;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A job at one moment. What the server leaves unset (empty, null or absent) is null here.
 *
 * @param appId the workflow; some servers leave it out
 * @param statusWord the server's word for {@link #status()}
 * @param dispositionWord the server's word for {@link #disposition()}
 * @param outputs what can be downloaded; empty until the run has ended, and when it failed
 * @param runWithE2 whether the AMP engine runs it
 */
public record Job(
        String id,
        @Nullable String appId,
        @JsonAlias("createDate") @Nullable Instant createDateTime,
        @JsonProperty("status") @Nullable String statusWord,
        @JsonProperty("disposition") @Nullable String dispositionWord,
        List<JobOutput> outputs,
        List<JobMessage> messages,
        @Nullable Priority priority,
        @Nullable String workerTag,
        boolean runWithE2) {

    public Job {
        outputs = List.copyOf(outputs);
        messages = List.copyOf(messages);
    }

    /** How far the run is. */
    public JobStatus status() {
        return JobStatus.of(statusWord);
    }

    /** How the run ended. */
    public Disposition disposition() {
        return Disposition.of(dispositionWord);
    }
}
