package io.github.alteryx4j.examples.kotlin

import io.github.alteryx4j.client.AlteryxClient
import io.github.alteryx4j.kotlin.alteryxClient
import io.github.alteryx4j.simulator.AlteryxSimulator
import io.github.alteryx4j.simulator.RunResult
import io.github.alteryx4j.simulator.SimulatedQuestion

/** Where the workflow runs: a client and the workflow's id. */
internal class Place(
    val client: AlteryxClient,
    val workflowId: String,
    private val simulator: AlteryxSimulator? = null,
) : AutoCloseable {

    override fun close() {
        client.close()
        simulator?.close()
    }

    companion object {
        /** The server that `ALTERYX_BASE_URL` and its companions name, or else the bundled simulator. */
        fun of(environment: Map<String, String>): Place =
            if ("ALTERYX_BASE_URL" in environment) onServer(environment) else onSimulator()

        private fun onServer(environment: Map<String, String>): Place {
            val workflowId = requireNotNull(environment["ALTERYX_WORKFLOW_ID"]) {
                "Set ALTERYX_WORKFLOW_ID to the id of the workflow to run"
            }
            return Place(AlteryxClient.fromEnvironment(environment), workflowId)
        }

        private fun onSimulator(): Place {
            val simulator = AlteryxSimulator.start()
            val user = simulator.curator()
            val client = alteryxClient {
                baseUrl(simulator.baseUrl())
                credentials(user.clientId, user.clientSecret)
            }
            return Place(client, simulator.regionalSales(), simulator)
        }

        /** It executes nothing: its output repeats the answer. */
        private fun AlteryxSimulator.regionalSales(): String = addWorkflow { workflow ->
            workflow.name("Regional sales")
                .question(SimulatedQuestion.textBox("Region", "APAC"))
                .everyRun { run ->
                    val csv = "Region\n${run.answers["Region"] ?: "APAC"}\n".toByteArray()
                    RunResult.builder().output("sales.csv", "Csv", csv).build()
                }
        }
    }
}
