package io.github.alteryx4j.client.job;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How the jobs of a list ended. */
public enum ResultFilter {
    /** Well. */
    @JsonProperty("Success")
    SUCCESS,
    /** Well, with warnings. */
    @JsonProperty("Warning")
    WARNING,
    /** In an error. */
    @JsonProperty("Error")
    ERROR
}
