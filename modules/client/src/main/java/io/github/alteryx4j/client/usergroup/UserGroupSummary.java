package io.github.alteryx4j.client.usergroup;

import io.github.alteryx4j.client.common.Role;
import org.jspecify.annotations.Nullable;

/** A user group in a list. */
public record UserGroupSummary(
        String id, @Nullable String name, @Nullable Role role) {}
