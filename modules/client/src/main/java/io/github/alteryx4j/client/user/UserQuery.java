package io.github.alteryx4j.client.user;

import io.github.alteryx4j.client.common.Role;
import java.time.Instant;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Which users a list is to hold; what is null does not filter. */
public record UserQuery(
        @Nullable Boolean active,
        @Nullable String email,
        @Nullable Role role,
        @Nullable String firstName,
        @Nullable String lastName,
        @Nullable Instant createdAfter,
        @Nullable Instant createdBefore) {

    /** Fills one in. */
    public static UserQuery of(Consumer<Builder> filling) {
        Builder builder = new Builder();
        filling.accept(builder);
        return builder.build();
    }

    /** Collects what is given; the rest keeps its default. */
    public static final class Builder {
        private @Nullable Boolean active;
        private @Nullable String email;
        private @Nullable Role role;
        private @Nullable String firstName;
        private @Nullable String lastName;
        private @Nullable Instant createdAfter;
        private @Nullable Instant createdBefore;

        private Builder() {}

        /** Only users who are active, or who are not. */
        public Builder active(Boolean active) {
            this.active = active;
            return this;
        }

        /** Only users of that mail address. */
        public Builder email(String email) {
            this.email = email;
            return this;
        }

        /** Only users of that role. */
        public Builder role(Role role) {
            this.role = role;
            return this;
        }

        /** Only users of that first name. */
        public Builder firstName(String firstName) {
            this.firstName = firstName;
            return this;
        }

        /** Only users of that last name. */
        public Builder lastName(String lastName) {
            this.lastName = lastName;
            return this;
        }

        /** Only users who were added then or later. */
        public Builder createdAfter(Instant createdAfter) {
            this.createdAfter = createdAfter;
            return this;
        }

        /** Only users who were added then or earlier. */
        public Builder createdBefore(Instant createdBefore) {
            this.createdBefore = createdBefore;
            return this;
        }

        private UserQuery build() {
            return new UserQuery(active, email, role, firstName, lastName, createdAfter, createdBefore);
        }
    }
}
