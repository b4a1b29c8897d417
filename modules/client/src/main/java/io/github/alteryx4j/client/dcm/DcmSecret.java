package io.github.alteryx4j.client.dcm;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is known of a secret; its value never comes. */
public record DcmSecret(@Nullable Instant expiresOn, Map<String, @Nullable Object> parameters) {

    public DcmSecret {
        parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
    }
}
