package io.github.alteryx4j.simulator;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A word in a V1 or V2 reply that older servers write as a number: its place in the list. */
record Word(String text, List<String> order) {

    private static final List<String> PRIORITIES = List.of("Low", "Medium", "High", "Critical");
    private static final List<String> PACKAGES = List.of("App", "Module", "Macro");

    static Word priority(String word) {
        return new Word(word, PRIORITIES);
    }

    static Word packageType(String word) {
        return new Word(word, PACKAGES);
    }

    /** The priority that a number sent as text means, the word itself, or null when it is neither. */
    static @Nullable String priorityOf(String sent) {
        if (sent.length() == 1 && sent.charAt(0) >= '0' && sent.charAt(0) <= '3') {
            return PRIORITIES.get(sent.charAt(0) - '0');
        }
        return sent.equals("Default") || PRIORITIES.contains(sent) ? sent : null;
    }

    /** A word that has no number, such as Default, counts as the lowest. */
    int number() {
        return Math.max(0, order.indexOf(text));
    }
}
