package io.github.alteryx4j.client.dcm;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What went with a deleted connection. */
public record DcmDeletion(
        @JsonProperty("deletedConnections") List<Deleted> connections,
        @JsonProperty("deletedDataSources") List<Deleted> dataSources,
        @JsonProperty("deletedCredentials") List<Deleted> credentials) {

    public DcmDeletion {
        connections = List.copyOf(connections);
        dataSources = List.copyOf(dataSources);
        credentials = List.copyOf(credentials);
    }

    /** What was deleted, and when. */
    public record Deleted(String id, @Nullable Instant deletedOn) {}
}
