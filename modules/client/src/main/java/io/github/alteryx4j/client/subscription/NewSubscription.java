package io.github.alteryx4j.client.subscription;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A subscription to make. */
public record NewSubscription(
        String name,
        @Nullable Boolean canShareSchedule,
        @Nullable String credentialId) {

    /** Fills one in. */
    public static NewSubscription of(String name, Consumer<Builder> filling) {
        Builder builder = new Builder();
        filling.accept(builder);
        return builder.build(name);
    }

    /** Collects what is given; the rest keeps its default. */
    public static final class Builder {
        private @Nullable Boolean canShareSchedule;
        private @Nullable String credentialId;

        private Builder() {}

        /** Whether its users may share schedules. */
        public Builder canShareSchedule(Boolean canShareSchedule) {
            this.canShareSchedule = canShareSchedule;
            return this;
        }

        /** The credential that its workflows run under. */
        public Builder credentialId(String credentialId) {
            this.credentialId = credentialId;
            return this;
        }

        private NewSubscription build(String name) {
            return new NewSubscription(name, canShareSchedule, credentialId);
        }
    }
}
