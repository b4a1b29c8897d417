package io.github.alteryx4j.simulator;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

/** Trees of maps and lists, and how they become bytes. Markers such as {@link Stamp} are replaced by {@link Dialect}. */
final class Json {

    static final JsonMapper MAPPER = JsonMapper.builder().build();

    /** Made here, since making it takes a lock, which an event loop must not wait for. */
    private static final ObjectReader TREE = MAPPER.readerFor(JsonNode.class);

    private Json() {}

    /** An object of the given names and values, in that order. */
    static Map<String, @Nullable Object> object(@Nullable Object... namesAndValues) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            object.put(String.valueOf(namesAndValues[i]), namesAndValues[i + 1]);
        }
        return object;
    }

    static byte[] bytes(@Nullable Object plainTree) {
        return MAPPER.writeValueAsBytes(plainTree);
    }

    static JsonNode parse(byte[] body) {
        if (body.length == 0) {
            throw Problem.badRequest("A non-empty request body is required.");
        }
        try {
            return TREE.readTree(body);
        } catch (JacksonException e) {
            throw Problem.badRequest("The request body is not valid JSON.");
        }
    }

    /** The elements of a JSON array of texts, or null when it is something else. */
    static @Nullable List<String> texts(JsonNode node) {
        if (!node.isArray()) {
            return null;
        }
        List<String> texts = new ArrayList<>();
        for (JsonNode element : node) {
            if (!element.isString()) {
                return null;
            }
            texts.add(element.stringValue());
        }
        return texts;
    }
}
