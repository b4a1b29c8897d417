package io.github.alteryx4j.client.legacy;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.alteryx4j.client.common.Priority;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A job as the list of V1 shows it.
 *
 * @param statusWord the server's word for how far it is
 * @param dispositionWord the server's word for how it ended
 */
public record LegacyJob(
        String id,
        @Nullable Instant createDate,
        @JsonProperty("status") @Nullable String statusWord,
        @JsonProperty("disposition") @Nullable String dispositionWord,
        @Nullable Priority priority,
        @Nullable String workerTag,
        @Nullable Boolean runWithE2) {}
