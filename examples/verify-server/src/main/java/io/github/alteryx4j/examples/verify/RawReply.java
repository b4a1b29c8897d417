package io.github.alteryx4j.examples.verify;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What came over the wire.
 *
 * @param type the content type without its parameters, or "" when there is none
 * @param marked whether a byte order mark stood before it
 * @param json null when it is no JSON
 */
record RawReply(
        int status,
        String type,
        boolean marked,
        int size,
        @Nullable JsonNode json) {

    static RawReply of(int status, String contentType, byte[] body) {
        boolean marked = body.length >= 3 && body[0] == (byte) 0xEF && body[1] == (byte) 0xBB && body[2] == (byte) 0xBF;
        String text = new String(body, marked ? 3 : 0, body.length - (marked ? 3 : 0), StandardCharsets.UTF_8);
        String type = contentType.split(";", 2)[0].trim().toLowerCase(Locale.ROOT);
        return new RawReply(status, type, marked, body.length, parsed(text));
    }

    private static @Nullable JsonNode parsed(String text) {
        try {
            return text.isBlank() ? null : JsonMapper.shared().readTree(text);
        } catch (JacksonException error) {
            return null;
        }
    }

    boolean isOk() {
        return status == 200;
    }

    /** The elements of a list, however it comes: an array, a page with {@code data}, or a single object. */
    List<JsonNode> elements() {
        if (!isOk() || json == null) {
            return List.of();
        }
        JsonNode list = json.isObject() && json.path("data").isArray() ? json.path("data") : json;
        return list.isArray() ? StreamSupport.stream(list.spliterator(), false).toList() : List.of(list);
    }

    /** The text of a field of the object, or "". */
    String text(String field) {
        return json == null ? "" : json.path(field).asString("");
    }

    boolean has(String field) {
        return json != null && json.has(field);
    }
}
