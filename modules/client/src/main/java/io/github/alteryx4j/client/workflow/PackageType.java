package io.github.alteryx4j.client.workflow;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;
import com.fasterxml.jackson.annotation.JsonProperty;

/** What kind of workflow a package holds. V1 calls them 0, 1 and 2, in this order. */
public enum PackageType {
    /** An analytic app, with questions. */
    @JsonProperty("App")
    @JsonAlias("0")
    APP,
    /** A plain workflow. */
    @JsonProperty("Module")
    @JsonAlias("1")
    WORKFLOW,
    /** A macro. */
    @JsonProperty("Macro")
    @JsonAlias("2")
    MACRO,
    /** A word that this client does not know. */
    @JsonEnumDefaultValue
    UNKNOWN
}
