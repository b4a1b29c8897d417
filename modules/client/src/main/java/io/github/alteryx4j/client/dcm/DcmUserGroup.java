package io.github.alteryx4j.client.dcm;

import org.jspecify.annotations.Nullable;

/** A user group as DCM knows one. */
public record DcmUserGroup(String id, @Nullable String name) {}
