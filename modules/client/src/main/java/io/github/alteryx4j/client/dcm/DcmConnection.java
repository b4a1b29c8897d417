package io.github.alteryx4j.client.dcm;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A connection of the data connection manager.
 *
 * @param id a UUID
 * @param connectionId the id that workflows use
 * @param credentials by their roles
 */
public record DcmConnection(
        @Nullable DcmUser sharedBy,
        @Nullable String sharedFromConnection,
        @Nullable String connectionId,
        List<String> assignedConnectionIds,
        @Nullable Instant createdOn,
        @Nullable Instant lastChangedOn,
        @Nullable DcmUser owner,
        @Nullable DcmSharing sharing,
        String id,
        @Nullable String name,
        @Nullable String schemaName,
        boolean allowInSdks,
        Map<String, @Nullable Object> parameters,
        @Nullable DcmDataSource dataSource,
        Map<String, DcmCredential> credentials) {

    public DcmConnection {
        assignedConnectionIds = List.copyOf(assignedConnectionIds);
        parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
        credentials = Map.copyOf(credentials);
    }
}
