package io.github.alteryx4j.simulator;

import io.github.alteryx4j.simulator.AssetCollection.Kind;
import io.github.alteryx4j.simulator.SimulatedUser.Role;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** The two uploads: a new workflow and a new version of one. */
final class WorkflowUploads {

    private static final List<String> OF_VERSION =
            List.of("comments", "executionMode", "workflowCredentialType", "credentialId", "hasPrivateDataExemption");

    private final Site site;

    WorkflowUploads(Site site) {
        this.site = site;
    }

    void register(Router router) {
        router.onUpload(
                "POST",
                WorkflowRoutes.ALL,
                Role.ARTISAN,
                exchange -> parts(exchange).map(parts -> create(exchange, parts)));
        router.onUpload(
                "POST",
                WorkflowRoutes.ONE + "/versions",
                Role.ARTISAN,
                exchange -> parts(exchange).map(parts -> addVersion(exchange, parts)));
    }

    static Map<String, @Nullable Object> versionSettings(Map<String, @Nullable Object> settings) {
        Map<String, @Nullable Object> ofVersion = new LinkedHashMap<>(settings);
        ofVersion.keySet().retainAll(OF_VERSION);
        return ofVersion;
    }

    private Mono<Parts> parts(Exchange exchange) {
        return Parts.read(exchange, site.storage());
    }

    private Reply create(Exchange exchange, Parts parts) {
        Fields fields = common(parts);
        fields.flag("isPublic", true);
        fields.flag("isReadyForMigration", true);
        fields.text("workerTag", false);
        fields.text("sourceAppId", false);
        fields.texts("districtTags", false);
        List<String> collectionIds = collectionIds(fields);
        Map<String, @Nullable Object> settings = new LinkedHashMap<>(fields.taken());
        settings.remove("collectionIds");
        settings.put("othersCanViewHistory", false);
        AppPackage definition = read(parts);
        Workflow workflow = site.workflows().create(settings, versionSettings(settings), definition);
        SimulatedUser by = exchange.user();
        site.audit().inserted(AuditLog.APP, workflow.id(), by, WorkflowViews.full(workflow));
        Membership membership = Membership.of(site.clock().now(), by);
        collectionIds.forEach(id ->
                site.collections().change(id, known -> known.with(Kind.WORKFLOW, workflow.id(), membership)));
        return Reply.ok(workflow.id());
    }

    private List<String> collectionIds(Fields fields) {
        List<String> ids = fields.texts("collectionIds", false);
        for (String id : ids == null ? List.<String>of() : ids) {
            if (site.collections().find(id) == null) {
                fields.wrong("collectionIds", "The collection " + id + " does not exist.");
            }
        }
        return ids == null ? List.of() : ids;
    }

    private Reply addVersion(Exchange exchange, Parts parts) {
        Workflow workflow = site.workflows().get(exchange.path("workflowId"));
        if (!workflow.ownedBy(exchange.user())) {
            throw Problem.denied();
        }
        Fields fields = common(parts);
        boolean publish = Boolean.TRUE.equals(fields.flag("makePublished", true));
        Map<String, @Nullable Object> settings = new LinkedHashMap<>(fields.taken());
        settings.remove("makePublished");
        AppPackage definition = read(parts);
        site.workflows().addVersion(workflow.id(), versionSettings(settings), definition, publish);
        settings.remove("comments");
        Workflow changed = site.workflows().change(workflow.id(), known -> known.with(settings));
        Map<String, @Nullable Object> view = WorkflowViews.full(changed);
        site.audit().updated(AuditLog.APP, workflow.id(), exchange.user(), WorkflowViews.full(workflow), view);
        return Reply.ok(view);
    }

    private Fields common(Parts parts) {
        Fields fields = Fields.of(parts);
        if (!parts.files().containsKey("file")) {
            fields.wrong("file", "The file field is required.");
        }
        fields.filled("name", true);
        String ownerId = fields.filled("ownerId", true);
        fields.flag("othersMayDownload", true);
        fields.flag("othersCanExecute", true);
        fields.word("executionMode", true, WorkflowRoutes.MODES);
        fields.flag("hasPrivateDataExemption", false);
        fields.text("comments", false);
        fields.word("workflowCredentialType", true, WorkflowRoutes.CREDENTIALS);
        boolean specific = "Specific".equals(parts.text("workflowCredentialType"));
        fields.filled("credentialId", specific);
        if (ownerId != null && !ownerId.isBlank() && site.users().find(ownerId) == null) {
            fields.wrong("ownerId", "The owner " + ownerId + " does not exist.");
        }
        return fields;
    }

    static AppPackage read(Parts parts) {
        UploadedFile file = parts.files().get("file");
        if (file == null) {
            throw Problem.badRequest("The file field is required.");
        }
        return PackageReader.read(file);
    }
}
