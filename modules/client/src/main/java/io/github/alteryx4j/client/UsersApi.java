package io.github.alteryx4j.client;

import io.github.alteryx4j.client.user.AffectedSchedule;
import io.github.alteryx4j.client.user.AssetType;
import io.github.alteryx4j.client.user.NewUser;
import io.github.alteryx4j.client.user.User;
import io.github.alteryx4j.client.user.UserAssets;
import io.github.alteryx4j.client.user.UserQuery;
import io.github.alteryx4j.client.user.UserSummary;
import io.github.alteryx4j.client.user.UserUpdate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Consumer;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Users of the server, and what they own. Curators only, but for {@link #transferAssets}. */
public final class UsersApi {

    private final Http http;

    UsersApi(Http http) {
        this.http = http;
    }

    /** All users, streamed. {@code GET /v3/users?view=Default}, since 2021.4. */
    public Flux<UserSummary> list() {
        return list(everybody -> {});
    }

    /** The users that the query picks, streamed. {@code GET /v3/users?view=Default}, since 2021.4. */
    public Flux<UserSummary> list(Consumer<UserQuery.Builder> query) {
        return list("Default", query).many(UserSummary.class);
    }

    /** The same with all that the server knows of each. {@code GET /v3/users?view=Full}, since 2021.4. */
    public Flux<User> listFull(Consumer<UserQuery.Builder> query) {
        return list("Full", query).many(User.class);
    }

    /**
     * Adds a user and returns it. {@code POST /v3/users}, since 2021.4; not on servers with Windows authentication. Sent
     * once: when no answer comes, it ends in a {@link io.github.alteryx4j.SubmissionUncertainException}.
     */
    public Mono<User> create(String firstName, String lastName, String email, Consumer<NewUser.Builder> options) {
        return http.post("/v3/users")
                .json(NewUser.of(firstName, lastName, email, options))
                .one(User.class);
    }

    /** One user. {@code GET /v3/users/{userId}}, since 2021.4. */
    public Mono<User> get(String userId) {
        return http.get("/v3/users/{userId}", userId).one(User.class);
    }

    /**
     * Replaces all settings of a user and returns it as it is then. {@code PUT /v3/users/{userId}}, since 2021.4.
     *
     * @param update made with {@link UserUpdate#from}
     */
    public Mono<User> update(String userId, UserUpdate update) {
        return http.put("/v3/users/{userId}", userId).json(update).one(User.class);
    }

    /**
     * Deletes a user; empty. {@code DELETE /v3/users/{userId}}, since 2021.4. One who owns something or is in a group is
     * refused with a {@link io.github.alteryx4j.ConflictException} or an
     * {@link io.github.alteryx4j.InvalidRequestException}; see {@link #transferAssets} and {@link #deactivate}.
     */
    public Mono<Void> delete(String userId) {
        return http.delete("/v3/users/{userId}", userId).none();
    }

    /** What a user owns. {@code GET /v3/users/{userId}/assets}, since 2021.4. */
    public Mono<UserAssets> assets(String userId) {
        return assets(userId, AssetType.ALL);
    }

    /** What a user owns of one kind. {@code GET /v3/users/{userId}/assets?assetType=}, since 2021.4. */
    public Mono<UserAssets> assets(String userId, AssetType type) {
        return http.get("/v3/users/{userId}/assets", userId)
                .query("assetType", Json.word(type))
                .one(UserAssets.class);
    }

    /**
     * Gives what a user owns to another and returns the schedules that break by it, none or many.
     * {@code PUT /v3/users/{userId}/assetTransfer}, since mid-2025; whoever has the right to it.
     *
     * @param types what goes over; nothing when none is given
     */
    public Flux<AffectedSchedule> transferAssets(String userId, String newOwnerId, AssetType... types) {
        Set<AssetType> wanted = EnumSet.noneOf(AssetType.class);
        wanted.addAll(Arrays.asList(types));
        boolean all = wanted.contains(AssetType.ALL);
        return http.put("/v3/users/{userId}/assetTransfer", userId)
                .json(new AssetTransfer(
                        newOwnerId,
                        all || wanted.contains(AssetType.WORKFLOWS),
                        all || wanted.contains(AssetType.SCHEDULES),
                        all || wanted.contains(AssetType.COLLECTIONS)))
                .since("2025.1")
                .many(AffectedSchedule.class);
    }

    /**
     * Shuts a user out and returns the ids of the groups that the user was taken out of, none or many.
     * {@code POST /v3/users/{userId}/deactivate}, since 2021.4.
     */
    public Flux<String> deactivate(String userId) {
        return http.post("/v3/users/{userId}/deactivate", userId).many(String.class);
    }

    /**
     * Sends the user a mail to set a new password; empty. {@code POST /v3/users/{userId}/passwordReset}, since 2021.4;
     * not with Windows or SAML authentication.
     */
    public Mono<Void> resetPassword(String userId) {
        return http.post("/v3/users/{userId}/passwordReset", userId).none();
    }

    private Request list(String view, Consumer<UserQuery.Builder> query) {
        UserQuery filter = UserQuery.of(query);
        return http.get("/v3/users")
                .query("view", view)
                .query("active", filter.active())
                .query("email", filter.email())
                .query("role", filter.role() == null ? null : Json.word(filter.role()))
                .query("firstName", filter.firstName())
                .query("lastName", filter.lastName())
                .query("createdAfter", filter.createdAfter())
                .query("createdBefore", filter.createdBefore());
    }

    /** The body of {@link #transferAssets}. */
    record AssetTransfer(
            String ownerId, boolean transferWorkflows, boolean transferSchedules, boolean transferCollections) {}
}
