package io.github.alteryx4j.examples.kotlin

import io.ktor.server.cio.CIO
import io.ktor.server.engine.EmbeddedServer
import io.ktor.server.engine.embeddedServer

/**
 * Serves reports on port 8080 until the process ends. On the simulator by default; on a real server when
 * `ALTERYX_BASE_URL`, `ALTERYX_CLIENT_ID` and `ALTERYX_CLIENT_SECRET` say which, and `ALTERYX_WORKFLOW_ID` what to run.
 */
fun main() {
    Place.of(System.getenv()).use { place ->
        println("curl -X POST 'http://127.0.0.1:8080/reports?Region=EMEA'")
        server(place, port = 8080).start(wait = true)
    }
}

internal fun server(place: Place, port: Int): EmbeddedServer<*, *> =
    embeddedServer(CIO, port, host = "127.0.0.1") { reports(place.client, place.workflowId) }
