package io.github.alteryx4j.client.user;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/** A schedule that breaks by a transfer of assets. */
public record AffectedSchedule(
        @JsonProperty("affectedScheduleId") @Nullable String id) {}
