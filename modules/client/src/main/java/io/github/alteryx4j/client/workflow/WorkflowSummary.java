package io.github.alteryx4j.client.workflow;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A workflow as lists show it.
 *
 * @param sourceAppId the id in the environment that it was migrated from, or null
 * @param publishedVersionNumber the version that runs
 * @param isAmp whether the AMP engine runs it
 */
public record WorkflowSummary(
        String id,
        @Nullable String sourceAppId,
        @Nullable String name,
        @Nullable String ownerId,
        @Nullable Instant dateCreated,
        int publishedVersionNumber,
        boolean isAmp,
        @Nullable ExecutionMode executionMode) {}
