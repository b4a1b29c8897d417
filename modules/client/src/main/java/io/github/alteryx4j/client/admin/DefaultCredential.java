package io.github.alteryx4j.client.admin;

import io.github.alteryx4j.auth.Secret;
import org.jspecify.annotations.Nullable;

/** The credential that a user's workflows run under. */
public record DefaultCredential(
        @Nullable String username,
        @Nullable Secret passwordId,
        @Nullable String credentialId) {}
