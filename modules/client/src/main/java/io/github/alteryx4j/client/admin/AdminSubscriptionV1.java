package io.github.alteryx4j.client.admin;

import io.github.alteryx4j.client.common.Timestamp;
import org.jspecify.annotations.Nullable;

/** A subscription as V1 shows it; {@link AdminSubscription} is its successor. */
public record AdminSubscriptionV1(
        @Nullable Boolean active,
        @Nullable Timestamp expirationDate,
        @Nullable Integer memberPassesPurchased,
        @Nullable Integer memberPassesUsed,
        @Nullable String name,
        @Nullable Contact primaryContactInfo,
        String id) {

    /** Where mail goes. */
    public record Address(
            @Nullable String country,
            @Nullable String addressLine1,
            @Nullable String addressLine2,
            @Nullable String city,
            @Nullable String state,
            @Nullable String postalCode) {}

    /** Whom to ask. */
    public record Contact(
            @Nullable String name,
            @Nullable String email,
            @Nullable String company,
            @Nullable Address address) {}
}
