package io.github.alteryx4j.client.credential;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Which credentials a list is to hold; only Curators may ask. */
public record CredentialQuery(
        @Nullable String userId, @Nullable String userGroupId) {

    /** Fills one in. */
    public static CredentialQuery of(Consumer<Builder> filling) {
        Builder builder = new Builder();
        filling.accept(builder);
        return builder.build();
    }

    /** Collects what is given; the rest keeps its default. */
    public static final class Builder {
        private @Nullable String userId;
        private @Nullable String userGroupId;

        private Builder() {}

        /** Only credentials that are shared with that user. */
        public Builder userId(String userId) {
            this.userId = userId;
            return this;
        }

        /** Only credentials that are shared with that group. */
        public Builder userGroupId(String userGroupId) {
            this.userGroupId = userGroupId;
            return this;
        }

        private CredentialQuery build() {
            return new CredentialQuery(userId, userGroupId);
        }
    }
}
