package io.github.alteryx4j.client.connection;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A server data connection and whom it is shared with. {@code toString} leaves out the connection string. */
public record ServerConnection(
        String id,
        @Nullable String name,
        @Nullable String connectionString,
        @Nullable String connectionType,
        @Nullable String dcmConnectionId,
        @Nullable String dcmConnectionTitle,
        List<String> userIds,
        List<String> userGroupIds) {

    public ServerConnection {
        userIds = List.copyOf(userIds);
        userGroupIds = List.copyOf(userGroupIds);
    }

    /** Without the connection string, which may hold a password. */
    @Override
    public String toString() {
        return "ServerConnection[id=" + id + ", name=" + name + ", connectionType=" + connectionType + "]";
    }
}
