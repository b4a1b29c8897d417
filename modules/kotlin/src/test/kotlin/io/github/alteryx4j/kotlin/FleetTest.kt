package io.github.alteryx4j.kotlin

import io.github.alteryx4j.client.fleet.JobFleet
import io.github.alteryx4j.client.fleet.RunResult
import io.github.alteryx4j.simulator.AlteryxSimulator
import io.github.alteryx4j.simulator.AlteryxSimulatorExtension
import kotlinx.coroutines.asCoroutineDispatcher
import kotlinx.coroutines.flow.asFlow
import kotlinx.coroutines.flow.flow
import kotlinx.coroutines.flow.map
import kotlinx.coroutines.flow.toList
import kotlinx.coroutines.runBlocking
import org.assertj.core.api.Assertions.assertThat
import org.assertj.core.api.Assertions.assertThatThrownBy
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.extension.ExtendWith
import java.io.IOException
import java.util.concurrent.Executors
import io.github.alteryx4j.simulator.RunResult as Ending

/** A fleet between two flows: requests in, results out. */
@ExtendWith(AlteryxSimulatorExtension::class)
internal class FleetTest {

    private fun word(result: RunResult): String = when (result) {
        is RunResult.Finished -> result.outcome.verdict()
        is RunResult.Refused -> "refused"
        is RunResult.Uncertain -> "uncertain, one of ${result.candidates}"
        is RunResult.Unwatched -> "unwatched, job ${result.jobId}"
        is RunResult.Known -> "known as ${result.submission.state}"
        is RunResult.NotStarted -> "not started"
    }

    @Test
    fun eachRequestGetsItsResult(simulator: AlteryxSimulator): Unit = runBlocking {
        val good = simulator.addWorkflow { it.name("good") }
        val bad = simulator.addWorkflow { it.nextRuns(Ending.error("no disk")) }
        simulator.client().use { client ->
            val fleet = JobFleet.of(client).waiting { it.quickly() }.build()
            val requests = listOf(good, bad, "0".repeat(24)).asFlow().map { runRequest(it) { key(it) } }
            val results = fleet.runAsFlow(requests).toList()
            assertThat(results.associate { it.request().workflowId to word(it) })
                .isEqualTo(mapOf(good to "succeeded", bad to "failed: no disk", "0".repeat(24) to "refused"))
        }
    }

    @Test
    fun theSourceRunsWhereTheResultsAreCollected(simulator: AlteryxSimulator) {
        val workflow = simulator.addWorkflow { it.name("where") }
        val threads = mutableSetOf<String>()
        Executors.newSingleThreadExecutor { Thread(it, "collector") }.asCoroutineDispatcher().use { collector ->
            val requests = flow {
                repeat(20) {
                    threads += Thread.currentThread().name.substringBefore(" @")
                    emit(runRequest(workflow) {})
                }
            }
            simulator.client().use { client ->
                val fleet = JobFleet.of(client).outstanding(2).lookAhead(1).waiting { it.quickly() }.build()
                runBlocking(collector) { assertThat(fleet.runAsFlow(requests).toList()).hasSize(20) }
            }
        }
        assertThat(threads).containsExactly("collector")
    }

    @Test
    fun anErrorOfTheSourceEndsTheFleetWithIt(simulator: AlteryxSimulator) {
        simulator.client().use { client ->
            val requests = flow<Nothing> { throw IOException("no such file") }
            assertThatThrownBy { runBlocking { JobFleet.of(client).build().runAsFlow(requests).toList() } }
                .isInstanceOf(IOException::class.java)
                .hasMessage("no such file")
        }
    }
}
