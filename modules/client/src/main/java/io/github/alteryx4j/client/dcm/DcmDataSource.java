package io.github.alteryx4j.client.dcm;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a connection leads to.
 *
 * @param drvName the driver
 * @param parameters what its schema asks for
 */
public record DcmDataSource(
        String id,
        @Nullable String name,
        @Nullable String schemaName,
        @Nullable String drvName,
        @Nullable String host,
        Map<String, @Nullable Object> parameters) {

    public DcmDataSource {
        parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
    }
}
