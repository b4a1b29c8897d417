package io.github.alteryx4j.client;

import io.github.alteryx4j.client.common.Role;
import io.github.alteryx4j.client.usergroup.AddedUsers;
import io.github.alteryx4j.client.usergroup.UserGroup;
import io.github.alteryx4j.client.usergroup.UserGroupSummary;
import java.util.List;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Groups of users. Curators only; groups of the Active Directory are not among them. */
public final class UserGroupsApi {

    private final Http http;

    UserGroupsApi(Http http) {
        this.http = http;
    }

    /** All groups that were made on the server, streamed. {@code GET /v3/usergroups}, since 2021.4. */
    public Flux<UserGroupSummary> list() {
        return http.get("/v3/usergroups").many(UserGroupSummary.class);
    }

    /**
     * Makes a group and returns its id. {@code POST /v3/usergroups}, since 2021.4. Sent once: when no answer comes, it
     * ends in a {@link io.github.alteryx4j.SubmissionUncertainException}.
     *
     * @param role what its members may do at the least
     */
    public Mono<String> create(String name, Role role) {
        return http.post("/v3/usergroups").json(new Settings(name, role)).one(String.class);
    }

    /** One group with its members. {@code GET /v3/usergroups/{userGroupId}}, since 2021.4. */
    public Mono<UserGroup> get(String userGroupId) {
        return http.get("/v3/usergroups/{userGroupId}", userGroupId).one(UserGroup.class);
    }

    /** Replaces name and role of a group; empty. {@code PUT /v3/usergroups/{userGroupId}}, since 2021.4. */
    public Mono<Void> update(String userGroupId, String name, Role role) {
        return http.put("/v3/usergroups/{userGroupId}", userGroupId)
                .json(new Settings(name, role))
                .none();
    }

    /**
     * Deletes a group; empty. {@code DELETE /v3/usergroups/{userGroupId}}, since 2021.4. One that has members is refused
     * with an {@link io.github.alteryx4j.InvalidRequestException}.
     */
    public Mono<Void> delete(String userGroupId) {
        return http.delete("/v3/usergroups/{userGroupId}", userGroupId).none();
    }

    /**
     * Deletes a group, whoever is in it; empty. {@code DELETE /v3/usergroups/{userGroupId}?forceDelete=true}, since
     * 2021.4.
     */
    public Mono<Void> deleteWithMembers(String userGroupId) {
        return http.delete("/v3/usergroups/{userGroupId}", userGroupId)
                .query("forceDelete", true)
                .none();
    }

    /**
     * Puts users in a group and returns who was added and who was refused, and why.
     * {@code POST /v3/usergroups/{userGroupId}/users}, since 2021.4. The server answers 200 also when it refused some or
     * all.
     */
    public Mono<AddedUsers> addUsers(String userGroupId, List<String> userIds) {
        return http.post("/v3/usergroups/{userGroupId}/users", userGroupId)
                .json(List.copyOf(userIds))
                .one(AddedUsers.class);
    }

    /**
     * Takes a user out of a group and returns the group. {@code DELETE /v3/usergroups/{userGroupId}/users/{userId}},
     * since 2021.4. Nothing happens to somebody who is no member.
     */
    public Mono<UserGroup> removeUser(String userGroupId, String userId) {
        return http.delete("/v3/usergroups/{userGroupId}/users/{userId}", userGroupId, userId)
                .one(UserGroup.class);
    }

    /**
     * Puts a group of the Active Directory in a group; empty.
     * {@code POST /v3/usergroups/{userGroupId}/activedirectorygroups}, since 2021.4; with Windows authentication only.
     */
    public Mono<Void> addActiveDirectoryGroup(String userGroupId, String sid) {
        return http.post("/v3/usergroups/{userGroupId}/activedirectorygroups", userGroupId)
                .json(sid)
                .none();
    }

    /**
     * Takes a group of the Active Directory out of a group; empty.
     * {@code DELETE /v3/usergroups/{userGroupId}/activedirectorygroups/{adGroupSid}}, since 2021.4; with Windows
     * authentication only. One that is no member is refused with an {@link io.github.alteryx4j.InvalidRequestException}.
     */
    public Mono<Void> removeActiveDirectoryGroup(String userGroupId, String sid) {
        return http.delete("/v3/usergroups/{userGroupId}/activedirectorygroups/{adGroupSid}", userGroupId, sid)
                .none();
    }

    /** The body of a group to make or to change. */
    record Settings(String name, Role role) {}
}
