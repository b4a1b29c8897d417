package io.github.alteryx4j.client.subscription;

import org.jspecify.annotations.Nullable;

/** A subscription in a list. */
public record SubscriptionSummary(
        int userCount,
        int workflowCount,
        String id,
        @Nullable String name,
        @Nullable String credentialId,
        boolean canShareSchedules) {}
