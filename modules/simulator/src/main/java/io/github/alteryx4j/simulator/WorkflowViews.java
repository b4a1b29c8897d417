package io.github.alteryx4j.simulator;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How workflows look in V3. */
final class WorkflowViews {

    private WorkflowViews() {}

    static Map<String, @Nullable Object> reduced(Workflow workflow) {
        Version published = workflow.published();
        return Json.object(
                "id", workflow.id(),
                "sourceAppId", Blank.text(workflow.settings().get("sourceAppId")),
                "name", workflow.name(),
                "ownerId", workflow.ownerId(),
                "dateCreated", Stamp.brief(workflow.created()),
                "publishedVersionNumber", published.number(),
                "isAmp", published.definition().amp(),
                "executionMode", workflow.text("executionMode"));
    }

    static Map<String, @Nullable Object> full(Workflow workflow) {
        return Json.object(
                "id", workflow.id(),
                "sourceAppId", Blank.text(workflow.settings().get("sourceAppId")),
                "dateCreated", Stamp.millis(workflow.created()),
                "runCount", workflow.runCount(),
                "versions",
                        workflow.versions().stream()
                                .map(v -> version(workflow, v))
                                .toList(),
                "name", workflow.name(),
                "ownerId", workflow.ownerId(),
                "workerTag", Blank.text(workflow.settings().get("workerTag")),
                "districtTags", workflow.settings().getOrDefault("districtTags", List.of()),
                "comments", Blank.text(workflow.settings().get("comments")),
                "isPublic", workflow.flag("isPublic"),
                "isReadyForMigration", workflow.flag("isReadyForMigration"),
                "publishedVersionId", workflow.publishedId(),
                "othersMayDownload", workflow.flag("othersMayDownload"),
                "othersCanViewHistory", workflow.flag("othersCanViewHistory"),
                "othersCanExecute", workflow.flag("othersCanExecute"),
                "executionMode", workflow.text("executionMode"),
                "hasPrivateDataExemption", Blank.orNull(workflow.settings().get("hasPrivateDataExemption")),
                "packageWorkflowType", workflow.published().definition().type());
    }

    private static Map<String, @Nullable Object> version(Workflow workflow, Version version) {
        Map<String, @Nullable Object> settings = version.settings();
        return Json.object(
                "versionId", version.id(),
                "versionNumber", version.number(),
                "dateCreated", Stamp.millis(version.created()),
                "uploadSource", "ServerUIorServerAPI",
                "uploadDate", Stamp.millis(version.created()),
                "packageWorkflowType", version.definition().type(),
                "published", version.id().equals(workflow.publishedId()),
                "comments", Blank.orNull(settings.get("comments")),
                "runDisabled", false,
                "executionMode", settings.getOrDefault("executionMode", workflow.text("executionMode")),
                "workflowCredentialType", settings.getOrDefault("workflowCredentialType", "Default"),
                "credentialId", Blank.text(settings.get("credentialId")),
                "hasPrivateDataExemption", Blank.orNull(settings.get("hasPrivateDataExemption")),
                "othersMayDownload", workflow.flag("othersMayDownload"),
                "othersCanViewHistory", workflow.flag("othersCanViewHistory"),
                "details", details(workflow, version.definition()));
    }

    private static Map<String, @Nullable Object> details(Workflow workflow, AppPackage definition) {
        Map<String, String> texts = definition.texts();
        return Json.object(
                "isAmp", definition.amp(),
                "fileName", definition.fileName(),
                "author", Blank.text(texts.get("author")),
                "copyright", Blank.text(texts.get("copyright")),
                "description", Blank.text(texts.get("description")),
                "name", texts.getOrDefault("name", "").isEmpty() ? workflow.name() : texts.get("name"),
                "noOutputFilesMessage", Blank.TEXT,
                "outputMessage", Blank.text(texts.get("outputMessage")),
                "url", Blank.text(texts.get("url")),
                "urlText", Blank.text(texts.get("urlText")));
    }

    static List<Object> questions(AppPackage definition) {
        List<Object> views = new ArrayList<>();
        for (SimulatedQuestion question : definition.questions()) {
            views.add(Json.object(
                    "name", question.name(),
                    "questionType", question.type(),
                    "description", Blank.text(question.description()),
                    "value", Blank.text(question.value()),
                    "multiple", question.multiple(),
                    "items", items(question)));
        }
        return views;
    }

    static List<Object> items(SimulatedQuestion question) {
        List<Object> items = new ArrayList<>();
        question.items().forEach((key, value) -> items.add(Json.object("key", key, "value", value)));
        return items;
    }
}
