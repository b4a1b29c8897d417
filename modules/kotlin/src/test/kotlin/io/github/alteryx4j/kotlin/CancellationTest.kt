package io.github.alteryx4j.kotlin

import io.github.alteryx4j.client.fleet.JobFleet
import io.github.alteryx4j.simulator.AlteryxSimulator
import io.github.alteryx4j.simulator.AlteryxSimulatorExtension
import kotlinx.coroutines.CancellationException
import kotlinx.coroutines.CompletableDeferred
import kotlinx.coroutines.awaitCancellation
import kotlinx.coroutines.cancelAndJoin
import kotlinx.coroutines.flow.flow
import kotlinx.coroutines.flow.onCompletion
import kotlinx.coroutines.launch
import kotlinx.coroutines.reactor.awaitSingle
import kotlinx.coroutines.runBlocking
import org.assertj.core.api.Assertions.assertThat
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.extension.RegisterExtension

/** Who cancels a coroutine cancels the call that it waits for, and nothing of it goes on. */
internal class CancellationTest {

    @RegisterExtension
    private val server = AlteryxSimulatorExtension.perTest {}

    private val witness = Witness()

    @Test
    fun aCoroutineThatIsCancelledEndsItsCall(simulator: AlteryxSimulator): Unit = runBlocking {
        val workflow = simulator.addWorkflow { it.name("Slow") }
        simulator.faults().on("POST", "/v3/workflows/{workflowId}/jobs").hang()
        simulator.client { attemptFilter(witness.filter) }.use { client ->
            val running = launch { client.jobs().awaitRun(workflow) }
            witness.awaitSent(ENQUEUE)
            running.cancelAndJoin()
            assertThat(running.isCancelled).isTrue()
            assertThat(witness.cancelled.receive()).isEqualTo(ENQUEUE)
        }
    }

    @Test
    fun aCollectionThatIsCancelledEndsItsCallAndLeavesTheJobAlone(simulator: AlteryxSimulator): Unit = runBlocking {
        val workflow = simulator.addWorkflow { w -> w.name("Slow") }
        simulator.clock().freeze()
        simulator.faults().on("GET", LOOK.removePrefix("GET ")).after(1).hang()
        simulator.client { attemptFilter(witness.filter) }.use { client ->
            val job = client.jobs().run(runRequest(workflow) {}).awaitSingle()
            val watching = launch { client.jobs().watchAsFlow(job.id) { quickly() }.collect {} }
            repeat(2) { witness.awaitSent(LOOK) }
            watching.cancelAndJoin()
            assertThat(witness.cancelled.receive()).isEqualTo(LOOK)
            assertThat(simulator.jobs().of(workflow).single().status).isEqualTo("Running")
        }
    }

    @Test
    fun theJobEndsWithItsCoroutineWhenThatWasAskedFor(simulator: AlteryxSimulator): Unit = runBlocking {
        val workflow = simulator.addWorkflow { w -> w.name("Slow") }
        simulator.clock().freeze()
        simulator.client { attemptFilter(witness.filter) }.use { client ->
            val running = launch {
                client.jobs().awaitRun(runRequest(workflow) {}) { quickly().cancelJobOnDispose(true) }
            }
            witness.awaitSent(LOOK)
            running.cancelAndJoin()
            witness.awaitSent("DELETE /v3/jobs/{jobId}")
        }
    }

    @Test
    fun aFleetThatIsCancelledCancelsItsSource(simulator: AlteryxSimulator): Unit = runBlocking {
        val workflow = simulator.addWorkflow { it.name("Many") }
        val ended = CompletableDeferred<Throwable?>()
        val requests = flow {
            emit(runRequest(workflow) {})
            awaitCancellation()
        }.onCompletion { ended.complete(it) }
        simulator.client { attemptFilter(witness.filter) }.use { client ->
            val fleet = JobFleet.of(client).build()
            val running = launch { fleet.runAsFlow(requests).collect {} }
            witness.awaitSent(ENQUEUE)
            running.cancelAndJoin()
            assertThat(ended.await()).isInstanceOf(CancellationException::class.java)
        }
    }

    private companion object {
        const val ENQUEUE = "POST /v3/workflows/{workflowId}/jobs"
        const val LOOK = "GET /v3/jobs/{jobId}"
    }
}
