package io.github.alteryx4j.client.collection;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A collection: workflows and schedules that are shared with users and groups.
 *
 * @param subscriptionIds the studios that it is shared with
 */
public record AssetCollection(
        String id,
        @Nullable String name,
        @Nullable String ownerId,
        @Nullable Instant dateAdded,
        List<String> workflowIds,
        List<CollectionMember> users,
        List<String> subscriptionIds,
        List<String> userGroupIds,
        List<String> scheduleIds) {

    public AssetCollection {
        workflowIds = List.copyOf(workflowIds);
        users = List.copyOf(users);
        subscriptionIds = List.copyOf(subscriptionIds);
        userGroupIds = List.copyOf(userGroupIds);
        scheduleIds = List.copyOf(scheduleIds);
    }
}
