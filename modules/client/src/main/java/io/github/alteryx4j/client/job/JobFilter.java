package io.github.alteryx4j.client.job;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How far the jobs of the server-wide list are; the words of filters differ from those of replies. */
public enum JobFilter {
    /** Waits for a worker. */
    @JsonProperty("Queued")
    QUEUED,
    /** A worker prepares it. */
    @JsonProperty("Initializing")
    INITIALIZING,
    /** Runs. */
    @JsonProperty("Running")
    RUNNING,
    /** Ended, well or badly. */
    @JsonProperty("Complete")
    COMPLETE
}
