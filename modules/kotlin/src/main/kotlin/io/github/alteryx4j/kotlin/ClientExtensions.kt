package io.github.alteryx4j.kotlin

import io.github.alteryx4j.ConfigurationException
import io.github.alteryx4j.client.AlteryxClient
import io.github.alteryx4j.client.AlteryxClientBuilder
import io.github.alteryx4j.client.WorkflowsApi
import io.github.alteryx4j.client.run.RunRequest
import io.github.alteryx4j.client.workflow.WorkflowQuery
import io.github.alteryx4j.client.workflow.WorkflowSummary
import kotlinx.coroutines.flow.Flow

/**
 * A client, configured in a block: `alteryxClient { baseUrl(url); credentials(key, secret) }`. Make one, share it, close
 * it at the end.
 *
 * @throws ConfigurationException if something is missing or cannot be used
 */
public fun alteryxClient(configure: AlteryxClientBuilder.() -> Unit): AlteryxClient =
    AlteryxClient.builder().apply(configure).build()

/**
 * One run of that workflow, filled in a block: `runRequest(id) { answer("Region", "EMEA") }`.
 *
 * @throws ConfigurationException if it cannot be sent so
 */
public fun runRequest(workflowId: String, answers: RunRequest.Builder.() -> Unit): RunRequest =
    RunRequest.of(workflowId, answers)

/** The workflows that the query picks, or all that the caller may see; see [WorkflowsApi.list]. */
public fun WorkflowsApi.listAsFlow(query: WorkflowQuery.Builder.() -> Unit = {}): Flow<WorkflowSummary> =
    list(query).asCallFlow()
