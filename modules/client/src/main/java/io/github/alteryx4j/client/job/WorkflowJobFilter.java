package io.github.alteryx4j.client.job;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How far the jobs of one workflow are; the words of filters differ from those of replies. */
public enum WorkflowJobFilter {
    /** Waits for a worker. */
    @JsonProperty("Queued")
    QUEUED,
    /** Runs. */
    @JsonProperty("Running")
    RUNNING,
    /** Ended. */
    @JsonProperty("Complete")
    COMPLETE,
    /** Ended in an error; it reads Completed all the same. */
    @JsonProperty("Error")
    ERROR
}
