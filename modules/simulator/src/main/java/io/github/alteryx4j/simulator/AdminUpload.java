package io.github.alteryx4j.simulator;

import io.github.alteryx4j.simulator.SimulatedUser.Role;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@code POST admin/v1/workflows}: brings a workflow over from another server, and brings it up to date later. */
final class AdminUpload {

    private final Site site;

    AdminUpload(Site site) {
        this.site = site;
    }

    void register(Router router) {
        router.onUpload(
                "POST",
                "/admin/v1/workflows",
                Role.CURATOR,
                exchange -> Parts.read(exchange, site.storage()).map(parts -> Reply.ok(bring(exchange.user(), parts))));
    }

    private String bring(SimulatedUser by, Parts parts) {
        Map<String, @Nullable Object> settings = settings(parts);
        AppPackage definition = WorkflowUploads.read(parts);
        String sourceId = Optional.ofNullable(parts.text("sourceId")).orElse("");
        Optional<Workflow> copy = site.workflows().all().stream()
                .filter(workflow ->
                        !sourceId.isEmpty() && workflow.text("sourceAppId").equals(sourceId))
                .findFirst();
        return copy.isPresent()
                ? replace(by, copy.get(), settings, definition)
                : create(by, sourceId, settings, definition);
    }

    private Map<String, @Nullable Object> settings(Parts parts) {
        Fields fields = Fields.of(parts);
        if (!parts.files().containsKey("file")) {
            fields.wrong("file", "The file field is required.");
        }
        String name = fields.filled("name", true);
        String email = fields.filled("owner", true);
        fields.flag("validate", true);
        Boolean isPublic = fields.flag("isPublic", true);
        Boolean canDownload = fields.flag("canDownload", true);
        String workerTag = fields.text("workerTag", false);
        String comments = fields.text("comments", false);
        Account owner = site.accounts().byEmail(String.valueOf(email));
        if (owner == null) {
            fields.wrong("owner", "No user has the mail address " + email + ".");
        }
        fields.taken();
        return Json.object(
                "name", name,
                "ownerId", owner == null ? "" : owner.id(),
                "isPublic", isPublic,
                "othersMayDownload", canDownload,
                "workerTag", workerTag,
                "comments", comments);
    }

    private String create(
            SimulatedUser by, String sourceId, Map<String, @Nullable Object> settings, AppPackage definition) {
        settings.putAll(Json.object("sourceAppId", sourceId, "isReadyForMigration", false));
        settings.putAll(Json.object("othersCanExecute", true, "othersCanViewHistory", false));
        settings.putAll(Json.object("executionMode", "Standard", "workflowCredentialType", "Default"));
        Workflow created = site.workflows().create(settings, WorkflowUploads.versionSettings(settings), definition);
        site.audit().inserted(AuditLog.APP, created.id(), by, WorkflowViews.full(created));
        return created.id();
    }

    private String replace(
            SimulatedUser by, Workflow copy, Map<String, @Nullable Object> settings, AppPackage definition) {
        Map<String, @Nullable Object> ofVersion =
                new LinkedHashMap<>(copy.published().settings());
        ofVersion.putAll(settings);
        site.workflows().addVersion(copy.id(), WorkflowUploads.versionSettings(ofVersion), definition, true);
        Workflow changed = site.workflows().change(copy.id(), known -> known.with(settings));
        site.audit().updated(AuditLog.APP, copy.id(), by, WorkflowViews.full(copy), WorkflowViews.full(changed));
        return copy.id();
    }
}
