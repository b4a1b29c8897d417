package io.github.alteryx4j.client;

import io.github.alteryx4j.auth.Secret;
import io.github.alteryx4j.client.credential.Credential;
import io.github.alteryx4j.client.credential.CredentialQuery;
import io.github.alteryx4j.client.credential.CredentialSummary;
import io.github.alteryx4j.client.credential.StoredCredential;
import java.util.List;
import java.util.function.Consumer;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Credentials that workflows run under. Passwords go in and never come out. Sharing is for Curators. */
public final class CredentialsApi {

    private final Http http;

    CredentialsApi(Http http) {
        this.http = http;
    }

    /** The credentials that the caller may use, for Curators all, streamed. {@code GET /v3/credentials?view=Default}, since 2021.4. */
    public Flux<CredentialSummary> list() {
        return list(everything -> {});
    }

    /**
     * The credentials that the query picks, streamed; the server heeds the query of Curators only.
     * {@code GET /v3/credentials?view=Default}, since 2021.4.
     */
    public Flux<CredentialSummary> list(Consumer<CredentialQuery.Builder> query) {
        return list("Default", query).many(CredentialSummary.class);
    }

    /** The same with whom each is shared with. {@code GET /v3/credentials?view=Full}, since 2021.4. */
    public Flux<Credential> listFull(Consumer<CredentialQuery.Builder> query) {
        return list("Full", query).many(Credential.class);
    }

    /**
     * Stores a credential and returns it. {@code POST /v3/credentials}, since 2025.x; refused by servers without TLS. Sent
     * once: when no answer comes, it ends in a {@link io.github.alteryx4j.SubmissionUncertainException}.
     */
    public Mono<StoredCredential> create(String userName, Secret password) {
        return http.post("/v3/credentials")
                .json(new NewCredential(userName, password), List.of(password))
                .since("2025.x")
                .one(StoredCredential.class);
    }

    /** One credential. {@code GET /v3/credentials/{credentialId}}, since 2021.4. */
    public Mono<Credential> get(String credentialId) {
        return http.get("/v3/credentials/{credentialId}", credentialId).one(Credential.class);
    }

    /**
     * Replaces the password of a credential and returns the credential. {@code PUT /v3/credentials/{credentialId}}, since
     * 2025.x; refused by servers without TLS. Nothing else of a credential can be changed.
     */
    public Mono<StoredCredential> changePassword(String credentialId, Secret newPassword) {
        return http.put("/v3/credentials/{credentialId}", credentialId)
                .json(new NewPassword(newPassword), List.of(newPassword))
                .since("2025.x")
                .one(StoredCredential.class);
    }

    /**
     * Deletes a credential and returns what the server answers, none or many. {@code DELETE /v3/credentials/{credentialId}},
     * since 2021.4; Curators only. One that is shared is refused with an
     * {@link io.github.alteryx4j.InvalidRequestException}.
     */
    public Flux<Credential> delete(String credentialId) {
        return http.delete("/v3/credentials/{credentialId}", credentialId).many(Credential.class);
    }

    /**
     * Deletes a credential and its shares and returns what the server answers, none or many.
     * {@code DELETE /v3/credentials/{credentialId}?force=true}, since 2021.4; Curators only.
     */
    public Flux<Credential> deleteWithShares(String credentialId) {
        return http.delete("/v3/credentials/{credentialId}", credentialId)
                .query("force", true)
                .many(Credential.class);
    }

    /** Shares a credential with a user. {@code POST /v3/credentials/{credentialId}/users}, since 2021.4; Curators only. */
    public Mono<Credential> addUser(String credentialId, String userId) {
        return http.post("/v3/credentials/{credentialId}/users", credentialId)
                .json(new UserToAdd(userId))
                .one(Credential.class);
    }

    /**
     * Takes a credential from a user. {@code DELETE /v3/credentials/{credentialId}/users/{userId}}, since 2021.4; Curators
     * only.
     */
    public Mono<Credential> removeUser(String credentialId, String userId) {
        return http.delete("/v3/credentials/{credentialId}/users/{userId}", credentialId, userId)
                .one(Credential.class);
    }

    /** Shares a credential with a group. {@code POST /v3/credentials/{credentialId}/userGroups}, since 2021.4; Curators only. */
    public Mono<Credential> addUserGroup(String credentialId, String userGroupId) {
        return http.post("/v3/credentials/{credentialId}/userGroups", credentialId)
                .json(new UserGroupToAdd(userGroupId))
                .one(Credential.class);
    }

    /**
     * Takes a credential from a group. {@code DELETE /v3/credentials/{credentialId}/userGroups/{userGroupId}}, since
     * 2021.4; Curators only.
     */
    public Mono<Credential> removeUserGroup(String credentialId, String userGroupId) {
        return http.delete("/v3/credentials/{credentialId}/userGroups/{userGroupId}", credentialId, userGroupId)
                .one(Credential.class);
    }

    private Request list(String view, Consumer<CredentialQuery.Builder> query) {
        CredentialQuery filter = CredentialQuery.of(query);
        return http.get("/v3/credentials")
                .query("view", view)
                .query("userId", filter.userId())
                .query("userGroupId", filter.userGroupId());
    }

    record NewCredential(String username, Secret password) {}

    record NewPassword(Secret newPassword) {}

    record UserToAdd(String userId) {}

    record UserGroupToAdd(String userGroupId) {}
}
