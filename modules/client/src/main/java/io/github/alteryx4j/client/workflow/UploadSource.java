package io.github.alteryx4j.client.workflow;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonProperty;

/** Where a version came from. */
public enum UploadSource {
    /** Alteryx Designer. */
    @JsonProperty("Designer")
    DESIGNER,
    /** The server's web page or its API. */
    @JsonProperty("ServerUIorServerAPI")
    @JsonAlias("Direct")
    SERVER,
    /** A word that this client does not know. */
    UNKNOWN
}
