package io.github.alteryx4j.client.dcm;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A rule that puts one connection in place of another. */
public record HandlingRule(
        String id,
        @Nullable DcmUser createdBy,
        @Nullable Instant createdOn,
        @Nullable Instant lastChangedOn,
        @Nullable String sourceConnectionId,
        @Nullable String sourceConnectionTitle,
        @Nullable String targetConnectionId,
        @Nullable String targetConnectionTitle) {}
