package io.github.alteryx4j.client.admin;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.alteryx4j.client.common.PackageType;
import io.github.alteryx4j.client.common.Timestamp;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A workflow with all its versions and changes, deleted ones too. */
public record WorkflowHistory(
        String id,
        List<Revision> revisions,
        @Nullable Person creator,
        @JsonProperty("subscription") @Nullable Studio studio,
        List<Event> events,
        @Nullable Boolean runDisabled,
        @Nullable Boolean isPublic,
        @Nullable Timestamp dateMadePublic,
        @Nullable Boolean isDeleted,
        @Nullable Integer runCount,
        @Nullable String iconId,
        @Nullable String workerTag,
        @Nullable Boolean isReadyForMigration) {

    public WorkflowHistory {
        revisions = List.copyOf(revisions);
        events = List.copyOf(events);
    }

    /** A studio by id and name. */
    public record Studio(String id, @Nullable String name) {}

    /** Somebody who had to do with it. */
    public record Person(
            String id,
            @Nullable String firstName,
            @Nullable String lastName,
            @Nullable String email,
            @JsonProperty("subscription") @Nullable Studio studio) {}

    /** One app of a chained package. */
    public record App(
            @Nullable String name,
            @Nullable String filename,
            @Nullable String nextApp) {}

    /** A change, with what was and what is as texts. */
    public record Event(
            @Nullable Person user,
            @Nullable Timestamp timestamp,
            @Nullable String event,
            @Nullable String oldValues,
            @Nullable String newValues) {}

    /** A version. */
    public record Revision(
            String id,
            @Nullable Integer version,
            @Nullable Person author,
            @Nullable Timestamp dateCreated,
            @Nullable String executionMode,
            @Nullable Boolean isChunkedPackage,
            @Nullable Integer runCount,
            @Nullable Integer downloadCount,
            @Nullable PackageType packageType,
            @Nullable Boolean hasPrivateDataExemption,
            @Nullable Timestamp uploadDate,
            @Nullable String credentialType,
            @Nullable Boolean isE2,
            @Nullable Boolean canDownload,
            @Nullable Boolean allowVersionHistory,
            @Nullable Boolean showVersionHistory,
            List<App> applications,
            @Nullable String comments) {

        public Revision {
            applications = List.copyOf(applications);
        }
    }
}
