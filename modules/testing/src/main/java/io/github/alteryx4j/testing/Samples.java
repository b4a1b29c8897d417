package io.github.alteryx4j.testing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Makes JSON of the types of the {@link Contract}. */
public final class Samples {

    /** How a field that can be unset is unset. */
    public enum Unset {
        /** An empty text. */
        EMPTY,
        /** {@code null}. */
        NULL,
        /** Not there at all. */
        ABSENT
    }

    private final Contract contract;

    /** Makes samples of that contract's types. */
    public Samples(Contract contract) {
        this.contract = contract;
    }

    /** A value of the type with every field filled. */
    public String full(String type) {
        return json(value(type, "", null, Unset.NULL));
    }

    /**
     * Values of the type of which each has one field unset, in each way that its type can be: one for each field,
     * however deep. A field that is always there is never absent.
     */
    public List<String> withOneUnset(String type) {
        List<String> samples = new ArrayList<>();
        for (String path : paths(type, "", 0)) {
            for (Unset unset : Unset.values()) {
                samples.add(json(value(type, "", path, unset)));
            }
        }
        return samples;
    }

    private @Nullable Object value(String type, String path, @Nullable String unsetPath, Unset unset) {
        if (type.startsWith("[")) {
            Object element = value(Contract.inner(type), path, unsetPath, unset);
            return element == null ? List.of() : List.of(element);
        } else if (type.startsWith("{")) {
            return Map.of("key", orText(value(Contract.inner(type), path, unsetPath, unset)));
        } else if (contract.schemas().containsKey(type)) {
            return object(type, path, unsetPath, unset);
        }
        return scalar(type);
    }

    private static Object orText(@Nullable Object value) {
        return value == null ? "text" : value;
    }

    private Map<String, @Nullable Object> object(String schema, String path, @Nullable String unsetPath, Unset unset) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        contract.schemas().getOrDefault(schema, Map.of()).forEach((name, type) -> {
            String here = path + '/' + name;
            String bare = Contract.bare(type);
            if (!here.equals(unsetPath)) {
                fields.put(name, value(bare, here, unsetPath, unset));
            } else if (unset == Unset.EMPTY && isText(bare)) {
                fields.put(name, "");
            } else if (unset != Unset.ABSENT || Contract.isRequired(type)) {
                fields.put(name, null);
            }
        });
        return fields;
    }

    private List<String> paths(String type, String path, int depth) {
        List<String> paths = new ArrayList<>();
        if (type.startsWith("[") || type.startsWith("{")) {
            return paths(Contract.inner(type), path, depth);
        }
        Map<String, String> fields = contract.schemas().get(type);
        if (fields != null && depth < 6) {
            fields.forEach((name, fieldType) -> {
                paths.add(path + '/' + name);
                paths.addAll(paths(Contract.bare(fieldType), path + '/' + name, depth + 1));
            });
        }
        return paths;
    }

    private boolean isText(String type) {
        return !type.startsWith("[")
                && !type.startsWith("{")
                && !contract.schemas().containsKey(type)
                && !type.equals("int")
                && !type.equals("boolean")
                && !type.equals("any");
    }

    private static Object scalar(String type) {
        return switch (type) {
            case "string" -> "text";
            case "instant" -> "2026-11-24T08:15:30.1234567Z";
            case "boolean" -> true;
            case "int" -> 7;
            case "any" -> Map.of("deep", List.of(1, "two"));
            case "priority" -> 2;
            case "packageType" -> "Module";
            default -> type.substring(0, type.indexOf('|'));
        };
    }

    private static String json(@Nullable Object value) {
        return JsonMapper.shared().writeValueAsString(value);
    }
}
