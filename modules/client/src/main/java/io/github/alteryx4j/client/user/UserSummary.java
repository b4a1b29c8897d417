package io.github.alteryx4j.client.user;

import io.github.alteryx4j.client.common.Role;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A user in a list. */
public record UserSummary(
        String id,
        @Nullable String firstName,
        @Nullable String lastName,
        @Nullable String email,
        boolean isActive,
        @Nullable Role role,
        @Nullable Instant dateCreated) {}
