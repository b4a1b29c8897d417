package io.github.alteryx4j.client.admin;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A server data connection as administrators see it in V1. {@code toString} leaves out the connection string. */
public record AdminConnection(
        @Nullable Integer subscriptionCount,
        @Nullable Integer userCount,
        @Nullable Integer userGroupCount,
        List<String> userIds,
        List<String> userGroupIds,
        String connectionId,
        @Nullable String connectionString,
        @Nullable String connectionName,
        @Nullable String connectionType) {

    public AdminConnection {
        userIds = List.copyOf(userIds);
        userGroupIds = List.copyOf(userGroupIds);
    }

    /** Without the connection string, which may hold a password. */
    @Override
    public String toString() {
        return "AdminConnection[connectionId=" + connectionId + ", connectionName=" + connectionName
                + ", connectionType=" + connectionType + "]";
    }
}
