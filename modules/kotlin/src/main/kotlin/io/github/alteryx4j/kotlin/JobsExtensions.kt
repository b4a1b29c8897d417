package io.github.alteryx4j.kotlin

import io.github.alteryx4j.JobFailedException
import io.github.alteryx4j.WaitInterruptedException
import io.github.alteryx4j.client.JobsApi
import io.github.alteryx4j.client.job.Job
import io.github.alteryx4j.client.job.JobQuery
import io.github.alteryx4j.client.job.JobSummary
import io.github.alteryx4j.client.job.OutputFormat
import io.github.alteryx4j.client.run.JobOutcome
import io.github.alteryx4j.client.run.RunRequest
import io.github.alteryx4j.client.run.Waiting
import kotlinx.coroutines.flow.Flow
import java.nio.file.Path

/**
 * Queues a run, waits for its end and returns how it ended; a failed run is a value and no error. See
 * [JobsApi.runAndWait]. Cancellation ends the waiting; the job goes on.
 */
public suspend fun JobsApi.awaitRun(workflowId: String, answers: RunRequest.Builder.() -> Unit = {}): JobOutcome =
    awaitRun(runRequest(workflowId, answers))

/** The same with a request that was made before, and limits for the waiting. */
public suspend fun JobsApi.awaitRun(request: RunRequest, waiting: Waiting.Builder.() -> Unit = {}): JobOutcome =
    runAndWait(request, waiting).awaitCall()

/**
 * Waits for the end of a job that was queued before and returns how it ended. See [JobsApi.await].
 *
 * @throws WaitInterruptedException if a limit is reached or too many looks fail; the job goes on
 */
public suspend fun JobsApi.awaitOutcome(jobId: String, waiting: Waiting.Builder.() -> Unit = {}): JobOutcome =
    await(jobId, waiting).awaitCall()

/** The job at each change of its state, from now to its end. See [JobsApi.watch]. */
public fun JobsApi.watchAsFlow(jobId: String, waiting: Waiting.Builder.() -> Unit = {}): Flow<Job> =
    watch(jobId, waiting).asCallFlow()

/** The jobs that the query picks, or all of the caller, page by page as they are asked for. See [JobsApi.list]. */
public fun JobsApi.listAsFlow(query: JobQuery.Builder.() -> Unit = {}): Flow<JobSummary> = list(query).asCallFlow()

/** Writes an output to a file and returns the file, which is there whole or not at all. See [JobsApi.download]. */
public suspend fun JobsApi.awaitDownload(jobId: String, outputId: String, format: OutputFormat, target: Path): Path =
    download(jobId, outputId, format, target).awaitCall()

/**
 * The job if it succeeded; what [JobOutcome.orError] is in Java.
 *
 * @throws JobFailedException if it did not, with the errors that the engine told of
 */
public fun JobOutcome.orThrow(): Job = if (isSuccess) job() else throw JobFailedException(job().id, verdict())
