package io.github.alteryx4j.client.workflow;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Under whose credential a workflow runs. */
public enum CredentialType {
    /** The server's own rule. */
    @JsonProperty("Default")
    DEFAULT,
    /** The user must choose one at each run. */
    @JsonProperty("Required")
    REQUIRED,
    /** The one set with the workflow. */
    @JsonProperty("Specific")
    SPECIFIC,
    /** A word that this client does not know. */
    UNKNOWN
}
