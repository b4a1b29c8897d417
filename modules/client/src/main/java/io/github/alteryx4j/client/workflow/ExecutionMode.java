package io.github.alteryx4j.client.workflow;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a workflow may do on the server. */
public enum ExecutionMode {
    /** No tools that reach beyond the workflow. */
    @JsonProperty("Safe")
    SAFE,
    /** Some of those tools, by the administrator's choice. */
    @JsonProperty("SemiSafe")
    SEMI_SAFE,
    /** Everything. */
    @JsonProperty("Standard")
    STANDARD,
    /** A word that this client does not know. */
    UNKNOWN
}
