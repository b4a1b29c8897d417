package io.github.alteryx4j.client.legacy;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.alteryx4j.client.common.PackageType;
import io.github.alteryx4j.client.common.WorkflowMetaInfo;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A workflow as V1 shows it.
 *
 * @param runDisabled whether it may not be run
 * @param isE2 whether the AMP engine runs it
 */
public record LegacyWorkflow(
        String id,
        @Nullable String subscriptionId,
        @JsonProperty("public") @Nullable Boolean isPublic,
        @Nullable Boolean runDisabled,
        @Nullable PackageType packageType,
        @Nullable Instant uploadDate,
        @Nullable String fileName,
        @Nullable WorkflowMetaInfo metaInfo,
        @Nullable Boolean isChained,
        @Nullable Integer version,
        @Nullable Integer runCount,
        @Nullable String workerTag,
        @Nullable Boolean isE2) {}
