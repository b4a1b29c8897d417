package io.github.alteryx4j.testing;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One row of the {@link Contract}. Types are written as {@link Contract#schemas()} says.
 *
 * @param client our methods for it, as {@code jobs.run}
 * @param query the types of its query parameters; a required one ends in an exclamation mark
 * @param parts the types of its multipart parts
 * @param body the type of its JSON body, or null
 * @param status what it answers when all is well
 * @param answer the type of the answer, {@code none} or {@code bytes}; two forms are parted by a bar
 * @param who {@code any} for whoever has a right to the thing in question, or the lowest role
 * @param since the first version known to have it
 * @param confidence how sure we are of the row
 * @param odd what a reader would not expect, or null
 */
public record Endpoint(
        String method,
        String path,
        List<String> client,
        Map<String, String> query,
        Map<String, String> parts,
        @Nullable String body,
        List<Integer> status,
        String answer,
        String who,
        String since,
        String confidence,
        @Nullable String odd) {

    public Endpoint {
        query = Objects.requireNonNullElse(query, Map.of());
        parts = Objects.requireNonNullElse(parts, Map.of());
    }

    @Override
    public String toString() {
        return method + ' ' + path;
    }
}
