package io.github.alteryx4j.client;

import io.github.alteryx4j.client.common.Upload;
import io.github.alteryx4j.client.job.Job;
import io.github.alteryx4j.client.job.JobMessage;
import io.github.alteryx4j.client.job.JobQuery;
import io.github.alteryx4j.client.job.JobSummary;
import io.github.alteryx4j.client.job.OutputFormat;
import io.github.alteryx4j.client.run.JobOutcome;
import io.github.alteryx4j.client.run.RunRequest;
import io.github.alteryx4j.client.run.Waiting;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Jobs: run a workflow, watch it, learn how it ended, fetch what it wrote. The main door is
 * {@link #runAndWait(String, Consumer)}. Whoever may run the workflow, or started the job, may call these, where nothing
 * else is said; outputs and files need Artisans.
 */
public final class JobsApi {

    private final Http http;
    private final Runs runs;
    private final Looks looks;

    JobsApi(Http http) {
        this.http = http;
        this.runs = new Runs(http);
        this.looks = new Looks(new ServerLooks(http));
    }

    /**
     * Queues a run and returns the job. {@code POST /v3/workflows/{workflowId}/jobs}, since 2022.3; with file answers
     * {@code POST /user/v2/workflows/{appId}/jobs} after their upload. Queued once: when no answer comes, it ends in a
     * {@link io.github.alteryx4j.SubmissionUncertainException}, and answers that do not fit end in an
     * {@link io.github.alteryx4j.InvalidAnswersException} before anything is queued.
     */
    public Mono<Job> run(String workflowId, Consumer<RunRequest.Builder> answers) {
        return run(RunRequest.of(workflowId, answers));
    }

    /** The same with a request that was made before. */
    public Mono<Job> run(RunRequest request) {
        return runs.queue(request);
    }

    /**
     * Does what a run needs before it is queued: checks its answers, if the request says so, and uploads its files. The
     * element queues it, as {@link #run(RunRequest)} would, and does nothing else; whatever fails before has queued
     * nothing. For those who have something to look at in between, as fleets have.
     */
    public Mono<Mono<Job>> prepare(RunRequest request) {
        return runs.prepare(request);
    }

    /** Queues a run, waits for its end and returns how it ended; a failed run is a value and no error. */
    public Mono<JobOutcome> runAndWait(String workflowId, Consumer<RunRequest.Builder> answers) {
        return runAndWait(RunRequest.of(workflowId, answers), waiting -> {});
    }

    /** The same with a request that was made before, and limits for the waiting. */
    public Mono<JobOutcome> runAndWait(RunRequest request, Consumer<Waiting.Builder> waiting) {
        Waiting how = Waiting.of(waiting);
        return run(request)
                .flatMap(job ->
                        watch(job.id(), request.workflowId(), how, job).last().map(JobOutcome::of));
    }

    /**
     * The job at each change of its state, from now to its end. Those who wait for jobs of the same workflow share their
     * requests: with many of them one round over the lists of queued and running jobs takes the place of one request for
     * each.
     */
    public Flux<Job> watch(String jobId) {
        return watch(jobId, waiting -> {});
    }

    /**
     * The job at each change of its state, from now to its end, within limits. Errors with a
     * {@link io.github.alteryx4j.WaitInterruptedException} when a limit is reached or too many looks fail; the job goes
     * on then.
     */
    public Flux<Job> watch(String jobId, Consumer<Waiting.Builder> waiting) {
        return watch(jobId, null, Waiting.of(waiting), null);
    }

    /** The same for a job that was just queued: it is the first element, and the first look comes later. */
    public Flux<Job> watch(Job queued, Consumer<Waiting.Builder> waiting) {
        return watch(queued.id(), queued.appId(), Waiting.of(waiting), queued);
    }

    /** Waits for the end of a job and returns how it ended. */
    public Mono<JobOutcome> await(String jobId) {
        return await(jobId, waiting -> {});
    }

    /** Waits for the end of a job within limits and returns how it ended; errors as {@link #watch} does. */
    public Mono<JobOutcome> await(String jobId, Consumer<Waiting.Builder> waiting) {
        return watch(jobId, waiting).last().map(JobOutcome::of);
    }

    /** A job with its messages. {@code GET /v3/jobs/{jobId}}, since 2022.3. */
    public Mono<Job> get(String jobId) {
        return get(jobId, true);
    }

    /** A job, with or without its messages. {@code GET /v3/jobs/{jobId}?includeMessages=}, since 2022.3. */
    public Mono<Job> get(String jobId, boolean withMessages) {
        return http.get("/v3/jobs/{jobId}", jobId)
                .query("includeMessages", withMessages)
                .since("2022.3")
                .one(Job.class);
    }

    /** Cancels a running job or takes a queued one out; empty. {@code DELETE /v3/jobs/{jobId}}, since 2025.x. */
    public Mono<Void> cancel(String jobId) {
        return http.delete("/v3/jobs/{jobId}", jobId).since("2025.x").none();
    }

    /** All messages of a job. {@code GET /v3/jobs/{jobId}/messages}, since 2024.2; Curators only. */
    public Flux<JobMessage> messages(String jobId) {
        return http.get("/v3/jobs/{jobId}/messages", jobId).since("2024.2").many(JobMessage.class);
    }

    /**
     * The jobs that the query picks, page by page as they are asked for. {@code GET /v3/jobs}, since 2025.x; Curators
     * only. Jobs that come or go meanwhile make no other job missing or told twice.
     */
    public Flux<JobSummary> list(Consumer<JobQuery.Builder> query) {
        JobQuery filter = JobQuery.of(query);
        return OffsetPages.from(0, JobSummary::jobId, (offset, limit) -> page(filter, offset, limit));
    }

    /**
     * An output as it comes. {@code GET /v1/jobs/{jobId}/output/{outputId}?format=}, the only way to outputs, also of
     * jobs started through V3.
     *
     * @param format one of the output's available formats
     */
    public Flux<ByteBuffer> download(String jobId, String outputId, OutputFormat format) {
        return http.get("/v1/jobs/{jobId}/output/{outputId}", jobId, outputId)
                .query("format", format)
                .bytes();
    }

    /** Writes an output to a file and returns the file, which is there whole or not at all. */
    public Mono<Path> download(String jobId, String outputId, OutputFormat format, Path target) {
        return FileTarget.write(download(jobId, outputId, format), target);
    }

    /**
     * Stores a file for one run and returns its id, the answer to a file question. {@code POST /user/v2/inputfiles},
     * since 2021.4. {@link RunRequest.Builder#file} does it on the way. When no answer comes, it may be sent again: a file
     * that no run names does nothing.
     */
    public Mono<String> uploadInputFile(Upload file) {
        return runs.uploadInputFile(file);
    }

    private Flux<Job> watch(String jobId, @Nullable String workflowId, Waiting waiting, @Nullable Job known) {
        Flux<Job> states = Flux.using(
                () -> looks.watcher(jobId, workflowId, waiting),
                watcher -> JobWatch.of(jobId, waiting, watcher::look, known),
                Looks.Watcher::close);
        return waiting.cancelJobOnDispose()
                ? states.doOnCancel(() -> cancel(jobId).onErrorComplete().subscribe())
                : states;
    }

    private Mono<OffsetPages.Page<JobSummary>> page(JobQuery filter, int offset, int limit) {
        return http.get("/v3/jobs")
                .query("sortField", filter.sortField() == null ? null : Json.word(filter.sortField()))
                .query("direction", Json.lower(filter.direction()))
                .query("offset", offset)
                .query("limit", limit)
                .query(
                        "priorities",
                        Json.joined(filter.priorities().stream().map(Json::word).toList()))
                .query(
                        "statuses",
                        Json.joined(filter.statuses().stream().map(Json::word).toList()))
                .query("users", Json.joined(filter.users()))
                .query("allUsers", (filter.allUsers() || !filter.users().isEmpty()) ? true : null)
                .query("workflowNames", Json.joined(filter.workflowNames()))
                .query("completedBefore", filter.completedBefore())
                .query("completedAfter", filter.completedAfter())
                .since("2025.x")
                .one(JobPage.class)
                .map(page -> new OffsetPages.Page<>(page.data(), isLast(page, limit)));
    }

    private static boolean isLast(JobPage page, int limit) {
        return page.pagination() == null
                ? page.data().size() < limit
                : !page.pagination().hasNextPage();
    }
}
