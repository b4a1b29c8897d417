package io.github.alteryx4j.client.dcm;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How a connection logs in.
 *
 * @param secrets by their names
 */
public record DcmCredential(
        String id,
        @Nullable String name,
        @Nullable String schemaName,
        @Nullable String userName,
        Map<String, @Nullable Object> parameters,
        Map<String, DcmSecret> secrets) {

    public DcmCredential {
        parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
        secrets = Map.copyOf(secrets);
    }
}
