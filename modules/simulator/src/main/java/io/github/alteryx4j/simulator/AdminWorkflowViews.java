package io.github.alteryx4j.simulator;

import io.github.alteryx4j.simulator.AssetCollection.Kind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How workflows look to Curators in the admin families. */
final class AdminWorkflowViews {

    private final Site site;
    private final AdminPeople people;

    AdminWorkflowViews(Site site) {
        this.site = site;
        this.people = new AdminPeople(site);
    }

    Map<String, @Nullable Object> listed(Workflow workflow) {
        Map<String, @Nullable Object> view = new LinkedHashMap<>(new WorkflowViewsV1(site).usual(workflow));
        List<Progress> jobs = site.jobs().of(workflow.id());
        Object lastRun = jobs.isEmpty()
                ? Blank.NULL
                : Stamp.millis(jobs.get(jobs.size() - 1).job().created());
        view.put("publishedVersionId", workflow.publishedId());
        view.put("publishedVersionNumber", workflow.published().number());
        view.put("publishedVersionOwner", people.versionOwner(workflow.ownerId()));
        view.put("collections", collections(workflow));
        view.put("lastRunDate", lastRun);
        view.put("subscriptionName", people.studioName(site.access().studioOf(workflow.ownerId())));
        return view;
    }

    Map<String, @Nullable Object> migratable(Workflow workflow) {
        return Json.object(
                "id", workflow.id(),
                "publishedVersionId", workflow.publishedId(),
                "subscriptionId", site.access().studioOf(workflow.ownerId()));
    }

    /** With its whole history. */
    Map<String, @Nullable Object> whole(Workflow workflow, List<AuditEntry> events) {
        return Json.object(
                "id",
                workflow.id(),
                "revisions",
                workflow.versions().stream()
                        .map(version -> revision(workflow, version))
                        .toList(),
                "creator",
                people.author(workflow.ownerId()),
                "subscription",
                people.studio(site.access().studioOf(workflow.ownerId())),
                "events",
                events.stream().map(this::event).toList(),
                "runDisabled",
                false,
                "isPublic",
                workflow.flag("isPublic"),
                "dateMadePublic",
                workflow.flag("isPublic") ? Stamp.millis(workflow.created()) : Blank.TEXT,
                "isDeleted",
                false,
                "runCount",
                workflow.runCount(),
                "iconId",
                Blank.NULL,
                "workerTag",
                Blank.text(workflow.settings().get("workerTag")),
                "isReadyForMigration",
                workflow.flag("isReadyForMigration"));
    }

    private Map<String, @Nullable Object> revision(Workflow workflow, Version version) {
        boolean published = version.id().equals(workflow.publishedId());
        Map<String, @Nullable Object> settings = version.settings();
        AppPackage definition = version.definition();
        return Json.object(
                "id", version.id(),
                "version", version.number(),
                "author", people.author(workflow.ownerId()),
                "dateCreated", Stamp.millis(version.created()),
                "executionMode", settings.getOrDefault("executionMode", workflow.text("executionMode")),
                "isChunkedPackage", false,
                "runCount", published ? workflow.runCount() : 0,
                "downloadCount", 0,
                "packageType", Word.packageType(definition.type()),
                "hasPrivateDataExemption", Boolean.TRUE.equals(settings.get("hasPrivateDataExemption")),
                "uploadDate", Stamp.millis(version.created()),
                "credentialType", settings.getOrDefault("workflowCredentialType", "Default"),
                "isE2", definition.amp(),
                "canDownload", workflow.flag("othersMayDownload"),
                "allowVersionHistory", workflow.flag("othersCanViewHistory"),
                "showVersionHistory", workflow.flag("othersCanViewHistory"),
                "applications",
                        List.of(Json.object(
                                "name", workflow.name(), "filename", definition.fileName(), "nextApp", Blank.NULL)),
                "comments", Blank.text(settings.get("comments")));
    }

    private Map<String, @Nullable Object> event(AuditEntry entry) {
        return Json.object(
                "user", people.author(entry.userId()),
                "timestamp", Stamp.millis(entry.at()),
                "event", entry.event(),
                "oldValues", Blank.orNull(entry.oldValues()),
                "newValues", Blank.orNull(entry.newValues()));
    }

    private List<Map<String, @Nullable Object>> collections(Workflow workflow) {
        return site.collections().all().stream()
                .filter(collection -> collection.of(Kind.WORKFLOW).containsKey(workflow.id()))
                .map(collection -> Json.object("collectionName", collection.name(), "collectionId", collection.id()))
                .toList();
    }
}
