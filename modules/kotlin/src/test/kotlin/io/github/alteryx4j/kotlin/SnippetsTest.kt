package io.github.alteryx4j.kotlin

import io.github.alteryx4j.client.common.Upload
import io.github.alteryx4j.client.fleet.JobFleet
import io.github.alteryx4j.client.run.JobOutcome.Cancelled
import io.github.alteryx4j.client.run.JobOutcome.Failed
import io.github.alteryx4j.client.run.JobOutcome.Succeeded
import io.github.alteryx4j.client.run.JobOutcome.SucceededWithWarnings
import io.github.alteryx4j.client.run.JobOutcome.Unrecognised
import io.github.alteryx4j.simulator.AlteryxSimulator
import io.github.alteryx4j.simulator.AlteryxSimulatorExtension
import io.github.alteryx4j.simulator.SimulatedQuestion
import kotlinx.coroutines.flow.asFlow
import kotlinx.coroutines.flow.map
import kotlinx.coroutines.reactive.asFlow
import kotlinx.coroutines.reactor.asCoroutineContext
import kotlinx.coroutines.reactor.awaitSingle
import kotlinx.coroutines.runBlocking
import kotlinx.coroutines.withContext
import kotlinx.coroutines.withTimeoutOrNull
import org.assertj.core.api.Assertions.assertThat
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.extension.ExtendWith
import org.junit.jupiter.api.io.TempDir
import reactor.util.context.Context
import java.nio.file.Files
import java.nio.file.Path
import kotlin.io.path.div
import kotlin.time.Duration.Companion.minutes

/** The code of `docs/kotlin.md`, region by region; [PageTest] compares the two. */
@ExtendWith(AlteryxSimulatorExtension::class)
internal class SnippetsTest {

    @TempDir
    private lateinit var folder: Path

    @Test
    fun main(simulator: AlteryxSimulator): Unit = runBlocking {
        val (key, secret) = simulator.curator().let { it.clientId to it.clientSecret }
        val url = simulator.baseUrl()
        val input = Files.writeString(folder.resolve("input.csv"), "1,2")
        val workflowId = simulator.addWorkflow {
            it.question(SimulatedQuestion.textBox("Region", "APAC"))
                .question(SimulatedQuestion.fileBrowse("Input"))
                .output("sales.csv", "Csv", "a,b".toByteArray())
        }
        // region main
        alteryxClient { baseUrl(url).credentials(key, secret) }.use { client ->
            val outcome = client.jobs().awaitRun(workflowId) {
                answer("Region", "EMEA")
                file("Input", Upload.file(input))
            }
            when (outcome) {
                is Succeeded, is SucceededWithWarnings -> for (output in outcome.job().outputs) {
                    val target = folder / output.id
                    client.jobs().awaitDownload(outcome.job().id, output.id, output.availableFormats.first(), target)
                }
                is Failed, is Cancelled, is Unrecognised -> println(outcome.verdict())
            }
        }
        // endregion
        assertThat(Files.list(folder).use { it.toList() }).hasSize(2)
        assertThat(simulator.jobs().of(workflowId).single().answers).containsEntry("Region", "EMEA")
    }

    @Test
    fun states(simulator: AlteryxSimulator): Unit = runBlocking {
        val workflowId = simulator.addWorkflow { it.name("states") }
        simulator.client().use { client ->
            // region states
            val job = client.jobs().run(runRequest(workflowId) { validate() }).awaitSingle()
            client.jobs().watchAsFlow(job.id).collect { println(it.statusWord) }
            // endregion
            // region others
            client.jobs().messages(job.id).asFlow().collect { println(it.text) }
            // endregion
        }
    }

    @Test
    fun many(simulator: AlteryxSimulator): Unit = runBlocking {
        val workflowId = simulator.addWorkflow { it.question(SimulatedQuestion.textBox("Region", "APAC")) }
        simulator.client().use { client ->
            // region many
            val requests = listOf("EMEA", "APAC", "AMER").asFlow().map { region ->
                runRequest(workflowId) { key("sales-$region").answer("Region", region) }
            }
            val fleet = JobFleet.of(client).outstanding(20).build()
            fleet.runAsFlow(requests).collect { println("${it.request().key} ${it.verdict()}") }
            // endregion
        }
        assertThat(simulator.jobs().of(workflowId)).hasSize(3)
    }

    @Test
    fun cancelling(simulator: AlteryxSimulator): Unit = runBlocking {
        val workflowId = simulator.addWorkflow { it.name("limits") }
        simulator.client().use { client ->
            // region cancelling
            val outcome = withTimeoutOrNull(10.minutes) {
                client.jobs().awaitRun(runRequest(workflowId) {}) { cancelJobOnDispose(true) }
            }
            // endregion
            assertThat(outcome).isInstanceOf(Succeeded::class.java)
        }
    }

    @Test
    fun context(simulator: AlteryxSimulator): Unit = runBlocking {
        val workflowId = simulator.addWorkflow { it.name("context") }
        simulator.client().use { client ->
            // region context
            withContext(Context.of("tenant", "sales").asCoroutineContext()) {
                client.jobs().awaitRun(workflowId) // the filters of the client see the tenant
            }
            // endregion
        }
        assertThat(simulator.jobs().count(workflowId)).isOne()
    }
}
