package io.github.alteryx4j.client.admin;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An insight as V1 shows it. Insights are retired. */
public record InsightV1(
        @Nullable InsightOwnerV1 owner,
        @Nullable String insightId,
        @Nullable String name,
        @Nullable Instant lastUpdated,
        @Nullable String ownerId,
        @Nullable String iconId,
        String id) {}
