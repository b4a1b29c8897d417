package io.github.alteryx4j.client;

import io.github.alteryx4j.client.admin.AdminCollection;
import io.github.alteryx4j.client.admin.AdminConnection;
import io.github.alteryx4j.client.admin.AdminSchedule;
import io.github.alteryx4j.client.admin.AdminSubscription;
import io.github.alteryx4j.client.admin.AdminSubscriptionV1;
import io.github.alteryx4j.client.admin.AdminUser;
import io.github.alteryx4j.client.admin.AdminUserV1;
import io.github.alteryx4j.client.admin.AdminWorkflow;
import io.github.alteryx4j.client.admin.AdminWorkflowQuery;
import io.github.alteryx4j.client.admin.AuditEvent;
import io.github.alteryx4j.client.admin.AuditedEntity;
import io.github.alteryx4j.client.admin.HistoryQuery;
import io.github.alteryx4j.client.admin.Insight;
import io.github.alteryx4j.client.admin.InsightV1;
import io.github.alteryx4j.client.admin.MigratableWorkflow;
import io.github.alteryx4j.client.admin.ScheduleForecast;
import io.github.alteryx4j.client.admin.SystemConnection;
import io.github.alteryx4j.client.admin.WorkflowHistory;
import io.github.alteryx4j.client.admin.WorkflowImport;
import io.github.alteryx4j.client.common.Upload;
import io.github.alteryx4j.client.job.Job;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What only administrators may ask in V1 and V2: the audit log, histories, moving workflows between environments.
 * Curators only; since 2021.4. Lists come page by page as they are asked for; one by page number tells no row twice, but
 * misses one that slips over the border of a page while another goes away. */
public final class AdminApi {

    private final Http http;

    AdminApi(Http http) {
        this.http = http;
    }

    /** The workflows that the query picks. {@code GET /admin/v1/workflows}. */
    public Flux<AdminWorkflow> workflows(Consumer<AdminWorkflowQuery.Builder> query) {
        AdminWorkflowQuery filter = AdminWorkflowQuery.of(query);
        return OffsetPages.ofArrays(
                AdminWorkflow::id,
                (offset, limit) -> http.get("/admin/v1/workflows")
                        .query("search", filter.search())
                        .query("sortField", filter.sortField())
                        .query("direction", Json.lower(filter.direction()))
                        .query("offset", offset)
                        .query("limit", limit)
                        .many(AdminWorkflow.class));
    }

    /** Workflows with all versions and changes, deleted ones too, streamed. {@code GET /admin/v2/workflows/all}. */
    public Flux<WorkflowHistory> workflowHistories(Consumer<HistoryQuery.Builder> query) {
        return histories("/admin/v2/workflows/all", HistoryQuery.of(query));
    }

    /** The same from V1, which filters by the dates only. {@code GET /admin/v1/workflows/all}. */
    public Flux<WorkflowHistory> workflowHistoriesV1(@Nullable Instant startDate, @Nullable Instant endDate) {
        return histories("/admin/v1/workflows/all", new HistoryQuery(null, startDate, endDate, null, null));
    }

    /**
     * The last job of each workflow, streamed. {@code GET /admin/v1/workflows/jobs}.
     *
     * @param appIds which workflows; none means all
     */
    public Flux<Job> lastJobs(List<String> appIds, boolean withMessages) {
        return http.get("/admin/v1/workflows/jobs")
                .query("appIds", Json.joined(appIds))
                .query("includeMessages", withMessages)
                .many(Job.class);
    }

    /** A workflow's package, as it comes. {@code GET /admin/v1/{appId}/package}. */
    public Flux<ByteBuffer> downloadPackage(String appId) {
        return http.get("/admin/v1/{appId}/package", appId).bytes();
    }

    /** Writes a workflow's package to a file and returns the file, which is there whole or not at all. */
    public Mono<Path> downloadPackage(String appId, Path target) {
        return FileTarget.write(downloadPackage(appId), target);
    }

    /**
     * Stores a package from another environment and returns the id of the workflow. {@code POST /admin/v1/workflows}. A
     * source id that is known replaces the copy that was made from it. Sent once: when no answer comes, it ends in a
     * {@link io.github.alteryx4j.SubmissionUncertainException}.
     *
     * @param packageFile a {@code .yxzp} file
     * @param ownerEmail the mail address of a user of this server
     */
    public Mono<String> importWorkflow(
            Upload packageFile, String name, String ownerEmail, Consumer<WorkflowImport.Builder> options) {
        WorkflowImport workflow = WorkflowImport.of(options);
        return http.post("/admin/v1/workflows")
                .multipart(Multipart.builder()
                        .field("name", name)
                        .field("owner", ownerEmail)
                        .field("validate", workflow.validate())
                        .field("isPublic", workflow.isPublic())
                        .field("canDownload", workflow.canDownload())
                        .field("sourceId", workflow.sourceId())
                        .field("workerTag", workflow.workerTag())
                        .field("comments", workflow.comments())
                        .file("file", packageFile))
                .one(String.class);
    }

    /**
     * The workflows that are marked for another environment. {@code GET /admin/v1/workflows/migratable}.
     *
     * @param subscriptionIds of which studios; none means all
     */
    public Flux<MigratableWorkflow> migratableWorkflows(List<String> subscriptionIds) {
        return http.get("/admin/v1/workflows/migratable")
                .query("subscriptionIds", String.join(",", subscriptionIds))
                .many(MigratableWorkflow.class);
    }

    /**
     * Marks a workflow for another environment, or takes the mark away; empty.
     * {@code PUT /admin/v1/workflows/migratable/{appId}}. How the flag travels was never seen; where it does not, use
     * {@link WorkflowsApi#update}.
     */
    public Mono<Void> setReadyForMigration(String appId, boolean ready) {
        return http.put("/admin/v1/workflows/migratable/{appId}", appId)
                .json(ready)
                .none();
    }

    /** The audit log of one kind of things. {@code GET /admin/v1/auditlog}. */
    public Flux<AuditEvent> auditLog(AuditedEntity entity) {
        return NumberedPages.fromZeroOrOne(
                100,
                AuditEvent::id,
                (page, size) -> http.get("/admin/v1/auditlog")
                        .query("entity", Json.word(entity))
                        .query("page", page)
                        .query("pageSize", size)
                        .many(AuditEvent.class));
    }

    /** All collections with their shares. {@code GET /admin/v1/collections}. */
    public Flux<AdminCollection> collections() {
        return numbered("/admin/v1/collections", AdminCollection.class, AdminCollection::id);
    }

    /** All schedules. {@code GET /admin/v1/schedules}. */
    public Flux<AdminSchedule> schedules() {
        return numbered("/admin/v1/schedules", AdminSchedule.class, AdminSchedule::id);
    }

    /** All studios. {@code GET /admin/v2/subscriptions}. */
    public Flux<AdminSubscription> subscriptions() {
        return numbered("/admin/v2/subscriptions", AdminSubscription.class, AdminSubscription::id);
    }

    /** All studios as V1 shows them. {@code GET /admin/v1/subscriptions}, deprecated by the server. */
    public Flux<AdminSubscriptionV1> subscriptionsV1() {
        return numbered("/admin/v1/subscriptions", AdminSubscriptionV1.class, AdminSubscriptionV1::id);
    }

    /**
     * All users, or those of a studio. {@code GET /admin/v2/users}.
     *
     * @param subscriptionId the studio; null for all
     */
    public Flux<AdminUser> users(@Nullable String subscriptionId) {
        return NumberedPages.fromZero(
                AdminUser::id,
                (page, size) -> http.get("/admin/v2/users")
                        .query("subscriptionId", subscriptionId)
                        .query("page", page)
                        .query("pageSize", size)
                        .many(AdminUser.class));
    }

    /** All users as V1 shows them. {@code GET /admin/v1/users}, deprecated by the server. */
    public Flux<AdminUserV1> usersV1() {
        return numbered("/admin/v1/users", AdminUserV1.class, AdminUserV1::id);
    }

    /** Insights with that text in them. {@code GET /admin/v2/insights}. They are retired, and carry their owner's keys. */
    public Flux<Insight> insights(@Nullable String search) {
        return offset("/admin/v2/insights", search, Insight.class, Insight::id);
    }

    /** The same from V1. {@code GET /admin/v1/insights}, deprecated by the server. */
    public Flux<InsightV1> insightsV1(@Nullable String search) {
        return offset("/admin/v1/insights", search, InsightV1.class, InsightV1::id);
    }

    /** All server data connections with whom they are shared with. {@code GET /admin/v1/serverdataconnections}. */
    public Flux<AdminConnection> serverConnections() {
        return offset("/admin/v1/serverdataconnections", null, AdminConnection.class, AdminConnection::connectionId);
    }

    /** All system data connections. {@code GET /admin/v1/systemdataconnections}. */
    public Flux<SystemConnection> systemConnections() {
        return offset("/admin/v1/systemdataconnections", null, SystemConnection.class, SystemConnection::connectionId);
    }

    /** The runs that schedules are going to start within less than 45 days. {@code GET /admin/v2/schedule/forecast}. */
    public Flux<ScheduleForecast> scheduleForecast(Instant after, Instant before) {
        return http.get("/admin/v2/schedule/forecast")
                .query("beforeDate", before)
                .query("afterDate", after)
                .many(ScheduleForecast.class);
    }

    private Flux<WorkflowHistory> histories(String path, HistoryQuery filter) {
        return http.get(path)
                .query("name", filter.name())
                .query("startDate", filter.startDate())
                .query("endDate", filter.endDate())
                .query("subscriptionId", filter.subscriptionId())
                .query("useEvents", filter.useEvents())
                .query("page", 0)
                // All at once.
                .query("pageSize", 0)
                .many(WorkflowHistory.class);
    }

    private <T> Flux<T> numbered(String path, Class<T> type, Function<T, @Nullable String> id) {
        return NumberedPages.fromZero(
                id,
                (page, size) -> http.get(path)
                        .query("page", page)
                        .query("pageSize", size)
                        .many(type));
    }

    private <T> Flux<T> offset(String path, @Nullable String search, Class<T> type, Function<T, @Nullable String> id) {
        return OffsetPages.ofArrays(
                id,
                (offset, limit) -> http.get(path)
                        .query("search", search)
                        .query("offset", offset)
                        .query("limit", limit)
                        .many(type));
    }
}
