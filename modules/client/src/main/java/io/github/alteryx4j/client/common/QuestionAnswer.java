package io.github.alteryx4j.client.common;

import java.util.Objects;

/**
 * The answer to one question. {@code toString} shows the name only: an answer may be a password.
 *
 * @param value always text, whatever the question's type
 */
public record QuestionAnswer(String name, String value) {

    public QuestionAnswer {
        // An empty answer that the server tells is read as "not set".
        value = Objects.requireNonNullElse(value, "");
    }

    @Override
    public String toString() {
        return "QuestionAnswer[" + name + "=***]";
    }
}
