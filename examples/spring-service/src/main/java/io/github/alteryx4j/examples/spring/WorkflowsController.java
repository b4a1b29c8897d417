package io.github.alteryx4j.examples.spring;

import io.github.alteryx4j.client.AlteryxClient;
import io.github.alteryx4j.client.workflow.Question;
import io.github.alteryx4j.client.workflow.QuestionItem;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;

/** What can be run, and what it asks. */
@RestController
@RequestMapping("/api/workflows")
class WorkflowsController {

    private final AlteryxClient client;

    WorkflowsController(AlteryxClient client) {
        this.client = client;
    }

    record Entry(String id, String name) {}

    /** @param kind the question's type as a word of the page: text, number, checkbox, date, one, many or file */
    record Field(
            String name,
            String label,
            String kind,
            @Nullable String value,
            List<QuestionItem> choices) {

        static Field of(Question question) {
            String kind = switch (question.type()) {
                case NUMERIC_UP_DOWN -> "number";
                case BOOLEAN -> "checkbox";
                case DATE -> "date";
                case DROP_DOWN -> "one";
                case LIST_BOX -> question.multiple() ? "many" : "one";
                case FILE_BROWSE -> "file";
                case TEXT_BOX, UNKNOWN -> "text";
            };
            String label =
                    question.description() == null || question.description().isEmpty()
                            ? question.name()
                            : question.description();
            return new Field(question.name(), label, kind, question.value(), question.items());
        }
    }

    @GetMapping
    Flux<Entry> list() {
        return client.workflows()
                .list()
                .map(workflow -> new Entry(workflow.id(), Objects.requireNonNullElse(workflow.name(), workflow.id())));
    }

    @GetMapping("/{id}/questions")
    Flux<Field> questions(@PathVariable String id) {
        return client.workflows().questions(id).map(Field::of);
    }
}
