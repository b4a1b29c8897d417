package io.github.alteryx4j.client.dcm;

import org.jspecify.annotations.Nullable;

/** A user as DCM knows one. */
public record DcmUser(String id, @Nullable String email) {}
