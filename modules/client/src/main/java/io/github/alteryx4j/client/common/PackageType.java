package io.github.alteryx4j.client.common;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What kind of workflow a package holds. V1 calls them 0, 1 and 2, in this order. */
public enum PackageType {
    /** An analytic app, with questions. */
    @JsonProperty("App")
    APP,
    /** A plain workflow. */
    @JsonProperty("Module")
    WORKFLOW,
    /** A macro. */
    @JsonProperty("Macro")
    MACRO,
    /** A word that this client does not know. */
    UNKNOWN
}
