package io.github.alteryx4j.client.dcm;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A rule that was deleted, and when. */
public record DeletedHandlingRule(String id, @Nullable Instant deletedOn) {}
