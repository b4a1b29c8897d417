package io.github.alteryx4j.client.job;

/** How the jobs of a list ended. */
public enum ResultFilter {
    SUCCESS("Success"),
    WARNING("Warning"),
    ERROR("Error");

    private final String word;

    ResultFilter(String word) {
        this.word = word;
    }

    /** The server's word. */
    public String word() {
        return word;
    }
}
