package io.github.alteryx4j.kotlin

import io.github.alteryx4j.InvalidAnswersException
import io.github.alteryx4j.JobFailedException
import io.github.alteryx4j.NotFoundException
import io.github.alteryx4j.client.job.JobStatus
import io.github.alteryx4j.client.job.OutputFormat
import io.github.alteryx4j.client.run.JobOutcome
import io.github.alteryx4j.simulator.AlteryxSimulator
import io.github.alteryx4j.simulator.AlteryxSimulatorExtension
import io.github.alteryx4j.simulator.RunResult
import io.github.alteryx4j.simulator.SimulatedQuestion
import kotlinx.coroutines.flow.map
import kotlinx.coroutines.flow.toList
import kotlinx.coroutines.reactor.awaitSingle
import kotlinx.coroutines.runBlocking
import org.assertj.core.api.Assertions.assertThat
import org.assertj.core.api.Assertions.catchThrowableOfType
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.extension.ExtendWith
import org.junit.jupiter.api.io.TempDir
import java.nio.file.Path
import java.time.Duration

/** The main job in coroutines: run, wait, look on, learn how it ended, fetch what it wrote. */
@ExtendWith(AlteryxSimulatorExtension::class)
internal class RunningJobsTest {

    private fun word(outcome: JobOutcome): String = when (outcome) {
        is JobOutcome.Succeeded -> "well"
        is JobOutcome.SucceededWithWarnings -> "with warnings"
        is JobOutcome.Failed -> "badly"
        is JobOutcome.Cancelled -> "by hand"
        is JobOutcome.Unrecognised -> "somehow"
    }

    @Test
    fun runsWithAnswersAndTellsTheOutcome(simulator: AlteryxSimulator): Unit = runBlocking {
        val workflow = simulator.addWorkflow { it.question(SimulatedQuestion.textBox("Region", "APAC")) }
        simulator.client().use { client ->
            val outcome = client.jobs().awaitRun(workflow) { answer("Region", "EMEA") }
            assertThat(word(outcome)).isEqualTo("well")
        }
        assertThat(simulator.jobs().of(workflow).single().answers).containsEntry("Region", "EMEA")
    }

    @Test
    fun aRunThatFailsIsAValueUntilItIsAskedToBeThrown(simulator: AlteryxSimulator): Unit = runBlocking {
        val workflow = simulator.addWorkflow { it.nextRuns(RunResult.error("no such table")) }
        simulator.client().use { client ->
            val outcome = client.jobs().awaitRun(runRequest(workflow) { validate() }) { quickly() }
            assertThat(word(outcome)).isEqualTo("badly")
            val error = catchThrowableOfType(JobFailedException::class.java) { outcome.orThrow() }
            assertThat(error).hasMessageContaining("no such table")
            assertThat(error.jobId()).isEqualTo(outcome.job().id)
        }
    }

    @Test
    fun showsEachStateOnceAndThenTheOutcome(simulator: AlteryxSimulator): Unit = runBlocking {
        val shortWhile = Duration.ofMillis(150)
        val workflow = simulator.addWorkflow { w -> w.outcome { it.queued(shortWhile).running(shortWhile) } }
        simulator.client().use { client ->
            val job = client.jobs().run(runRequest(workflow) {}).awaitSingle()
            val states = client.jobs().watchAsFlow(job.id) { quickly() }.map { it.status() }.toList()
            assertThat(states).doesNotHaveDuplicates().endsWith(JobStatus.COMPLETED)
            assertThat(word(client.jobs().awaitOutcome(job.id) { quickly() })).isEqualTo("well")
            assertThat(client.jobs().listAsFlow().toList().map { it.jobId }).contains(job.id)
        }
    }

    @Test
    fun fetchesWhatTheRunWrote(simulator: AlteryxSimulator, @TempDir folder: Path): Unit = runBlocking {
        val workflow = simulator.addWorkflow { it.name("Sales").output("sales.csv", "Csv", "a,b".toByteArray()) }
        simulator.client().use { client ->
            val found = client.workflows().listAsFlow { name("Sales") }.toList().single()
            assertThat(found.id).isEqualTo(workflow)
            val job = client.jobs().awaitRun(runRequest(found.id) {}) { quickly() }.orThrow()
            val target = folder.resolve("sales.csv")
            val file = client.jobs().awaitDownload(job.id, job.outputs.single().id, OutputFormat.CSV, target)
            assertThat(file).isEqualTo(target).hasContent("a,b")
        }
    }

    @Test
    fun errorsKeepTheirTypeAndWhatTheyTell(simulator: AlteryxSimulator) {
        val workflow = simulator.addWorkflow { it.name("no questions") }
        simulator.client().use { client ->
            val wrong = catchThrowableOfType(InvalidAnswersException::class.java) {
                runBlocking { client.jobs().awaitRun(workflow) { answer("Region", "EMEA").validate() } }
            }
            assertThat(wrong.problems()).singleElement().asString().contains("Region")
            val lost = catchThrowableOfType(NotFoundException::class.java) {
                runBlocking { client.jobs().watchAsFlow("000000000000000000000000") { quickly() }.toList() }
            }
            assertThat(lost.reply().status).isEqualTo(404)
        }
    }
}
