package io.github.alteryx4j.simulator;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How workflows look in V1: to those who may use them, and, with more, to Curators. */
record WorkflowViewsV1(Site site) {

    Map<String, @Nullable Object> usual(Workflow workflow) {
        Version published = workflow.published();
        return Json.object(
                "id", workflow.id(),
                "subscriptionId", site.access().studioOf(workflow.ownerId()),
                "public", workflow.flag("isPublic"),
                "runDisabled", false,
                "packageType", packageType(workflow),
                "uploadDate", Stamp.millis(published.created()),
                "fileName", published.definition().fileName(),
                "metaInfo", metaInfo(workflow),
                "isChained", false,
                "version", published.number(),
                "runCount", workflow.runCount(),
                "workerTag", Blank.text(workflow.settings().get("workerTag")),
                "isE2", published.definition().amp());
    }

    static Word packageType(Workflow workflow) {
        return Word.packageType(workflow.published().definition().type());
    }

    private static Map<String, @Nullable Object> metaInfo(Workflow workflow) {
        Map<String, String> texts = workflow.published().definition().texts();
        return Json.object(
                "name", workflow.name(),
                "description", Blank.text(texts.get("description")),
                "author", Blank.text(texts.get("author")),
                "copyright", Blank.text(texts.get("copyright")),
                "url", Blank.text(texts.get("url")),
                "urlText", Blank.text(texts.get("urlText")),
                "outputMessage", Blank.text(texts.get("outputMessage")),
                "noOutputFilesMessage", Blank.TEXT);
    }
}
