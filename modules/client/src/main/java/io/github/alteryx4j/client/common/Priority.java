package io.github.alteryx4j.client.common;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How urgent a run is. V1 calls the first four 0 to 3, in this order. */
public enum Priority {
    /** Low. */
    @JsonProperty("Low")
    LOW,
    /** Medium. */
    @JsonProperty("Medium")
    MEDIUM,
    /** High. */
    @JsonProperty("High")
    HIGH,
    /** Critical. */
    @JsonProperty("Critical")
    CRITICAL,
    /** What the server gives by default. */
    @JsonProperty("Default")
    DEFAULT,
    /** A word that this client does not know. */
    UNKNOWN
}
