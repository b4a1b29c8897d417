package io.github.alteryx4j.examples.verify;

import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Describes JSON by its kinds and names, never by its values. */
final class Shape {

    private Shape() {}

    static String kind(@Nullable JsonNode node) {
        if (node == null) {
            return "nothing";
        }
        return switch (node.getNodeType()) {
            case STRING -> "text";
            case NUMBER -> "number";
            case BOOLEAN -> "boolean";
            case NULL -> "null";
            case ARRAY -> "array of " + node.size();
            case OBJECT -> "object";
            default -> "something else";
        };
    }

    /** {@code `message` text, `data` object}. */
    static String fields(JsonNode object) {
        return object.properties().stream()
                .map(entry -> Mask.word(entry.getKey()) + " " + kind(entry.getValue()))
                .collect(Collectors.joining(", "));
    }

    static String names(Collection<String> names) {
        return names.isEmpty()
                ? "none"
                : new TreeSet<>(names).stream().map(Mask::word).distinct().collect(Collectors.joining(", "));
    }

    /** Status, content type, fields and words of an answer that is an error. */
    static String error(Mask mask, RawReply reply) {
        StringBuilder text = new StringBuilder().append(reply.status());
        text.append(reply.type().isEmpty() ? ", no content type" : ", " + mask.shown(reply.type()));
        JsonNode json = reply.json();
        if (json == null) {
            return text.append(reply.size() == 0 ? ", no body" : ", a body that is no JSON")
                    .toString();
        } else if (json.isObject()) {
            text.append(", ").append(fields(json));
        } else {
            text.append(", ").append(kind(json));
        }
        for (String field : List.of("message", "messageDetail", "error", "error_description")) {
            String said = mask.shown(reply.text(field));
            text.append(said.isEmpty() ? "" : "; " + field + ": “" + said + "”");
        }
        return text.toString();
    }

    /** Whether it is an error with that status and exactly these fields. */
    static boolean isError(RawReply reply, int status, String... fields) {
        JsonNode json = reply.json();
        return reply.status() == status
                && reply.type().equals("application/json")
                && json != null
                && json.isObject()
                && List.copyOf(json.propertyNames()).equals(List.of(fields));
    }
}
