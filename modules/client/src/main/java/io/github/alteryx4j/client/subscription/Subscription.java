package io.github.alteryx4j.client.subscription;

import org.jspecify.annotations.Nullable;

/**
 * A subscription, which the pages of the server call a studio.
 *
 * @param credentialId the credential that its workflows run under
 */
public record Subscription(
        String id, @Nullable String name, @Nullable String credentialId, boolean canShareSchedules) {}
