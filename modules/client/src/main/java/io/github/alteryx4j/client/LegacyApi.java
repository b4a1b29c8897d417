package io.github.alteryx4j.client;

import io.github.alteryx4j.ConfigurationException;
import io.github.alteryx4j.client.common.PackageType;
import io.github.alteryx4j.client.credential.CredentialSummary;
import io.github.alteryx4j.client.job.Job;
import io.github.alteryx4j.client.job.OutputFormat;
import io.github.alteryx4j.client.legacy.LegacyJob;
import io.github.alteryx4j.client.legacy.LegacyJobQuery;
import io.github.alteryx4j.client.legacy.LegacyWorkflow;
import io.github.alteryx4j.client.legacy.LegacyWorkflowQuery;
import io.github.alteryx4j.client.run.RunRequest;
import io.github.alteryx4j.client.workflow.Question;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The calls of V1 and user V2, for those who come from clients of the days of OAuth 1. They need Artisans who belong to
 * the studio of the workflow. What they do {@link WorkflowsApi} and {@link JobsApi} do better. */
public final class LegacyApi {

    private final Http http;
    private final Runs runs;

    LegacyApi(Http http) {
        this.http = http;
        this.runs = new Runs(http);
    }

    /**
     * The workflows of the caller's studio, macros too, page by page as they are asked for.
     * {@code GET /v1/workflows/subscription}, since 2021.4.
     */
    public Flux<LegacyWorkflow> workflows(Consumer<LegacyWorkflowQuery.Builder> query) {
        LegacyWorkflowQuery filter = LegacyWorkflowQuery.of(query);
        return OffsetPages.ofArrays(
                LegacyWorkflow::id,
                (offset, limit) -> http.get("/v1/workflows/subscription")
                        .query("search", filter.search())
                        .query("packageType", number(filter.packageType()))
                        .query("sortField", filter.sortField())
                        .query("direction", Json.lower(filter.direction()))
                        .query("offset", offset)
                        .query("limit", limit)
                        .many(LegacyWorkflow.class));
    }

    /** The questions of an analytic app. {@code GET /v1/workflows/{appId}/questions}, since 2021.4. */
    public Flux<Question> questions(String appId) {
        return http.get("/v1/workflows/{appId}/questions", appId).many(Question.class);
    }

    /**
     * The jobs of a workflow, page by page as they are asked for. {@code GET /v1/workflows/{appId}/jobs}, since 2021.4.
     */
    public Flux<LegacyJob> jobs(String appId, Consumer<LegacyJobQuery.Builder> query) {
        LegacyJobQuery order = LegacyJobQuery.of(query);
        return OffsetPages.ofArrays(
                LegacyJob::id,
                (offset, limit) -> http.get("/v1/workflows/{appId}/jobs", appId)
                        .query("sortField", order.sortField())
                        .query("direction", Json.lower(order.direction()))
                        .query("offset", offset)
                        .query("limit", limit)
                        .many(LegacyJob.class));
    }

    /**
     * Queues a run and returns the job. {@code POST /v1/workflows/{appId}/jobs}, since 2021.4. Queued once, as
     * {@link JobsApi#run} does it. V1 takes answers and a priority and nothing else.
     *
     * @throws ConfigurationException if the request has files, a credential or a worker tag
     */
    public Mono<Job> run(String appId, Consumer<RunRequest.Builder> answers) {
        RunRequest request = RunRequest.of(appId, answers);
        if (!request.files().isEmpty() || request.credentialId() != null || request.workerTag() != null) {
            throw new ConfigurationException(
                    "V1 takes answers and a priority only; use runWithCredential, or run of jobs()");
        }
        return runs.queueV1(request);
    }

    /**
     * Queues a run, under a credential and with files if wished, and returns the job.
     * {@code POST /user/v2/workflows/{appId}/jobs}, since 2021.4. Queued once, as {@link JobsApi#run} does it.
     *
     * @throws ConfigurationException if the request has a worker tag, which V2 does not take
     */
    public Mono<Job> runWithCredential(String appId, Consumer<RunRequest.Builder> answers) {
        RunRequest request = RunRequest.of(appId, answers);
        if (request.workerTag() != null) {
            throw new ConfigurationException("V2 takes no worker tag; use run of jobs()");
        }
        return runs.queueV2(request);
    }

    /** A job with its messages. {@code GET /v1/jobs/{jobId}}, since 2021.4. */
    public Mono<Job> job(String jobId) {
        return job(jobId, true);
    }

    /** A job, with or without its messages. {@code GET /v1/jobs/{jobId}?includeMessages=}, since 2021.4. */
    public Mono<Job> job(String jobId, boolean withMessages) {
        return http.get("/v1/jobs/{jobId}", jobId)
                .query("includeMessages", withMessages)
                .one(Job.class);
    }

    /**
     * An output as it comes, as {@link JobsApi#download} gives it. {@code GET /v1/jobs/{jobId}/output/{outputId}?format=},
     * since 2021.4.
     */
    public Flux<ByteBuffer> output(String jobId, String outputId, OutputFormat format) {
        return http.get("/v1/jobs/{jobId}/output/{outputId}", jobId, outputId)
                .query("format", format)
                .bytes();
    }

    /** A workflow's package, as it comes. {@code GET /v1/{appId}/package}, since 2021.4. */
    public Flux<ByteBuffer> downloadPackage(String appId) {
        return http.get("/v1/{appId}/package", appId).bytes();
    }

    /** Writes a workflow's package to a file and returns the file, which is there whole or not at all. */
    public Mono<Path> downloadPackage(String appId, Path target) {
        return FileTarget.write(downloadPackage(appId), target);
    }

    /** The credentials that are shared with the caller. {@code GET /user/v2/credentials}, since 2021.4. */
    public Flux<CredentialSummary> credentials() {
        return http.get("/user/v2/credentials").many(CredentialSummary.class);
    }

    /** V1 has numbers for package types. */
    private static @Nullable Integer number(@Nullable PackageType type) {
        if (type == null) {
            return null;
        }
        return switch (type) {
            case APP -> 0;
            case WORKFLOW -> 1;
            case MACRO -> 2;
            case UNKNOWN -> null;
        };
    }
}
