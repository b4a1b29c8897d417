package io.github.alteryx4j.client.admin;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/** What a member of a collection may do, as V1 tells it. */
public record CollectionRights(
        @JsonProperty("collection") @Nullable OnCollection onCollection,
        @JsonProperty("applications") @Nullable OnWorkflows onWorkflows,
        @JsonProperty("users") @Nullable OnUsers onUsers) {

    /** Rights to the collection itself. */
    public record OnCollection(@Nullable Boolean isAdmin) {}

    /** Rights to its workflows. */
    public record OnWorkflows(
            @Nullable Boolean canUpdate,
            @Nullable Boolean canAdd,
            @Nullable Boolean canRemove) {}

    /** Rights to its users. */
    public record OnUsers(
            @Nullable Boolean canAdd, @Nullable Boolean canRemove) {}
}
