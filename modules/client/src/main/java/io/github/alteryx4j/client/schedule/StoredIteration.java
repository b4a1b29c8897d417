package io.github.alteryx4j.client.schedule;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.github.alteryx4j.client.common.Timestamp;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * When a schedule runs, as the server shows it. The server does not take it back in this form: to change it, send an
 * {@link Iteration}.
 *
 * @param details the fields of its kind, such as hours, days or weekday, by the server's names
 */
public record StoredIteration(
        @Nullable Timestamp startTime,
        @Nullable Timestamp endTime,
        @JsonAnySetter Map<String, @Nullable Object> details) {

    public StoredIteration {
        details = Collections.unmodifiableMap(new LinkedHashMap<>(details));
    }
}
