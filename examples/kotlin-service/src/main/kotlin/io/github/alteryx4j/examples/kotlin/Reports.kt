package io.github.alteryx4j.examples.kotlin

import io.github.alteryx4j.AlteryxException
import io.github.alteryx4j.InvalidAnswersException
import io.github.alteryx4j.client.AlteryxClient
import io.github.alteryx4j.client.job.Job
import io.github.alteryx4j.client.run.JobOutcome.Cancelled
import io.github.alteryx4j.client.run.JobOutcome.Failed
import io.github.alteryx4j.client.run.JobOutcome.Succeeded
import io.github.alteryx4j.client.run.JobOutcome.SucceededWithWarnings
import io.github.alteryx4j.client.run.JobOutcome.Unrecognised
import io.github.alteryx4j.kotlin.awaitRun
import io.github.alteryx4j.kotlin.runRequest
import io.ktor.http.HttpStatusCode
import io.ktor.server.application.Application
import io.ktor.server.application.install
import io.ktor.server.http.HttpRequestLifecycle
import io.ktor.server.response.respond
import io.ktor.server.response.respondBytesWriter
import io.ktor.server.response.respondText
import io.ktor.server.routing.RoutingCall
import io.ktor.server.routing.post
import io.ktor.server.routing.routing
import io.ktor.utils.io.writeFully
import kotlinx.coroutines.reactive.asFlow

/**
 * `POST /reports?Region=EMEA` runs the workflow with these answers and sends back its first output as it comes: 204 when
 * there is none, 502 when the run failed, 400 when the answers do not fit, 503 when trying again may help. Who hangs up
 * cancels the run.
 */
internal fun Application.reports(client: AlteryxClient, workflowId: String) {
    install(HttpRequestLifecycle) { cancelCallOnClose = true }
    routing {
        post("/reports") {
            try {
                call.report(client, workflowId)
            } catch (error: InvalidAnswersException) {
                call.respondText(error.problems().joinToString("\n"), status = HttpStatusCode.BadRequest)
            } catch (error: AlteryxException) {
                val passes = error.isTransient
                val status = if (passes) HttpStatusCode.ServiceUnavailable else HttpStatusCode.BadGateway
                call.respondText(error.message.orEmpty(), status = status)
            }
        }
    }
}

private suspend fun RoutingCall.report(client: AlteryxClient, workflowId: String) {
    val run = runRequest(workflowId) {
        request.queryParameters.forEach { question, answers -> answers.forEach { answer(question, it) } }
        validate()
    }
    val outcome = client.jobs().awaitRun(run) { cancelJobOnDispose(true) }
    when (outcome) {
        is Succeeded, is SucceededWithWarnings -> send(client, outcome.job())
        is Failed, is Cancelled, is Unrecognised ->
            respondText("The run ${outcome.verdict()}", status = HttpStatusCode.BadGateway)
    }
}

private suspend fun RoutingCall.send(client: AlteryxClient, job: Job) {
    val output = job.outputs.firstOrNull() ?: return respond(HttpStatusCode.NoContent)
    val bytes = client.jobs().download(job.id, output.id, output.availableFormats.first()).asFlow()
    respondBytesWriter { bytes.collect { writeFully(it) } }
}
