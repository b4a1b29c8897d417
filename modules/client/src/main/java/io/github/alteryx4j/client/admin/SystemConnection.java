package io.github.alteryx4j.client.admin;

import org.jspecify.annotations.Nullable;

/** A system data connection. {@code toString} leaves out the connection string. */
public record SystemConnection(
        String connectionId,
        @Nullable String connectionString,
        @Nullable String connectionName,
        @Nullable String connectionType) {

    /** Without the connection string, which may hold a password. */
    @Override
    public String toString() {
        return "SystemConnection[connectionId=" + connectionId + ", connectionName=" + connectionName
                + ", connectionType=" + connectionType + "]";
    }
}
