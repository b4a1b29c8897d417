package io.github.alteryx4j.client.user;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.alteryx4j.ConfigurationException;
import io.github.alteryx4j.client.common.Role;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * All that a user is set to; the server replaces everything. Start from what was read with {@link #from}, so that no
 * field is lost. A null among the texts is sent as the empty text, which means "none" to the server.
 *
 * @param canCreateAndUpdateDcm not sent when null, as the other rights to DCM are not: older servers lack them
 */
public record UserUpdate(
        String id,
        String firstName,
        String lastName,
        String email,
        Role role,
        String defaultWorkerTag,
        boolean canScheduleJobs,
        boolean canPrioritizeJobs,
        boolean canAssignJobs,
        boolean canCreateCollections,
        boolean isApiEnabled,
        String defaultCredentialId,
        boolean isAccountLocked,
        boolean isActive,
        boolean isValidated,
        String timeZone,
        String language,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Boolean canCreateAndUpdateDcm,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Boolean canShareForExecutionDcm,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Boolean canShareForCollaborationDcm,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Boolean canManageGenericVaultsDcm) {

    public UserUpdate {
        if (role == Role.UNKNOWN) {
            throw new ConfigurationException(
                    "The role of the user is one that this client does not know and cannot send back; set it");
        }
    }

    /** What the user is set to, with some of it changed. */
    public static UserUpdate from(User user, Consumer<Builder> changes) {
        Builder builder = new Builder(user);
        changes.accept(builder);
        return builder.build();
    }

    /** Starts from a user; each method changes one field. */
    public static final class Builder {
        private String id;
        private @Nullable String firstName;
        private @Nullable String lastName;
        private @Nullable String email;
        private @Nullable Role role;
        private @Nullable String defaultWorkerTag;
        private boolean canScheduleJobs;
        private boolean canPrioritizeJobs;
        private boolean canAssignJobs;
        private boolean canCreateCollections;
        private boolean isApiEnabled;
        private @Nullable String defaultCredentialId;
        private boolean isAccountLocked;
        private boolean isActive;
        private boolean isValidated;
        private @Nullable String timeZone;
        private @Nullable String language;
        private @Nullable Boolean canCreateAndUpdateDcm;
        private @Nullable Boolean canShareForExecutionDcm;
        private @Nullable Boolean canShareForCollaborationDcm;
        private @Nullable Boolean canManageGenericVaultsDcm;

        private Builder(User user) {
            this.id = user.id();
            this.firstName = user.firstName();
            this.lastName = user.lastName();
            this.email = user.email();
            this.role = user.role();
            this.defaultWorkerTag = user.defaultWorkerTag();
            this.canScheduleJobs = user.canScheduleJobs();
            this.canPrioritizeJobs = user.canPrioritizeJobs();
            this.canAssignJobs = user.canAssignJobs();
            this.canCreateCollections = user.canCreateCollections();
            this.isApiEnabled = user.isApiEnabled();
            this.defaultCredentialId = user.defaultCredentialId();
            this.isAccountLocked = user.isAccountLocked();
            this.isActive = user.isActive();
            this.isValidated = user.isValidated();
            this.timeZone = user.timeZone();
            this.language = user.language();
            this.canCreateAndUpdateDcm = user.canCreateAndUpdateDcm();
            this.canShareForExecutionDcm = user.canShareForExecutionDcm();
            this.canShareForCollaborationDcm = user.canShareForCollaborationDcm();
            this.canManageGenericVaultsDcm = user.canManageGenericVaultsDcm();
        }

        /** The first name. */
        public Builder firstName(String firstName) {
            this.firstName = firstName;
            return this;
        }

        /** The last name. */
        public Builder lastName(String lastName) {
            this.lastName = lastName;
            return this;
        }

        /** The mail address. */
        public Builder email(String email) {
            this.email = email;
            return this;
        }

        /** The role. */
        public Builder role(Role role) {
            this.role = role;
            return this;
        }

        /** The workers that run what the user starts. */
        public Builder defaultWorkerTag(String defaultWorkerTag) {
            this.defaultWorkerTag = defaultWorkerTag;
            return this;
        }

        /** Whether the user may make schedules. */
        public Builder canScheduleJobs(boolean canScheduleJobs) {
            this.canScheduleJobs = canScheduleJobs;
            return this;
        }

        /** Whether the user may set priorities. */
        public Builder canPrioritizeJobs(boolean canPrioritizeJobs) {
            this.canPrioritizeJobs = canPrioritizeJobs;
            return this;
        }

        /** Whether the user may choose workers. */
        public Builder canAssignJobs(boolean canAssignJobs) {
            this.canAssignJobs = canAssignJobs;
            return this;
        }

        /** Whether the user may make collections. */
        public Builder canCreateCollections(boolean canCreateCollections) {
            this.canCreateCollections = canCreateCollections;
            return this;
        }

        /** Whether the user may call this API. */
        public Builder isApiEnabled(boolean isApiEnabled) {
            this.isApiEnabled = isApiEnabled;
            return this;
        }

        /** The credential that the user's workflows run under. */
        public Builder defaultCredentialId(String defaultCredentialId) {
            this.defaultCredentialId = defaultCredentialId;
            return this;
        }

        /** Whether the account is locked. */
        public Builder isAccountLocked(boolean isAccountLocked) {
            this.isAccountLocked = isAccountLocked;
            return this;
        }

        /** Whether the user may log in. */
        public Builder isActive(boolean isActive) {
            this.isActive = isActive;
            return this;
        }

        /** Whether the mail address was confirmed. */
        public Builder isValidated(boolean isValidated) {
            this.isValidated = isValidated;
            return this;
        }

        /** The time zone by its name. */
        public Builder timeZone(String timeZone) {
            this.timeZone = timeZone;
            return this;
        }

        /** The language by its name. */
        public Builder language(String language) {
            this.language = language;
            return this;
        }

        /** Whether the user may make DCM connections. */
        public Builder canCreateAndUpdateDcm(Boolean canCreateAndUpdateDcm) {
            this.canCreateAndUpdateDcm = canCreateAndUpdateDcm;
            return this;
        }

        /** Whether the user may let others run with them. */
        public Builder canShareForExecutionDcm(Boolean canShareForExecutionDcm) {
            this.canShareForExecutionDcm = canShareForExecutionDcm;
            return this;
        }

        /** Whether the user may let others work on them. */
        public Builder canShareForCollaborationDcm(Boolean canShareForCollaborationDcm) {
            this.canShareForCollaborationDcm = canShareForCollaborationDcm;
            return this;
        }

        /** Whether the user may manage vaults. */
        public Builder canManageGenericVaultsDcm(Boolean canManageGenericVaultsDcm) {
            this.canManageGenericVaultsDcm = canManageGenericVaultsDcm;
            return this;
        }

        private UserUpdate build() {
            return new UserUpdate(
                    id,
                    text(firstName),
                    text(lastName),
                    text(email),
                    role == null ? Role.EVALUATED : role,
                    text(defaultWorkerTag),
                    canScheduleJobs,
                    canPrioritizeJobs,
                    canAssignJobs,
                    canCreateCollections,
                    isApiEnabled,
                    text(defaultCredentialId),
                    isAccountLocked,
                    isActive,
                    isValidated,
                    text(timeZone),
                    text(language),
                    canCreateAndUpdateDcm,
                    canShareForExecutionDcm,
                    canShareForCollaborationDcm,
                    canManageGenericVaultsDcm);
        }

        private static String text(@Nullable String value) {
            return value == null ? "" : value;
        }
    }
}
