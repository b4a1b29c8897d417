package io.github.alteryx4j.client.subscription;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * All that a subscription is set to; the server replaces everything. Start from what was read with {@link #from}. A null
 * among the texts is sent as the empty text, which means "none" to the server.
 */
public record SubscriptionUpdate(String name, String credentialId, boolean canShareSchedules) {

    /** What the subscriptionDetails is set to, with some of it changed. */
    public static SubscriptionUpdate from(SubscriptionDetails subscriptionDetails, Consumer<Builder> changes) {
        Builder builder = new Builder(subscriptionDetails);
        changes.accept(builder);
        return builder.build();
    }

    /** Starts from a subscriptionDetails; each method changes one field. */
    public static final class Builder {
        private @Nullable String name;
        private @Nullable String credentialId;
        private boolean canShareSchedules;

        private Builder(SubscriptionDetails subscriptionDetails) {
            this.name = subscriptionDetails.name();
            this.credentialId = subscriptionDetails.credentialId();
            this.canShareSchedules = subscriptionDetails.canShareSchedules();
        }

        /** Its name. */
        public Builder name(String name) {
            this.name = name;
            return this;
        }

        /** The credential that its workflows run under. */
        public Builder credentialId(String credentialId) {
            this.credentialId = credentialId;
            return this;
        }

        /** Whether its users may share schedules. */
        public Builder canShareSchedules(boolean canShareSchedules) {
            this.canShareSchedules = canShareSchedules;
            return this;
        }

        private SubscriptionUpdate build() {
            return new SubscriptionUpdate(text(name), text(credentialId), canShareSchedules);
        }

        private static String text(@Nullable String value) {
            return value == null ? "" : value;
        }
    }
}
