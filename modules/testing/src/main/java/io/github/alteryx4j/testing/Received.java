package io.github.alteryx4j.testing;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One request as a {@link ScriptedServer} saw it.
 *
 * @param uri path and query, as sent
 */
@SuppressWarnings("ArrayRecordComponent") // bytes are what came; nobody compares two of these
public record Received(String method, String uri, List<Header> headers, byte[] body) {

    /** One header line. */
    public record Header(String name, String value) {}

    /** The path without the query. */
    public String path() {
        int query = uri.indexOf('?');
        return query < 0 ? uri : uri.substring(0, query);
    }

    /** The first value of that header, or null. */
    public @Nullable String header(String name) {
        return headers.stream()
                .filter(header -> header.name().equalsIgnoreCase(name))
                .map(Header::value)
                .findFirst()
                .orElse(null);
    }

    /** The body as text. */
    public String text() {
        return new String(body, StandardCharsets.UTF_8);
    }
}
