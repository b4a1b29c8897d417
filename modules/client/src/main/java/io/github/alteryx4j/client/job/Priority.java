package io.github.alteryx4j.client.job;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;
import com.fasterxml.jackson.annotation.JsonProperty;

/** How urgent a run is. V1 calls the first four 0 to 3, in this order. */
public enum Priority {
    /** Low. */
    @JsonProperty("Low")
    @JsonAlias("0")
    LOW,
    /** Medium. */
    @JsonProperty("Medium")
    @JsonAlias("1")
    MEDIUM,
    /** High. */
    @JsonProperty("High")
    @JsonAlias("2")
    HIGH,
    /** Critical. */
    @JsonProperty("Critical")
    @JsonAlias("3")
    CRITICAL,
    /** What the server gives by default. */
    @JsonProperty("Default")
    DEFAULT,
    /** A word that this client does not know. */
    @JsonEnumDefaultValue
    UNKNOWN
}
