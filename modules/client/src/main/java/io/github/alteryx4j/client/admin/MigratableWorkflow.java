package io.github.alteryx4j.client.admin;

import org.jspecify.annotations.Nullable;

/** A workflow that is marked for another environment. */
public record MigratableWorkflow(
        String id,
        @Nullable String publishedVersionId,
        @Nullable String subscriptionId) {}
