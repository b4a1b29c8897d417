package io.github.alteryx4j.client.job;

/** How far the jobs of a list are; the words of filters differ from those of replies. */
public enum JobFilter {
    QUEUED("Queued"),
    INITIALIZING("Initializing"),
    RUNNING("Running"),
    COMPLETE("Complete"),
    /** Jobs of one workflow whose run ended in an error; they read Completed all the same. */
    ERROR("Error");

    private final String word;

    JobFilter(String word) {
        this.word = word;
    }

    /** The server's word. */
    public String word() {
        return word;
    }
}
