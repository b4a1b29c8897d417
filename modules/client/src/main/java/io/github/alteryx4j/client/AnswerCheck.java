package io.github.alteryx4j.client;

import io.github.alteryx4j.client.common.QuestionAnswer;
import io.github.alteryx4j.client.run.RunRequest;
import io.github.alteryx4j.client.workflow.Question;
import io.github.alteryx4j.client.workflow.QuestionItem;
import io.github.alteryx4j.client.workflow.QuestionType;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** Whether the answers of a run fit the questions of its workflow. No complaint quotes an answer. */
final class AnswerCheck {

    private final Map<String, Question> questions;
    private final List<String> problems = new ArrayList<>();

    private AnswerCheck(List<Question> questions) {
        this.questions = questions.stream()
                .collect(Collectors.toMap(Question::name, Function.identity(), (first, again) -> first));
    }

    /** One sentence for each answer that does not fit; empty when all do. */
    static List<String> problems(RunRequest request, List<Question> questions) {
        AnswerCheck check = new AnswerCheck(questions);
        Set<String> answered = new HashSet<>(request.files().keySet());
        for (QuestionAnswer answer : request.answers()) {
            if (!answered.add(answer.name())) {
                check.problem(answer.name(), "is answered twice");
            }
            check.answer(answer);
        }
        request.files().keySet().forEach(check::file);
        questions.stream()
                .filter(question -> !answered.contains(question.name()))
                .forEach(check::unanswered);
        return check.problems;
    }

    private void answer(QuestionAnswer answer) {
        Question question = known(answer.name());
        if (question != null) {
            String complaint = complaint(question, answer.value());
            if (complaint != null) {
                problem(question.name(), complaint);
            }
        }
    }

    private void file(String name) {
        Question question = known(name);
        if (question != null
                && question.type() != QuestionType.FILE_BROWSE
                && question.type() != QuestionType.UNKNOWN) {
            problem(name, "does not ask for a file");
        }
    }

    /** Texts, check boxes and list boxes may stay empty; the others need their default at least. */
    private void unanswered(Question question) {
        boolean needed = switch (question.type()) {
            case NUMERIC_UP_DOWN, DATE, DROP_DOWN, FILE_BROWSE -> question.value() == null;
            case TEXT_BOX, BOOLEAN, LIST_BOX, UNKNOWN -> false;
        };
        if (needed) {
            problem(question.name(), "has no default and is not answered");
        }
    }

    private @Nullable Question known(String name) {
        Question question = questions.get(name);
        if (question == null) {
            problem(name, "is no question of the workflow; it asks " + questions.keySet());
        }
        return question;
    }

    private static @Nullable String complaint(Question question, String value) {
        return switch (question.type()) {
            case NUMERIC_UP_DOWN -> isNumber(value) ? null : "wants a number";
            case BOOLEAN ->
                value.equalsIgnoreCase("true") || value.equalsIgnoreCase("false") ? null : "wants True or False";
            case DATE -> isDay(value) ? null : "wants a day as yyyy-MM-dd";
            case DROP_DOWN ->
                keys(question).contains(value) || question.items().isEmpty() ? null : "wants one of " + keys(question);
            case LIST_BOX -> choices(question, value);
            case FILE_BROWSE -> value.isBlank() ? "wants a file or the id of an uploaded one" : null;
            case TEXT_BOX, UNKNOWN -> null;
        };
    }

    /** An encoding of the caller's own is let through; ours must name items that exist. */
    private static @Nullable String choices(Question question, String value) {
        JsonNode chosen;
        try {
            chosen = Json.tree(value.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        } catch (JacksonException ownEncoding) {
            return null;
        }
        if (!chosen.isArray()) {
            return null;
        }
        if (chosen.size() > 1 && !question.multiple()) {
            return "wants one item only";
        }
        Set<String> keys = keys(question);
        for (JsonNode choice : chosen) {
            if (!keys.isEmpty() && !keys.contains(choice.path("key").asString(""))) {
                return "wants items out of " + keys;
            }
        }
        return null;
    }

    private static Set<String> keys(Question question) {
        return question.items().stream()
                .map(QuestionItem::key)
                .map(key -> key == null ? "" : key)
                .collect(Collectors.toCollection(java.util.LinkedHashSet::new));
    }

    private static boolean isNumber(String value) {
        try {
            new BigDecimal(value);
            return true;
        } catch (NumberFormatException error) {
            return false;
        }
    }

    private static boolean isDay(String value) {
        try {
            LocalDate.parse(value);
            return true;
        } catch (DateTimeException error) {
            return false;
        }
    }

    private void problem(String question, String complaint) {
        problems.add("'" + question + "' " + complaint);
    }
}
