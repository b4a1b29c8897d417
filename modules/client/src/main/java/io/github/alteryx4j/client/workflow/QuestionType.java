package io.github.alteryx4j.client.workflow;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The control that asks a question. */
public enum QuestionType {
    /** Free text. */
    TEXT_BOX,
    /** A number. */
    NUMERIC_UP_DOWN,
    /** A check box or a radio button. */
    BOOLEAN,
    /** A day. */
    DATE,
    /** One item out of a list. */
    DROP_DOWN,
    /** Items out of a list, several if allowed. */
    LIST_BOX,
    /** A file. */
    FILE_BROWSE,
    /** A word that this client does not know. */
    UNKNOWN;

    static QuestionType of(@Nullable String word) {
        if (word == null) {
            return UNKNOWN;
        }
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "questiontextbox" -> TEXT_BOX;
            case "questionnumericupdown" -> NUMERIC_UP_DOWN;
            case "questionboolean" -> BOOLEAN;
            case "questiondate" -> DATE;
            case "questiondropdown" -> DROP_DOWN;
            case "questionlistbox" -> LIST_BOX;
            case "questionfilebrowse" -> FILE_BROWSE;
            default -> UNKNOWN;
        };
    }
}
