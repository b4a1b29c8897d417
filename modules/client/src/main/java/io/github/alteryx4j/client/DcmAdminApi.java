package io.github.alteryx4j.client;

import io.github.alteryx4j.client.dcm.DcmConnection;
import io.github.alteryx4j.client.dcm.DcmConnectionDraft;
import io.github.alteryx4j.client.dcm.DcmConnectionOutline;
import io.github.alteryx4j.client.dcm.DcmDeletion;
import io.github.alteryx4j.client.dcm.DeletedHandlingRule;
import io.github.alteryx4j.client.dcm.HandlingRule;
import io.github.alteryx4j.client.dcm.HandlingRuleDraft;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** All connections of the data connection manager, and the rules that put one in place of another. Curators only; since
 * mid-2025 but for {@link #outline}. */
public final class DcmAdminApi {

    private static final String SINCE = "2025.1";

    private final Http http;

    DcmAdminApi(Http http) {
        this.http = http;
    }

    /** All connections. {@code GET /v3/dcm/admin/connections}, since mid-2025. */
    public Flux<DcmConnection> list() {
        return list(null, null);
    }

    /**
     * The connections that are asked for. {@code GET /v3/dcm/admin/connections}, since mid-2025. The contract declares
     * one object where servers are expected to list; both are read.
     *
     * @param connectionId the id that workflows use; null for any
     * @param visibleBy the id of a user who may see them; null for any
     */
    public Flux<DcmConnection> list(@Nullable String connectionId, @Nullable String visibleBy) {
        return http.get("/v3/dcm/admin/connections")
                .query("connectionId", connectionId)
                .query("visibleBy", visibleBy)
                .since(SINCE)
                .many(DcmConnection.class);
    }

    /**
     * Makes a connection for another user, or changes the one whose id the draft has, and returns it.
     * {@code POST /v3/dcm/admin/connections}, since mid-2025. Sent once: when no answer comes, it ends in a
     * {@link io.github.alteryx4j.SubmissionUncertainException}.
     */
    public Mono<DcmConnection> save(String ownerId, DcmConnectionDraft connection) {
        return http.post("/v3/dcm/admin/connections")
                .json(DcmBody.of(ownerId, connection), DcmBody.secrets(connection))
                .since(SINCE)
                .one(DcmConnection.class);
    }

    /** One connection. {@code GET /v3/dcm/admin/connections/{id}}, since mid-2025. */
    public Mono<DcmConnection> get(String id) {
        return http.get("/v3/dcm/admin/connections/{id}", id).since(SINCE).one(DcmConnection.class);
    }

    /** Deletes a connection and returns what went with it. {@code DELETE /v3/dcm/admin/connections/{id}}, since mid-2025. */
    public Mono<DcmDeletion> delete(String id) {
        return http.delete("/v3/dcm/admin/connections/{id}", id).since(SINCE).one(DcmDeletion.class);
    }

    /**
     * Lets nobody but the owner work on a connection; empty.
     * {@code DELETE /v3/dcm/admin/connections/{id}/sharing/collaboration}, since mid-2025.
     */
    public Mono<Void> stopSharingForCollaboration(String id) {
        return http.delete("/v3/dcm/admin/connections/{id}/sharing/collaboration", id)
                .since(SINCE)
                .none();
    }

    /**
     * Lets nobody but the owner run with a connection; empty.
     * {@code DELETE /v3/dcm/admin/connections/{id}/sharing/execution}, since mid-2025.
     */
    public Mono<Void> stopSharingForExecution(String id) {
        return http.delete("/v3/dcm/admin/connections/{id}/sharing/execution", id)
                .since(SINCE)
                .none();
    }

    /**
     * All handling rules. {@code GET /v3/dcm/admin/connectionhandlingrules}, since mid-2025. The contract declares one
     * object where servers are expected to list; both are read.
     */
    public Flux<HandlingRule> handlingRules() {
        return http.get("/v3/dcm/admin/connectionhandlingrules").since(SINCE).many(HandlingRule.class);
    }

    /**
     * Makes a handling rule, or changes the one whose id the draft has, and returns it.
     * {@code POST /v3/dcm/admin/connectionhandlingrules}, since mid-2025. Sent once, as {@link #save} is.
     */
    public Mono<HandlingRule> saveHandlingRule(HandlingRuleDraft rule) {
        return http.post("/v3/dcm/admin/connectionhandlingrules")
                .json(rule)
                .since(SINCE)
                .one(HandlingRule.class);
    }

    /** One handling rule. {@code GET /v3/dcm/admin/connectionhandlingrules/{id}}, since mid-2025. */
    public Mono<HandlingRule> handlingRule(String id) {
        return http.get("/v3/dcm/admin/connectionhandlingrules/{id}", id)
                .since(SINCE)
                .one(HandlingRule.class);
    }

    /** Deletes a handling rule and tells when. {@code DELETE /v3/dcm/admin/connectionhandlingrules/{id}}, since mid-2025. */
    public Mono<DeletedHandlingRule> deleteHandlingRule(String id) {
        return http.delete("/v3/dcm/admin/connectionhandlingrules/{id}", id)
                .since(SINCE)
                .one(DeletedHandlingRule.class);
    }

    /** A connection in the short view of older servers. {@code GET /v3/DCMEConnections/{connectionId}}, since 2022.1. */
    public Mono<DcmConnectionOutline> outline(String connectionId) {
        return http.get("/v3/DCMEConnections/{connectionId}", connectionId)
                .since("2022.1")
                .one(DcmConnectionOutline.class);
    }
}
