package io.github.alteryx4j.client.admin;

import io.github.alteryx4j.client.common.DirectoryObject;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A collection with all its shares, as V1 tells it. */
public record AdminCollection(
        @Nullable String collectionId,
        @Nullable String name,
        @Nullable String ownerId,
        @Nullable Instant dateAdded,
        List<AppShare> apps,
        List<ScheduleShare> schedules,
        List<InsightShare> insights,
        List<UserShare> users,
        List<StudioShare> subscriptions,
        List<GroupShare> userGroups,
        String id) {

    public AdminCollection {
        apps = List.copyOf(apps);
        schedules = List.copyOf(schedules);
        insights = List.copyOf(insights);
        users = List.copyOf(users);
        subscriptions = List.copyOf(subscriptions);
        userGroups = List.copyOf(userGroups);
    }

    /** A workflow in it. */
    public record AppShare(
            @Nullable String appId,
            @Nullable Instant dateAdded,
            @Nullable String addedById) {}

    /** A schedule in it. */
    public record ScheduleShare(
            @Nullable String scheduleId,
            @Nullable Instant dateAdded,
            @Nullable String addedById) {}

    /** An insight in it. */
    public record InsightShare(
            @Nullable String insightId,
            @Nullable Instant dateAdded,
            @Nullable String addedById) {}

    /** A user whom it is shared with. */
    public record UserShare(
            @Nullable String userId,
            @Nullable Instant dateAdded,
            @Nullable String addedById,
            @Nullable DirectoryObject activeDirectoryObject,
            @Nullable Instant expirationDate,
            @Nullable CollectionRights permissions) {}

    /** A group that it is shared with. */
    public record GroupShare(
            @Nullable String userGroupId,
            @Nullable Instant dateAdded,
            @Nullable String addedById,
            @Nullable Instant expirationDate,
            @Nullable CollectionRights permissions) {}

    /** A studio that it is shared with. */
    public record StudioShare(
            @Nullable String subscriptionId,
            @Nullable Instant dateAdded,
            @Nullable String addedById,
            @Nullable Instant expirationDate,
            List<String> optOutUsers,
            @Nullable CollectionRights permissions) {

        public StudioShare {
            optOutUsers = List.copyOf(optOutUsers);
        }
    }
}
