package io.github.alteryx4j.client.user;

import org.jspecify.annotations.Nullable;

/** Something that a user owns. */
public record Asset(@Nullable String name, String id) {}
