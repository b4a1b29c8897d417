package io.github.alteryx4j.client.subscription;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Which subscriptions a list is to hold; what is null does not filter. */
public record SubscriptionQuery(
        @Nullable String name,
        @Nullable Boolean canShareSchedule,
        @Nullable String defaultWorkflowCredentialId,
        @Nullable Integer minUsers,
        @Nullable Integer maxUsers,
        @Nullable Integer minWorkflows,
        @Nullable Integer maxWorkflows) {

    /** Fills one in. */
    public static SubscriptionQuery of(Consumer<Builder> filling) {
        Builder builder = new Builder();
        filling.accept(builder);
        return builder.build();
    }

    /** Collects what is given; the rest keeps its default. */
    public static final class Builder {
        private @Nullable String name;
        private @Nullable Boolean canShareSchedule;
        private @Nullable String defaultWorkflowCredentialId;
        private @Nullable Integer minUsers;
        private @Nullable Integer maxUsers;
        private @Nullable Integer minWorkflows;
        private @Nullable Integer maxWorkflows;

        private Builder() {}

        /** Only subscriptions of that name. */
        public Builder name(String name) {
            this.name = name;
            return this;
        }

        /** Only subscriptions that may share schedules, or that may not. */
        public Builder canShareSchedule(Boolean canShareSchedule) {
            this.canShareSchedule = canShareSchedule;
            return this;
        }

        /** Only subscriptions whose workflows run under that credential. */
        public Builder defaultWorkflowCredentialId(String defaultWorkflowCredentialId) {
            this.defaultWorkflowCredentialId = defaultWorkflowCredentialId;
            return this;
        }

        /** Only subscriptions with so many users or more. */
        public Builder minUsers(Integer minUsers) {
            this.minUsers = minUsers;
            return this;
        }

        /** Only subscriptions with so many users or fewer. */
        public Builder maxUsers(Integer maxUsers) {
            this.maxUsers = maxUsers;
            return this;
        }

        /** Only subscriptions with so many workflows or more. */
        public Builder minWorkflows(Integer minWorkflows) {
            this.minWorkflows = minWorkflows;
            return this;
        }

        /** Only subscriptions with so many workflows or fewer. */
        public Builder maxWorkflows(Integer maxWorkflows) {
            this.maxWorkflows = maxWorkflows;
            return this;
        }

        private SubscriptionQuery build() {
            return new SubscriptionQuery(
                    name,
                    canShareSchedule,
                    defaultWorkflowCredentialId,
                    minUsers,
                    maxUsers,
                    minWorkflows,
                    maxWorkflows);
        }
    }
}
