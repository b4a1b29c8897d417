// Written by SignaturesTest from the classes of the module; do not edit.
@file:Suppress("UNUSED_VARIABLE", "ktlint:standard:property-naming")

package io.github.alteryx4j.kotlin.signatures

import io.github.alteryx4j.AlteryxException
import io.github.alteryx4j.auth.ClientAuthentication
import io.github.alteryx4j.auth.ClientCredentials
import io.github.alteryx4j.auth.Secret
import io.github.alteryx4j.auth.SharedTokenBuilder
import io.github.alteryx4j.auth.TokenSource
import io.github.alteryx4j.client.AdminApi
import io.github.alteryx4j.client.AlteryxClient
import io.github.alteryx4j.client.AlteryxClientBuilder
import io.github.alteryx4j.client.Answer
import io.github.alteryx4j.client.Call
import io.github.alteryx4j.client.CallFilter
import io.github.alteryx4j.client.CollectionsApi
import io.github.alteryx4j.client.CredentialsApi
import io.github.alteryx4j.client.DcmAdminApi
import io.github.alteryx4j.client.DcmApi
import io.github.alteryx4j.client.JobsApi
import io.github.alteryx4j.client.LegacyApi
import io.github.alteryx4j.client.Repeatability
import io.github.alteryx4j.client.SchedulesApi
import io.github.alteryx4j.client.ServerConnectionsApi
import io.github.alteryx4j.client.SubscriptionsApi
import io.github.alteryx4j.client.UsageApi
import io.github.alteryx4j.client.UserGroupsApi
import io.github.alteryx4j.client.UsersApi
import io.github.alteryx4j.client.WorkflowsApi
import io.github.alteryx4j.client.admin.AdminCollection
import io.github.alteryx4j.client.admin.AdminConnection
import io.github.alteryx4j.client.admin.AdminSchedule
import io.github.alteryx4j.client.admin.AdminSubscription
import io.github.alteryx4j.client.admin.AdminSubscriptionV1
import io.github.alteryx4j.client.admin.AdminUser
import io.github.alteryx4j.client.admin.AdminUserV1
import io.github.alteryx4j.client.admin.AdminWorkflow
import io.github.alteryx4j.client.admin.AdminWorkflowQuery
import io.github.alteryx4j.client.admin.AuditEvent
import io.github.alteryx4j.client.admin.AuditedEntity
import io.github.alteryx4j.client.admin.CollectionRights
import io.github.alteryx4j.client.admin.DefaultCredential
import io.github.alteryx4j.client.admin.HistoryQuery
import io.github.alteryx4j.client.admin.Insight
import io.github.alteryx4j.client.admin.InsightOwner
import io.github.alteryx4j.client.admin.InsightOwnerV1
import io.github.alteryx4j.client.admin.InsightV1
import io.github.alteryx4j.client.admin.MigratableWorkflow
import io.github.alteryx4j.client.admin.ScheduleForecast
import io.github.alteryx4j.client.admin.SecurityInfo
import io.github.alteryx4j.client.admin.SystemConnection
import io.github.alteryx4j.client.admin.UserProfile
import io.github.alteryx4j.client.admin.WindowsIdentity
import io.github.alteryx4j.client.admin.WorkflowHistory
import io.github.alteryx4j.client.admin.WorkflowImport
import io.github.alteryx4j.client.collection.AssetCollection
import io.github.alteryx4j.client.collection.CollectionAccess
import io.github.alteryx4j.client.collection.CollectionMember
import io.github.alteryx4j.client.collection.CollectionSummary
import io.github.alteryx4j.client.common.DirectoryObject
import io.github.alteryx4j.client.common.PackageType
import io.github.alteryx4j.client.common.Priority
import io.github.alteryx4j.client.common.QuestionAnswer
import io.github.alteryx4j.client.common.Role
import io.github.alteryx4j.client.common.SortDirection
import io.github.alteryx4j.client.common.Timestamp
import io.github.alteryx4j.client.common.Upload
import io.github.alteryx4j.client.common.WorkflowMetaInfo
import io.github.alteryx4j.client.connection.ServerConnection
import io.github.alteryx4j.client.connection.ServerConnectionSummary
import io.github.alteryx4j.client.credential.Credential
import io.github.alteryx4j.client.credential.CredentialQuery
import io.github.alteryx4j.client.credential.CredentialSummary
import io.github.alteryx4j.client.credential.StoredCredential
import io.github.alteryx4j.client.dcm.CollaborationSharing
import io.github.alteryx4j.client.dcm.DcmConnection
import io.github.alteryx4j.client.dcm.DcmConnectionDraft
import io.github.alteryx4j.client.dcm.DcmConnectionOutline
import io.github.alteryx4j.client.dcm.DcmCredential
import io.github.alteryx4j.client.dcm.DcmCredentialDraft
import io.github.alteryx4j.client.dcm.DcmDataSource
import io.github.alteryx4j.client.dcm.DcmDeletion
import io.github.alteryx4j.client.dcm.DcmSecret
import io.github.alteryx4j.client.dcm.DcmSharing
import io.github.alteryx4j.client.dcm.DcmUser
import io.github.alteryx4j.client.dcm.DcmUserGroup
import io.github.alteryx4j.client.dcm.DeletedHandlingRule
import io.github.alteryx4j.client.dcm.ExecutionSharing
import io.github.alteryx4j.client.dcm.HandlingRule
import io.github.alteryx4j.client.dcm.HandlingRuleDraft
import io.github.alteryx4j.client.fleet.FleetProgress
import io.github.alteryx4j.client.fleet.JobFleet
import io.github.alteryx4j.client.fleet.JobFleetBuilder
import io.github.alteryx4j.client.fleet.RunResult
import io.github.alteryx4j.client.fleet.Submission
import io.github.alteryx4j.client.fleet.SubmissionJournal
import io.github.alteryx4j.client.job.Disposition
import io.github.alteryx4j.client.job.Job
import io.github.alteryx4j.client.job.JobFilter
import io.github.alteryx4j.client.job.JobMessage
import io.github.alteryx4j.client.job.JobOutput
import io.github.alteryx4j.client.job.JobQuery
import io.github.alteryx4j.client.job.JobStatus
import io.github.alteryx4j.client.job.JobSummary
import io.github.alteryx4j.client.job.OutputFormat
import io.github.alteryx4j.client.job.ResultFilter
import io.github.alteryx4j.client.job.WorkflowJob
import io.github.alteryx4j.client.job.WorkflowJobFilter
import io.github.alteryx4j.client.job.WorkflowJobQuery
import io.github.alteryx4j.client.legacy.LegacyJob
import io.github.alteryx4j.client.legacy.LegacyJobQuery
import io.github.alteryx4j.client.legacy.LegacyWorkflow
import io.github.alteryx4j.client.legacy.LegacyWorkflowQuery
import io.github.alteryx4j.client.run.JobOutcome
import io.github.alteryx4j.client.run.RunRequest
import io.github.alteryx4j.client.run.Waiting
import io.github.alteryx4j.client.schedule.Iteration
import io.github.alteryx4j.client.schedule.NewSchedule
import io.github.alteryx4j.client.schedule.Schedule
import io.github.alteryx4j.client.schedule.ScheduleChange
import io.github.alteryx4j.client.schedule.ScheduleQuery
import io.github.alteryx4j.client.schedule.ScheduleSummary
import io.github.alteryx4j.client.schedule.ScheduleUpdate
import io.github.alteryx4j.client.schedule.StoredIteration
import io.github.alteryx4j.client.subscription.CreatedSubscription
import io.github.alteryx4j.client.subscription.NamedId
import io.github.alteryx4j.client.subscription.NewSubscription
import io.github.alteryx4j.client.subscription.Subscription
import io.github.alteryx4j.client.subscription.SubscriptionDetails
import io.github.alteryx4j.client.subscription.SubscriptionQuery
import io.github.alteryx4j.client.subscription.SubscriptionSummary
import io.github.alteryx4j.client.subscription.SubscriptionUpdate
import io.github.alteryx4j.client.user.AffectedSchedule
import io.github.alteryx4j.client.user.Asset
import io.github.alteryx4j.client.user.AssetType
import io.github.alteryx4j.client.user.NewUser
import io.github.alteryx4j.client.user.User
import io.github.alteryx4j.client.user.UserAssets
import io.github.alteryx4j.client.user.UserQuery
import io.github.alteryx4j.client.user.UserSummary
import io.github.alteryx4j.client.user.UserUpdate
import io.github.alteryx4j.client.usergroup.AddedUsers
import io.github.alteryx4j.client.usergroup.GroupMember
import io.github.alteryx4j.client.usergroup.UserGroup
import io.github.alteryx4j.client.usergroup.UserGroupSummary
import io.github.alteryx4j.client.workflow.CredentialType
import io.github.alteryx4j.client.workflow.ExecutionMode
import io.github.alteryx4j.client.workflow.NewWorkflow
import io.github.alteryx4j.client.workflow.NewWorkflowVersion
import io.github.alteryx4j.client.workflow.Question
import io.github.alteryx4j.client.workflow.QuestionItem
import io.github.alteryx4j.client.workflow.QuestionType
import io.github.alteryx4j.client.workflow.UploadSource
import io.github.alteryx4j.client.workflow.Workflow
import io.github.alteryx4j.client.workflow.WorkflowDetails
import io.github.alteryx4j.client.workflow.WorkflowQuery
import io.github.alteryx4j.client.workflow.WorkflowSummary
import io.github.alteryx4j.client.workflow.WorkflowUpdate
import io.github.alteryx4j.client.workflow.WorkflowVersion
import org.reactivestreams.Publisher
import reactor.core.publisher.Flux
import reactor.core.publisher.Mono
import reactor.netty.http.client.HttpClient
import reactor.netty.resources.ConnectionProvider
import java.math.BigDecimal
import java.nio.ByteBuffer
import java.nio.file.Path
import java.time.DayOfWeek
import java.time.Duration
import java.time.Instant
import java.time.LocalDate
import java.time.LocalDateTime
import java.time.ZoneId
import java.util.function.Consumer
import java.util.function.Predicate
import javax.net.ssl.KeyManagerFactory
import javax.net.ssl.TrustManagerFactory

internal fun adminApi(it: AdminApi) {
    val auditLog: Flux<AuditEvent> = it.auditLog(given<AuditedEntity>())
    val collections: Flux<AdminCollection> = it.collections()
    val downloadPackage: Flux<ByteBuffer> = it.downloadPackage(given<String>())
    val downloadPackage2: Mono<Path> = it.downloadPackage(given<String>(), given<Path>())
    val importWorkflow: Mono<String> = it.importWorkflow(
        given<Upload>(),
        given<String>(),
        given<String>(),
        given<Consumer<WorkflowImport.Builder>>(),
    )
    val insightsV1: Flux<InsightV1> = it.insightsV1(given<String?>())
    val insights: Flux<Insight> = it.insights(given<String?>())
    val lastJobs: Flux<Job> = it.lastJobs(given<List<String>>(), given<Boolean>())
    val migratableWorkflows: Flux<MigratableWorkflow> = it.migratableWorkflows(given<List<String>>())
    val scheduleForecast: Flux<ScheduleForecast> = it.scheduleForecast(given<Instant>(), given<Instant>())
    val schedules: Flux<AdminSchedule> = it.schedules()
    val serverConnections: Flux<AdminConnection> = it.serverConnections()
    val setReadyForMigration: Mono<Void> = it.setReadyForMigration(given<String>(), given<Boolean>())
    val subscriptions: Flux<AdminSubscription> = it.subscriptions()
    val subscriptionsV1: Flux<AdminSubscriptionV1> = it.subscriptionsV1()
    val systemConnections: Flux<SystemConnection> = it.systemConnections()
    val usersV1: Flux<AdminUserV1> = it.usersV1()
    val users: Flux<AdminUser> = it.users(given<String?>())
    val workflowHistoriesV1: Flux<WorkflowHistory> = it.workflowHistoriesV1(given<Instant?>(), given<Instant?>())
    val workflowHistories: Flux<WorkflowHistory> = it.workflowHistories(given<Consumer<HistoryQuery.Builder>>())
    val workflows: Flux<AdminWorkflow> = it.workflows(given<Consumer<AdminWorkflowQuery.Builder>>())
}

internal fun alteryxClient(it: AlteryxClient) {
    val admin: AdminApi = it.admin()
    val authenticate: Mono<Void> = it.authenticate()
    val baseUrl: String = it.baseUrl()
    val builder: AlteryxClientBuilder = AlteryxClient.builder()
    val close: Unit = it.close()
    val closeLater: Mono<Void> = it.closeLater()
    val collections: CollectionsApi = it.collections()
    val credentials: CredentialsApi = it.credentials()
    val dcm: DcmApi = it.dcm()
    val dcmAdmin: DcmAdminApi = it.dcmAdmin()
    val fromEnvironment: AlteryxClient = AlteryxClient.fromEnvironment()
    val fromEnvironment2: AlteryxClient = AlteryxClient.fromEnvironment(given<Map<String, String>>())
    val isClosed: Boolean = it.isClosed()
    val jobs: JobsApi = it.jobs()
    val legacy: LegacyApi = it.legacy()
    val mutate: AlteryxClientBuilder = it.mutate()
    val schedules: SchedulesApi = it.schedules()
    val serverConnections: ServerConnectionsApi = it.serverConnections()
    val subscriptions: SubscriptionsApi = it.subscriptions()
    val usage: UsageApi = it.usage()
    val userGroups: UserGroupsApi = it.userGroups()
    val users: UsersApi = it.users()
    val workflows: WorkflowsApi = it.workflows()
}

internal fun alteryxClientBuilder(it: AlteryxClientBuilder) {
    val apply: AlteryxClientBuilder = it.apply(given<Consumer<in AlteryxClientBuilder>>())
    val attemptFilter: AlteryxClientBuilder = it.attemptFilter(given<CallFilter>())
    val attemptTimeout: AlteryxClientBuilder = it.attemptTimeout(given<Duration>())
    val baseUrl: AlteryxClientBuilder = it.baseUrl(given<String>())
    val build: AlteryxClient = it.build()
    val clientAuthentication: AlteryxClientBuilder = it.clientAuthentication(given<ClientAuthentication>())
    val clientCertificate: AlteryxClientBuilder = it.clientCertificate(given<Path>(), given<Path>())
    val clientCertificate2: AlteryxClientBuilder = it.clientCertificate(given<KeyManagerFactory>())
    val connectionPoolMeters: AlteryxClientBuilder = it.connectionPoolMeters(
        given<ConnectionProvider.MeterRegistrar>(),
    )
    val credentials: AlteryxClientBuilder = it.credentials(given<ClientCredentials>())
    val credentials2: AlteryxClientBuilder = it.credentials(given<String>(), given<String>())
    val deadline: AlteryxClientBuilder = it.deadline(given<Duration>())
    val http2: AlteryxClientBuilder = it.http2(given<Boolean>())
    val httpClient: AlteryxClientBuilder = it.httpClient(given<HttpClient>())
    val maxConnections: AlteryxClientBuilder = it.maxConnections(given<Int>())
    val maxPendingCalls: AlteryxClientBuilder = it.maxPendingCalls(given<Int>())
    val outerFilter: AlteryxClientBuilder = it.outerFilter(given<CallFilter>())
    val proxy: AlteryxClientBuilder = it.proxy(given<String>(), given<Int>())
    val proxy2: AlteryxClientBuilder = it.proxy(given<String>(), given<Int>(), given<String>(), given<Secret>())
    val requireTls: AlteryxClientBuilder = it.requireTls(given<Boolean>())
    val stallLimit: AlteryxClientBuilder = it.stallLimit(given<Duration>())
    val tokenSource: AlteryxClientBuilder = it.tokenSource(given<TokenSource>())
    val token: AlteryxClientBuilder = it.token(given<Consumer<SharedTokenBuilder>>())
    val trustedCertificates: AlteryxClientBuilder = it.trustedCertificates(given<Path>())
    val trustedCertificates2: AlteryxClientBuilder = it.trustedCertificates(given<TrustManagerFactory>())
}

internal fun answer(it: Answer) {
    val header: String? = it.header(given<String>())
    val release: Unit = it.release()
    val status: Int = it.status()
}

internal fun call(it: Call) {
    val isGivenUp: Boolean = it.isGivenUp()
    val isReplayable: Boolean = it.isReplayable()
    val method: String = it.method()
    val repeatability: Repeatability = it.repeatability()
    val server: String = it.server()
    val since: String = it.since()
    val template: String = it.template()
    val timeLeft: Duration = it.timeLeft()
    val withHeader: Call = it.withHeader(given<String>(), given<String>())
}

internal fun callFilter(it: CallFilter) {
    val filter: Mono<Answer> = it.filter(given<Call>(), given<CallFilter.Next>())
}

internal abstract class CallFilterInKotlin : CallFilter {
    abstract override fun filter(p0: Call, p1: CallFilter.Next): Mono<Answer>
}

internal fun callFilterNext(it: CallFilter.Next) {
    val send: Mono<Answer> = it.send(given<Call>())
}

internal abstract class CallFilterNextInKotlin : CallFilter.Next {
    abstract override fun send(p0: Call): Mono<Answer>
}

internal fun collectionsApi(it: CollectionsApi) {
    val addSchedule: Mono<AssetCollection> = it.addSchedule(given<String>(), given<String>())
    val addUserGroup: Mono<AssetCollection> = it.addUserGroup(
        given<String>(),
        given<String>(),
        given<Consumer<CollectionAccess.Builder>>(),
    )
    val addUser: Mono<AssetCollection> = it.addUser(
        given<String>(),
        given<String>(),
        given<Consumer<CollectionAccess.Builder>>(),
    )
    val addWorkflow: Mono<AssetCollection> = it.addWorkflow(given<String>(), given<String>())
    val create: Mono<String> = it.create(given<String>())
    val deleteWithContents: Mono<Void> = it.deleteWithContents(given<String>())
    val delete: Mono<Void> = it.delete(given<String>())
    val get: Mono<AssetCollection> = it.get(given<String>())
    val list: Flux<CollectionSummary> = it.list()
    val listFull: Flux<AssetCollection> = it.listFull()
    val removeSchedule: Mono<AssetCollection> = it.removeSchedule(given<String>(), given<String>())
    val removeUserGroup: Mono<AssetCollection> = it.removeUserGroup(given<String>(), given<String>())
    val removeUser: Mono<AssetCollection> = it.removeUser(given<String>(), given<String>())
    val removeWorkflow: Mono<AssetCollection> = it.removeWorkflow(given<String>(), given<String>())
    val setUserAccess: Mono<AssetCollection> = it.setUserAccess(
        given<String>(),
        given<String>(),
        given<Consumer<CollectionAccess.Builder>>(),
    )
    val setUserGroupAccess: Mono<AssetCollection> = it.setUserGroupAccess(
        given<String>(),
        given<String>(),
        given<Consumer<CollectionAccess.Builder>>(),
    )
    val update: Mono<AssetCollection> = it.update(given<String>(), given<String>(), given<String>())
}

internal fun credentialsApi(it: CredentialsApi) {
    val addUserGroup: Mono<Credential> = it.addUserGroup(given<String>(), given<String>())
    val addUser: Mono<Credential> = it.addUser(given<String>(), given<String>())
    val changePassword: Mono<StoredCredential> = it.changePassword(given<String>(), given<Secret>())
    val create: Mono<StoredCredential> = it.create(given<String>(), given<Secret>())
    val deleteWithShares: Flux<Credential> = it.deleteWithShares(given<String>())
    val delete: Flux<Credential> = it.delete(given<String>())
    val get: Mono<Credential> = it.get(given<String>())
    val list: Flux<CredentialSummary> = it.list()
    val listFull: Flux<Credential> = it.listFull(given<Consumer<CredentialQuery.Builder>>())
    val list2: Flux<CredentialSummary> = it.list(given<Consumer<CredentialQuery.Builder>>())
    val removeUserGroup: Mono<Credential> = it.removeUserGroup(given<String>(), given<String>())
    val removeUser: Mono<Credential> = it.removeUser(given<String>(), given<String>())
}

internal fun dcmAdminApi(it: DcmAdminApi) {
    val deleteHandlingRule: Mono<DeletedHandlingRule> = it.deleteHandlingRule(given<String>())
    val delete: Mono<DcmDeletion> = it.delete(given<String>())
    val get: Mono<DcmConnection> = it.get(given<String>())
    val handlingRule: Mono<HandlingRule> = it.handlingRule(given<String>())
    val handlingRules: Flux<HandlingRule> = it.handlingRules()
    val list: Flux<DcmConnection> = it.list()
    val list2: Flux<DcmConnection> = it.list(given<String?>(), given<String?>())
    val outline: Mono<DcmConnectionOutline> = it.outline(given<String>())
    val saveHandlingRule: Mono<HandlingRule> = it.saveHandlingRule(given<HandlingRuleDraft>())
    val save: Mono<DcmConnection> = it.save(given<String>(), given<DcmConnectionDraft>())
    val stopSharingForCollaboration: Mono<Void> = it.stopSharingForCollaboration(given<String>())
    val stopSharingForExecution: Mono<Void> = it.stopSharingForExecution(given<String>())
}

internal fun dcmApi(it: DcmApi) {
    val delete: Mono<DcmDeletion> = it.delete(given<String>())
    val get: Mono<DcmConnection> = it.get(given<String>())
    val lookup: Mono<DcmConnection> = it.lookup(given<String>())
    val save: Mono<DcmConnection> = it.save(given<DcmConnectionDraft>())
    val shareForCollaboration: Mono<CollaborationSharing> = it.shareForCollaboration(
        given<String>(),
        given<List<String>>(),
        given<List<String>>(),
        given<List<String>>(),
    )
    val shareForExecution: Mono<Void> = it.shareForExecution(
        given<String>(),
        given<List<String>>(),
        given<List<String>>(),
    )
    val stopSharingForExecution: Mono<Void> = it.stopSharingForExecution(given<String>())
}

internal fun jobsApi(it: JobsApi) {
    val await: Mono<JobOutcome> = it.await(given<String>())
    val await2: Mono<JobOutcome> = it.await(given<String>(), given<Consumer<Waiting.Builder>>())
    val cancel: Mono<Void> = it.cancel(given<String>())
    val download: Flux<ByteBuffer> = it.download(given<String>(), given<String>(), given<OutputFormat>())
    val download2: Mono<Path> = it.download(given<String>(), given<String>(), given<OutputFormat>(), given<Path>())
    val get: Mono<Job> = it.get(given<String>())
    val get2: Mono<Job> = it.get(given<String>(), given<Boolean>())
    val list: Flux<JobSummary> = it.list(given<Consumer<JobQuery.Builder>>())
    val messages: Flux<JobMessage> = it.messages(given<String>())
    val prepare: Mono<Mono<Job>> = it.prepare(given<RunRequest>())
    val runAndWait: Mono<JobOutcome> = it.runAndWait(given<RunRequest>(), given<Consumer<Waiting.Builder>>())
    val runAndWait2: Mono<JobOutcome> = it.runAndWait(given<String>(), given<Consumer<RunRequest.Builder>>())
    val run: Mono<Job> = it.run(given<RunRequest>())
    val run2: Mono<Job> = it.run(given<String>(), given<Consumer<RunRequest.Builder>>())
    val uploadInputFile: Mono<String> = it.uploadInputFile(given<Upload>())
    val watch: Flux<Job> = it.watch(given<Job>(), given<Consumer<Waiting.Builder>>())
    val watch2: Flux<Job> = it.watch(given<String>())
    val watch3: Flux<Job> = it.watch(given<String>(), given<Consumer<Waiting.Builder>>())
}

internal fun legacyApi(it: LegacyApi) {
    val credentials: Flux<CredentialSummary> = it.credentials()
    val downloadPackage: Flux<ByteBuffer> = it.downloadPackage(given<String>())
    val downloadPackage2: Mono<Path> = it.downloadPackage(given<String>(), given<Path>())
    val job: Mono<Job> = it.job(given<String>())
    val job2: Mono<Job> = it.job(given<String>(), given<Boolean>())
    val jobs: Flux<LegacyJob> = it.jobs(given<String>(), given<Consumer<LegacyJobQuery.Builder>>())
    val output: Flux<ByteBuffer> = it.output(given<String>(), given<String>(), given<OutputFormat>())
    val questions: Flux<Question> = it.questions(given<String>())
    val runWithCredential: Mono<Job> = it.runWithCredential(given<String>(), given<Consumer<RunRequest.Builder>>())
    val run: Mono<Job> = it.run(given<String>(), given<Consumer<RunRequest.Builder>>())
    val workflows: Flux<LegacyWorkflow> = it.workflows(given<Consumer<LegacyWorkflowQuery.Builder>>())
}

internal fun repeatability(it: Repeatability) {
    val IDEMPOTENT: Repeatability = Repeatability.IDEMPOTENT
    val ONCE: Repeatability = Repeatability.ONCE
    val SAFE: Repeatability = Repeatability.SAFE
}

internal fun schedulesApi(it: SchedulesApi) {
    val change: Mono<Schedule> = it.change(given<String>(), given<Consumer<ScheduleChange.Builder>>())
    val create: Mono<String> = it.create(given<String>(), given<Iteration>(), given<Consumer<NewSchedule.Builder>>())
    val delete: Mono<Void> = it.delete(given<String>())
    val disable: Mono<Schedule> = it.disable(given<String>())
    val enable: Mono<Schedule> = it.enable(given<String>())
    val get: Mono<Schedule> = it.get(given<String>())
    val list: Flux<ScheduleSummary> = it.list()
    val listFull: Flux<Schedule> = it.listFull(given<Consumer<ScheduleQuery.Builder>>())
    val list2: Flux<ScheduleSummary> = it.list(given<Consumer<ScheduleQuery.Builder>>())
    val update: Mono<Schedule> = it.update(given<String>(), given<ScheduleUpdate>())
}

internal fun serverConnectionsApi(it: ServerConnectionsApi) {
    val addUserGroup: Mono<ServerConnection> = it.addUserGroup(given<String>(), given<String>())
    val addUser: Mono<ServerConnection> = it.addUser(given<String>(), given<String>())
    val delete: Mono<Void> = it.delete(given<String>())
    val get: Mono<ServerConnection> = it.get(given<String>())
    val list: Flux<ServerConnectionSummary> = it.list()
    val listFull: Flux<ServerConnection> = it.listFull()
    val removeUserGroup: Mono<ServerConnection> = it.removeUserGroup(given<String>(), given<String>())
    val removeUser: Mono<ServerConnection> = it.removeUser(given<String>(), given<String>())
    val rename: Mono<ServerConnection> = it.rename(given<String>(), given<String>())
}

internal fun subscriptionsApi(it: SubscriptionsApi) {
    val create: Mono<CreatedSubscription> = it.create(given<String>(), given<Consumer<NewSubscription.Builder>>())
    val delete: Mono<Void> = it.delete(given<String>())
    val get: Mono<SubscriptionDetails> = it.get(given<String>())
    val list: Flux<SubscriptionSummary> = it.list()
    val list2: Flux<SubscriptionSummary> = it.list(given<Consumer<SubscriptionQuery.Builder>>())
    val moveUsers: Mono<Void> = it.moveUsers(given<String>(), given<List<String>>())
    val update: Mono<Subscription> = it.update(given<String>(), given<SubscriptionUpdate>())
}

internal fun usageApi(it: UsageApi) {
    val deleteUpTo: Mono<Void> = it.deleteUpTo(given<String>())
    val download: Flux<ByteBuffer> = it.download()
    val download2: Mono<Path> = it.download(given<Path>())
}

internal fun userGroupsApi(it: UserGroupsApi) {
    val addActiveDirectoryGroup: Mono<Void> = it.addActiveDirectoryGroup(given<String>(), given<String>())
    val addUsers: Mono<AddedUsers> = it.addUsers(given<String>(), given<List<String>>())
    val create: Mono<String> = it.create(given<String>(), given<Role>())
    val deleteWithMembers: Mono<Void> = it.deleteWithMembers(given<String>())
    val delete: Mono<Void> = it.delete(given<String>())
    val get: Mono<UserGroup> = it.get(given<String>())
    val list: Flux<UserGroupSummary> = it.list()
    val removeActiveDirectoryGroup: Mono<Void> = it.removeActiveDirectoryGroup(given<String>(), given<String>())
    val removeUser: Mono<UserGroup> = it.removeUser(given<String>(), given<String>())
    val update: Mono<Void> = it.update(given<String>(), given<String>(), given<Role>())
}

internal fun usersApi(it: UsersApi) {
    val assets: Mono<UserAssets> = it.assets(given<String>())
    val assets2: Mono<UserAssets> = it.assets(given<String>(), given<AssetType>())
    val create: Mono<User> = it.create(
        given<String>(),
        given<String>(),
        given<String>(),
        given<Consumer<NewUser.Builder>>(),
    )
    val deactivate: Flux<String> = it.deactivate(given<String>())
    val delete: Mono<Void> = it.delete(given<String>())
    val get: Mono<User> = it.get(given<String>())
    val list: Flux<UserSummary> = it.list()
    val listFull: Flux<User> = it.listFull(given<Consumer<UserQuery.Builder>>())
    val list2: Flux<UserSummary> = it.list(given<Consumer<UserQuery.Builder>>())
    val resetPassword: Mono<Void> = it.resetPassword(given<String>())
    val transferAssets: Flux<AffectedSchedule> = it.transferAssets(
        given<String>(),
        given<String>(),
        *given<Array<AssetType>>(),
    )
    val update: Mono<User> = it.update(given<String>(), given<UserUpdate>())
}

internal fun workflowsApi(it: WorkflowsApi) {
    val deleteWithSchedules: Mono<Void> = it.deleteWithSchedules(given<String>())
    val delete: Mono<Void> = it.delete(given<String>())
    val downloadPackage: Flux<ByteBuffer> = it.downloadPackage(given<String>())
    val downloadPackage2: Flux<ByteBuffer> = it.downloadPackage(given<String>(), given<String>())
    val downloadPackage3: Mono<Path> = it.downloadPackage(given<String>(), given<Path>())
    val get: Mono<Workflow> = it.get(given<String>())
    val jobs: Flux<WorkflowJob> = it.jobs(given<String>(), given<Consumer<WorkflowJobQuery.Builder>>())
    val list: Flux<WorkflowSummary> = it.list()
    val listFull: Flux<Workflow> = it.listFull(given<Consumer<WorkflowQuery.Builder>>())
    val list2: Flux<WorkflowSummary> = it.list(given<Consumer<WorkflowQuery.Builder>>())
    val questions: Flux<Question> = it.questions(given<String>())
    val questions2: Flux<Question> = it.questions(given<String>(), given<String>())
    val transfer: Mono<Void> = it.transfer(given<String>(), given<String>(), given<Boolean>())
    val update: Mono<Workflow> = it.update(given<String>(), given<WorkflowUpdate>())
    val uploadVersion: Mono<Workflow> = it.uploadVersion(
        given<String>(),
        given<Upload>(),
        given<String>(),
        given<String>(),
        given<Consumer<NewWorkflowVersion.Builder>>(),
    )
    val upload: Mono<String> = it.upload(
        given<Upload>(),
        given<String>(),
        given<String>(),
        given<Consumer<NewWorkflow.Builder>>(),
    )
}

internal fun adminCollection(it: AdminCollection) {
    val made: AdminCollection = AdminCollection(
        given<String?>(),
        given<String?>(),
        given<String?>(),
        given<Instant?>(),
        given<List<AdminCollection.AppShare>>(),
        given<List<AdminCollection.ScheduleShare>>(),
        given<List<AdminCollection.InsightShare>>(),
        given<List<AdminCollection.UserShare>>(),
        given<List<AdminCollection.StudioShare>>(),
        given<List<AdminCollection.GroupShare>>(),
        given<String>(),
    )
    val apps: List<AdminCollection.AppShare> = it.apps
    val collectionId: String? = it.collectionId
    val dateAdded: Instant? = it.dateAdded
    val id: String = it.id
    val insights: List<AdminCollection.InsightShare> = it.insights
    val name: String? = it.name
    val ownerId: String? = it.ownerId
    val schedules: List<AdminCollection.ScheduleShare> = it.schedules
    val subscriptions: List<AdminCollection.StudioShare> = it.subscriptions
    val userGroups: List<AdminCollection.GroupShare> = it.userGroups
    val users: List<AdminCollection.UserShare> = it.users
}

internal fun adminCollectionAppShare(it: AdminCollection.AppShare) {
    val made: AdminCollection.AppShare = AdminCollection.AppShare(
        given<String?>(),
        given<Instant?>(),
        given<String?>(),
    )
    val addedById: String? = it.addedById
    val appId: String? = it.appId
    val dateAdded: Instant? = it.dateAdded
}

internal fun adminCollectionGroupShare(it: AdminCollection.GroupShare) {
    val made: AdminCollection.GroupShare = AdminCollection.GroupShare(
        given<String?>(),
        given<Instant?>(),
        given<String?>(),
        given<Instant?>(),
        given<CollectionRights?>(),
    )
    val addedById: String? = it.addedById
    val dateAdded: Instant? = it.dateAdded
    val expirationDate: Instant? = it.expirationDate
    val permissions: CollectionRights? = it.permissions
    val userGroupId: String? = it.userGroupId
}

internal fun adminCollectionInsightShare(it: AdminCollection.InsightShare) {
    val made: AdminCollection.InsightShare = AdminCollection.InsightShare(
        given<String?>(),
        given<Instant?>(),
        given<String?>(),
    )
    val addedById: String? = it.addedById
    val dateAdded: Instant? = it.dateAdded
    val insightId: String? = it.insightId
}

internal fun adminCollectionScheduleShare(it: AdminCollection.ScheduleShare) {
    val made: AdminCollection.ScheduleShare = AdminCollection.ScheduleShare(
        given<String?>(),
        given<Instant?>(),
        given<String?>(),
    )
    val addedById: String? = it.addedById
    val dateAdded: Instant? = it.dateAdded
    val scheduleId: String? = it.scheduleId
}

internal fun adminCollectionStudioShare(it: AdminCollection.StudioShare) {
    val made: AdminCollection.StudioShare = AdminCollection.StudioShare(
        given<String?>(),
        given<Instant?>(),
        given<String?>(),
        given<Instant?>(),
        given<List<String>>(),
        given<CollectionRights?>(),
    )
    val addedById: String? = it.addedById
    val dateAdded: Instant? = it.dateAdded
    val expirationDate: Instant? = it.expirationDate
    val optOutUsers: List<String> = it.optOutUsers
    val permissions: CollectionRights? = it.permissions
    val subscriptionId: String? = it.subscriptionId
}

internal fun adminCollectionUserShare(it: AdminCollection.UserShare) {
    val made: AdminCollection.UserShare = AdminCollection.UserShare(
        given<String?>(),
        given<Instant?>(),
        given<String?>(),
        given<DirectoryObject?>(),
        given<Instant?>(),
        given<CollectionRights?>(),
    )
    val activeDirectoryObject: DirectoryObject? = it.activeDirectoryObject
    val addedById: String? = it.addedById
    val dateAdded: Instant? = it.dateAdded
    val expirationDate: Instant? = it.expirationDate
    val permissions: CollectionRights? = it.permissions
    val userId: String? = it.userId
}

internal fun adminConnection(it: AdminConnection) {
    val made: AdminConnection = AdminConnection(
        given<Int?>(),
        given<Int?>(),
        given<Int?>(),
        given<List<String>>(),
        given<List<String>>(),
        given<String>(),
        given<String?>(),
        given<String?>(),
        given<String?>(),
    )
    val connectionId: String = it.connectionId
    val connectionName: String? = it.connectionName
    val connectionString: String? = it.connectionString
    val connectionType: String? = it.connectionType
    val subscriptionCount: Int? = it.subscriptionCount
    val userCount: Int? = it.userCount
    val userGroupCount: Int? = it.userGroupCount
    val userGroupIds: List<String> = it.userGroupIds
    val userIds: List<String> = it.userIds
}

internal fun adminSchedule(it: AdminSchedule) {
    val made: AdminSchedule = AdminSchedule(
        given<Boolean?>(),
        given<String>(),
        given<AdminSchedule.App?>(),
        given<AdminSchedule.Owner?>(),
        given<String?>(),
        given<String?>(),
        given<Boolean?>(),
        given<Priority?>(),
        given<String?>(),
        given<String?>(),
        given<AdminSchedule.RunAs?>(),
        given<Timestamp?>(),
        given<Timestamp?>(),
        given<Timestamp?>(),
        given<String?>(),
        given<Int?>(),
        given<Map<String, Any>>(),
        given<String?>(),
        given<String?>(),
        given<String?>(),
        given<String?>(),
        given<String?>(),
        given<Timestamp?>(),
    )
    val application: AdminSchedule.App? = it.application
    val canEdit: Boolean? = it.canEdit
    val comment: String? = it.comment
    val cpuName: String? = it.cpuName
    val creationTime: Timestamp? = it.creationTime
    val credential: AdminSchedule.RunAs? = it.credential
    val enabled: Boolean? = it.enabled
    val frequency: String? = it.frequency
    val id: String = it.id
    val iteration: Map<String, Any?> = it.iteration
    val lastError: String? = it.lastError
    val lastModifiedDate: Timestamp? = it.lastModifiedDate
    val lastModifiedId: String? = it.lastModifiedId
    val lastRunTime: Timestamp? = it.lastRunTime
    val name: String? = it.name
    val nextRunTime: Timestamp? = it.nextRunTime
    val owner: AdminSchedule.Owner? = it.owner
    val priority: Priority? = it.priority
    val runCount: Int? = it.runCount
    val state: String? = it.state
    val status: String? = it.status
    val timezone: String? = it.timezone
    val workerTag: String? = it.workerTag
}

internal fun adminScheduleApp(it: AdminSchedule.App) {
    val made: AdminSchedule.App = AdminSchedule.App(
        given<Boolean?>(),
        given<Boolean?>(),
        given<String>(),
        given<String?>(),
        given<String?>(),
        given<String?>(),
    )
    val amp: Boolean? = it.amp
    val canExecute: Boolean? = it.canExecute
    val iconId: String? = it.iconId
    val id: String = it.id
    val name: String? = it.name
    val revisionId: String? = it.revisionId
}

internal fun adminScheduleOwner(it: AdminSchedule.Owner) {
    val made: AdminSchedule.Owner = AdminSchedule.Owner(
        given<String>(),
        given<String?>(),
        given<String?>(),
        given<String?>(),
        given<String?>(),
        given<String?>(),
        given<Boolean?>(),
        given<Int?>(),
    )
    val credentialWorkFlowCount: Int? = it.credentialWorkFlowCount
    val email: String? = it.email
    val firstName: String? = it.firstName
    val id: String = it.id
    val isActive: Boolean? = it.isActive
    val lastName: String? = it.lastName
    val role: String? = it.role
    val sortName: String? = it.sortName
}

internal fun adminScheduleRunAs(it: AdminSchedule.RunAs) {
    val made: AdminSchedule.RunAs = AdminSchedule.RunAs(given<String?>(), given<String?>(), given<String?>())
    val credentialId: String? = it.credentialId
    val source: String? = it.source
    val username: String? = it.username
}

internal fun adminSubscription(it: AdminSubscription) {
    val made: AdminSubscription = AdminSubscription(
        given<Boolean?>(),
        given<Timestamp?>(),
        given<String?>(),
        given<String?>(),
        given<String>(),
        given<String?>(),
    )
    val active: Boolean? = it.active
    val defaultWorkerTag: String? = it.defaultWorkerTag
    val defaultWorkflowCredentialId: String? = it.defaultWorkflowCredentialId
    val expirationDate: Timestamp? = it.expirationDate
    val id: String = it.id
    val name: String? = it.name
}

internal fun adminSubscriptionV1(it: AdminSubscriptionV1) {
    val made: AdminSubscriptionV1 = AdminSubscriptionV1(
        given<Boolean?>(),
        given<Timestamp?>(),
        given<Int?>(),
        given<Int?>(),
        given<String?>(),
        given<AdminSubscriptionV1.Contact?>(),
        given<String>(),
    )
    val active: Boolean? = it.active
    val expirationDate: Timestamp? = it.expirationDate
    val id: String = it.id
    val memberPassesPurchased: Int? = it.memberPassesPurchased
    val memberPassesUsed: Int? = it.memberPassesUsed
    val name: String? = it.name
    val primaryContactInfo: AdminSubscriptionV1.Contact? = it.primaryContactInfo
}

internal fun adminSubscriptionV1Address(it: AdminSubscriptionV1.Address) {
    val made: AdminSubscriptionV1.Address = AdminSubscriptionV1.Address(
        given<String?>(),
        given<String?>(),
        given<String?>(),
        given<String?>(),
        given<String?>(),
        given<String?>(),
    )
    val addressLine1: String? = it.addressLine1
    val addressLine2: String? = it.addressLine2
    val city: String? = it.city
    val country: String? = it.country
    val postalCode: String? = it.postalCode
    val state: String? = it.state
}

internal fun adminSubscriptionV1Contact(it: AdminSubscriptionV1.Contact) {
    val made: AdminSubscriptionV1.Contact = AdminSubscriptionV1.Contact(
        given<String?>(),
        given<String?>(),
        given<String?>(),
        given<AdminSubscriptionV1.Address?>(),
    )
    val address: AdminSubscriptionV1.Address? = it.address
    val company: String? = it.company
    val email: String? = it.email
    val name: String? = it.name
}

internal fun adminUser(it: AdminUser) {
    val made: AdminUser = AdminUser(
        given<Boolean?>(),
        given<Timestamp?>(),
        given<Boolean?>(),
        given<Boolean?>(),
        given<Boolean?>(),
        given<Boolean?>(),
        given<Boolean?>(),
        given<Timestamp?>(),
        given<Timestamp?>(),
        given<String?>(),
        given<Timestamp?>(),
        given<String?>(),
        given<String?>(),
        given<Int?>(),
        given<Boolean?>(),
        given<String?>(),
        given<Timestamp?>(),
        given<UserProfile?>(),
        given<Boolean?>(),
        given<String?>(),
        given<Role?>(),
        given<String?>(),
        given<String>(),
    )
    val accountLocked: Boolean? = it.accountLocked
    val accountLockedAt: Timestamp? = it.accountLockedAt
    val active: Boolean? = it.active
    val anonymous: Boolean? = it.anonymous
    val canSchedule: Boolean? = it.canSchedule
    val canSetPriority: Boolean? = it.canSetPriority
    val canSetWorkerAssignment: Boolean? = it.canSetWorkerAssignment
    val dateAdded: Timestamp? = it.dateAdded
    val dateUpdated: Timestamp? = it.dateUpdated
    val email: String? = it.email
    val expirationDate: Timestamp? = it.expirationDate
    val firstName: String? = it.firstName
    val id: String = it.id
    val language: String? = it.language
    val lastName: String? = it.lastName
    val numFailedLogins: Int? = it.numFailedLogins
    val pending: Boolean? = it.pending
    val role: Role? = it.role
    val subscriptionId: String? = it.subscriptionId
    val timezone: String? = it.timezone
    val updateLastLoginDate: Timestamp? = it.updateLastLoginDate
    val userProfile: UserProfile? = it.userProfile
    val validated: Boolean? = it.validated
}

internal fun adminUserV1(it: AdminUserV1) {
    val made: AdminUserV1 = AdminUserV1(
        given<Boolean?>(),
        given<Timestamp?>(),
        given<Boolean?>(),
        given<Boolean?>(),
        given<Boolean?>(),
        given<Boolean?>(),
        given<Boolean?>(),
        given<Boolean?>(),
        given<Timestamp?>(),
        given<Timestamp?>(),
        given<String?>(),
        given<Timestamp?>(),
        given<String?>(),
        given<String?>(),
        given<Int?>(),
        given<Boolean?>(),
        given<String?>(),
        given<Timestamp?>(),
        given<UserProfile?>(),
        given<Boolean?>(),
        given<String?>(),
        given<String?>(),
        given<String>(),
    )
    val accountLocked: Boolean? = it.accountLocked
    val accountLockedAt: Timestamp? = it.accountLockedAt
    val active: Boolean? = it.active
    val anonymous: Boolean? = it.anonymous
    val canSchedule: Boolean? = it.canSchedule
    val canSetPriority: Boolean? = it.canSetPriority
    val canSetWorkerAssignment: Boolean? = it.canSetWorkerAssignment
    val curator: Boolean? = it.curator
    val dateAdded: Timestamp? = it.dateAdded
    val dateUpdated: Timestamp? = it.dateUpdated
    val email: String? = it.email
    val expirationDate: Timestamp? = it.expirationDate
    val firstName: String? = it.firstName
    val id: String = it.id
    val language: String? = it.language
    val lastName: String? = it.lastName
    val numFailedLogins: Int? = it.numFailedLogins
    val pending: Boolean? = it.pending
    val subscriptionId: String? = it.subscriptionId
    val timezone: String? = it.timezone
    val updateLastLoginDate: Timestamp? = it.updateLastLoginDate
    val userProfile: UserProfile? = it.userProfile
    val validated: Boolean? = it.validated
}

internal fun adminWorkflow(it: AdminWorkflow) {
    val made: AdminWorkflow = AdminWorkflow(
        given<String?>(),
        given<Int?>(),
        given<AdminWorkflow.Owner?>(),
        given<List<AdminWorkflow.InCollection>>(),
        given<Instant?>(),
        given<String?>(),
        given<String>(),
        given<String?>(),
        given<Boolean?>(),
        given<Boolean?>(),
        given<PackageType?>(),
        given<Instant?>(),
        given<String?>(),
        given<WorkflowMetaInfo?>(),
        given<Boolean?>(),
        given<Int?>(),
        given<Int?>(),
        given<String?>(),
        given<Boolean?>(),
    )
    val collections: List<AdminWorkflow.InCollection> = it.collections
    val fileName: String? = it.fileName
    val id: String = it.id
    val isChained: Boolean? = it.isChained
    val isE2: Boolean? = it.isE2
    val isPublic: Boolean? = it.isPublic
    val lastRunDate: Instant? = it.lastRunDate
    val metaInfo: WorkflowMetaInfo? = it.metaInfo
    val packageType: PackageType? = it.packageType
    val publishedVersionId: String? = it.publishedVersionId
    val publishedVersionNumber: Int? = it.publishedVersionNumber
    val publishedVersionOwner: AdminWorkflow.Owner? = it.publishedVersionOwner
    val runCount: Int? = it.runCount
    val runDisabled: Boolean? = it.runDisabled
    val subscriptionId: String? = it.subscriptionId
    val subscriptionName: String? = it.subscriptionName
    val uploadDate: Instant? = it.uploadDate
    val version: Int? = it.version
    val workerTag: String? = it.workerTag
}

internal fun adminWorkflowInCollection(it: AdminWorkflow.InCollection) {
    val made: AdminWorkflow.InCollection = AdminWorkflow.InCollection(given<String?>(), given<String?>())
    val collectionId: String? = it.collectionId
    val collectionName: String? = it.collectionName
}

internal fun adminWorkflowOwner(it: AdminWorkflow.Owner) {
    val made: AdminWorkflow.Owner = AdminWorkflow.Owner(
        given<String>(),
        given<String?>(),
        given<String?>(),
        given<String?>(),
        given<String?>(),
        given<String?>(),
        given<Boolean?>(),
    )
    val active: Boolean? = it.active
    val email: String? = it.email
    val firstName: String? = it.firstName
    val id: String = it.id
    val lastName: String? = it.lastName
    val sid: String? = it.sid
    val subscriptionId: String? = it.subscriptionId
}

internal fun adminWorkflowQuery(it: AdminWorkflowQuery) {
    val made: AdminWorkflowQuery = AdminWorkflowQuery(given<String?>(), given<String?>(), given<SortDirection?>())
    val direction: SortDirection? = it.direction
    val of: AdminWorkflowQuery = AdminWorkflowQuery.of(given<Consumer<AdminWorkflowQuery.Builder>>())
    val search: String? = it.search
    val sortField: String? = it.sortField
}

internal fun adminWorkflowQueryBuilder(it: AdminWorkflowQuery.Builder) {
    val direction: AdminWorkflowQuery.Builder = it.direction(given<SortDirection>())
    val search: AdminWorkflowQuery.Builder = it.search(given<String>())
    val sortField: AdminWorkflowQuery.Builder = it.sortField(given<String>())
}

internal fun auditEvent(it: AuditEvent) {
    val made: AuditEvent = AuditEvent(
        given<String?>(),
        given<String?>(),
        given<String?>(),
        given<Instant?>(),
        given<String?>(),
        given<String?>(),
        given<String?>(),
        given<String>(),
    )
    val entity: String? = it.entity
    val entityId: String? = it.entityId
    val event: String? = it.event
    val id: String = it.id
    val newValues: String? = it.newValues
    val oldValues: String? = it.oldValues
    val timestamp: Instant? = it.timestamp
    val userId: String? = it.userId
}

internal fun auditedEntity(it: AuditedEntity) {
    val COLLECTION: AuditedEntity = AuditedEntity.COLLECTION
    val CREDENTIAL: AuditedEntity = AuditedEntity.CREDENTIAL
    val SUBSCRIPTION: AuditedEntity = AuditedEntity.SUBSCRIPTION
    val USER: AuditedEntity = AuditedEntity.USER
    val USER_GROUP: AuditedEntity = AuditedEntity.USER_GROUP
    val WORKFLOW: AuditedEntity = AuditedEntity.WORKFLOW
}

internal fun collectionRights(it: CollectionRights) {
    val made: CollectionRights = CollectionRights(
        given<CollectionRights.OnCollection?>(),
        given<CollectionRights.OnWorkflows?>(),
        given<CollectionRights.OnUsers?>(),
    )
    val onCollection: CollectionRights.OnCollection? = it.onCollection
    val onUsers: CollectionRights.OnUsers? = it.onUsers
    val onWorkflows: CollectionRights.OnWorkflows? = it.onWorkflows
}

internal fun collectionRightsOnCollection(it: CollectionRights.OnCollection) {
    val made: CollectionRights.OnCollection = CollectionRights.OnCollection(given<Boolean?>())
    val isAdmin: Boolean? = it.isAdmin
}

internal fun collectionRightsOnUsers(it: CollectionRights.OnUsers) {
    val made: CollectionRights.OnUsers = CollectionRights.OnUsers(given<Boolean?>(), given<Boolean?>())
    val canAdd: Boolean? = it.canAdd
    val canRemove: Boolean? = it.canRemove
}

internal fun collectionRightsOnWorkflows(it: CollectionRights.OnWorkflows) {
    val made: CollectionRights.OnWorkflows = CollectionRights.OnWorkflows(
        given<Boolean?>(),
        given<Boolean?>(),
        given<Boolean?>(),
    )
    val canAdd: Boolean? = it.canAdd
    val canRemove: Boolean? = it.canRemove
    val canUpdate: Boolean? = it.canUpdate
}

internal fun defaultCredential(it: DefaultCredential) {
    val made: DefaultCredential = DefaultCredential(given<String?>(), given<Secret?>(), given<String?>())
    val credentialId: String? = it.credentialId
    val passwordId: Secret? = it.passwordId
    val username: String? = it.username
}

internal fun historyQuery(it: HistoryQuery) {
    val made: HistoryQuery = HistoryQuery(
        given<String?>(),
        given<Instant?>(),
        given<Instant?>(),
        given<String?>(),
        given<Boolean?>(),
    )
    val endDate: Instant? = it.endDate
    val name: String? = it.name
    val of: HistoryQuery = HistoryQuery.of(given<Consumer<HistoryQuery.Builder>>())
    val startDate: Instant? = it.startDate
    val subscriptionId: String? = it.subscriptionId
    val useEvents: Boolean? = it.useEvents
}

internal fun historyQueryBuilder(it: HistoryQuery.Builder) {
    val endDate: HistoryQuery.Builder = it.endDate(given<Instant>())
    val name: HistoryQuery.Builder = it.name(given<String>())
    val startDate: HistoryQuery.Builder = it.startDate(given<Instant>())
    val subscriptionId: HistoryQuery.Builder = it.subscriptionId(given<String>())
    val useEvents: HistoryQuery.Builder = it.useEvents(given<Boolean>())
}

internal fun insight(it: Insight) {
    val made: Insight = Insight(
        given<InsightOwner?>(),
        given<String?>(),
        given<String?>(),
        given<Instant?>(),
        given<String?>(),
        given<String?>(),
        given<String>(),
    )
    val iconId: String? = it.iconId
    val id: String = it.id
    val insightId: String? = it.insightId
    val lastUpdated: Instant? = it.lastUpdated
    val name: String? = it.name
    val owner: InsightOwner? = it.owner
    val ownerId: String? = it.ownerId
}

internal fun insightOwner(it: InsightOwner) {
    val made: InsightOwner = InsightOwner(
        given<Role?>(),
        given<Boolean?>(),
        given<String?>(),
        given<String?>(),
        given<String?>(),
        given<Instant?>(),
        given<Instant?>(),
        given<Boolean?>(),
        given<Boolean?>(),
        given<Boolean?>(),
        given<Boolean?>(),
        given<Secret?>(),
        given<Secret?>(),
        given<SecurityInfo?>(),
        given<Int?>(),
        given<Boolean?>(),
        given<Instant?>(),
        given<UserProfile?>(),
        given<String?>(),
        given<Timestamp?>(),
        given<Instant?>(),
        given<Instant?>(),
        given<Boolean?>(),
        given<WindowsIdentity?>(),
        given<DefaultCredential?>(),
        given<List<String>>(),
        given<List<String>>(),
        given<Boolean?>(),
        given<Boolean?>(),
        given<Boolean?>(),
        given<String?>(),
        given<Boolean?>(),
        given<Boolean?>(),
        given<String?>(),
        given<Instant?>(),
        given<String?>(),
        given<String?>(),
        given<String?>(),
        given<String>(),
    )
    val accountLocked: Boolean? = it.accountLocked
    val accountLockedAt: Instant? = it.accountLockedAt
    val active: Boolean? = it.active
    val anonymous: Boolean? = it.anonymous
    val apiEnabled: Boolean? = it.apiEnabled
    val apiKey: Secret? = it.apiKey
    val apiSecret: Secret? = it.apiSecret
    val canCreateCollections: Boolean? = it.canCreateCollections
    val canSchedule: Boolean? = it.canSchedule
    val canSetPriority: Boolean? = it.canSetPriority
    val canSetWorkerAssignment: Boolean? = it.canSetWorkerAssignment
    val credentials: List<String> = it.credentials
    val dataConnections: List<String> = it.dataConnections
    val dateAdded: Instant? = it.dateAdded
    val dateUpdated: Instant? = it.dateUpdated
    val defaultCredential: DefaultCredential? = it.defaultCredential
    val defaultWorkerTag: String? = it.defaultWorkerTag
    val deletedById: String? = it.deletedById
    val deletedDateTime: Instant? = it.deletedDateTime
    val email: String? = it.email
    val expDate: Instant? = it.expDate
    val expirationDate: Timestamp? = it.expirationDate
    val firstName: String? = it.firstName
    val id: String = it.id
    val isDeleted: Boolean? = it.isDeleted
    val isPasswordMigrated: Boolean? = it.isPasswordMigrated
    val language: String? = it.language
    val lastName: String? = it.lastName
    val numFailedLogins: Int? = it.numFailedLogins
    val pending: Boolean? = it.pending
    val role: Role? = it.role
    val securityInfo: SecurityInfo? = it.securityInfo
    val studio: String? = it.studio
    val subscriptionId: String? = it.subscriptionId
    val timezone: String? = it.timezone
    val updateLastLoginDate: Instant? = it.updateLastLoginDate
    val userProfile: UserProfile? = it.userProfile
    val validated: Boolean? = it.validated
    val windowsIdentity: WindowsIdentity? = it.windowsIdentity
}

internal fun insightOwnerV1(it: InsightOwnerV1) {
    val made: InsightOwnerV1 = InsightOwnerV1(
        given<Boolean?>(),
        given<Boolean?>(),
        given<Boolean?>(),
        given<String?>(),
        given<String?>(),
        given<String?>(),
        given<String?>(),
        given<Instant?>(),
        given<Instant?>(),
        given<Instant?>(),
        given<Boolean?>(),
        given<Boolean?>(),
        given<Boolean?>(),
        given<Boolean?>(),
        given<Secret?>(),
        given<Secret?>(),
        given<SecurityInfo?>(),
        given<Int?>(),
        given<Boolean?>(),
        given<Instant?>(),
        given<UserProfile?>(),
        given<String?>(),
        given<String?>(),
        given<String?>(),
        given<Map<String, String>>(),
        given<String?>(),
        given<Timestamp?>(),
        given<Instant?>(),
        given<Instant?>(),
        given<String?>(),
        given<DefaultCredential?>(),
        given<List<String>>(),
        given<List<String>>(),
        given<Boolean?>(),
        given<Boolean?>(),
        given<Boolean?>(),
        given<Secret?>(),
        given<String?>(),
        given<Boolean?>(),
        given<String>(),
    )
    val accountLocked: Boolean? = it.accountLocked
    val accountLockedAt: Instant? = it.accountLockedAt
    val active: Boolean? = it.active
    val anonymous: Boolean? = it.anonymous
    val apiEnabled: Boolean? = it.apiEnabled
    val apiKey: Secret? = it.apiKey
    val apiSecret: Secret? = it.apiSecret
    val canCreateCollections: Boolean? = it.canCreateCollections
    val canSchedule: Boolean? = it.canSchedule
    val canSetPriority: Boolean? = it.canSetPriority
    val canSetWorkerAssignment: Boolean? = it.canSetWorkerAssignment
    val credentials: List<String> = it.credentials
    val curator: Boolean? = it.curator
    val dataConnections: List<String> = it.dataConnections
    val dateAdded: Instant? = it.dateAdded
    val dateTermsAgreed: Instant? = it.dateTermsAgreed
    val dateUpdated: Instant? = it.dateUpdated
    val defaultCredential: DefaultCredential? = it.defaultCredential
    val email: String? = it.email
    val expDate: Instant? = it.expDate
    val expirationDate: Timestamp? = it.expirationDate
    val firstName: String? = it.firstName
    val id: String = it.id
    val industry: String? = it.industry
    val lastName: String? = it.lastName
    val leadSourceDetail: String? = it.leadSourceDetail
    val licenseCurator: Boolean? = it.licenseCurator
    val numFailedLogins: Int? = it.numFailedLogins
    val options: Map<String, String> = it.options
    val pending: Boolean? = it.pending
    val recaptchaResponse: Secret? = it.recaptchaResponse
    val referrer: String? = it.referrer
    val securityInfo: SecurityInfo? = it.securityInfo
    val sid: String? = it.sid
    val sponsor: String? = it.sponsor
    val subscriptionId: String? = it.subscriptionId
    val timezone: String? = it.timezone
    val updateLastLoginDate: Instant? = it.updateLastLoginDate
    val userProfile: UserProfile? = it.userProfile
    val validated: Boolean? = it.validated
}

internal fun insightV1(it: InsightV1) {
    val made: InsightV1 = InsightV1(
        given<InsightOwnerV1?>(),
        given<String?>(),
        given<String?>(),
        given<Instant?>(),
        given<String?>(),
        given<String?>(),
        given<String>(),
    )
    val iconId: String? = it.iconId
    val id: String = it.id
    val insightId: String? = it.insightId
    val lastUpdated: Instant? = it.lastUpdated
    val name: String? = it.name
    val owner: InsightOwnerV1? = it.owner
    val ownerId: String? = it.ownerId
}

internal fun migratableWorkflow(it: MigratableWorkflow) {
    val made: MigratableWorkflow = MigratableWorkflow(given<String>(), given<String?>(), given<String?>())
    val id: String = it.id
    val publishedVersionId: String? = it.publishedVersionId
    val subscriptionId: String? = it.subscriptionId
}

internal fun scheduleForecast(it: ScheduleForecast) {
    val made: ScheduleForecast = ScheduleForecast(
        given<String>(),
        given<Double?>(),
        given<String?>(),
        given<Instant?>(),
        given<String?>(),
        given<String?>(),
        given<ScheduleForecast.Owner?>(),
        given<Priority?>(),
    )
    val appEstimatedCompletionTime: Double? = it.appEstimatedCompletionTime
    val frequency: String? = it.frequency
    val id: String = it.id
    val owner: ScheduleForecast.Owner? = it.owner
    val priority: Priority? = it.priority
    val scheduleName: String? = it.scheduleName
    val startTime: Instant? = it.startTime
    val workflowName: String? = it.workflowName
}

internal fun scheduleForecastOwner(it: ScheduleForecast.Owner) {
    val made: ScheduleForecast.Owner = ScheduleForecast.Owner(
        given<String>(),
        given<String?>(),
        given<String?>(),
        given<String?>(),
        given<String?>(),
    )
    val email: String? = it.email
    val firstName: String? = it.firstName
    val id: String = it.id
    val lastName: String? = it.lastName
    val subscriptionId: String? = it.subscriptionId
}

internal fun securityInfo(it: SecurityInfo) {
    val made: SecurityInfo = SecurityInfo(given<Secret?>(), given<Secret?>(), given<Secret?>())
    val hmacKey: Secret? = it.hmacKey
    val password: Secret? = it.password
    val salt: Secret? = it.salt
}

internal fun systemConnection(it: SystemConnection) {
    val made: SystemConnection = SystemConnection(
        given<String>(),
        given<String?>(),
        given<String?>(),
        given<String?>(),
    )
    val connectionId: String = it.connectionId
    val connectionName: String? = it.connectionName
    val connectionString: String? = it.connectionString
    val connectionType: String? = it.connectionType
}

internal fun userProfile(it: UserProfile) {
    val made: UserProfile = UserProfile(given<String?>(), given<String?>())
    val iconId: String? = it.iconId
    val picture: String? = it.picture
}

internal fun windowsIdentity(it: WindowsIdentity) {
    val made: WindowsIdentity = WindowsIdentity(given<String?>(), given<String?>(), given<String?>(), given<String?>())
    val displayName: String? = it.displayName
    val name: String? = it.name
    val samAccountName: String? = it.samAccountName
    val sid: String? = it.sid
}

internal fun workflowHistory(it: WorkflowHistory) {
    val made: WorkflowHistory = WorkflowHistory(
        given<String>(),
        given<List<WorkflowHistory.Revision>>(),
        given<WorkflowHistory.Person?>(),
        given<WorkflowHistory.Studio?>(),
        given<List<WorkflowHistory.Event>>(),
        given<Boolean?>(),
        given<Boolean?>(),
        given<Timestamp?>(),
        given<Boolean?>(),
        given<Int?>(),
        given<String?>(),
        given<String?>(),
        given<Boolean?>(),
    )
    val creator: WorkflowHistory.Person? = it.creator
    val dateMadePublic: Timestamp? = it.dateMadePublic
    val events: List<WorkflowHistory.Event> = it.events
    val iconId: String? = it.iconId
    val id: String = it.id
    val isDeleted: Boolean? = it.isDeleted
    val isPublic: Boolean? = it.isPublic
    val isReadyForMigration: Boolean? = it.isReadyForMigration
    val revisions: List<WorkflowHistory.Revision> = it.revisions
    val runCount: Int? = it.runCount
    val runDisabled: Boolean? = it.runDisabled
    val studio: WorkflowHistory.Studio? = it.studio
    val workerTag: String? = it.workerTag
}

internal fun workflowHistoryApp(it: WorkflowHistory.App) {
    val made: WorkflowHistory.App = WorkflowHistory.App(given<String?>(), given<String?>(), given<String?>())
    val filename: String? = it.filename
    val name: String? = it.name
    val nextApp: String? = it.nextApp
}

internal fun workflowHistoryEvent(it: WorkflowHistory.Event) {
    val made: WorkflowHistory.Event = WorkflowHistory.Event(
        given<WorkflowHistory.Person?>(),
        given<Timestamp?>(),
        given<String?>(),
        given<String?>(),
        given<String?>(),
    )
    val event: String? = it.event
    val newValues: String? = it.newValues
    val oldValues: String? = it.oldValues
    val timestamp: Timestamp? = it.timestamp
    val user: WorkflowHistory.Person? = it.user
}

internal fun workflowHistoryPerson(it: WorkflowHistory.Person) {
    val made: WorkflowHistory.Person = WorkflowHistory.Person(
        given<String>(),
        given<String?>(),
        given<String?>(),
        given<String?>(),
        given<WorkflowHistory.Studio?>(),
    )
    val email: String? = it.email
    val firstName: String? = it.firstName
    val id: String = it.id
    val lastName: String? = it.lastName
    val studio: WorkflowHistory.Studio? = it.studio
}

internal fun workflowHistoryRevision(it: WorkflowHistory.Revision) {
    val made: WorkflowHistory.Revision = WorkflowHistory.Revision(
        given<String>(),
        given<Int?>(),
        given<WorkflowHistory.Person?>(),
        given<Timestamp?>(),
        given<String?>(),
        given<Boolean?>(),
        given<Int?>(),
        given<Int?>(),
        given<PackageType?>(),
        given<Boolean?>(),
        given<Timestamp?>(),
        given<String?>(),
        given<Boolean?>(),
        given<Boolean?>(),
        given<Boolean?>(),
        given<Boolean?>(),
        given<List<WorkflowHistory.App>>(),
        given<String?>(),
    )
    val allowVersionHistory: Boolean? = it.allowVersionHistory
    val applications: List<WorkflowHistory.App> = it.applications
    val author: WorkflowHistory.Person? = it.author
    val canDownload: Boolean? = it.canDownload
    val comments: String? = it.comments
    val credentialType: String? = it.credentialType
    val dateCreated: Timestamp? = it.dateCreated
    val downloadCount: Int? = it.downloadCount
    val executionMode: String? = it.executionMode
    val hasPrivateDataExemption: Boolean? = it.hasPrivateDataExemption
    val id: String = it.id
    val isChunkedPackage: Boolean? = it.isChunkedPackage
    val isE2: Boolean? = it.isE2
    val packageType: PackageType? = it.packageType
    val runCount: Int? = it.runCount
    val showVersionHistory: Boolean? = it.showVersionHistory
    val uploadDate: Timestamp? = it.uploadDate
    val version: Int? = it.version
}

internal fun workflowHistoryStudio(it: WorkflowHistory.Studio) {
    val made: WorkflowHistory.Studio = WorkflowHistory.Studio(given<String>(), given<String?>())
    val id: String = it.id
    val name: String? = it.name
}

internal fun workflowImport(it: WorkflowImport) {
    val made: WorkflowImport = WorkflowImport(
        given<Boolean>(),
        given<Boolean>(),
        given<Boolean>(),
        given<String?>(),
        given<String?>(),
        given<String?>(),
    )
    val canDownload: Boolean = it.canDownload
    val comments: String? = it.comments
    val isPublic: Boolean = it.isPublic
    val of: WorkflowImport = WorkflowImport.of(given<Consumer<WorkflowImport.Builder>>())
    val sourceId: String? = it.sourceId
    val validate: Boolean = it.validate
    val workerTag: String? = it.workerTag
}

internal fun workflowImportBuilder(it: WorkflowImport.Builder) {
    val canDownload: WorkflowImport.Builder = it.canDownload(given<Boolean>())
    val comments: WorkflowImport.Builder = it.comments(given<String>())
    val isPublic: WorkflowImport.Builder = it.isPublic(given<Boolean>())
    val sourceId: WorkflowImport.Builder = it.sourceId(given<String>())
    val validate: WorkflowImport.Builder = it.validate(given<Boolean>())
    val workerTag: WorkflowImport.Builder = it.workerTag(given<String>())
}

internal fun assetCollection(it: AssetCollection) {
    val made: AssetCollection = AssetCollection(
        given<String>(),
        given<String?>(),
        given<String?>(),
        given<Instant?>(),
        given<List<String>>(),
        given<List<CollectionMember>>(),
        given<List<String>>(),
        given<List<String>>(),
        given<List<String>>(),
    )
    val dateAdded: Instant? = it.dateAdded
    val id: String = it.id
    val name: String? = it.name
    val ownerId: String? = it.ownerId
    val scheduleIds: List<String> = it.scheduleIds
    val subscriptionIds: List<String> = it.subscriptionIds
    val userGroupIds: List<String> = it.userGroupIds
    val users: List<CollectionMember> = it.users
    val workflowIds: List<String> = it.workflowIds
}

internal fun collectionAccess(it: CollectionAccess) {
    val made: CollectionAccess = CollectionAccess(given<Instant?>(), given<CollectionAccess.Permissions>())
    val expirationDate: Instant? = it.expirationDate
    val of: CollectionAccess = CollectionAccess.of(given<Consumer<CollectionAccess.Builder>>())
    val permissions: CollectionAccess.Permissions = it.permissions
}

internal fun collectionAccessBuilder(it: CollectionAccess.Builder) {
    val canAddAssets: CollectionAccess.Builder = it.canAddAssets(given<Boolean>())
    val canAddUsers: CollectionAccess.Builder = it.canAddUsers(given<Boolean>())
    val canRemoveAssets: CollectionAccess.Builder = it.canRemoveAssets(given<Boolean>())
    val canRemoveUsers: CollectionAccess.Builder = it.canRemoveUsers(given<Boolean>())
    val canUpdateAssets: CollectionAccess.Builder = it.canUpdateAssets(given<Boolean>())
    val expirationDate: CollectionAccess.Builder = it.expirationDate(given<Instant>())
    val isAdmin: CollectionAccess.Builder = it.isAdmin(given<Boolean>())
}

internal fun collectionAccessPermissions(it: CollectionAccess.Permissions) {
    val made: CollectionAccess.Permissions = CollectionAccess.Permissions(
        given<Boolean>(),
        given<Boolean>(),
        given<Boolean>(),
        given<Boolean>(),
        given<Boolean>(),
        given<Boolean>(),
    )
    val canAddAssets: Boolean = it.canAddAssets
    val canAddUsers: Boolean = it.canAddUsers
    val canRemoveAssets: Boolean = it.canRemoveAssets
    val canRemoveUsers: Boolean = it.canRemoveUsers
    val canUpdateAssets: Boolean = it.canUpdateAssets
    val isAdmin: Boolean = it.isAdmin
}

internal fun collectionMember(it: CollectionMember) {
    val made: CollectionMember = CollectionMember(given<String?>(), given<DirectoryObject?>())
    val activeDirectoryObject: DirectoryObject? = it.activeDirectoryObject
    val userId: String? = it.userId
}

internal fun collectionSummary(it: CollectionSummary) {
    val made: CollectionSummary = CollectionSummary(
        given<String>(),
        given<String?>(),
        given<String?>(),
        given<Instant?>(),
    )
    val dateAdded: Instant? = it.dateAdded
    val id: String = it.id
    val name: String? = it.name
    val ownerId: String? = it.ownerId
}

internal fun directoryObject(it: DirectoryObject) {
    val made: DirectoryObject = DirectoryObject(
        given<String?>(),
        given<String?>(),
        given<String?>(),
        given<String?>(),
        given<String?>(),
    )
    val category: String? = it.category
    val displayName: String? = it.displayName
    val name: String? = it.name
    val samAccountName: String? = it.samAccountName
    val sid: String? = it.sid
}

internal fun packageType(it: PackageType) {
    val APP: PackageType = PackageType.APP
    val MACRO: PackageType = PackageType.MACRO
    val UNKNOWN: PackageType = PackageType.UNKNOWN
    val WORKFLOW: PackageType = PackageType.WORKFLOW
}

internal fun priority(it: Priority) {
    val CRITICAL: Priority = Priority.CRITICAL
    val DEFAULT: Priority = Priority.DEFAULT
    val HIGH: Priority = Priority.HIGH
    val LOW: Priority = Priority.LOW
    val MEDIUM: Priority = Priority.MEDIUM
    val UNKNOWN: Priority = Priority.UNKNOWN
}

internal fun questionAnswer(it: QuestionAnswer) {
    val made: QuestionAnswer = QuestionAnswer(given<String>(), given<String>())
    val name: String = it.name
    val value: String = it.value
}

internal fun role(it: Role) {
    val ARTISAN: Role = Role.ARTISAN
    val CURATOR: Role = Role.CURATOR
    val EVALUATED: Role = Role.EVALUATED
    val MEMBER: Role = Role.MEMBER
    val NO_ACCESS: Role = Role.NO_ACCESS
    val UNKNOWN: Role = Role.UNKNOWN
    val VIEWER: Role = Role.VIEWER
}

internal fun sortDirection(it: SortDirection) {
    val ASC: SortDirection = SortDirection.ASC
    val DESC: SortDirection = SortDirection.DESC
}

internal fun timestamp(it: Timestamp) {
    val made: Timestamp = Timestamp(given<String>())
    val instant: Instant? = it.instant()
    val text: String = it.text
}

internal fun upload(it: Upload) {
    val bytes: Upload = Upload.bytes(given<String>(), given<ByteArray>())
    val fileName: String = it.fileName()
    val file: Upload = Upload.file(given<String>(), given<Path>())
    val file2: Upload = Upload.file(given<Path>())
    val stream: Upload = Upload.stream(given<String>(), given<Long>(), given<Publisher<ByteBuffer>>())
}

internal fun uploadInMemory(it: Upload.InMemory) {
    val made: Upload.InMemory = Upload.InMemory(given<String>(), given<ByteArray>())
    val content: ByteArray = it.content
    val fileName: String = it.fileName
}

internal fun uploadOnDisk(it: Upload.OnDisk) {
    val made: Upload.OnDisk = Upload.OnDisk(given<String>(), given<Path>())
    val fileName: String = it.fileName
    val path: Path = it.path
}

internal fun uploadStreamed(it: Upload.Streamed) {
    val made: Upload.Streamed = Upload.Streamed(given<String>(), given<Long>(), given<Publisher<ByteBuffer>>())
    val content: Publisher<ByteBuffer> = it.content
    val fileName: String = it.fileName
    val length: Long = it.length
}

internal fun workflowMetaInfo(it: WorkflowMetaInfo) {
    val made: WorkflowMetaInfo = WorkflowMetaInfo(
        given<String?>(),
        given<String?>(),
        given<String?>(),
        given<String?>(),
        given<String?>(),
        given<String?>(),
        given<String?>(),
        given<String?>(),
    )
    val author: String? = it.author
    val copyright: String? = it.copyright
    val description: String? = it.description
    val name: String? = it.name
    val noOutputFilesMessage: String? = it.noOutputFilesMessage
    val outputMessage: String? = it.outputMessage
    val url: String? = it.url
    val urlText: String? = it.urlText
}

internal fun serverConnection(it: ServerConnection) {
    val made: ServerConnection = ServerConnection(
        given<String>(),
        given<String?>(),
        given<String?>(),
        given<String?>(),
        given<String?>(),
        given<String?>(),
        given<List<String>>(),
        given<List<String>>(),
    )
    val connectionString: String? = it.connectionString
    val connectionType: String? = it.connectionType
    val dcmConnectionId: String? = it.dcmConnectionId
    val dcmConnectionTitle: String? = it.dcmConnectionTitle
    val id: String = it.id
    val name: String? = it.name
    val userGroupIds: List<String> = it.userGroupIds
    val userIds: List<String> = it.userIds
}

internal fun serverConnectionSummary(it: ServerConnectionSummary) {
    val made: ServerConnectionSummary = ServerConnectionSummary(
        given<String>(),
        given<String?>(),
        given<String?>(),
        given<String?>(),
    )
    val connectionString: String? = it.connectionString
    val connectionType: String? = it.connectionType
    val id: String = it.id
    val name: String? = it.name
}

internal fun credential(it: Credential) {
    val made: Credential = Credential(given<String>(), given<String?>(), given<List<String>>(), given<List<String>>())
    val id: String = it.id
    val userGroupIds: List<String> = it.userGroupIds
    val userIds: List<String> = it.userIds
    val userName: String? = it.userName
}

internal fun credentialQuery(it: CredentialQuery) {
    val made: CredentialQuery = CredentialQuery(given<String?>(), given<String?>())
    val of: CredentialQuery = CredentialQuery.of(given<Consumer<CredentialQuery.Builder>>())
    val userGroupId: String? = it.userGroupId
    val userId: String? = it.userId
}

internal fun credentialQueryBuilder(it: CredentialQuery.Builder) {
    val userGroupId: CredentialQuery.Builder = it.userGroupId(given<String>())
    val userId: CredentialQuery.Builder = it.userId(given<String>())
}

internal fun credentialSummary(it: CredentialSummary) {
    val made: CredentialSummary = CredentialSummary(given<String>(), given<String?>())
    val id: String = it.id
    val userName: String? = it.userName
}

internal fun storedCredential(it: StoredCredential) {
    val made: StoredCredential = StoredCredential(
        given<List<String>>(),
        given<List<String>>(),
        given<Boolean?>(),
        given<String?>(),
        given<Instant?>(),
        given<String?>(),
        given<String>(),
        given<String?>(),
    )
    val createdByEmail: String? = it.createdByEmail
    val id: String = it.id
    val isAdmin: Boolean? = it.isAdmin
    val lastUpdatedDate: Instant? = it.lastUpdatedDate
    val status: String? = it.status
    val userGroupIds: List<String> = it.userGroupIds
    val userIds: List<String> = it.userIds
    val userName: String? = it.userName
}

internal fun collaborationSharing(it: CollaborationSharing) {
    val made: CollaborationSharing = CollaborationSharing(
        given<List<String>>(),
        given<List<String>>(),
        given<List<DcmUser>>(),
        given<List<DcmUserGroup>>(),
    )
    val borrowedCredentials: List<String> = it.borrowedCredentials
    val sharedCredentials: List<String> = it.sharedCredentials
    val userGroups: List<DcmUserGroup> = it.userGroups
    val users: List<DcmUser> = it.users
}

internal fun dcmConnection(it: DcmConnection) {
    val made: DcmConnection = DcmConnection(
        given<DcmUser?>(),
        given<String?>(),
        given<String?>(),
        given<List<String>>(),
        given<Instant?>(),
        given<Instant?>(),
        given<DcmUser?>(),
        given<DcmSharing?>(),
        given<String>(),
        given<String?>(),
        given<String?>(),
        given<Boolean>(),
        given<Map<String, Any>>(),
        given<DcmDataSource?>(),
        given<Map<String, DcmCredential>>(),
    )
    val allowInSdks: Boolean = it.allowInSdks
    val assignedConnectionIds: List<String> = it.assignedConnectionIds
    val connectionId: String? = it.connectionId
    val createdOn: Instant? = it.createdOn
    val credentials: Map<String, DcmCredential> = it.credentials
    val dataSource: DcmDataSource? = it.dataSource
    val id: String = it.id
    val lastChangedOn: Instant? = it.lastChangedOn
    val name: String? = it.name
    val owner: DcmUser? = it.owner
    val parameters: Map<String, Any?> = it.parameters
    val schemaName: String? = it.schemaName
    val sharedBy: DcmUser? = it.sharedBy
    val sharedFromConnection: String? = it.sharedFromConnection
    val sharing: DcmSharing? = it.sharing
}

internal fun dcmConnectionDraft(it: DcmConnectionDraft) {
    val made: DcmConnectionDraft = DcmConnectionDraft(
        given<String?>(),
        given<String>(),
        given<String>(),
        given<Boolean?>(),
        given<Map<String, Any>>(),
        given<DcmConnectionDraft.DataSource>(),
        given<Map<String, DcmCredentialDraft>>(),
    )
    val allowInSdks: Boolean? = it.allowInSdks
    val credentials: Map<String, DcmCredentialDraft> = it.credentials
    val dataSource: DcmConnectionDraft.DataSource = it.dataSource
    val id: String? = it.id
    val name: String = it.name
    val of: DcmConnectionDraft = DcmConnectionDraft.of(
        given<String>(),
        given<String>(),
        given<DcmConnectionDraft.DataSource>(),
        given<Consumer<DcmConnectionDraft.Builder>>(),
    )
    val parameters: Map<String, Any?> = it.parameters
    val schemaName: String = it.schemaName
}

internal fun dcmConnectionDraftBuilder(it: DcmConnectionDraft.Builder) {
    val allowInSdks: DcmConnectionDraft.Builder = it.allowInSdks(given<Boolean>())
    val credential: DcmConnectionDraft.Builder = it.credential(given<String>(), given<DcmCredentialDraft>())
    val id: DcmConnectionDraft.Builder = it.id(given<String>())
    val parameter: DcmConnectionDraft.Builder = it.parameter(given<String>(), given<Any>())
}

internal fun dcmConnectionDraftDataSource(it: DcmConnectionDraft.DataSource) {
    val made: DcmConnectionDraft.DataSource = DcmConnectionDraft.DataSource(
        given<String?>(),
        given<String>(),
        given<String>(),
        given<String?>(),
        given<String?>(),
        given<Map<String, Any>>(),
    )
    val drvName: String? = it.drvName
    val host: String? = it.host
    val id: String? = it.id
    val name: String = it.name
    val parameters: Map<String, Any?> = it.parameters
    val schemaName: String = it.schemaName
}

internal fun dcmConnectionOutline(it: DcmConnectionOutline) {
    val made: DcmConnectionOutline = DcmConnectionOutline(
        given<String>(),
        given<String?>(),
        given<DcmConnectionOutline.DataSource?>(),
    )
    val dataSource: DcmConnectionOutline.DataSource? = it.dataSource
    val name: String? = it.name
    val objectId: String = it.objectId
}

internal fun dcmConnectionOutlineDataSource(it: DcmConnectionOutline.DataSource) {
    val made: DcmConnectionOutline.DataSource = DcmConnectionOutline.DataSource(
        given<String?>(),
        given<String?>(),
        given<String?>(),
        given<String?>(),
        given<Map<String, Any>>(),
    )
    val drvName: String? = it.drvName
    val host: String? = it.host
    val name: String? = it.name
    val parameters: Map<String, Any?> = it.parameters
    val schemaName: String? = it.schemaName
}

internal fun dcmCredential(it: DcmCredential) {
    val made: DcmCredential = DcmCredential(
        given<String>(),
        given<String?>(),
        given<String?>(),
        given<String?>(),
        given<Map<String, Any>>(),
        given<Map<String, DcmSecret>>(),
    )
    val id: String = it.id
    val name: String? = it.name
    val parameters: Map<String, Any?> = it.parameters
    val schemaName: String? = it.schemaName
    val secrets: Map<String, DcmSecret> = it.secrets
    val userName: String? = it.userName
}

internal fun dcmCredentialDraft(it: DcmCredentialDraft) {
    val made: DcmCredentialDraft = DcmCredentialDraft(
        given<String?>(),
        given<String>(),
        given<String>(),
        given<String?>(),
        given<Map<String, Any>>(),
        given<Map<String, DcmCredentialDraft.SecretDraft>>(),
    )
    val id: String? = it.id
    val name: String = it.name
    val of: DcmCredentialDraft = DcmCredentialDraft.of(
        given<String>(),
        given<String>(),
        given<Consumer<DcmCredentialDraft.Builder>>(),
    )
    val parameters: Map<String, Any?> = it.parameters
    val schemaName: String = it.schemaName
    val secrets: Map<String, DcmCredentialDraft.SecretDraft> = it.secrets
    val userName: String? = it.userName
}

internal fun dcmCredentialDraftBuilder(it: DcmCredentialDraft.Builder) {
    val id: DcmCredentialDraft.Builder = it.id(given<String>())
    val parameter: DcmCredentialDraft.Builder = it.parameter(given<String>(), given<Any>())
    val secret: DcmCredentialDraft.Builder = it.secret(given<String>(), given<Secret>())
    val secret2: DcmCredentialDraft.Builder = it.secret(given<String>(), given<DcmCredentialDraft.SecretDraft>())
    val userName: DcmCredentialDraft.Builder = it.userName(given<String>())
}

internal fun dcmCredentialDraftSecretDraft(it: DcmCredentialDraft.SecretDraft) {
    val made: DcmCredentialDraft.SecretDraft = DcmCredentialDraft.SecretDraft(
        given<Secret?>(),
        given<Instant?>(),
        given<Map<String, Any>>(),
    )
    val expiresOn: Instant? = it.expiresOn
    val parameters: Map<String, Any?> = it.parameters
    val value: Secret? = it.value
}

internal fun dcmDataSource(it: DcmDataSource) {
    val made: DcmDataSource = DcmDataSource(
        given<String>(),
        given<String?>(),
        given<String?>(),
        given<String?>(),
        given<String?>(),
        given<Map<String, Any>>(),
    )
    val drvName: String? = it.drvName
    val host: String? = it.host
    val id: String = it.id
    val name: String? = it.name
    val parameters: Map<String, Any?> = it.parameters
    val schemaName: String? = it.schemaName
}

internal fun dcmDeletion(it: DcmDeletion) {
    val made: DcmDeletion = DcmDeletion(
        given<List<DcmDeletion.Deleted>>(),
        given<List<DcmDeletion.Deleted>>(),
        given<List<DcmDeletion.Deleted>>(),
    )
    val connections: List<DcmDeletion.Deleted> = it.connections
    val credentials: List<DcmDeletion.Deleted> = it.credentials
    val dataSources: List<DcmDeletion.Deleted> = it.dataSources
}

internal fun dcmDeletionDeleted(it: DcmDeletion.Deleted) {
    val made: DcmDeletion.Deleted = DcmDeletion.Deleted(given<String>(), given<Instant?>())
    val deletedOn: Instant? = it.deletedOn
    val id: String = it.id
}

internal fun dcmSecret(it: DcmSecret) {
    val made: DcmSecret = DcmSecret(given<Instant?>(), given<Map<String, Any>>())
    val expiresOn: Instant? = it.expiresOn
    val parameters: Map<String, Any?> = it.parameters
}

internal fun dcmSharing(it: DcmSharing) {
    val made: DcmSharing = DcmSharing(given<ExecutionSharing?>(), given<CollaborationSharing?>())
    val collaboration: CollaborationSharing? = it.collaboration
    val execution: ExecutionSharing? = it.execution
}

internal fun dcmUser(it: DcmUser) {
    val made: DcmUser = DcmUser(given<String>(), given<String?>())
    val email: String? = it.email
    val id: String = it.id
}

internal fun dcmUserGroup(it: DcmUserGroup) {
    val made: DcmUserGroup = DcmUserGroup(given<String>(), given<String?>())
    val id: String = it.id
    val name: String? = it.name
}

internal fun deletedHandlingRule(it: DeletedHandlingRule) {
    val made: DeletedHandlingRule = DeletedHandlingRule(given<String>(), given<Instant?>())
    val deletedOn: Instant? = it.deletedOn
    val id: String = it.id
}

internal fun executionSharing(it: ExecutionSharing) {
    val made: ExecutionSharing = ExecutionSharing(given<List<DcmUser>>(), given<List<DcmUserGroup>>())
    val userGroups: List<DcmUserGroup> = it.userGroups
    val users: List<DcmUser> = it.users
}

internal fun handlingRule(it: HandlingRule) {
    val made: HandlingRule = HandlingRule(
        given<String>(),
        given<DcmUser?>(),
        given<Instant?>(),
        given<Instant?>(),
        given<String?>(),
        given<String?>(),
        given<String?>(),
        given<String?>(),
    )
    val createdBy: DcmUser? = it.createdBy
    val createdOn: Instant? = it.createdOn
    val id: String = it.id
    val lastChangedOn: Instant? = it.lastChangedOn
    val sourceConnectionId: String? = it.sourceConnectionId
    val sourceConnectionTitle: String? = it.sourceConnectionTitle
    val targetConnectionId: String? = it.targetConnectionId
    val targetConnectionTitle: String? = it.targetConnectionTitle
}

internal fun handlingRuleDraft(it: HandlingRuleDraft) {
    val made: HandlingRuleDraft = HandlingRuleDraft(
        given<String>(),
        given<String?>(),
        given<DcmUser?>(),
        given<Instant?>(),
        given<Instant?>(),
        given<String?>(),
        given<String?>(),
        given<String?>(),
    )
    val createdBy: DcmUser? = it.createdBy
    val createdOn: Instant? = it.createdOn
    val id: String? = it.id
    val lastChangedOn: Instant? = it.lastChangedOn
    val of: HandlingRuleDraft = HandlingRuleDraft.of(given<String>(), given<Consumer<HandlingRuleDraft.Builder>>())
    val sourceConnectionId: String = it.sourceConnectionId
    val sourceConnectionTitle: String? = it.sourceConnectionTitle
    val targetConnectionId: String? = it.targetConnectionId
    val targetConnectionTitle: String? = it.targetConnectionTitle
}

internal fun handlingRuleDraftBuilder(it: HandlingRuleDraft.Builder) {
    val createdBy: HandlingRuleDraft.Builder = it.createdBy(given<DcmUser>())
    val createdOn: HandlingRuleDraft.Builder = it.createdOn(given<Instant>())
    val id: HandlingRuleDraft.Builder = it.id(given<String>())
    val lastChangedOn: HandlingRuleDraft.Builder = it.lastChangedOn(given<Instant>())
    val sourceConnectionTitle: HandlingRuleDraft.Builder = it.sourceConnectionTitle(given<String>())
    val targetConnectionId: HandlingRuleDraft.Builder = it.targetConnectionId(given<String>())
    val targetConnectionTitle: HandlingRuleDraft.Builder = it.targetConnectionTitle(given<String>())
}

internal fun fleetProgress(it: FleetProgress) {
    val made: FleetProgress = FleetProgress(
        given<Long?>(),
        given<Long>(),
        given<Long>(),
        given<Long>(),
        given<Long>(),
        given<Long>(),
        given<Long>(),
        given<Long>(),
        given<Long>(),
        given<Long>(),
        given<Long>(),
        given<Int>(),
        given<Duration>(),
        given<Double>(),
        given<Duration?>(),
        given<Boolean>(),
    )
    val elapsed: Duration = it.elapsed
    val expected: Long? = it.expected
    val failed: Long = it.failed
    val isOver: Boolean = it.isOver
    val perSecond: Double = it.perSecond
    val queued: Long = it.queued
    val refused: Long = it.refused
    val requestsAtOnce: Int = it.requestsAtOnce
    val running: Long = it.running
    val settled: Long = it.settled()
    val succeeded: Long = it.succeeded
    val taken: Long = it.taken
    val timeLeft: Duration? = it.timeLeft
    val uncertain: Long = it.uncertain
    val untouched: Long = it.untouched
    val unwatched: Long = it.unwatched
    val waiting: Long = it.waiting
}

internal fun jobFleet(it: JobFleet) {
    val cancelJobs: Mono<Void> = it.cancelJobs()
    val drain: Unit = it.drain()
    val of: JobFleetBuilder = JobFleet.of(given<AlteryxClient>())
    val progress: FleetProgress = it.progress()
    val progress2: Flux<FleetProgress> = it.progress(given<Duration>())
    val run: Flux<RunResult> = it.run(given<Publisher<RunRequest>>())
}

internal fun jobFleetBuilder(it: JobFleetBuilder) {
    val build: JobFleet = it.build()
    val clockTolerance: JobFleetBuilder = it.clockTolerance(given<Duration>())
    val expected: JobFleetBuilder = it.expected(given<Long>())
    val inOrder: JobFleetBuilder = it.inOrder(given<Boolean>())
    val journal: JobFleetBuilder = it.journal(given<SubmissionJournal>())
    val lookAhead: JobFleetBuilder = it.lookAhead(given<Int>())
    val nobodyElseRuns: JobFleetBuilder = it.nobodyElseRuns()
    val onResult: JobFleetBuilder = it.onResult(given<Consumer<in RunResult>>())
    val outstandingPerWorkflow: JobFleetBuilder = it.outstandingPerWorkflow(given<Int>())
    val outstanding: JobFleetBuilder = it.outstanding(given<Int>())
    val patience: JobFleetBuilder = it.patience(given<Duration>())
    val requestsAtOnce: JobFleetBuilder = it.requestsAtOnce(given<Int>())
    val serverQueue: JobFleetBuilder = it.serverQueue(given<Int>())
    val settling: JobFleetBuilder = it.settling(given<Duration>())
    val stopWhen: JobFleetBuilder = it.stopWhen(given<Predicate<RunResult>>())
    val waiting: JobFleetBuilder = it.waiting(given<Consumer<Waiting.Builder>>())
}

internal fun runResult(it: RunResult) {
    val isSuccess: Boolean = it.isSuccess()
    val request: RunRequest = it.request()
    val verdict: String = it.verdict()
}

internal fun runResultFinished(it: RunResult.Finished) {
    val made: RunResult.Finished = RunResult.Finished(
        given<RunRequest>(),
        given<JobOutcome>(),
        given<Duration?>(),
        given<Duration?>(),
    )
    val outcome: JobOutcome = it.outcome
    val queueTime: Duration? = it.queueTime
    val request: RunRequest = it.request
    val runTime: Duration? = it.runTime
}

internal fun runResultKnown(it: RunResult.Known) {
    val made: RunResult.Known = RunResult.Known(given<RunRequest>(), given<Submission>())
    val request: RunRequest = it.request
    val submission: Submission = it.submission
}

internal fun runResultNotStarted(it: RunResult.NotStarted) {
    val made: RunResult.NotStarted = RunResult.NotStarted(given<RunRequest>())
    val request: RunRequest = it.request
}

internal fun runResultRefused(it: RunResult.Refused) {
    val made: RunResult.Refused = RunResult.Refused(given<RunRequest>(), given<AlteryxException>())
    val error: AlteryxException = it.error
    val request: RunRequest = it.request
}

internal fun runResultUncertain(it: RunResult.Uncertain) {
    val made: RunResult.Uncertain = RunResult.Uncertain(
        given<RunRequest>(),
        given<AlteryxException>(),
        given<List<String>>(),
    )
    val candidates: List<String> = it.candidates
    val error: AlteryxException = it.error
    val request: RunRequest = it.request
}

internal fun runResultUnwatched(it: RunResult.Unwatched) {
    val made: RunResult.Unwatched = RunResult.Unwatched(
        given<RunRequest>(),
        given<String>(),
        given<AlteryxException>(),
    )
    val error: AlteryxException = it.error
    val jobId: String = it.jobId
    val request: RunRequest = it.request
}

internal fun submission(it: Submission) {
    val made: Submission = Submission(
        given<String>(),
        given<String>(),
        given<Submission.State>(),
        given<String?>(),
        given<String?>(),
        given<Submission.Claim>(),
        given<Instant>(),
        given<Long>(),
    )
    val claim: Submission.Claim = it.claim
    val fence: Long = it.fence
    val intendedAt: Instant = it.intendedAt
    val jobId: String? = it.jobId
    val key: String = it.key
    val state: Submission.State = it.state
    val verdict: String? = it.verdict
    val workflowId: String = it.workflowId
}

internal fun submissionClaim(it: Submission.Claim) {
    val LEAVE: Submission.Claim = Submission.Claim.LEAVE
    val SEND: Submission.Claim = Submission.Claim.SEND
    val TAKE_UP: Submission.Claim = Submission.Claim.TAKE_UP
}

internal fun submissionState(it: Submission.State) {
    val ACCEPTED: Submission.State = Submission.State.ACCEPTED
    val DONE: Submission.State = Submission.State.DONE
    val INTENT: Submission.State = Submission.State.INTENT
    val REFUSED: Submission.State = Submission.State.REFUSED
    val UNCERTAIN: Submission.State = Submission.State.UNCERTAIN
}

internal fun submissionJournal(it: SubmissionJournal) {
    val accept: Mono<Submission> = it.accept(given<Submission>(), given<String>())
    val doubt: Mono<Void> = it.doubt(given<Submission>(), given<String>())
    val finish: Mono<Void> = it.finish(given<Submission>(), given<String>())
    val inMemory: SubmissionJournal = SubmissionJournal.inMemory()
    val intendAgain: Mono<Submission> = it.intendAgain(given<Submission>())
    val intend: Mono<Submission> = it.intend(given<String>(), given<String>())
    val known: Flux<String> = it.known(given<Collection<String>>())
    val putBack: Mono<Void> = it.putBack(given<Submission>())
    val release: Mono<Void> = it.release(given<Submission>())
    val unresolved: Flux<String> = it.unresolved(given<String>(), given<Instant>())
    val withdraw: Mono<Void> = it.withdraw(given<Submission>(), given<String>())
}

internal abstract class SubmissionJournalInKotlin : SubmissionJournal {
    abstract override fun accept(p0: Submission, p1: String): Mono<Submission>
    abstract override fun doubt(p0: Submission, p1: String): Mono<Void>
    abstract override fun finish(p0: Submission, p1: String): Mono<Void>
    abstract override fun intendAgain(p0: Submission): Mono<Submission>
    abstract override fun intend(p0: String, p1: String): Mono<Submission>
    abstract override fun known(p0: Collection<String>): Flux<String>
    abstract override fun putBack(p0: Submission): Mono<Void>
    abstract override fun release(p0: Submission): Mono<Void>
    abstract override fun unresolved(p0: String, p1: Instant): Flux<String>
    abstract override fun withdraw(p0: Submission, p1: String): Mono<Void>
}

internal fun disposition(it: Disposition) {
    val ERROR: Disposition = Disposition.ERROR
    val NONE: Disposition = Disposition.NONE
    val SUCCESS: Disposition = Disposition.SUCCESS
    val UNKNOWN: Disposition = Disposition.UNKNOWN
    val WARNING: Disposition = Disposition.WARNING
}

internal fun job(it: Job) {
    val made: Job = Job(
        given<String>(),
        given<String?>(),
        given<Instant?>(),
        given<String?>(),
        given<String?>(),
        given<List<JobOutput>>(),
        given<List<JobMessage>>(),
        given<Priority?>(),
        given<String?>(),
        given<Boolean>(),
    )
    val appId: String? = it.appId
    val createDateTime: Instant? = it.createDateTime
    val disposition: Disposition = it.disposition()
    val dispositionWord: String? = it.dispositionWord
    val id: String = it.id
    val messages: List<JobMessage> = it.messages
    val outputs: List<JobOutput> = it.outputs
    val priority: Priority? = it.priority
    val runWithE2: Boolean = it.runWithE2
    val status: JobStatus = it.status()
    val statusWord: String? = it.statusWord
    val workerTag: String? = it.workerTag
}

internal fun jobFilter(it: JobFilter) {
    val COMPLETE: JobFilter = JobFilter.COMPLETE
    val INITIALIZING: JobFilter = JobFilter.INITIALIZING
    val QUEUED: JobFilter = JobFilter.QUEUED
    val RUNNING: JobFilter = JobFilter.RUNNING
}

internal fun jobMessage(it: JobMessage) {
    val made: JobMessage = JobMessage(given<Int>(), given<String?>(), given<Int>())
    val isError: Boolean = it.isError()
    val isWarning: Boolean = it.isWarning()
    val status: Int = it.status
    val text: String? = it.text
    val toolId: Int = it.toolId
}

internal fun jobOutput(it: JobOutput) {
    val made: JobOutput = JobOutput(given<String>(), given<String?>(), given<List<OutputFormat>>())
    val availableFormats: List<OutputFormat> = it.availableFormats
    val fileName: String? = it.fileName
    val firstOf: OutputFormat = it.firstOf(*given<Array<OutputFormat>>())
    val id: String = it.id
}

internal fun jobQuery(it: JobQuery) {
    val made: JobQuery = JobQuery(
        given<JobQuery.SortField?>(),
        given<SortDirection?>(),
        given<List<Priority>>(),
        given<List<JobFilter>>(),
        given<List<String>>(),
        given<Boolean>(),
        given<List<String>>(),
        given<LocalDate?>(),
        given<LocalDate?>(),
    )
    val allUsers: Boolean = it.allUsers
    val completedAfter: LocalDate? = it.completedAfter
    val completedBefore: LocalDate? = it.completedBefore
    val direction: SortDirection? = it.direction
    val of: JobQuery = JobQuery.of(given<Consumer<JobQuery.Builder>>())
    val priorities: List<Priority> = it.priorities
    val sortField: JobQuery.SortField? = it.sortField
    val statuses: List<JobFilter> = it.statuses
    val users: List<String> = it.users
    val workflowNames: List<String> = it.workflowNames
}

internal fun jobQueryBuilder(it: JobQuery.Builder) {
    val allUsers: JobQuery.Builder = it.allUsers(given<Boolean>())
    val completedAfter: JobQuery.Builder = it.completedAfter(given<LocalDate>())
    val completedBefore: JobQuery.Builder = it.completedBefore(given<LocalDate>())
    val direction: JobQuery.Builder = it.direction(given<SortDirection>())
    val priorities: JobQuery.Builder = it.priorities(given<List<Priority>>())
    val sortField: JobQuery.Builder = it.sortField(given<JobQuery.SortField>())
    val statuses: JobQuery.Builder = it.statuses(given<List<JobFilter>>())
    val users: JobQuery.Builder = it.users(given<List<String>>())
    val workflowNames: JobQuery.Builder = it.workflowNames(given<List<String>>())
}

internal fun jobQuerySortField(it: JobQuery.SortField) {
    val APP_NAME: JobQuery.SortField = JobQuery.SortField.APP_NAME
    val COMPLETION_DATE_TIME: JobQuery.SortField = JobQuery.SortField.COMPLETION_DATE_TIME
    val CREATE_DATE: JobQuery.SortField = JobQuery.SortField.CREATE_DATE
    val PRIORITY: JobQuery.SortField = JobQuery.SortField.PRIORITY
    val STATUS: JobQuery.SortField = JobQuery.SortField.STATUS
}

internal fun jobStatus(it: JobStatus) {
    val CANCELLED: JobStatus = JobStatus.CANCELLED
    val COMPLETED: JobStatus = JobStatus.COMPLETED
    val CREATED: JobStatus = JobStatus.CREATED
    val INITIALIZING: JobStatus = JobStatus.INITIALIZING
    val QUEUED: JobStatus = JobStatus.QUEUED
    val RUNNING: JobStatus = JobStatus.RUNNING
    val UNKNOWN: JobStatus = JobStatus.UNKNOWN
}

internal fun jobSummary(it: JobSummary) {
    val made: JobSummary = JobSummary(
        given<String>(),
        given<String?>(),
        given<String?>(),
        given<String?>(),
        given<String?>(),
        given<Instant?>(),
        given<Instant?>(),
        given<String?>(),
        given<Priority?>(),
    )
    val executionTime: String? = it.executionTime
    val jobId: String = it.jobId
    val priority: Priority? = it.priority
    val queueTime: Instant? = it.queueTime
    val startTime: Instant? = it.startTime
    val status: JobStatus = it.status()
    val statusWord: String? = it.statusWord
    val submittedBy: String? = it.submittedBy
    val workflowId: String? = it.workflowId
    val workflowName: String? = it.workflowName
}

internal fun outputFormat(it: OutputFormat) {
    val CSV: OutputFormat = OutputFormat.CSV
    val DBF: OutputFormat = OutputFormat.DBF
    val DOCX: OutputFormat = OutputFormat.DOCX
    val HTML: OutputFormat = OutputFormat.HTML
    val KML: OutputFormat = OutputFormat.KML
    val MIF: OutputFormat = OutputFormat.MIF
    val PDF: OutputFormat = OutputFormat.PDF
    val RAW: OutputFormat = OutputFormat.RAW
    val SHP: OutputFormat = OutputFormat.SHP
    val TAB: OutputFormat = OutputFormat.TAB
    val TDE: OutputFormat = OutputFormat.TDE
    val XLSX: OutputFormat = OutputFormat.XLSX
    val YXDB: OutputFormat = OutputFormat.YXDB
    val ZIP: OutputFormat = OutputFormat.ZIP
    val made: OutputFormat = OutputFormat(given<String>())
    val word: String = it.word
}

internal fun resultFilter(it: ResultFilter) {
    val ERROR: ResultFilter = ResultFilter.ERROR
    val SUCCESS: ResultFilter = ResultFilter.SUCCESS
    val WARNING: ResultFilter = ResultFilter.WARNING
}

internal fun workflowJob(it: WorkflowJob) {
    val made: WorkflowJob = WorkflowJob(
        given<String>(),
        given<Instant?>(),
        given<String?>(),
        given<Priority?>(),
        given<String?>(),
        given<Boolean>(),
    )
    val createDate: Instant? = it.createDate
    val id: String = it.id
    val priority: Priority? = it.priority
    val runWithE2: Boolean = it.runWithE2
    val status: JobStatus = it.status()
    val statusWord: String? = it.statusWord
    val workerTag: String? = it.workerTag
}

internal fun workflowJobFilter(it: WorkflowJobFilter) {
    val COMPLETE: WorkflowJobFilter = WorkflowJobFilter.COMPLETE
    val ERROR: WorkflowJobFilter = WorkflowJobFilter.ERROR
    val QUEUED: WorkflowJobFilter = WorkflowJobFilter.QUEUED
    val RUNNING: WorkflowJobFilter = WorkflowJobFilter.RUNNING
}

internal fun workflowJobQuery(it: WorkflowJobQuery) {
    val made: WorkflowJobQuery = WorkflowJobQuery(
        given<WorkflowJobFilter?>(),
        given<ResultFilter?>(),
        given<String?>(),
        given<SortDirection?>(),
        given<Int?>(),
        given<Int?>(),
    )
    val direction: SortDirection? = it.direction
    val limit: Int? = it.limit
    val offset: Int? = it.offset
    val of: WorkflowJobQuery = WorkflowJobQuery.of(given<Consumer<WorkflowJobQuery.Builder>>())
    val result: ResultFilter? = it.result
    val sortField: String? = it.sortField
    val status: WorkflowJobFilter? = it.status
}

internal fun workflowJobQueryBuilder(it: WorkflowJobQuery.Builder) {
    val direction: WorkflowJobQuery.Builder = it.direction(given<SortDirection>())
    val limit: WorkflowJobQuery.Builder = it.limit(given<Int>())
    val offset: WorkflowJobQuery.Builder = it.offset(given<Int>())
    val result: WorkflowJobQuery.Builder = it.result(given<ResultFilter>())
    val sortField: WorkflowJobQuery.Builder = it.sortField(given<String>())
    val status: WorkflowJobQuery.Builder = it.status(given<WorkflowJobFilter>())
}

internal fun legacyJob(it: LegacyJob) {
    val made: LegacyJob = LegacyJob(
        given<String>(),
        given<Instant?>(),
        given<String?>(),
        given<String?>(),
        given<Priority?>(),
        given<String?>(),
        given<Boolean?>(),
    )
    val createDate: Instant? = it.createDate
    val dispositionWord: String? = it.dispositionWord
    val id: String = it.id
    val priority: Priority? = it.priority
    val runWithE2: Boolean? = it.runWithE2
    val statusWord: String? = it.statusWord
    val workerTag: String? = it.workerTag
}

internal fun legacyJobQuery(it: LegacyJobQuery) {
    val made: LegacyJobQuery = LegacyJobQuery(given<String?>(), given<SortDirection?>())
    val direction: SortDirection? = it.direction
    val of: LegacyJobQuery = LegacyJobQuery.of(given<Consumer<LegacyJobQuery.Builder>>())
    val sortField: String? = it.sortField
}

internal fun legacyJobQueryBuilder(it: LegacyJobQuery.Builder) {
    val direction: LegacyJobQuery.Builder = it.direction(given<SortDirection>())
    val sortField: LegacyJobQuery.Builder = it.sortField(given<String>())
}

internal fun legacyWorkflow(it: LegacyWorkflow) {
    val made: LegacyWorkflow = LegacyWorkflow(
        given<String>(),
        given<String?>(),
        given<Boolean?>(),
        given<Boolean?>(),
        given<PackageType?>(),
        given<Instant?>(),
        given<String?>(),
        given<WorkflowMetaInfo?>(),
        given<Boolean?>(),
        given<Int?>(),
        given<Int?>(),
        given<String?>(),
        given<Boolean?>(),
    )
    val fileName: String? = it.fileName
    val id: String = it.id
    val isChained: Boolean? = it.isChained
    val isE2: Boolean? = it.isE2
    val isPublic: Boolean? = it.isPublic
    val metaInfo: WorkflowMetaInfo? = it.metaInfo
    val packageType: PackageType? = it.packageType
    val runCount: Int? = it.runCount
    val runDisabled: Boolean? = it.runDisabled
    val subscriptionId: String? = it.subscriptionId
    val uploadDate: Instant? = it.uploadDate
    val version: Int? = it.version
    val workerTag: String? = it.workerTag
}

internal fun legacyWorkflowQuery(it: LegacyWorkflowQuery) {
    val made: LegacyWorkflowQuery = LegacyWorkflowQuery(
        given<String?>(),
        given<PackageType?>(),
        given<String?>(),
        given<SortDirection?>(),
    )
    val direction: SortDirection? = it.direction
    val of: LegacyWorkflowQuery = LegacyWorkflowQuery.of(given<Consumer<LegacyWorkflowQuery.Builder>>())
    val packageType: PackageType? = it.packageType
    val search: String? = it.search
    val sortField: String? = it.sortField
}

internal fun legacyWorkflowQueryBuilder(it: LegacyWorkflowQuery.Builder) {
    val direction: LegacyWorkflowQuery.Builder = it.direction(given<SortDirection>())
    val packageType: LegacyWorkflowQuery.Builder = it.packageType(given<PackageType>())
    val search: LegacyWorkflowQuery.Builder = it.search(given<String>())
    val sortField: LegacyWorkflowQuery.Builder = it.sortField(given<String>())
}

internal fun jobOutcome(it: JobOutcome) {
    val isSuccess: Boolean = it.isSuccess()
    val job: Job = it.job()
    val of: JobOutcome = JobOutcome.of(given<Job>())
    val orError: Mono<Job> = it.orError()
    val verdict: String = it.verdict()
}

internal fun jobOutcomeCancelled(it: JobOutcome.Cancelled) {
    val made: JobOutcome.Cancelled = JobOutcome.Cancelled(given<Job>())
    val job: Job = it.job
}

internal fun jobOutcomeFailed(it: JobOutcome.Failed) {
    val made: JobOutcome.Failed = JobOutcome.Failed(given<Job>())
    val job: Job = it.job
}

internal fun jobOutcomeSucceeded(it: JobOutcome.Succeeded) {
    val made: JobOutcome.Succeeded = JobOutcome.Succeeded(given<Job>())
    val job: Job = it.job
}

internal fun jobOutcomeSucceededWithWarnings(it: JobOutcome.SucceededWithWarnings) {
    val made: JobOutcome.SucceededWithWarnings = JobOutcome.SucceededWithWarnings(given<Job>())
    val job: Job = it.job
}

internal fun jobOutcomeUnrecognised(it: JobOutcome.Unrecognised) {
    val made: JobOutcome.Unrecognised = JobOutcome.Unrecognised(given<Job>())
    val job: Job = it.job
}

internal fun runRequest(it: RunRequest) {
    val made: RunRequest = RunRequest(
        given<String>(),
        given<List<QuestionAnswer>>(),
        given<Map<String, Upload>>(),
        given<List<Secret>>(),
        given<Priority?>(),
        given<String?>(),
        given<String?>(),
        given<String?>(),
        given<Boolean>(),
    )
    val answers: List<QuestionAnswer> = it.answers
    val credentialId: String? = it.credentialId
    val files: Map<String, Upload> = it.files
    val key: String? = it.key
    val of: RunRequest = RunRequest.of(given<String>(), given<Consumer<RunRequest.Builder>>())
    val priority: Priority? = it.priority
    val secrets: List<Secret> = it.secrets
    val validated: Boolean = it.validated
    val workerTag: String? = it.workerTag
    val workflowId: String = it.workflowId
}

internal fun runRequestBuilder(it: RunRequest.Builder) {
    val answer: RunRequest.Builder = it.answer(given<String>(), given<Boolean>())
    val answer2: RunRequest.Builder = it.answer(given<String>(), given<String>())
    val answer3: RunRequest.Builder = it.answer(given<String>(), given<BigDecimal>())
    val answer4: RunRequest.Builder = it.answer(given<String>(), given<LocalDate>())
    val answer5: RunRequest.Builder = it.answer(given<String>(), given<Long>())
    val choose: RunRequest.Builder = it.choose(given<String>(), *given<Array<String>>())
    val credentialId: RunRequest.Builder = it.credentialId(given<String>())
    val file: RunRequest.Builder = it.file(given<String>(), given<Upload>())
    val key: RunRequest.Builder = it.key(given<String>())
    val priority: RunRequest.Builder = it.priority(given<Priority>())
    val secret: RunRequest.Builder = it.secret(given<String>(), given<Secret>())
    val validate: RunRequest.Builder = it.validate()
    val workerTag: RunRequest.Builder = it.workerTag(given<String>())
}

internal fun waiting(it: Waiting) {
    val made: Waiting = Waiting(
        given<Duration>(),
        given<Duration>(),
        given<Duration?>(),
        given<Duration?>(),
        given<Duration?>(),
        given<Duration>(),
        given<Boolean>(),
    )
    val cancelJobOnDispose: Boolean = it.cancelJobOnDispose
    val firstLook: Duration = it.firstLook
    val limit: Duration? = it.limit
    val longestInterval: Duration = it.longestInterval
    val of: Waiting = Waiting.of(given<Consumer<Waiting.Builder>>())
    val patience: Duration = it.patience
    val queuedLimit: Duration? = it.queuedLimit
    val runningLimit: Duration? = it.runningLimit
}

internal fun waitingBuilder(it: Waiting.Builder) {
    val cancelJobOnDispose: Waiting.Builder = it.cancelJobOnDispose(given<Boolean>())
    val firstLook: Waiting.Builder = it.firstLook(given<Duration>())
    val limit: Waiting.Builder = it.limit(given<Duration>())
    val longestInterval: Waiting.Builder = it.longestInterval(given<Duration>())
    val patience: Waiting.Builder = it.patience(given<Duration>())
    val queuedLimit: Waiting.Builder = it.queuedLimit(given<Duration>())
    val runningLimit: Waiting.Builder = it.runningLimit(given<Duration>())
}

internal fun iteration(it: Iteration) {
    val cron: Iteration = Iteration.cron(given<LocalDateTime>(), given<String>())
    val custom: Iteration = Iteration.custom(given<LocalDateTime>(), given<Set<Int>>(), given<Set<Int>>())
    val daily: Iteration = Iteration.daily(given<LocalDateTime>())
    val endTime: LocalDateTime? = it.endTime()
    val hourly: Iteration = Iteration.hourly(given<LocalDateTime>(), given<Int>(), given<Int>())
    val monthly: Iteration = Iteration.monthly(given<LocalDateTime>(), given<Int>())
    val monthly2: Iteration = Iteration.monthly(given<LocalDateTime>(), given<Int>(), given<DayOfWeek>())
    val once: Iteration = Iteration.once(given<LocalDateTime>())
    val startTime: LocalDateTime = it.startTime()
    val until: Iteration = it.until(given<LocalDateTime>())
    val weekly: Iteration = Iteration.weekly(given<LocalDateTime>(), *given<Array<DayOfWeek>>())
    val workdays: Iteration = Iteration.workdays(given<LocalDateTime>())
}

internal fun iterationCron(it: Iteration.Cron) {
    val made: Iteration.Cron = Iteration.Cron(given<LocalDateTime>(), given<LocalDateTime?>(), given<String>())
    val endTime: LocalDateTime? = it.endTime
    val expression: String = it.expression
    val startTime: LocalDateTime = it.startTime
    val until: Iteration = it.until(given<LocalDateTime>())
}

internal fun iterationCustom(it: Iteration.Custom) {
    val made: Iteration.Custom = Iteration.Custom(
        given<LocalDateTime>(),
        given<LocalDateTime?>(),
        given<Set<Int>>(),
        given<Set<Int>>(),
    )
    val daysOfMonth: Set<Int> = it.daysOfMonth
    val endTime: LocalDateTime? = it.endTime
    val months: Set<Int> = it.months
    val startTime: LocalDateTime = it.startTime
    val until: Iteration = it.until(given<LocalDateTime>())
}

internal fun iterationDaily(it: Iteration.Daily) {
    val made: Iteration.Daily = Iteration.Daily(given<LocalDateTime>(), given<LocalDateTime?>(), given<Boolean>())
    val endTime: LocalDateTime? = it.endTime
    val onlyWorkWeek: Boolean = it.onlyWorkWeek
    val startTime: LocalDateTime = it.startTime
    val until: Iteration = it.until(given<LocalDateTime>())
}

internal fun iterationHourly(it: Iteration.Hourly) {
    val made: Iteration.Hourly = Iteration.Hourly(
        given<LocalDateTime>(),
        given<LocalDateTime?>(),
        given<Int>(),
        given<Int>(),
    )
    val endTime: LocalDateTime? = it.endTime
    val hours: Int = it.hours
    val minutes: Int = it.minutes
    val startTime: LocalDateTime = it.startTime
    val until: Iteration = it.until(given<LocalDateTime>())
}

internal fun iterationMonthly(it: Iteration.Monthly) {
}

internal fun iterationMonthlyOnDay(it: Iteration.Monthly.OnDay) {
    val made: Iteration.Monthly.OnDay = Iteration.Monthly.OnDay(
        given<LocalDateTime>(),
        given<LocalDateTime?>(),
        given<Int>(),
    )
    val dayOfMonth: Int = it.dayOfMonth
    val endTime: LocalDateTime? = it.endTime
    val startTime: LocalDateTime = it.startTime
    val until: Iteration = it.until(given<LocalDateTime>())
}

internal fun iterationMonthlyOnWeekday(it: Iteration.Monthly.OnWeekday) {
    val made: Iteration.Monthly.OnWeekday = Iteration.Monthly.OnWeekday(
        given<LocalDateTime>(),
        given<LocalDateTime?>(),
        given<Int>(),
        given<DayOfWeek>(),
    )
    val dayOfWeek: DayOfWeek = it.dayOfWeek
    val endTime: LocalDateTime? = it.endTime
    val occurrence: Int = it.occurrence
    val startTime: LocalDateTime = it.startTime
    val until: Iteration = it.until(given<LocalDateTime>())
}

internal fun iterationOnce(it: Iteration.Once) {
    val made: Iteration.Once = Iteration.Once(given<LocalDateTime>())
    val endTime: LocalDateTime? = it.endTime()
    val startTime: LocalDateTime = it.startTime
    val until: Iteration = it.until(given<LocalDateTime>())
}

internal fun iterationWeekly(it: Iteration.Weekly) {
    val made: Iteration.Weekly = Iteration.Weekly(
        given<LocalDateTime>(),
        given<LocalDateTime?>(),
        given<Set<DayOfWeek>>(),
    )
    val days: Set<DayOfWeek> = it.days
    val endTime: LocalDateTime? = it.endTime
    val startTime: LocalDateTime = it.startTime
    val until: Iteration = it.until(given<LocalDateTime>())
}

internal fun newSchedule(it: NewSchedule) {
    val made: NewSchedule = NewSchedule(
        given<String>(),
        given<Iteration>(),
        given<String?>(),
        given<String?>(),
        given<Priority?>(),
        given<String?>(),
        given<String?>(),
        given<ZoneId?>(),
        given<List<QuestionAnswer>?>(),
    )
    val comment: String? = it.comment
    val credentialId: String? = it.credentialId
    val iteration: Iteration = it.iteration
    val name: String? = it.name
    val of: NewSchedule = NewSchedule.of(given<String>(), given<Iteration>(), given<Consumer<NewSchedule.Builder>>())
    val priority: Priority? = it.priority
    val questions: List<QuestionAnswer>? = it.questions
    val timeZone: ZoneId? = it.timeZone
    val workerTag: String? = it.workerTag
    val workflowId: String = it.workflowId
}

internal fun newScheduleBuilder(it: NewSchedule.Builder) {
    val comment: NewSchedule.Builder = it.comment(given<String>())
    val credentialId: NewSchedule.Builder = it.credentialId(given<String>())
    val name: NewSchedule.Builder = it.name(given<String>())
    val priority: NewSchedule.Builder = it.priority(given<Priority>())
    val questions: NewSchedule.Builder = it.questions(given<List<QuestionAnswer>>())
    val timeZone: NewSchedule.Builder = it.timeZone(given<ZoneId>())
    val workerTag: NewSchedule.Builder = it.workerTag(given<String>())
}

internal fun schedule(it: Schedule) {
    val made: Schedule = Schedule(
        given<String>(),
        given<String?>(),
        given<String?>(),
        given<String?>(),
        given<String?>(),
        given<Timestamp?>(),
        given<String?>(),
        given<Boolean>(),
        given<Priority?>(),
        given<String?>(),
        given<String?>(),
        given<String?>(),
        given<Timestamp?>(),
        given<Timestamp?>(),
        given<String?>(),
        given<Int?>(),
        given<StoredIteration?>(),
        given<String?>(),
        given<String?>(),
        given<String?>(),
        given<String?>(),
        given<Timestamp?>(),
        given<Boolean>(),
        given<String?>(),
        given<List<QuestionAnswer>>(),
    )
    val canEdit: Boolean = it.canEdit
    val comment: String? = it.comment
    val cpuName: String? = it.cpuName
    val creationTime: Timestamp? = it.creationTime
    val credentialId: String? = it.credentialId
    val enabled: Boolean = it.enabled
    val frequency: String? = it.frequency
    val id: String = it.id
    val iteration: StoredIteration? = it.iteration
    val lastError: String? = it.lastError
    val lastModifiedDate: Timestamp? = it.lastModifiedDate
    val lastModifiedId: String? = it.lastModifiedId
    val lastRunTime: Timestamp? = it.lastRunTime
    val name: String? = it.name
    val ownerId: String? = it.ownerId
    val priority: Priority? = it.priority
    val questions: List<QuestionAnswer> = it.questions
    val runCount: Int? = it.runCount
    val runDateTime: Timestamp? = it.runDateTime
    val state: String? = it.state
    val status: String? = it.status
    val timeZone: String? = it.timeZone
    val versionId: String? = it.versionId
    val workerTag: String? = it.workerTag
    val workflowId: String? = it.workflowId
}

internal fun scheduleChange(it: ScheduleChange) {
    val made: ScheduleChange = ScheduleChange(
        given<String?>(),
        given<Iteration?>(),
        given<String?>(),
        given<String?>(),
        given<Priority?>(),
        given<String?>(),
        given<Boolean?>(),
        given<String?>(),
        given<ZoneId?>(),
        given<List<QuestionAnswer>?>(),
    )
    val comment: String? = it.comment
    val credentialId: String? = it.credentialId
    val enabled: Boolean? = it.enabled
    val iteration: Iteration? = it.iteration
    val name: String? = it.name
    val of: ScheduleChange = ScheduleChange.of(given<Consumer<ScheduleChange.Builder>>())
    val ownerId: String? = it.ownerId
    val priority: Priority? = it.priority
    val questions: List<QuestionAnswer>? = it.questions
    val timeZone: ZoneId? = it.timeZone
    val workerTag: String? = it.workerTag
}

internal fun scheduleChangeBuilder(it: ScheduleChange.Builder) {
    val comment: ScheduleChange.Builder = it.comment(given<String>())
    val credentialId: ScheduleChange.Builder = it.credentialId(given<String>())
    val enabled: ScheduleChange.Builder = it.enabled(given<Boolean>())
    val iteration: ScheduleChange.Builder = it.iteration(given<Iteration>())
    val name: ScheduleChange.Builder = it.name(given<String>())
    val ownerId: ScheduleChange.Builder = it.ownerId(given<String>())
    val priority: ScheduleChange.Builder = it.priority(given<Priority>())
    val questions: ScheduleChange.Builder = it.questions(given<List<QuestionAnswer>>())
    val timeZone: ScheduleChange.Builder = it.timeZone(given<ZoneId>())
    val workerTag: ScheduleChange.Builder = it.workerTag(given<String>())
}

internal fun scheduleQuery(it: ScheduleQuery) {
    val made: ScheduleQuery = ScheduleQuery(given<String?>(), given<String?>(), given<Instant?>(), given<Instant?>())
    val of: ScheduleQuery = ScheduleQuery.of(given<Consumer<ScheduleQuery.Builder>>())
    val ownerId: String? = it.ownerId
    val runsAfter: Instant? = it.runsAfter
    val runsBefore: Instant? = it.runsBefore
    val workflowId: String? = it.workflowId
}

internal fun scheduleQueryBuilder(it: ScheduleQuery.Builder) {
    val ownerId: ScheduleQuery.Builder = it.ownerId(given<String>())
    val runsAfter: ScheduleQuery.Builder = it.runsAfter(given<Instant>())
    val runsBefore: ScheduleQuery.Builder = it.runsBefore(given<Instant>())
    val workflowId: ScheduleQuery.Builder = it.workflowId(given<String>())
}

internal fun scheduleSummary(it: ScheduleSummary) {
    val made: ScheduleSummary = ScheduleSummary(
        given<String>(),
        given<String?>(),
        given<String?>(),
        given<String?>(),
        given<String?>(),
        given<String?>(),
    )
    val id: String = it.id
    val name: String? = it.name
    val ownerId: String? = it.ownerId
    val runDateTime: String? = it.runDateTime
    val timeZone: String? = it.timeZone
    val workflowId: String? = it.workflowId
}

internal fun scheduleUpdate(it: ScheduleUpdate) {
    val made: ScheduleUpdate = ScheduleUpdate(
        given<Iteration>(),
        given<String>(),
        given<String>(),
        given<String>(),
        given<String>(),
        given<Priority>(),
        given<String>(),
        given<Boolean>(),
        given<String>(),
        given<String?>(),
        given<List<QuestionAnswer>>(),
    )
    val comment: String = it.comment
    val credentialId: String = it.credentialId
    val enabled: Boolean = it.enabled
    val from: ScheduleUpdate = ScheduleUpdate.from(
        given<Schedule>(),
        given<Iteration>(),
        given<Consumer<ScheduleUpdate.Builder>>(),
    )
    val iteration: Iteration = it.iteration
    val name: String = it.name
    val ownerId: String = it.ownerId
    val priority: Priority = it.priority
    val questions: List<QuestionAnswer> = it.questions
    val timeZone: String? = it.timeZone
    val workerTag: String = it.workerTag
    val workflowId: String = it.workflowId
}

internal fun scheduleUpdateBuilder(it: ScheduleUpdate.Builder) {
    val comment: ScheduleUpdate.Builder = it.comment(given<String>())
    val credentialId: ScheduleUpdate.Builder = it.credentialId(given<String>())
    val enabled: ScheduleUpdate.Builder = it.enabled(given<Boolean>())
    val name: ScheduleUpdate.Builder = it.name(given<String>())
    val ownerId: ScheduleUpdate.Builder = it.ownerId(given<String>())
    val priority: ScheduleUpdate.Builder = it.priority(given<Priority>())
    val questions: ScheduleUpdate.Builder = it.questions(given<List<QuestionAnswer>>())
    val timeZone: ScheduleUpdate.Builder = it.timeZone(given<String>())
    val workerTag: ScheduleUpdate.Builder = it.workerTag(given<String>())
    val workflowId: ScheduleUpdate.Builder = it.workflowId(given<String>())
}

internal fun storedIteration(it: StoredIteration) {
    val made: StoredIteration = StoredIteration(given<Timestamp?>(), given<Timestamp?>(), given<Map<String, Any>>())
    val details: Map<String, Any?> = it.details
    val endTime: Timestamp? = it.endTime
    val startTime: Timestamp? = it.startTime
}

internal fun createdSubscription(it: CreatedSubscription) {
    val made: CreatedSubscription = CreatedSubscription(
        given<String?>(),
        given<Secret?>(),
        given<Secret?>(),
        given<Boolean?>(),
        given<Timestamp?>(),
        given<Instant?>(),
        given<Instant?>(),
        given<Boolean?>(),
        given<Boolean?>(),
        given<String?>(),
        given<List<CreatedSubscription.CredentialLink>>(),
        given<List<CreatedSubscription.ConnectionLink>>(),
        given<String>(),
    )
    val active: Boolean? = it.active
    val apiEnabled: Boolean? = it.apiEnabled
    val apiKey: Secret? = it.apiKey
    val apiSecret: Secret? = it.apiSecret
    val canShareSchedules: Boolean? = it.canShareSchedules
    val credentialId: String? = it.credentialId
    val credentials: List<CreatedSubscription.CredentialLink> = it.credentials
    val dataConnections: List<CreatedSubscription.ConnectionLink> = it.dataConnections
    val dateUpdated: Instant? = it.dateUpdated
    val expDate: Instant? = it.expDate
    val expirationDate: Timestamp? = it.expirationDate
    val id: String = it.id
    val name: String? = it.name
}

internal fun createdSubscriptionConnectionLink(it: CreatedSubscription.ConnectionLink) {
    val made: CreatedSubscription.ConnectionLink = CreatedSubscription.ConnectionLink(
        given<String?>(),
        given<String>(),
    )
    val dataConnectionId: String? = it.dataConnectionId
    val id: String = it.id
}

internal fun createdSubscriptionCredentialLink(it: CreatedSubscription.CredentialLink) {
    val made: CreatedSubscription.CredentialLink = CreatedSubscription.CredentialLink(
        given<String?>(),
        given<String>(),
    )
    val credentialId: String? = it.credentialId
    val id: String = it.id
}

internal fun namedId(it: NamedId) {
    val made: NamedId = NamedId(given<String>(), given<String?>())
    val id: String = it.id
    val name: String? = it.name
}

internal fun newSubscription(it: NewSubscription) {
    val made: NewSubscription = NewSubscription(given<String>(), given<Boolean?>(), given<String?>())
    val canShareSchedule: Boolean? = it.canShareSchedule
    val credentialId: String? = it.credentialId
    val name: String = it.name
    val of: NewSubscription = NewSubscription.of(given<String>(), given<Consumer<NewSubscription.Builder>>())
}

internal fun newSubscriptionBuilder(it: NewSubscription.Builder) {
    val canShareSchedule: NewSubscription.Builder = it.canShareSchedule(given<Boolean>())
    val credentialId: NewSubscription.Builder = it.credentialId(given<String>())
}

internal fun subscription(it: Subscription) {
    val made: Subscription = Subscription(given<String>(), given<String?>(), given<String?>(), given<Boolean>())
    val canShareSchedules: Boolean = it.canShareSchedules
    val credentialId: String? = it.credentialId
    val id: String = it.id
    val name: String? = it.name
}

internal fun subscriptionDetails(it: SubscriptionDetails) {
    val made: SubscriptionDetails = SubscriptionDetails(
        given<List<NamedId>>(),
        given<List<NamedId>>(),
        given<String>(),
        given<String?>(),
        given<String?>(),
        given<Boolean>(),
    )
    val canShareSchedules: Boolean = it.canShareSchedules
    val credentialId: String? = it.credentialId
    val id: String = it.id
    val name: String? = it.name
    val users: List<NamedId> = it.users
    val workflows: List<NamedId> = it.workflows
}

internal fun subscriptionQuery(it: SubscriptionQuery) {
    val made: SubscriptionQuery = SubscriptionQuery(
        given<String?>(),
        given<Boolean?>(),
        given<String?>(),
        given<Int?>(),
        given<Int?>(),
        given<Int?>(),
        given<Int?>(),
    )
    val canShareSchedule: Boolean? = it.canShareSchedule
    val defaultWorkflowCredentialId: String? = it.defaultWorkflowCredentialId
    val maxUsers: Int? = it.maxUsers
    val maxWorkflows: Int? = it.maxWorkflows
    val minUsers: Int? = it.minUsers
    val minWorkflows: Int? = it.minWorkflows
    val name: String? = it.name
    val of: SubscriptionQuery = SubscriptionQuery.of(given<Consumer<SubscriptionQuery.Builder>>())
}

internal fun subscriptionQueryBuilder(it: SubscriptionQuery.Builder) {
    val canShareSchedule: SubscriptionQuery.Builder = it.canShareSchedule(given<Boolean>())
    val defaultWorkflowCredentialId: SubscriptionQuery.Builder = it.defaultWorkflowCredentialId(given<String>())
    val maxUsers: SubscriptionQuery.Builder = it.maxUsers(given<Int>())
    val maxWorkflows: SubscriptionQuery.Builder = it.maxWorkflows(given<Int>())
    val minUsers: SubscriptionQuery.Builder = it.minUsers(given<Int>())
    val minWorkflows: SubscriptionQuery.Builder = it.minWorkflows(given<Int>())
    val name: SubscriptionQuery.Builder = it.name(given<String>())
}

internal fun subscriptionSummary(it: SubscriptionSummary) {
    val made: SubscriptionSummary = SubscriptionSummary(
        given<Int>(),
        given<Int>(),
        given<String>(),
        given<String?>(),
        given<String?>(),
        given<Boolean>(),
    )
    val canShareSchedules: Boolean = it.canShareSchedules
    val credentialId: String? = it.credentialId
    val id: String = it.id
    val name: String? = it.name
    val userCount: Int = it.userCount
    val workflowCount: Int = it.workflowCount
}

internal fun subscriptionUpdate(it: SubscriptionUpdate) {
    val made: SubscriptionUpdate = SubscriptionUpdate(given<String>(), given<String>(), given<Boolean>())
    val canShareSchedules: Boolean = it.canShareSchedules
    val credentialId: String = it.credentialId
    val from: SubscriptionUpdate = SubscriptionUpdate.from(
        given<SubscriptionDetails>(),
        given<Consumer<SubscriptionUpdate.Builder>>(),
    )
    val name: String = it.name
}

internal fun subscriptionUpdateBuilder(it: SubscriptionUpdate.Builder) {
    val canShareSchedules: SubscriptionUpdate.Builder = it.canShareSchedules(given<Boolean>())
    val credentialId: SubscriptionUpdate.Builder = it.credentialId(given<String>())
    val name: SubscriptionUpdate.Builder = it.name(given<String>())
}

internal fun affectedSchedule(it: AffectedSchedule) {
    val made: AffectedSchedule = AffectedSchedule(given<String?>())
    val id: String? = it.id
}

internal fun asset(it: Asset) {
    val made: Asset = Asset(given<String?>(), given<String>())
    val id: String = it.id
    val name: String? = it.name
}

internal fun assetType(it: AssetType) {
    val ALL: AssetType = AssetType.ALL
    val COLLECTIONS: AssetType = AssetType.COLLECTIONS
    val SCHEDULES: AssetType = AssetType.SCHEDULES
    val WORKFLOWS: AssetType = AssetType.WORKFLOWS
}

internal fun newUser(it: NewUser) {
    val made: NewUser = NewUser(
        given<String>(),
        given<String>(),
        given<String>(),
        given<Role?>(),
        given<String?>(),
        given<Boolean?>(),
        given<Boolean?>(),
        given<Boolean?>(),
        given<Boolean?>(),
        given<Boolean?>(),
        given<String?>(),
        given<Boolean?>(),
        given<String?>(),
        given<Boolean?>(),
        given<Boolean?>(),
        given<Boolean?>(),
        given<Boolean?>(),
    )
    val canAssignJobs: Boolean? = it.canAssignJobs
    val canCreateAndUpdateDcm: Boolean? = it.canCreateAndUpdateDcm
    val canCreateCollections: Boolean? = it.canCreateCollections
    val canManageGenericVaultsDcm: Boolean? = it.canManageGenericVaultsDcm
    val canPrioritizeJobs: Boolean? = it.canPrioritizeJobs
    val canScheduleJobs: Boolean? = it.canScheduleJobs
    val canShareForCollaborationDcm: Boolean? = it.canShareForCollaborationDcm
    val canShareForExecutionDcm: Boolean? = it.canShareForExecutionDcm
    val defaultCredentialId: String? = it.defaultCredentialId
    val defaultWorkerTag: String? = it.defaultWorkerTag
    val email: String = it.email
    val firstName: String = it.firstName
    val isActive: Boolean? = it.isActive
    val isApiEnabled: Boolean? = it.isApiEnabled
    val lastName: String = it.lastName
    val of: NewUser = NewUser.of(given<String>(), given<String>(), given<String>(), given<Consumer<NewUser.Builder>>())
    val role: Role? = it.role
    val timeZone: String? = it.timeZone
}

internal fun newUserBuilder(it: NewUser.Builder) {
    val canAssignJobs: NewUser.Builder = it.canAssignJobs(given<Boolean>())
    val canCreateAndUpdateDcm: NewUser.Builder = it.canCreateAndUpdateDcm(given<Boolean>())
    val canCreateCollections: NewUser.Builder = it.canCreateCollections(given<Boolean>())
    val canManageGenericVaultsDcm: NewUser.Builder = it.canManageGenericVaultsDcm(given<Boolean>())
    val canPrioritizeJobs: NewUser.Builder = it.canPrioritizeJobs(given<Boolean>())
    val canScheduleJobs: NewUser.Builder = it.canScheduleJobs(given<Boolean>())
    val canShareForCollaborationDcm: NewUser.Builder = it.canShareForCollaborationDcm(given<Boolean>())
    val canShareForExecutionDcm: NewUser.Builder = it.canShareForExecutionDcm(given<Boolean>())
    val defaultCredentialId: NewUser.Builder = it.defaultCredentialId(given<String>())
    val defaultWorkerTag: NewUser.Builder = it.defaultWorkerTag(given<String>())
    val isActive: NewUser.Builder = it.isActive(given<Boolean>())
    val isApiEnabled: NewUser.Builder = it.isApiEnabled(given<Boolean>())
    val role: NewUser.Builder = it.role(given<Role>())
    val timeZone: NewUser.Builder = it.timeZone(given<String>())
}

internal fun user(it: User) {
    val made: User = User(
        given<String>(),
        given<String?>(),
        given<String?>(),
        given<String?>(),
        given<Role?>(),
        given<String?>(),
        given<Boolean>(),
        given<Boolean>(),
        given<Boolean>(),
        given<Boolean>(),
        given<Boolean>(),
        given<String?>(),
        given<Boolean>(),
        given<Boolean>(),
        given<Instant?>(),
        given<Boolean>(),
        given<List<String>>(),
        given<List<String>>(),
        given<String?>(),
        given<String?>(),
        given<Boolean?>(),
        given<Boolean?>(),
        given<Boolean?>(),
        given<Boolean?>(),
    )
    val canAssignJobs: Boolean = it.canAssignJobs
    val canCreateAndUpdateDcm: Boolean? = it.canCreateAndUpdateDcm
    val canCreateCollections: Boolean = it.canCreateCollections
    val canManageGenericVaultsDcm: Boolean? = it.canManageGenericVaultsDcm
    val canPrioritizeJobs: Boolean = it.canPrioritizeJobs
    val canScheduleJobs: Boolean = it.canScheduleJobs
    val canShareForCollaborationDcm: Boolean? = it.canShareForCollaborationDcm
    val canShareForExecutionDcm: Boolean? = it.canShareForExecutionDcm
    val dataConnectionIds: List<String> = it.dataConnectionIds
    val defaultCredentialId: String? = it.defaultCredentialId
    val defaultWorkerTag: String? = it.defaultWorkerTag
    val email: String? = it.email
    val firstName: String? = it.firstName
    val id: String = it.id
    val isAccountLocked: Boolean = it.isAccountLocked
    val isActive: Boolean = it.isActive
    val isApiEnabled: Boolean = it.isApiEnabled
    val isValidated: Boolean = it.isValidated
    val language: String? = it.language
    val lastLoginDateTime: Instant? = it.lastLoginDateTime
    val lastName: String? = it.lastName
    val role: Role? = it.role
    val sharedCredentialIds: List<String> = it.sharedCredentialIds
    val timeZone: String? = it.timeZone
}

internal fun userAssets(it: UserAssets) {
    val made: UserAssets = UserAssets(given<List<Asset>>(), given<List<Asset>>(), given<List<Asset>>())
    val collections: List<Asset> = it.collections
    val schedules: List<Asset> = it.schedules
    val workflows: List<Asset> = it.workflows
}

internal fun userQuery(it: UserQuery) {
    val made: UserQuery = UserQuery(
        given<Boolean?>(),
        given<String?>(),
        given<Role?>(),
        given<String?>(),
        given<String?>(),
        given<Instant?>(),
        given<Instant?>(),
    )
    val active: Boolean? = it.active
    val createdAfter: Instant? = it.createdAfter
    val createdBefore: Instant? = it.createdBefore
    val email: String? = it.email
    val firstName: String? = it.firstName
    val lastName: String? = it.lastName
    val of: UserQuery = UserQuery.of(given<Consumer<UserQuery.Builder>>())
    val role: Role? = it.role
}

internal fun userQueryBuilder(it: UserQuery.Builder) {
    val active: UserQuery.Builder = it.active(given<Boolean>())
    val createdAfter: UserQuery.Builder = it.createdAfter(given<Instant>())
    val createdBefore: UserQuery.Builder = it.createdBefore(given<Instant>())
    val email: UserQuery.Builder = it.email(given<String>())
    val firstName: UserQuery.Builder = it.firstName(given<String>())
    val lastName: UserQuery.Builder = it.lastName(given<String>())
    val role: UserQuery.Builder = it.role(given<Role>())
}

internal fun userSummary(it: UserSummary) {
    val made: UserSummary = UserSummary(
        given<String>(),
        given<String?>(),
        given<String?>(),
        given<String?>(),
        given<Boolean>(),
        given<Role?>(),
        given<Instant?>(),
    )
    val dateCreated: Instant? = it.dateCreated
    val email: String? = it.email
    val firstName: String? = it.firstName
    val id: String = it.id
    val isActive: Boolean = it.isActive
    val lastName: String? = it.lastName
    val role: Role? = it.role
}

internal fun userUpdate(it: UserUpdate) {
    val made: UserUpdate = UserUpdate(
        given<String>(),
        given<String>(),
        given<String>(),
        given<String>(),
        given<Role>(),
        given<String>(),
        given<Boolean>(),
        given<Boolean>(),
        given<Boolean>(),
        given<Boolean>(),
        given<Boolean>(),
        given<String>(),
        given<Boolean>(),
        given<Boolean>(),
        given<Boolean>(),
        given<String>(),
        given<String>(),
        given<Boolean?>(),
        given<Boolean?>(),
        given<Boolean?>(),
        given<Boolean?>(),
    )
    val canAssignJobs: Boolean = it.canAssignJobs
    val canCreateAndUpdateDcm: Boolean? = it.canCreateAndUpdateDcm
    val canCreateCollections: Boolean = it.canCreateCollections
    val canManageGenericVaultsDcm: Boolean? = it.canManageGenericVaultsDcm
    val canPrioritizeJobs: Boolean = it.canPrioritizeJobs
    val canScheduleJobs: Boolean = it.canScheduleJobs
    val canShareForCollaborationDcm: Boolean? = it.canShareForCollaborationDcm
    val canShareForExecutionDcm: Boolean? = it.canShareForExecutionDcm
    val defaultCredentialId: String = it.defaultCredentialId
    val defaultWorkerTag: String = it.defaultWorkerTag
    val email: String = it.email
    val firstName: String = it.firstName
    val from: UserUpdate = UserUpdate.from(given<User>(), given<Consumer<UserUpdate.Builder>>())
    val id: String = it.id
    val isAccountLocked: Boolean = it.isAccountLocked
    val isActive: Boolean = it.isActive
    val isApiEnabled: Boolean = it.isApiEnabled
    val isValidated: Boolean = it.isValidated
    val language: String = it.language
    val lastName: String = it.lastName
    val role: Role = it.role
    val timeZone: String = it.timeZone
}

internal fun userUpdateBuilder(it: UserUpdate.Builder) {
    val canAssignJobs: UserUpdate.Builder = it.canAssignJobs(given<Boolean>())
    val canCreateAndUpdateDcm: UserUpdate.Builder = it.canCreateAndUpdateDcm(given<Boolean>())
    val canCreateCollections: UserUpdate.Builder = it.canCreateCollections(given<Boolean>())
    val canManageGenericVaultsDcm: UserUpdate.Builder = it.canManageGenericVaultsDcm(given<Boolean>())
    val canPrioritizeJobs: UserUpdate.Builder = it.canPrioritizeJobs(given<Boolean>())
    val canScheduleJobs: UserUpdate.Builder = it.canScheduleJobs(given<Boolean>())
    val canShareForCollaborationDcm: UserUpdate.Builder = it.canShareForCollaborationDcm(given<Boolean>())
    val canShareForExecutionDcm: UserUpdate.Builder = it.canShareForExecutionDcm(given<Boolean>())
    val defaultCredentialId: UserUpdate.Builder = it.defaultCredentialId(given<String>())
    val defaultWorkerTag: UserUpdate.Builder = it.defaultWorkerTag(given<String>())
    val email: UserUpdate.Builder = it.email(given<String>())
    val firstName: UserUpdate.Builder = it.firstName(given<String>())
    val isAccountLocked: UserUpdate.Builder = it.isAccountLocked(given<Boolean>())
    val isActive: UserUpdate.Builder = it.isActive(given<Boolean>())
    val isApiEnabled: UserUpdate.Builder = it.isApiEnabled(given<Boolean>())
    val isValidated: UserUpdate.Builder = it.isValidated(given<Boolean>())
    val language: UserUpdate.Builder = it.language(given<String>())
    val lastName: UserUpdate.Builder = it.lastName(given<String>())
    val role: UserUpdate.Builder = it.role(given<Role>())
    val timeZone: UserUpdate.Builder = it.timeZone(given<String>())
}

internal fun addedUsers(it: AddedUsers) {
    val made: AddedUsers = AddedUsers(given<Int>(), given<Int>(), given<Map<String, String>>())
    val added: Int = it.added
    val isComplete: Boolean = it.isComplete()
    val refused: Map<String, String> = it.refused
    val submitted: Int = it.submitted
}

internal fun groupMember(it: GroupMember) {
    val made: GroupMember = GroupMember(
        given<GroupMember.Person?>(),
        given<String?>(),
        given<Instant?>(),
        given<String?>(),
    )
    val addedByUserId: String? = it.addedByUserId
    val dateAddedToGroup: Instant? = it.dateAddedToGroup
    val person: GroupMember.Person? = it.person
    val userId: String? = it.userId
}

internal fun groupMemberPerson(it: GroupMember.Person) {
    val made: GroupMember.Person = GroupMember.Person(
        given<String?>(),
        given<String?>(),
        given<String?>(),
        given<String?>(),
        given<String?>(),
    )
    val category: String? = it.category
    val displayName: String? = it.displayName
    val domainName: String? = it.domainName
    val sid: String? = it.sid
    val sidAccountName: String? = it.sidAccountName
}

internal fun userGroup(it: UserGroup) {
    val made: UserGroup = UserGroup(
        given<String>(),
        given<String?>(),
        given<Instant?>(),
        given<Role?>(),
        given<List<String>>(),
        given<List<String>>(),
        given<List<GroupMember>>(),
    )
    val connectionIds: List<String> = it.connectionIds
    val credentialIds: List<String> = it.credentialIds
    val dateAdded: Instant? = it.dateAdded
    val id: String = it.id
    val members: List<GroupMember> = it.members
    val name: String? = it.name
    val role: Role? = it.role
}

internal fun userGroupSummary(it: UserGroupSummary) {
    val made: UserGroupSummary = UserGroupSummary(given<String>(), given<String?>(), given<Role?>())
    val id: String = it.id
    val name: String? = it.name
    val role: Role? = it.role
}

internal fun credentialType(it: CredentialType) {
    val DEFAULT: CredentialType = CredentialType.DEFAULT
    val REQUIRED: CredentialType = CredentialType.REQUIRED
    val SPECIFIC: CredentialType = CredentialType.SPECIFIC
    val UNKNOWN: CredentialType = CredentialType.UNKNOWN
}

internal fun executionMode(it: ExecutionMode) {
    val SAFE: ExecutionMode = ExecutionMode.SAFE
    val SEMI_SAFE: ExecutionMode = ExecutionMode.SEMI_SAFE
    val STANDARD: ExecutionMode = ExecutionMode.STANDARD
    val UNKNOWN: ExecutionMode = ExecutionMode.UNKNOWN
}

internal fun newWorkflow(it: NewWorkflow) {
    val made: NewWorkflow = NewWorkflow(
        given<Boolean>(),
        given<Boolean>(),
        given<Boolean>(),
        given<Boolean>(),
        given<ExecutionMode>(),
        given<CredentialType>(),
        given<String?>(),
        given<String?>(),
        given<List<String>>(),
        given<String?>(),
        given<String?>(),
        given<Boolean?>(),
        given<List<String>>(),
        given<Boolean?>(),
    )
    val bypassVersionCheck: Boolean? = it.bypassVersionCheck
    val collectionIds: List<String> = it.collectionIds
    val comments: String? = it.comments
    val credentialId: String? = it.credentialId
    val credentialType: CredentialType = it.credentialType
    val districtTags: List<String> = it.districtTags
    val executionMode: ExecutionMode = it.executionMode
    val hasPrivateDataExemption: Boolean? = it.hasPrivateDataExemption
    val isPublic: Boolean = it.isPublic
    val isReadyForMigration: Boolean = it.isReadyForMigration
    val of: NewWorkflow = NewWorkflow.of(given<Consumer<NewWorkflow.Builder>>())
    val othersCanExecute: Boolean = it.othersCanExecute
    val othersMayDownload: Boolean = it.othersMayDownload
    val sourceAppId: String? = it.sourceAppId
    val workerTag: String? = it.workerTag
}

internal fun newWorkflowBuilder(it: NewWorkflow.Builder) {
    val bypassVersionCheck: NewWorkflow.Builder = it.bypassVersionCheck(given<Boolean>())
    val collectionIds: NewWorkflow.Builder = it.collectionIds(given<List<String>>())
    val comments: NewWorkflow.Builder = it.comments(given<String>())
    val credentialId: NewWorkflow.Builder = it.credentialId(given<String>())
    val credentialType: NewWorkflow.Builder = it.credentialType(given<CredentialType>())
    val districtTags: NewWorkflow.Builder = it.districtTags(given<List<String>>())
    val executionMode: NewWorkflow.Builder = it.executionMode(given<ExecutionMode>())
    val hasPrivateDataExemption: NewWorkflow.Builder = it.hasPrivateDataExemption(given<Boolean>())
    val isPublic: NewWorkflow.Builder = it.isPublic(given<Boolean>())
    val isReadyForMigration: NewWorkflow.Builder = it.isReadyForMigration(given<Boolean>())
    val othersCanExecute: NewWorkflow.Builder = it.othersCanExecute(given<Boolean>())
    val othersMayDownload: NewWorkflow.Builder = it.othersMayDownload(given<Boolean>())
    val sourceAppId: NewWorkflow.Builder = it.sourceAppId(given<String>())
    val workerTag: NewWorkflow.Builder = it.workerTag(given<String>())
}

internal fun newWorkflowVersion(it: NewWorkflowVersion) {
    val made: NewWorkflowVersion = NewWorkflowVersion(
        given<Boolean>(),
        given<Boolean>(),
        given<Boolean>(),
        given<ExecutionMode>(),
        given<CredentialType>(),
        given<String?>(),
        given<String?>(),
        given<Boolean?>(),
        given<Boolean?>(),
    )
    val bypassVersionCheck: Boolean? = it.bypassVersionCheck
    val comments: String? = it.comments
    val credentialId: String? = it.credentialId
    val credentialType: CredentialType = it.credentialType
    val executionMode: ExecutionMode = it.executionMode
    val hasPrivateDataExemption: Boolean? = it.hasPrivateDataExemption
    val makePublished: Boolean = it.makePublished
    val of: NewWorkflowVersion = NewWorkflowVersion.of(given<Consumer<NewWorkflowVersion.Builder>>())
    val othersCanExecute: Boolean = it.othersCanExecute
    val othersMayDownload: Boolean = it.othersMayDownload
}

internal fun newWorkflowVersionBuilder(it: NewWorkflowVersion.Builder) {
    val bypassVersionCheck: NewWorkflowVersion.Builder = it.bypassVersionCheck(given<Boolean>())
    val comments: NewWorkflowVersion.Builder = it.comments(given<String>())
    val credentialId: NewWorkflowVersion.Builder = it.credentialId(given<String>())
    val credentialType: NewWorkflowVersion.Builder = it.credentialType(given<CredentialType>())
    val executionMode: NewWorkflowVersion.Builder = it.executionMode(given<ExecutionMode>())
    val hasPrivateDataExemption: NewWorkflowVersion.Builder = it.hasPrivateDataExemption(given<Boolean>())
    val makePublished: NewWorkflowVersion.Builder = it.makePublished(given<Boolean>())
    val othersCanExecute: NewWorkflowVersion.Builder = it.othersCanExecute(given<Boolean>())
    val othersMayDownload: NewWorkflowVersion.Builder = it.othersMayDownload(given<Boolean>())
}

internal fun question(it: Question) {
    val made: Question = Question(
        given<String>(),
        given<String?>(),
        given<String?>(),
        given<String?>(),
        given<Boolean>(),
        given<List<QuestionItem>>(),
    )
    val description: String? = it.description
    val items: List<QuestionItem> = it.items
    val multiple: Boolean = it.multiple
    val name: String = it.name
    val questionType: String? = it.questionType
    val type: QuestionType = it.type()
    val value: String? = it.value
}

internal fun questionItem(it: QuestionItem) {
    val made: QuestionItem = QuestionItem(given<String?>(), given<String?>())
    val key: String? = it.key
    val value: String? = it.value
}

internal fun questionType(it: QuestionType) {
    val BOOLEAN: QuestionType = QuestionType.BOOLEAN
    val DATE: QuestionType = QuestionType.DATE
    val DROP_DOWN: QuestionType = QuestionType.DROP_DOWN
    val FILE_BROWSE: QuestionType = QuestionType.FILE_BROWSE
    val LIST_BOX: QuestionType = QuestionType.LIST_BOX
    val NUMERIC_UP_DOWN: QuestionType = QuestionType.NUMERIC_UP_DOWN
    val TEXT_BOX: QuestionType = QuestionType.TEXT_BOX
    val UNKNOWN: QuestionType = QuestionType.UNKNOWN
}

internal fun uploadSource(it: UploadSource) {
    val DESIGNER: UploadSource = UploadSource.DESIGNER
    val SERVER: UploadSource = UploadSource.SERVER
    val UNKNOWN: UploadSource = UploadSource.UNKNOWN
}

internal fun workflow(it: Workflow) {
    val made: Workflow = Workflow(
        given<String>(),
        given<String?>(),
        given<Instant?>(),
        given<Int>(),
        given<List<WorkflowVersion>>(),
        given<String?>(),
        given<String?>(),
        given<String?>(),
        given<List<String>>(),
        given<String?>(),
        given<Boolean>(),
        given<Boolean>(),
        given<String?>(),
        given<Boolean>(),
        given<Boolean>(),
        given<Boolean>(),
        given<ExecutionMode?>(),
        given<Boolean?>(),
        given<PackageType?>(),
    )
    val comments: String? = it.comments
    val dateCreated: Instant? = it.dateCreated
    val districtTags: List<String> = it.districtTags
    val executionMode: ExecutionMode? = it.executionMode
    val hasPrivateDataExemption: Boolean? = it.hasPrivateDataExemption
    val id: String = it.id
    val isPublic: Boolean = it.isPublic
    val isReadyForMigration: Boolean = it.isReadyForMigration
    val name: String? = it.name
    val othersCanExecute: Boolean = it.othersCanExecute
    val othersCanViewHistory: Boolean = it.othersCanViewHistory
    val othersMayDownload: Boolean = it.othersMayDownload
    val ownerId: String? = it.ownerId
    val packageWorkflowType: PackageType? = it.packageWorkflowType
    val publishedVersion: WorkflowVersion? = it.publishedVersion()
    val publishedVersionId: String? = it.publishedVersionId
    val runCount: Int = it.runCount
    val sourceAppId: String? = it.sourceAppId
    val versions: List<WorkflowVersion> = it.versions
    val workerTag: String? = it.workerTag
}

internal fun workflowDetails(it: WorkflowDetails) {
    val made: WorkflowDetails = WorkflowDetails(
        given<Boolean>(),
        given<String?>(),
        given<String?>(),
        given<String?>(),
        given<String?>(),
        given<String?>(),
        given<String?>(),
        given<String?>(),
        given<String?>(),
        given<String?>(),
    )
    val author: String? = it.author
    val copyright: String? = it.copyright
    val description: String? = it.description
    val fileName: String? = it.fileName
    val isAmp: Boolean = it.isAmp
    val name: String? = it.name
    val noOutputFilesMessage: String? = it.noOutputFilesMessage
    val outputMessage: String? = it.outputMessage
    val url: String? = it.url
    val urlText: String? = it.urlText
}

internal fun workflowQuery(it: WorkflowQuery) {
    val made: WorkflowQuery = WorkflowQuery(given<String?>(), given<String?>(), given<Instant?>(), given<Instant?>())
    val createdAfter: Instant? = it.createdAfter
    val createdBefore: Instant? = it.createdBefore
    val name: String? = it.name
    val of: WorkflowQuery = WorkflowQuery.of(given<Consumer<WorkflowQuery.Builder>>())
    val ownerId: String? = it.ownerId
}

internal fun workflowQueryBuilder(it: WorkflowQuery.Builder) {
    val createdAfter: WorkflowQuery.Builder = it.createdAfter(given<Instant>())
    val createdBefore: WorkflowQuery.Builder = it.createdBefore(given<Instant>())
    val name: WorkflowQuery.Builder = it.name(given<String>())
    val ownerId: WorkflowQuery.Builder = it.ownerId(given<String>())
}

internal fun workflowSummary(it: WorkflowSummary) {
    val made: WorkflowSummary = WorkflowSummary(
        given<String>(),
        given<String?>(),
        given<String?>(),
        given<String?>(),
        given<Instant?>(),
        given<Int>(),
        given<Boolean>(),
        given<ExecutionMode?>(),
    )
    val dateCreated: Instant? = it.dateCreated
    val executionMode: ExecutionMode? = it.executionMode
    val id: String = it.id
    val isAmp: Boolean = it.isAmp
    val name: String? = it.name
    val ownerId: String? = it.ownerId
    val publishedVersionNumber: Int = it.publishedVersionNumber
    val sourceAppId: String? = it.sourceAppId
}

internal fun workflowUpdate(it: WorkflowUpdate) {
    val made: WorkflowUpdate = WorkflowUpdate(
        given<String>(),
        given<String>(),
        given<Boolean>(),
        given<String>(),
        given<String>(),
        given<List<String>>(),
        given<String>(),
        given<Boolean>(),
        given<Boolean>(),
        given<Boolean>(),
        given<Boolean>(),
        given<Boolean>(),
        given<ExecutionMode>(),
        given<Boolean?>(),
        given<CredentialType>(),
        given<String>(),
    )
    val comments: String = it.comments
    val credentialId: String = it.credentialId
    val districtTags: List<String> = it.districtTags
    val executionMode: ExecutionMode = it.executionMode
    val from: WorkflowUpdate = WorkflowUpdate.from(given<Workflow>(), given<Consumer<WorkflowUpdate.Builder>>())
    val hasPrivateDataExemption: Boolean? = it.hasPrivateDataExemption
    val isPublic: Boolean = it.isPublic
    val isReadyForMigration: Boolean = it.isReadyForMigration
    val makePublished: Boolean = it.makePublished
    val name: String = it.name
    val othersCanExecute: Boolean = it.othersCanExecute
    val othersCanViewHistory: Boolean = it.othersCanViewHistory
    val othersMayDownload: Boolean = it.othersMayDownload
    val ownerId: String = it.ownerId
    val versionId: String = it.versionId
    val workerTag: String = it.workerTag
    val workflowCredentialType: CredentialType = it.workflowCredentialType
}

internal fun workflowUpdateBuilder(it: WorkflowUpdate.Builder) {
    val comments: WorkflowUpdate.Builder = it.comments(given<String>())
    val credentialId: WorkflowUpdate.Builder = it.credentialId(given<String>())
    val credentialType: WorkflowUpdate.Builder = it.credentialType(given<CredentialType>())
    val districtTags: WorkflowUpdate.Builder = it.districtTags(given<List<String>>())
    val executionMode: WorkflowUpdate.Builder = it.executionMode(given<ExecutionMode>())
    val hasPrivateDataExemption: WorkflowUpdate.Builder = it.hasPrivateDataExemption(given<Boolean>())
    val isPublic: WorkflowUpdate.Builder = it.isPublic(given<Boolean>())
    val isReadyForMigration: WorkflowUpdate.Builder = it.isReadyForMigration(given<Boolean>())
    val makePublished: WorkflowUpdate.Builder = it.makePublished(given<Boolean>())
    val name: WorkflowUpdate.Builder = it.name(given<String>())
    val othersCanExecute: WorkflowUpdate.Builder = it.othersCanExecute(given<Boolean>())
    val othersCanViewHistory: WorkflowUpdate.Builder = it.othersCanViewHistory(given<Boolean>())
    val othersMayDownload: WorkflowUpdate.Builder = it.othersMayDownload(given<Boolean>())
    val ownerId: WorkflowUpdate.Builder = it.ownerId(given<String>())
    val versionId: WorkflowUpdate.Builder = it.versionId(given<String>())
    val workerTag: WorkflowUpdate.Builder = it.workerTag(given<String>())
}

internal fun workflowVersion(it: WorkflowVersion) {
    val made: WorkflowVersion = WorkflowVersion(
        given<String>(),
        given<Int>(),
        given<Instant?>(),
        given<UploadSource?>(),
        given<Instant?>(),
        given<PackageType?>(),
        given<Boolean>(),
        given<String?>(),
        given<Boolean>(),
        given<ExecutionMode?>(),
        given<CredentialType?>(),
        given<String?>(),
        given<Boolean?>(),
        given<Boolean>(),
        given<Boolean>(),
        given<WorkflowDetails?>(),
    )
    val comments: String? = it.comments
    val credentialId: String? = it.credentialId
    val dateCreated: Instant? = it.dateCreated
    val details: WorkflowDetails? = it.details
    val executionMode: ExecutionMode? = it.executionMode
    val hasPrivateDataExemption: Boolean? = it.hasPrivateDataExemption
    val othersCanViewHistory: Boolean = it.othersCanViewHistory
    val othersMayDownload: Boolean = it.othersMayDownload
    val packageWorkflowType: PackageType? = it.packageWorkflowType
    val published: Boolean = it.published
    val runDisabled: Boolean = it.runDisabled
    val uploadDate: Instant? = it.uploadDate
    val uploadSource: UploadSource? = it.uploadSource
    val versionId: String = it.versionId
    val versionNumber: Int = it.versionNumber
    val workflowCredentialType: CredentialType? = it.workflowCredentialType
}
