package io.github.alteryx4j.simulator;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What a caller says of a DCM connection. The texts of secrets are no part of it: they are read, checked and forgotten.
 *
 * @param parameters may hold any JSON value
 * @param credentials by the name of their place in the connection
 */
record DcmContent(
        String name,
        String schemaName,
        boolean allowInSdks,
        JsonNode parameters,
        DataSource dataSource,
        Map<String, Credential> credentials) {

    record DataSource(
            String id,
            String name,
            String schemaName,
            @Nullable String drvName,
            @Nullable String host,
            JsonNode parameters) {}

    record Credential(
            String id,
            String name,
            String schemaName,
            @Nullable String userName,
            JsonNode parameters,
            Map<String, Secret> secrets) {}

    record Secret(@Nullable Instant expiresOn, Object parameters) {}

    boolean hasCredential(String id) {
        return credentials.values().stream()
                .anyMatch(credential -> credential.id().equals(id));
    }
}
