package io.github.alteryx4j.client.workflow;

import io.github.alteryx4j.client.common.PackageType;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One version of a workflow.
 *
 * @param published whether this is the version that runs
 * @param runDisabled whether it may not be run
 * @param credentialId the credential when the type is Specific, else null
 */
public record WorkflowVersion(
        String versionId,
        int versionNumber,
        @Nullable Instant dateCreated,
        @Nullable UploadSource uploadSource,
        @Nullable Instant uploadDate,
        @Nullable PackageType packageWorkflowType,
        boolean published,
        @Nullable String comments,
        boolean runDisabled,
        @Nullable ExecutionMode executionMode,
        @Nullable CredentialType workflowCredentialType,
        @Nullable String credentialId,
        @Nullable Boolean hasPrivateDataExemption,
        boolean othersMayDownload,
        boolean othersCanViewHistory,
        @Nullable WorkflowDetails details) {}
