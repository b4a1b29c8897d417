package io.github.alteryx4j.client.admin;

import org.jspecify.annotations.Nullable;

/** The picture of a user. */
public record UserProfile(
        @Nullable String picture, @Nullable String iconId) {}
