package io.github.alteryx4j.simulator;

import java.time.Instant;

/** A retired kind of report, which only the lists of the admin families still know. */
record Insight(String id, String name, String ownerId, Instant updated) {}
