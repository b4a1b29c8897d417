package io.github.alteryx4j.client.admin;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.alteryx4j.client.common.PackageType;
import io.github.alteryx4j.client.common.WorkflowMetaInfo;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A workflow as administrators see it in V1. */
public record AdminWorkflow(
        @Nullable String publishedVersionId,
        @Nullable Integer publishedVersionNumber,
        @Nullable Owner publishedVersionOwner,
        List<InCollection> collections,
        @Nullable Instant lastRunDate,
        @Nullable String subscriptionName,
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
        @Nullable Boolean isE2) {

    public AdminWorkflow {
        collections = List.copyOf(collections);
    }

    /** Who owns the published version. */
    public record Owner(
            String id,
            @Nullable String firstName,
            @Nullable String lastName,
            @JsonProperty("sId") @Nullable String sid,
            @Nullable String subscriptionId,
            @Nullable String email,
            @Nullable Boolean active) {}

    /** A collection that it is in. */
    public record InCollection(
            @Nullable String collectionName, @Nullable String collectionId) {}
}
