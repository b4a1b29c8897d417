package io.github.alteryx4j.client.workflow;

import com.fasterxml.jackson.annotation.JsonAlias;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A question that an analytic app asks.
 *
 * @param name by which it is answered
 * @param questionType the server's word for its control
 * @param value its default, or null
 * @param multiple whether several items may be chosen
 * @param items the choices, empty where there are none to choose from
 */
public record Question(
        String name,
        @JsonAlias("type") @Nullable String questionType,
        @Nullable String description,
        @Nullable String value,
        boolean multiple,
        List<QuestionItem> items) {

    public Question {
        items = List.copyOf(items);
    }

    /** The control, as far as this client knows it. */
    public QuestionType type() {
        return QuestionType.of(questionType);
    }
}
