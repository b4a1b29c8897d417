package io.github.alteryx4j.client.common;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a user may do, from least to most. */
public enum Role {
    /** May not log in. */
    @JsonProperty("NoAccess")
    NO_ACCESS,
    /** Sees what is shared. */
    @JsonProperty("Viewer")
    VIEWER,
    /** Runs what is shared. */
    @JsonProperty("Member")
    MEMBER,
    /** Publishes workflows. */
    @JsonProperty("Artisan")
    ARTISAN,
    /** Administers the server. */
    @JsonProperty("Curator")
    CURATOR,
    /** Whatever the groups of the user and the default of the server give. */
    @JsonProperty("Evaluated")
    EVALUATED,
    /** A word that this client does not know. */
    UNKNOWN
}
