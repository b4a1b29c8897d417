package io.github.alteryx4j.examples.kotlin

import io.github.alteryx4j.simulator.AlteryxSimulator
import io.github.alteryx4j.simulator.AlteryxSimulatorExtension
import io.github.alteryx4j.simulator.RunResult
import kotlinx.coroutines.runBlocking
import org.assertj.core.api.Assertions.assertThat
import org.assertj.core.api.Assertions.assertThatThrownBy
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.extension.ExtendWith
import java.net.URI
import java.net.http.HttpClient
import java.net.http.HttpRequest
import java.net.http.HttpResponse.BodyHandlers

/** The service from end to end: HTTP in, a run on the server behind it, its output out. */
@ExtendWith(AlteryxSimulatorExtension::class)
internal class KotlinServiceTest {

    private fun post(place: Place, path: String): Pair<Int, String> {
        val server = server(place, port = 0).start()
        try {
            val port = runBlocking { server.engine.resolvedConnectors().first().port }
            val request = HttpRequest.newBuilder(URI("http://127.0.0.1:$port$path"))
                .POST(HttpRequest.BodyPublishers.noBody()).build()
            val response = HttpClient.newHttpClient().send(request, BodyHandlers.ofString())
            return response.statusCode() to response.body()
        } finally {
            server.stop(gracePeriodMillis = 0, timeoutMillis = 5_000)
        }
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
    fun saysWhatIsMissingInTheEnvironment() {
        assertThatThrownBy { Place.of(mapOf("ALTERYX_BASE_URL" to "https://host/webapi")) }
            .hasMessageContaining("ALTERYX_WORKFLOW_ID")
    }
}
