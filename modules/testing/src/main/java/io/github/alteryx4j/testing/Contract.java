package io.github.alteryx4j.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * What is known of the server's API: the judge of client and simulator, written by hand and by nobody else's code.
 *
 * @param schemas by their names, the types of their fields by the fields' names. A type is {@code string},
 *     {@code boolean}, {@code int}, {@code instant}, {@code any}, {@code priority} or {@code packageType} (a word or a
 *     number), a choice of words parted by bars, the name of a schema, a list {@code [type]} or a map {@code {type}}; an
 *     exclamation mark says that the field is always there.
 */
public record Contract(List<Endpoint> endpoints, Map<String, Map<String, String>> schemas) {

    /** The contract of this project. */
    public static final Contract OURS = new Contract(
            read("endpoints.json", new TypeReference<List<Endpoint>>() {}),
            read("schemas.json", new TypeReference<Map<String, Map<String, String>>>() {}));

    /** The type without the mark of what is always there. */
    public static String bare(String type) {
        return isRequired(type) ? type.substring(0, type.length() - 1) : type;
    }

    /** Whether the field is always there. */
    public static boolean isRequired(String type) {
        return type.endsWith("!");
    }

    /** What a list or map holds. */
    public static String inner(String type) {
        return type.substring(1, type.length() - 1);
    }

    private static <T> T read(String name, TypeReference<T> type) {
        try (InputStream json = Contract.class.getResourceAsStream("contract/" + name)) {
            return JsonMapper.shared().readValue(Objects.requireNonNull(json, name), type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
