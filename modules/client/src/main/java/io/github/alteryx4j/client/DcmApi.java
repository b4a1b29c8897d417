package io.github.alteryx4j.client;

import io.github.alteryx4j.client.dcm.CollaborationSharing;
import io.github.alteryx4j.client.dcm.DcmConnection;
import io.github.alteryx4j.client.dcm.DcmConnectionDraft;
import io.github.alteryx4j.client.dcm.DcmDeletion;
import java.util.List;
import reactor.core.publisher.Mono;

/** Connections of the data connection manager that the caller may see. What the caller may not see is not found. Since
 * mid-2025. */
public final class DcmApi {

    private static final String SINCE = "2025.1";

    private final Http http;

    DcmApi(Http http) {
        this.http = http;
    }

    /**
     * Makes a connection, or changes the one whose id the draft has, and returns it. {@code POST /v3/dcm/connections},
     * since mid-2025. Sent once: when no answer comes, it ends in a
     * {@link io.github.alteryx4j.SubmissionUncertainException}.
     */
    public Mono<DcmConnection> save(DcmConnectionDraft connection) {
        return http.post("/v3/dcm/connections")
                .json(DcmBody.of(null, connection), DcmBody.secrets(connection))
                .since(SINCE)
                .one(DcmConnection.class);
    }

    /**
     * The connection that workflows know by an id of their own. {@code GET /v3/dcm/connections/lookup?connectionId=},
     * since mid-2025.
     */
    public Mono<DcmConnection> lookup(String connectionId) {
        return http.get("/v3/dcm/connections/lookup")
                .query("connectionId", connectionId)
                .since(SINCE)
                .one(DcmConnection.class);
    }

    /** One connection. {@code GET /v3/dcm/connections/{Id}}, since mid-2025. */
    public Mono<DcmConnection> get(String id) {
        return http.get("/v3/dcm/connections/{Id}", id).since(SINCE).one(DcmConnection.class);
    }

    /** Deletes a connection and returns what went with it. {@code DELETE /v3/dcm/connections/{Id}}, since mid-2025. */
    public Mono<DcmDeletion> delete(String id) {
        return http.delete("/v3/dcm/connections/{Id}", id).since(SINCE).one(DcmDeletion.class);
    }

    /**
     * Sets who may work on a connection, and with which of its credentials, and returns that.
     * {@code PUT /v3/dcm/connections/{id}/sharing/collaboration}, since 2025.x.
     */
    public Mono<CollaborationSharing> shareForCollaboration(
            String id, List<String> credentialIds, List<String> userIds, List<String> userGroupIds) {
        return http.put("/v3/dcm/connections/{id}/sharing/collaboration", id)
                .json(new Collaborators(List.copyOf(credentialIds), List.copyOf(userIds), List.copyOf(userGroupIds)))
                .since("2025.x")
                .one(CollaborationSharing.class);
    }

    /**
     * Sets who may run with a connection; empty. {@code PUT /v3/dcm/connections/{id}/sharing/execution}, since mid-2025.
     */
    public Mono<Void> shareForExecution(String id, List<String> userIds, List<String> userGroupIds) {
        return http.put("/v3/dcm/connections/{id}/sharing/execution", id)
                .json(new Executors(List.copyOf(userIds), List.copyOf(userGroupIds)))
                .since(SINCE)
                .none();
    }

    /**
     * Lets nobody else run with a connection; empty. {@code DELETE /v3/dcm/connections/{id}/sharing/execution}, since
     * mid-2025.
     */
    public Mono<Void> stopSharingForExecution(String id) {
        return http.delete("/v3/dcm/connections/{id}/sharing/execution", id)
                .since(SINCE)
                .none();
    }

    record Collaborators(List<String> sharedCredentials, List<String> userIds, List<String> userGroupIds) {}

    record Executors(List<String> userIds, List<String> userGroupIds) {}
}
