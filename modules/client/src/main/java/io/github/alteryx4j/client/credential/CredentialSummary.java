package io.github.alteryx4j.client.credential;

import org.jspecify.annotations.Nullable;

/** A credential in a list: a user of the operating system, under whom workflows run. */
public record CredentialSummary(String id, @Nullable String userName) {}
