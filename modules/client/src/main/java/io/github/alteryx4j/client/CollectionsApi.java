package io.github.alteryx4j.client;

import io.github.alteryx4j.client.collection.AssetCollection;
import io.github.alteryx4j.client.collection.CollectionAccess;
import io.github.alteryx4j.client.collection.CollectionSummary;
import java.time.Instant;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Collections: workflows and schedules that are shared with users and groups. Curators only. What changes a collection
 * returns it as it is then. */
public final class CollectionsApi {

    private final Http http;

    CollectionsApi(Http http) {
        this.http = http;
    }

    /** All collections, streamed. {@code GET /v3/collections?view=Default}, since 2021.4. */
    public Flux<CollectionSummary> list() {
        return http.get("/v3/collections").query("view", "Default").many(CollectionSummary.class);
    }

    /** All collections with what is in them, streamed. {@code GET /v3/collections?view=Full}, since 2021.4. */
    public Flux<AssetCollection> listFull() {
        return http.get("/v3/collections").query("view", "Full").many(AssetCollection.class);
    }

    /**
     * Makes a collection and returns its id. {@code POST /v3/collections}, since 2021.4; needs the right to create
     * collections besides the role. Sent once: when no answer comes, it ends in a
     * {@link io.github.alteryx4j.SubmissionUncertainException}.
     */
    public Mono<String> create(String name) {
        return http.post("/v3/collections").json(new Name(name)).one(String.class);
    }

    /** One collection. {@code GET /v3/collections/{collectionId}}, since 2021.4. */
    public Mono<AssetCollection> get(String collectionId) {
        return http.get("/v3/collections/{collectionId}", collectionId).one(AssetCollection.class);
    }

    /** Replaces name and owner of a collection. {@code PUT /v3/collections/{collectionId}}, since 2021.4. */
    public Mono<AssetCollection> update(String collectionId, String name, String ownerId) {
        return http.put("/v3/collections/{collectionId}", collectionId)
                .json(new NameAndOwner(name, ownerId))
                .one(AssetCollection.class);
    }

    /**
     * Deletes a collection; empty. {@code DELETE /v3/collections/{collectionId}}, since 2021.4. One that holds something
     * is refused with an {@link io.github.alteryx4j.InvalidRequestException}.
     */
    public Mono<Void> delete(String collectionId) {
        return http.delete("/v3/collections/{collectionId}", collectionId).none();
    }

    /**
     * Deletes a collection, whatever is in it; empty. The workflows and schedules stay.
     * {@code DELETE /v3/collections/{collectionId}?forceDelete=true}, since 2021.4.
     */
    public Mono<Void> deleteWithContents(String collectionId) {
        return http.delete("/v3/collections/{collectionId}", collectionId)
                .query("forceDelete", true)
                .none();
    }

    /** Puts a workflow in. {@code POST /v3/collections/{collectionId}/workflows}, since 2021.4. */
    public Mono<AssetCollection> addWorkflow(String collectionId, String workflowId) {
        return http.post("/v3/collections/{collectionId}/workflows", collectionId)
                .json(new WorkflowToAdd(workflowId))
                .one(AssetCollection.class);
    }

    /** Takes a workflow out. {@code DELETE /v3/collections/{collectionId}/workflows/{workflowId}}, since 2021.4. */
    public Mono<AssetCollection> removeWorkflow(String collectionId, String workflowId) {
        return http.delete("/v3/collections/{collectionId}/workflows/{workflowId}", collectionId, workflowId)
                .one(AssetCollection.class);
    }

    /** Puts a schedule in. {@code POST /v3/collections/{collectionId}/schedules}, since 2021.4. */
    public Mono<AssetCollection> addSchedule(String collectionId, String scheduleId) {
        return http.post("/v3/collections/{collectionId}/schedules", collectionId)
                .json(new ScheduleToAdd(scheduleId))
                .one(AssetCollection.class);
    }

    /** Takes a schedule out. {@code DELETE /v3/collections/{collectionId}/schedules/{scheduleId}}, since 2021.4. */
    public Mono<AssetCollection> removeSchedule(String collectionId, String scheduleId) {
        return http.delete("/v3/collections/{collectionId}/schedules/{scheduleId}", collectionId, scheduleId)
                .one(AssetCollection.class);
    }

    /** Lets a user in. {@code POST /v3/collections/{collectionId}/users}, since 2021.4. */
    public Mono<AssetCollection> addUser(
            String collectionId, String userId, Consumer<CollectionAccess.Builder> access) {
        CollectionAccess granted = CollectionAccess.of(access);
        return http.post("/v3/collections/{collectionId}/users", collectionId)
                .json(new UserToAdd(userId, granted.expirationDate(), granted.permissions()))
                .one(AssetCollection.class);
    }

    /** Shuts a user out. {@code DELETE /v3/collections/{collectionId}/users/{userId}}, since 2021.4. */
    public Mono<AssetCollection> removeUser(String collectionId, String userId) {
        return http.delete("/v3/collections/{collectionId}/users/{userId}", collectionId, userId)
                .one(AssetCollection.class);
    }

    /**
     * Replaces what a user may do. {@code PUT /v3/collections/{collectionId}/users/{userId}/permissions}, since 2021.4.
     *
     * @param userId with Windows authentication the user's SID
     */
    public Mono<AssetCollection> setUserAccess(
            String collectionId, String userId, Consumer<CollectionAccess.Builder> access) {
        return http.put("/v3/collections/{collectionId}/users/{userId}/permissions", collectionId, userId)
                .json(CollectionAccess.of(access))
                .one(AssetCollection.class);
    }

    /** Lets a group in. {@code POST /v3/collections/{collectionId}/userGroups}, since 2021.4. */
    public Mono<AssetCollection> addUserGroup(
            String collectionId, String userGroupId, Consumer<CollectionAccess.Builder> access) {
        CollectionAccess granted = CollectionAccess.of(access);
        return http.post("/v3/collections/{collectionId}/userGroups", collectionId)
                .json(new UserGroupToAdd(userGroupId, granted.expirationDate(), granted.permissions()))
                .one(AssetCollection.class);
    }

    /** Shuts a group out. {@code DELETE /v3/collections/{collectionId}/userGroups/{userGroupId}}, since 2021.4. */
    public Mono<AssetCollection> removeUserGroup(String collectionId, String userGroupId) {
        return http.delete("/v3/collections/{collectionId}/userGroups/{userGroupId}", collectionId, userGroupId)
                .one(AssetCollection.class);
    }

    /**
     * Replaces what a group may do. {@code PUT /v3/collections/{collectionId}/userGroups/{userGroupId}/permissions},
     * since 2021.4.
     */
    public Mono<AssetCollection> setUserGroupAccess(
            String collectionId, String userGroupId, Consumer<CollectionAccess.Builder> access) {
        return http.put(
                        "/v3/collections/{collectionId}/userGroups/{userGroupId}/permissions",
                        collectionId,
                        userGroupId)
                .json(CollectionAccess.of(access))
                .one(AssetCollection.class);
    }

    record Name(String name) {}

    record NameAndOwner(String name, String ownerId) {}

    record WorkflowToAdd(String workflowId) {}

    record ScheduleToAdd(String scheduleId) {}

    record UserToAdd(
            String userId, @Nullable Instant expirationDate, CollectionAccess.Permissions collectionsPermissions) {}

    record UserGroupToAdd(
            String userGroupId,
            @Nullable Instant expirationDate,
            CollectionAccess.Permissions collectionsPermissions) {}
}
