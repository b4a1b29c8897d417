package io.github.alteryx4j.client.admin;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An insight as V2 shows it. Insights are retired. */
public record Insight(
        @Nullable InsightOwner owner,
        @Nullable String insightId,
        @Nullable String name,
        @Nullable Instant lastUpdated,
        @Nullable String ownerId,
        @Nullable String iconId,
        String id) {}
