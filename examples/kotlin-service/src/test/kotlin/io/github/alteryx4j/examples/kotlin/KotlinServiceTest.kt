package io.github.alteryx4j.examples.kotlin

import io.github.alteryx4j.client.AlteryxClient
import io.github.alteryx4j.client.CallFilter
import io.github.alteryx4j.simulator.AlteryxSimulator
import io.github.alteryx4j.simulator.AlteryxSimulatorExtension
import io.github.alteryx4j.simulator.RunResult
import kotlinx.coroutines.runBlocking
import org.assertj.core.api.Assertions.assertThat
import org.assertj.core.api.Assertions.assertThatThrownBy
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.extension.ExtendWith
import java.net.Socket
import java.net.URI
import java.net.http.HttpClient
import java.net.http.HttpRequest
import java.net.http.HttpResponse.BodyHandlers
import java.time.Duration
import java.util.concurrent.CompletableFuture

/** The service from end to end: HTTP in, a run on the server behind it, its output out. */
@ExtendWith(AlteryxSimulatorExtension::class)
internal class KotlinServiceTest {

    private fun <T> serving(place: Place, use: (port: Int) -> T): T {
        val server = server(place, port = 0).start()
        try {
            return use(runBlocking { server.engine.resolvedConnectors().first().port })
        } finally {
            server.stop(gracePeriodMillis = 0, timeoutMillis = 5_000)
        }
    }

    private fun post(place: Place, path: String): Pair<Int, String> = serving(place) { port ->
        val request = HttpRequest.newBuilder(URI("http://127.0.0.1:$port$path"))
            .POST(HttpRequest.BodyPublishers.noBody()).build()
        val response = HttpClient.newHttpClient().send(request, BodyHandlers.ofString())
        response.statusCode() to response.body()
    }

    private fun placeOf(simulator: AlteryxSimulator, workflowId: String) = Place.of(
        mapOf(
            "ALTERYX_BASE_URL" to simulator.baseUrl(),
            "ALTERYX_CLIENT_ID" to simulator.curator().clientId,
            "ALTERYX_CLIENT_SECRET" to simulator.curator().clientSecret,
            "ALTERYX_WORKFLOW_ID" to workflowId,
        ),
    )

    @Test
    fun runsOnTheSimulatorAndSendsTheOutput() {
        Place.of(emptyMap()).use { assertThat(post(it, "/reports?Region=EMEA")).isEqualTo(200 to "Region\nEMEA\n") }
    }

    @Test
    fun saysWhyARunFailedOnTheServerOfTheEnvironment(simulator: AlteryxSimulator) {
        val workflow = simulator.addWorkflow { it.nextRuns(RunResult.error("no bucket")) }
        placeOf(simulator, workflow).use {
            assertThat(post(it, "/reports")).isEqualTo(502 to "The run failed: no bucket")
        }
    }

    @Test
    fun answersThatDoNotFitAreTheCallersMistake() {
        Place.of(emptyMap()).use {
            val (status, text) = post(it, "/reports?Colour=blue")
            assertThat(status).isEqualTo(400)
            assertThat(text).contains("Colour")
        }
    }

    @Test
    fun aServerThatIsBusyIsATryForLater(simulator: AlteryxSimulator) {
        val workflow = simulator.addWorkflow { it.name("busy") }
        simulator.faults().on("POST", "/v3/workflows/{workflowId}/jobs").status(429)
        placeOf(simulator, workflow).use { assertThat(post(it, "/reports").first).isEqualTo(503) }
    }

    @Test
    fun whoHangsUpCancelsTheRun(simulator: AlteryxSimulator) {
        val awaited = CompletableFuture<Unit>()
        val cancelled = CompletableFuture<Unit>()
        val workflow = simulator.addWorkflow { w -> w.outcome { it.running(Duration.ofHours(1)) } }
        val witness = CallFilter { call, next ->
            next.send(call).doOnSuccess {
                when (call.toString()) {
                    "GET /v3/jobs/{jobId}" -> awaited.complete(Unit)
                    "DELETE /v3/jobs/{jobId}" -> cancelled.complete(Unit)
                }
            }
        }
        val client = AlteryxClient.builder().baseUrl(simulator.baseUrl())
            .credentials(simulator.curator().clientId, simulator.curator().clientSecret).outerFilter(witness).build()
        Place(client, workflow).use { place ->
            serving(place) { port ->
                Socket("127.0.0.1", port).use { caller ->
                    caller.outputStream.write(
                        "POST /reports HTTP/1.1\r\nHost: x\r\nContent-Length: 0\r\n\r\n".toByteArray(),
                    )
                    awaited.join()
                }
                cancelled.join()
            }
        }
        assertThat(simulator.jobs().of(workflow).single().status).isEqualTo("Cancelled")
    }

    @Test
    fun saysWhatIsMissingInTheEnvironment() {
        assertThatThrownBy { Place.of(mapOf("ALTERYX_BASE_URL" to "https://host/webapi")) }
            .hasMessageContaining("ALTERYX_WORKFLOW_ID")
    }
}
