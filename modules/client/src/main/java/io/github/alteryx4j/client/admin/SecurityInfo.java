package io.github.alteryx4j.client.admin;

import io.github.alteryx4j.auth.Secret;
import org.jspecify.annotations.Nullable;

/** What a password was checked with. None of it shows itself. */
public record SecurityInfo(
        @Nullable Secret password,
        @Nullable Secret hmacKey,
        @Nullable Secret salt) {}
