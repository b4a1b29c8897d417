package io.github.alteryx4j.client.subscription;

import org.jspecify.annotations.Nullable;

/** A user or workflow of a subscription by id and name. */
public record NamedId(String id, @Nullable String name) {}
