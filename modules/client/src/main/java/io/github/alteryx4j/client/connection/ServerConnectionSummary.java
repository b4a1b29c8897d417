package io.github.alteryx4j.client.connection;

import org.jspecify.annotations.Nullable;

/** A server data connection in a list. {@code toString} leaves out the connection string. */
public record ServerConnectionSummary(
        String id,
        @Nullable String name,
        @Nullable String connectionString,
        @Nullable String connectionType) {

    /** Without the connection string, which may hold a password. */
    @Override
    public String toString() {
        return "ServerConnectionSummary[id=" + id + ", name=" + name + ", connectionType=" + connectionType + "]";
    }
}
