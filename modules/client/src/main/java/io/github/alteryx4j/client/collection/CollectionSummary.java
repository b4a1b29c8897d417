package io.github.alteryx4j.client.collection;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A collection in a list. */
public record CollectionSummary(
        String id,
        @Nullable String name,
        @Nullable String ownerId,
        @Nullable Instant dateAdded) {}
