package io.github.alteryx4j.client.admin;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What the audit log tells of. */
public enum AuditedEntity {
    /** Workflows. */
    @JsonProperty("AppInfo")
    WORKFLOW,
    /** Collections. */
    @JsonProperty("Collection")
    COLLECTION,
    /** Credentials. */
    @JsonProperty("Credential")
    CREDENTIAL,
    /** Studios. */
    @JsonProperty("Subscription")
    SUBSCRIPTION,
    /** Users. */
    @JsonProperty("User")
    USER,
    /** User groups. */
    @JsonProperty("UserGroup")
    USER_GROUP
}
