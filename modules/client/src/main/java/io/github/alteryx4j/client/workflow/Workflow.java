package io.github.alteryx4j.client.workflow;

import io.github.alteryx4j.client.common.PackageType;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A workflow with its versions. What the server leaves unset (empty, null or absent) is null here.
 *
 * @param sourceAppId the id in the environment that it was migrated from
 * @param publishedVersionId the version that runs
 */
public record Workflow(
        String id,
        @Nullable String sourceAppId,
        @Nullable Instant dateCreated,
        int runCount,
        List<WorkflowVersion> versions,
        @Nullable String name,
        @Nullable String ownerId,
        @Nullable String workerTag,
        List<String> districtTags,
        @Nullable String comments,
        boolean isPublic,
        boolean isReadyForMigration,
        @Nullable String publishedVersionId,
        boolean othersMayDownload,
        boolean othersCanViewHistory,
        boolean othersCanExecute,
        @Nullable ExecutionMode executionMode,
        @Nullable Boolean hasPrivateDataExemption,
        @Nullable PackageType packageWorkflowType) {

    public Workflow {
        versions = List.copyOf(versions);
        districtTags = List.copyOf(districtTags);
    }

    /** The version that runs, or null when the server does not show it. */
    public @Nullable WorkflowVersion publishedVersion() {
        return versions.stream()
                .filter(version -> version.versionId().equals(publishedVersionId))
                .findFirst()
                .orElse(null);
    }
}
