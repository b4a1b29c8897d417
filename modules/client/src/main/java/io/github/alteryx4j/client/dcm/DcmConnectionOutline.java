package io.github.alteryx4j.client.dcm;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A connection in the short view of 2022. */
public record DcmConnectionOutline(
        String objectId, @Nullable String name, @Nullable DataSource dataSource) {

    /** What it leads to. */
    public record DataSource(
            @Nullable String name,
            @Nullable String schemaName,
            @Nullable String drvName,
            @Nullable String host,
            Map<String, @Nullable Object> parameters) {

        public DataSource {
            parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
        }
    }
}
