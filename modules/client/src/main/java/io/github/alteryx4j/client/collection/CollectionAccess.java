package io.github.alteryx4j.client.collection;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What somebody may do with a collection, and until when. Seeing and running what is in it goes without saying.
 *
 * @param expirationDate when it ends; null means never
 */
public record CollectionAccess(
        @Nullable Instant expirationDate,
        @JsonProperty("collectionsPermissions") Permissions permissions) {

    /** The single rights. */
    public record Permissions(
            boolean isAdmin,
            boolean canAddAssets,
            boolean canRemoveAssets,
            boolean canUpdateAssets,
            boolean canAddUsers,
            boolean canRemoveUsers) {}

    /** Fills one in. */
    public static CollectionAccess of(Consumer<Builder> filling) {
        Builder builder = new Builder();
        filling.accept(builder);
        return builder.build();
    }

    /** Collects what is granted; nothing is by default. */
    public static final class Builder {
        private @Nullable Instant expirationDate;
        private boolean isAdmin;
        private boolean canAddAssets;
        private boolean canRemoveAssets;
        private boolean canUpdateAssets;
        private boolean canAddUsers;
        private boolean canRemoveUsers;

        private Builder() {}

        /** Until when; for ever by default. */
        public Builder expirationDate(Instant expirationDate) {
            this.expirationDate = expirationDate;
            return this;
        }

        /** Everything. */
        public Builder isAdmin(boolean isAdmin) {
            this.isAdmin = isAdmin;
            return this;
        }

        /** To put workflows and schedules in. */
        public Builder canAddAssets(boolean canAddAssets) {
            this.canAddAssets = canAddAssets;
            return this;
        }

        /** To take workflows and schedules out. */
        public Builder canRemoveAssets(boolean canRemoveAssets) {
            this.canRemoveAssets = canRemoveAssets;
            return this;
        }

        /** To change workflows and schedules. */
        public Builder canUpdateAssets(boolean canUpdateAssets) {
            this.canUpdateAssets = canUpdateAssets;
            return this;
        }

        /** To let users and groups in. */
        public Builder canAddUsers(boolean canAddUsers) {
            this.canAddUsers = canAddUsers;
            return this;
        }

        /** To shut users and groups out. */
        public Builder canRemoveUsers(boolean canRemoveUsers) {
            this.canRemoveUsers = canRemoveUsers;
            return this;
        }

        private CollectionAccess build() {
            return new CollectionAccess(
                    expirationDate,
                    new Permissions(
                            isAdmin, canAddAssets, canRemoveAssets, canUpdateAssets, canAddUsers, canRemoveUsers));
        }
    }
}
