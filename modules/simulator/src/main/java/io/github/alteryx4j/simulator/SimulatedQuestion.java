package io.github.alteryx4j.simulator;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A question of an analytic app.
 *
 * @param type a word such as QuestionTextBox; any word is accepted
 * @param value what holds when nobody answers
 * @param items for choices: from the key to send to the text shown, in order
 */
public record SimulatedQuestion(
        String name, String type, String description, String value, boolean multiple, Map<String, String> items) {

    static final String FILE_BROWSE = "QuestionFileBrowse";

    public SimulatedQuestion {
        items = Collections.unmodifiableMap(new LinkedHashMap<>(items));
    }

    public static SimulatedQuestion textBox(String name, String value) {
        return new SimulatedQuestion(name, "QuestionTextBox", "", value, false, Map.of());
    }

    public static SimulatedQuestion number(String name, String value) {
        return new SimulatedQuestion(name, "QuestionNumericUpDown", "", value, false, Map.of());
    }

    public static SimulatedQuestion checkBox(String name, boolean value) {
        return new SimulatedQuestion(name, "QuestionBoolean", "", value ? "True" : "False", false, Map.of());
    }

    public static SimulatedQuestion date(String name, String value) {
        return new SimulatedQuestion(name, "QuestionDate", "", value, false, Map.of());
    }

    public static SimulatedQuestion dropDown(String name, Map<String, String> items) {
        return new SimulatedQuestion(name, "QuestionDropDown", "", "", false, items);
    }

    public static SimulatedQuestion listBox(String name, Map<String, String> items) {
        return new SimulatedQuestion(name, "QuestionListBox", "", "", true, items);
    }

    /** Its answer must be the id of a file sent to {@code user/v2/inputfiles}. */
    public static SimulatedQuestion fileBrowse(String name) {
        return new SimulatedQuestion(name, FILE_BROWSE, "", "", false, Map.of());
    }
}
