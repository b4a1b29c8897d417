package io.github.alteryx4j.client.user;

import io.github.alteryx4j.client.common.Role;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A user to add; what is null is up to the server. */
public record NewUser(
        String firstName,
        String lastName,
        String email,
        @Nullable Role role,
        @Nullable String defaultWorkerTag,
        @Nullable Boolean canScheduleJobs,
        @Nullable Boolean canPrioritizeJobs,
        @Nullable Boolean canAssignJobs,
        @Nullable Boolean canCreateCollections,
        @Nullable Boolean isApiEnabled,
        @Nullable String defaultCredentialId,
        @Nullable Boolean isActive,
        @Nullable String timeZone,
        @Nullable Boolean canCreateAndUpdateDcm,
        @Nullable Boolean canShareForExecutionDcm,
        @Nullable Boolean canShareForCollaborationDcm,
        @Nullable Boolean canManageGenericVaultsDcm) {

    /** Fills one in. */
    public static NewUser of(String firstName, String lastName, String email, Consumer<Builder> filling) {
        Builder builder = new Builder();
        filling.accept(builder);
        return builder.build(firstName, lastName, email);
    }

    /** Collects what is given; the rest keeps its default. */
    public static final class Builder {
        private @Nullable Role role;
        private @Nullable String defaultWorkerTag;
        private @Nullable Boolean canScheduleJobs;
        private @Nullable Boolean canPrioritizeJobs;
        private @Nullable Boolean canAssignJobs;
        private @Nullable Boolean canCreateCollections;
        private @Nullable Boolean isApiEnabled;
        private @Nullable String defaultCredentialId;
        private @Nullable Boolean isActive;
        private @Nullable String timeZone;
        private @Nullable Boolean canCreateAndUpdateDcm;
        private @Nullable Boolean canShareForExecutionDcm;
        private @Nullable Boolean canShareForCollaborationDcm;
        private @Nullable Boolean canManageGenericVaultsDcm;

        private Builder() {}

        /** The role; without one the groups and the server decide. */
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
        public Builder canScheduleJobs(Boolean canScheduleJobs) {
            this.canScheduleJobs = canScheduleJobs;
            return this;
        }

        /** Whether the user may set priorities. */
        public Builder canPrioritizeJobs(Boolean canPrioritizeJobs) {
            this.canPrioritizeJobs = canPrioritizeJobs;
            return this;
        }

        /** Whether the user may choose workers. */
        public Builder canAssignJobs(Boolean canAssignJobs) {
            this.canAssignJobs = canAssignJobs;
            return this;
        }

        /** Whether the user may make collections. */
        public Builder canCreateCollections(Boolean canCreateCollections) {
            this.canCreateCollections = canCreateCollections;
            return this;
        }

        /** Whether the user may call this API. */
        public Builder isApiEnabled(Boolean isApiEnabled) {
            this.isApiEnabled = isApiEnabled;
            return this;
        }

        /** The credential that the user's workflows run under. */
        public Builder defaultCredentialId(String defaultCredentialId) {
            this.defaultCredentialId = defaultCredentialId;
            return this;
        }

        /** Whether the user may log in. */
        public Builder isActive(Boolean isActive) {
            this.isActive = isActive;
            return this;
        }

        /** The time zone by its name. */
        public Builder timeZone(String timeZone) {
            this.timeZone = timeZone;
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

        private NewUser build(String firstName, String lastName, String email) {
            return new NewUser(
                    firstName,
                    lastName,
                    email,
                    role,
                    defaultWorkerTag,
                    canScheduleJobs,
                    canPrioritizeJobs,
                    canAssignJobs,
                    canCreateCollections,
                    isApiEnabled,
                    defaultCredentialId,
                    isActive,
                    timeZone,
                    canCreateAndUpdateDcm,
                    canShareForExecutionDcm,
                    canShareForCollaborationDcm,
                    canManageGenericVaultsDcm);
        }
    }
}
