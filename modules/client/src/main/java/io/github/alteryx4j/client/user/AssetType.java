package io.github.alteryx4j.client.user;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a user can own. */
public enum AssetType {
    /** Everything. */
    @JsonProperty("All")
    ALL,
    /** Workflows. */
    @JsonProperty("Workflows")
    WORKFLOWS,
    /** Schedules. */
    @JsonProperty("Schedules")
    SCHEDULES,
    /** Collections. */
    @JsonProperty("Collections")
    COLLECTIONS
}
