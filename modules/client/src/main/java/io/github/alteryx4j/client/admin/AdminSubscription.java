package io.github.alteryx4j.client.admin;

import io.github.alteryx4j.client.common.Timestamp;
import org.jspecify.annotations.Nullable;

/** A subscription as administrators see it in V2. */
public record AdminSubscription(
        @Nullable Boolean active,
        @Nullable Timestamp expirationDate,
        @Nullable String name,
        @Nullable String defaultWorkflowCredentialId,
        String id,
        @Nullable String defaultWorkerTag) {}
