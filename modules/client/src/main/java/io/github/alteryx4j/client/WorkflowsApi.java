package io.github.alteryx4j.client;

import io.github.alteryx4j.client.common.Upload;
import io.github.alteryx4j.client.job.WorkflowJob;
import io.github.alteryx4j.client.job.WorkflowJobQuery;
import io.github.alteryx4j.client.workflow.NewWorkflow;
import io.github.alteryx4j.client.workflow.NewWorkflowVersion;
import io.github.alteryx4j.client.workflow.Question;
import io.github.alteryx4j.client.workflow.Workflow;
import io.github.alteryx4j.client.workflow.WorkflowQuery;
import io.github.alteryx4j.client.workflow.WorkflowSummary;
import io.github.alteryx4j.client.workflow.WorkflowUpdate;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Workflows: what is on the server, their packages and questions. To run one, see {@link JobsApi}. Whoever has a right
 * to a workflow may call these, where nothing else is said.
 */
public final class WorkflowsApi {

    private final Http http;

    WorkflowsApi(Http http) {
        this.http = http;
    }

    /** All workflows that the caller may see, streamed. {@code GET /v3/workflows}, since 2021.4. */
    public Flux<WorkflowSummary> list() {
        return list(everything -> {});
    }

    /** The workflows that the query picks, streamed. {@code GET /v3/workflows}, since 2021.4. */
    public Flux<WorkflowSummary> list(Consumer<WorkflowQuery.Builder> query) {
        return list("Default", query).many(WorkflowSummary.class);
    }

    /** The same with all that the server knows of each. {@code GET /v3/workflows?view=Full}, since 2021.4. */
    public Flux<Workflow> listFull(Consumer<WorkflowQuery.Builder> query) {
        return list("Full", query).many(Workflow.class);
    }

    /** One workflow. {@code GET /v3/workflows/{workflowId}}, since 2021.4. */
    public Mono<Workflow> get(String workflowId) {
        return http.get("/v3/workflows/{workflowId}", workflowId).one(Workflow.class);
    }

    /**
     * Stores a package as a new workflow and returns its id. {@code POST /v3/workflows}, since 2021.4. Sent once: when
     * no answer comes, it ends in a {@link io.github.alteryx4j.SubmissionUncertainException}.
     *
     * @param packageFile a {@code .yxzp} file
     */
    public Mono<String> upload(Upload packageFile, String name, String ownerId, Consumer<NewWorkflow.Builder> options) {
        NewWorkflow workflow = NewWorkflow.of(options);
        return http.post("/v3/workflows")
                .multipart(Multipart.builder()
                        .field("name", name)
                        .field("ownerId", ownerId)
                        .field("workerTag", workflow.workerTag())
                        .field("districtTags", ids(workflow.districtTags()))
                        .field("comments", workflow.comments())
                        .field("isPublic", workflow.isPublic())
                        .field("isReadyForMigration", workflow.isReadyForMigration())
                        .field("sourceAppId", workflow.sourceAppId())
                        .field("othersMayDownload", workflow.othersMayDownload())
                        .field("othersCanExecute", workflow.othersCanExecute())
                        .field("executionMode", Json.word(workflow.executionMode()))
                        .field("hasPrivateDataExemption", workflow.hasPrivateDataExemption())
                        .field("workflowCredentialType", Json.word(workflow.credentialType()))
                        .field("credentialId", workflow.credentialId())
                        .field("collectionIds", ids(workflow.collectionIds()))
                        .field("bypassWorkflowVersionCheck", workflow.bypassVersionCheck())
                        .file("file", packageFile))
                .one(String.class);
    }

    /**
     * Stores a package as a new version and returns the whole workflow.
     * {@code POST /v3/workflows/{workflowId}/versions}, since 2021.4. Sent once, as {@link #upload} is.
     *
     * @param packageFile a {@code .yxzp} file
     */
    public Mono<Workflow> uploadVersion(
            String workflowId,
            Upload packageFile,
            String name,
            String ownerId,
            Consumer<NewWorkflowVersion.Builder> options) {
        NewWorkflowVersion version = NewWorkflowVersion.of(options);
        return http.post("/v3/workflows/{workflowId}/versions", workflowId)
                .multipart(Multipart.builder()
                        .field("name", name)
                        .field("ownerId", ownerId)
                        .field("othersMayDownload", version.othersMayDownload())
                        .field("othersCanExecute", version.othersCanExecute())
                        .field("executionMode", Json.word(version.executionMode()))
                        .field("hasPrivateDataExemption", version.hasPrivateDataExemption())
                        .field("comments", version.comments())
                        .field("makePublished", version.makePublished())
                        .field("workflowCredentialType", Json.word(version.credentialType()))
                        .field("credentialId", version.credentialId())
                        .field("bypassWorkflowVersionCheck", version.bypassVersionCheck())
                        .file("file", packageFile))
                .one(Workflow.class);
    }

    /**
     * Replaces all settings of a workflow and returns it as it is then. {@code PUT /v3/workflows/{workflowId}}, since
     * 2021.4; Curators only. A new owner must be in the same studio; else use {@link #transfer}.
     *
     * @param update made with {@link WorkflowUpdate#from}
     */
    public Mono<Workflow> update(String workflowId, WorkflowUpdate update) {
        return http.put("/v3/workflows/{workflowId}", workflowId).json(update).one(Workflow.class);
    }

    /**
     * Deletes a workflow; empty. {@code DELETE /v3/workflows/{workflowId}}, since 2021.4; Curators only. One that has
     * schedules is refused with an {@link io.github.alteryx4j.InvalidRequestException}.
     */
    public Mono<Void> delete(String workflowId) {
        return http.delete("/v3/workflows/{workflowId}", workflowId).none();
    }

    /** Deletes a workflow and its schedules; empty. {@code DELETE /v3/workflows/{workflowId}?force=true}, since 2021.4. */
    public Mono<Void> deleteWithSchedules(String workflowId) {
        return http.delete("/v3/workflows/{workflowId}", workflowId)
                .query("force", true)
                .none();
    }

    /**
     * The jobs of a workflow that the query picks, page by page as they are asked for.
     * {@code GET /v3/workflows/{workflowId}/jobs}, since 2021.4. A job that failed is listed under the status Error and
     * has the status Completed all the same.
     */
    public Flux<WorkflowJob> jobs(String workflowId, Consumer<WorkflowJobQuery.Builder> query) {
        WorkflowJobQuery filter = WorkflowJobQuery.of(query);
        int start = filter.offset() == null ? 0 : filter.offset();
        Integer most = filter.limit();
        if (most != null && most <= OffsetPages.LIMIT) {
            return jobs(workflowId, filter, start, most).take(most);
        }
        Flux<WorkflowJob> jobs = OffsetPages.ofArrays(
                start, OffsetPages.LIMIT, WorkflowJob::id, (offset, limit) -> jobs(workflowId, filter, offset, limit));
        return most == null ? jobs : jobs.take(most);
    }

    private Flux<WorkflowJob> jobs(String workflowId, WorkflowJobQuery filter, int offset, int limit) {
        return http.get("/v3/workflows/{workflowId}/jobs", workflowId)
                .query("sortField", filter.sortField())
                .query("direction", Json.lower(filter.direction()))
                .query("offset", offset)
                .query("limit", limit)
                .query("status", filter.status() == null ? null : Json.word(filter.status()))
                .query("resultCode", filter.result() == null ? null : Json.word(filter.result()))
                .many(WorkflowJob.class);
    }

    /** The published version's package, as it comes. {@code GET /v3/workflows/{workflowId}/package}, since 2021.4. */
    public Flux<ByteBuffer> downloadPackage(String workflowId) {
        return http.get("/v3/workflows/{workflowId}/package", workflowId).bytes();
    }

    /** One version's package, as it comes. {@code GET /v3/workflows/{workflowId}/package?versionId=}, since 2021.4. */
    public Flux<ByteBuffer> downloadPackage(String workflowId, String versionId) {
        return http.get("/v3/workflows/{workflowId}/package", workflowId)
                .query("versionId", versionId)
                .bytes();
    }

    /** Writes the published version's package to a file and returns the file, which is there whole or not at all. */
    public Mono<Path> downloadPackage(String workflowId, Path target) {
        return FileTarget.write(downloadPackage(workflowId), target);
    }

    /** The questions of an analytic app. {@code GET /v3/workflows/{workflowId}/questions}, since 2021.4. */
    public Flux<Question> questions(String workflowId) {
        return http.get("/v3/workflows/{workflowId}/questions", workflowId).many(Question.class);
    }

    /** The questions of one version. {@code GET /v3/workflows/{workflowId}/questions?versionId=}, since 2021.4. */
    public Flux<Question> questions(String workflowId, String versionId) {
        return http.get("/v3/workflows/{workflowId}/questions", workflowId)
                .query("versionId", versionId)
                .many(Question.class);
    }

    /**
     * Gives a workflow to another owner, in another studio if need be; empty.
     * {@code PUT /v3/workflows/{workflowId}/transfer}, since mid-2025. Its connections and credentials may need
     * repair afterwards.
     */
    public Mono<Void> transfer(String workflowId, String newOwnerId, boolean withSchedules) {
        return http.put("/v3/workflows/{workflowId}/transfer", workflowId)
                .json(new Transfer(newOwnerId, withSchedules))
                .since("2025.1")
                .none();
    }

    private Request list(String view, Consumer<WorkflowQuery.Builder> query) {
        WorkflowQuery filter = WorkflowQuery.of(query);
        return http.get("/v3/workflows")
                .query("view", view)
                .query("name", filter.name())
                .query("ownerId", filter.ownerId())
                .query("createdAfter", filter.createdAfter())
                .query("createdBefore", filter.createdBefore());
    }

    /** A list part is a JSON array as text; an empty one is left out. */
    private static @Nullable String ids(List<String> ids) {
        return ids.isEmpty() ? null : Json.text(ids, List.class);
    }

    /** The body of {@link #transfer}. */
    record Transfer(String ownerId, boolean transferSchedules) {}
}
