package io.github.alteryx4j.client.common;

import org.jspecify.annotations.Nullable;

/**
 * A person or group of the Active Directory.
 *
 * @param sid its security identifier
 * @param category {@code Person} or {@code Group}
 */
public record DirectoryObject(
        @Nullable String sid,
        @Nullable String category,
        @Nullable String displayName,
        @Nullable String name,
        @Nullable String samAccountName) {}
