package io.github.alteryx4j.client.subscription;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A subscription with its users and workflows. */
public record SubscriptionDetails(
        List<NamedId> users,
        List<NamedId> workflows,
        String id,
        @Nullable String name,
        @Nullable String credentialId,
        boolean canShareSchedules) {

    public SubscriptionDetails {
        users = List.copyOf(users);
        workflows = List.copyOf(workflows);
    }
}
