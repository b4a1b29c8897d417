package io.github.alteryx4j.examples.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** The questions of the apps that can be seen. */
final class QuestionChecks {

    private static final Set<String> KNOWN = Set.of(
            "QuestionTextBox",
            "QuestionNumericUpDown",
            "QuestionBoolean",
            "QuestionDate",
            "QuestionDropDown",
            "QuestionListBox",
            "QuestionFileBrowse");

    private QuestionChecks() {}

    static List<Check> all() {
        return List.of(
                new Check("question types, V3 `questionType`", Shape.names(KNOWN), server -> types(server, true)),
                new Check("question types, V1 `type`", Shape.names(KNOWN), server -> types(server, false)),
                new Check("`multiple` in V3", "boolean", server -> kinds(server, true, "boolean")),
                new Check("`multiple` in V1", "text", server -> kinds(server, false, "text")),
                new Check("`items` in V3", "array of objects with `key` and `value`", server -> items(server, true)),
                new Check("`items` in V1", "array of objects with `key` and `value`", server -> items(server, false)));
    }

    private static List<JsonNode> questions(Server server, boolean v3) {
        List<JsonNode> questions = new ArrayList<>();
        for (String app : Samples.apps(server)) {
            questions.addAll(server.get((v3 ? "/v3" : "/v1") + "/workflows/" + app + "/questions")
                    .elements());
        }
        return questions;
    }

    private static Seen types(Server server, boolean v3) {
        Set<String> words = questions(server, v3).stream()
                .map(question -> question.path(v3 ? "questionType" : "type").asString("(no such field)"))
                .collect(Collectors.toCollection(TreeSet::new));
        return words.isEmpty() ? none() : Seen.of(KNOWN.containsAll(words), Shape.names(words));
    }

    private static Seen kinds(Server server, boolean v3, String kind) {
        Set<String> kinds = questions(server, v3).stream()
                .map(question -> Shape.kind(question.get("multiple")))
                .collect(Collectors.toCollection(TreeSet::new));
        return kinds.isEmpty() ? none() : Seen.of(kinds.equals(Set.of(kind)), String.join(", ", kinds));
    }

    private static Seen items(Server server, boolean v3) {
        Set<String> shapes = new TreeSet<>();
        for (JsonNode question : questions(server, v3)) {
            JsonNode items = question.get("items");
            if (items == null || !items.isArray()) {
                shapes.add(Shape.kind(items));
            } else {
                items.forEach(item -> shapes.add(item.isObject() ? Shape.fields(item) : Shape.kind(item)));
            }
        }
        if (shapes.isEmpty()) {
            return Seen.unknown("no question with items can be seen");
        }
        return Seen.of(shapes.equals(Set.of("`key` text, `value` text")), String.join("; ", shapes));
    }

    private static Seen none() {
        return Seen.unknown("no question of an app can be seen");
    }
}
