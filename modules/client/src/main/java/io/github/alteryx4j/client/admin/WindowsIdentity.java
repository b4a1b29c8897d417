package io.github.alteryx4j.client.admin;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/** Who a user is to Windows. */
public record WindowsIdentity(
        @JsonProperty("sId") @Nullable String sid,
        @Nullable String displayName,
        @Nullable String name,
        @Nullable String samAccountName) {}
