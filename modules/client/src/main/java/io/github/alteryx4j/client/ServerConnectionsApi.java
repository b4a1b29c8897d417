package io.github.alteryx4j.client;

import io.github.alteryx4j.client.connection.ServerConnection;
import io.github.alteryx4j.client.connection.ServerConnectionSummary;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Data connections that are stored on the server. Curators only. What shares a connection returns it as it is then. */
public final class ServerConnectionsApi {

    private final Http http;

    ServerConnectionsApi(Http http) {
        this.http = http;
    }

    /** All connections, streamed. {@code GET /v3/serverDataConnections?view=Default}, since 2021.4. */
    public Flux<ServerConnectionSummary> list() {
        return http.get("/v3/serverDataConnections").query("view", "Default").many(ServerConnectionSummary.class);
    }

    /** All connections with whom they are shared with, streamed. {@code GET /v3/serverDataConnections?view=Full}, since 2021.4. */
    public Flux<ServerConnection> listFull() {
        return http.get("/v3/serverDataConnections").query("view", "Full").many(ServerConnection.class);
    }

    /** One connection. {@code GET /v3/serverDataConnections/{dataConnectionId}}, since 2021.4. */
    public Mono<ServerConnection> get(String dataConnectionId) {
        return http.get("/v3/serverDataConnections/{dataConnectionId}", dataConnectionId)
                .one(ServerConnection.class);
    }

    /**
     * Gives a connection another name, the only thing of it that can be changed, and returns it.
     * {@code PUT /v3/serverDataConnections/{dataConnectionId}}, since 2021.4.
     */
    public Mono<ServerConnection> rename(String dataConnectionId, String name) {
        return http.put("/v3/serverDataConnections/{dataConnectionId}", dataConnectionId)
                .json(new Name(name))
                .one(ServerConnection.class);
    }

    /** Deletes a connection; empty. {@code DELETE /v3/serverDataConnections/{dataConnectionId}}, since 2021.4. */
    public Mono<Void> delete(String dataConnectionId) {
        return http.delete("/v3/serverDataConnections/{dataConnectionId}", dataConnectionId)
                .none();
    }

    /** Shares a connection with a user. {@code POST /v3/serverDataConnections/{dataConnectionId}/users}, since 2021.4. */
    public Mono<ServerConnection> addUser(String dataConnectionId, String userId) {
        return http.post("/v3/serverDataConnections/{dataConnectionId}/users", dataConnectionId)
                .json(new UserToAdd(userId))
                .one(ServerConnection.class);
    }

    /**
     * Takes a connection from a user. {@code DELETE /v3/serverDataConnections/{dataConnectionId}/users/{userId}}, since
     * 2021.4.
     */
    public Mono<ServerConnection> removeUser(String dataConnectionId, String userId) {
        return http.delete("/v3/serverDataConnections/{dataConnectionId}/users/{userId}", dataConnectionId, userId)
                .one(ServerConnection.class);
    }

    /**
     * Shares a connection with a group. {@code POST /v3/serverDataConnections/{dataConnectionId}/userGroups}, since
     * 2021.4.
     */
    public Mono<ServerConnection> addUserGroup(String dataConnectionId, String userGroupId) {
        return http.post("/v3/serverDataConnections/{dataConnectionId}/userGroups", dataConnectionId)
                .json(new UserGroupToAdd(userGroupId))
                .one(ServerConnection.class);
    }

    /**
     * Takes a connection from a group.
     * {@code DELETE /v3/serverDataConnections/{dataConnectionId}/userGroups/{userGroupId}}, since 2021.4.
     */
    public Mono<ServerConnection> removeUserGroup(String dataConnectionId, String userGroupId) {
        return http.delete(
                        "/v3/serverDataConnections/{dataConnectionId}/userGroups/{userGroupId}",
                        dataConnectionId,
                        userGroupId)
                .one(ServerConnection.class);
    }

    record Name(String name) {}

    record UserToAdd(String userId) {}

    record UserGroupToAdd(String userGroupId) {}
}
