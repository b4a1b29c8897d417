package io.github.alteryx4j.kotlin

import io.github.alteryx4j.client.AlteryxClient
import io.github.alteryx4j.client.CallFilter
import io.github.alteryx4j.simulator.AlteryxSimulator
import io.github.alteryx4j.simulator.AlteryxSimulatorExtension
import io.micrometer.context.ContextRegistry
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.asContextElement
import kotlinx.coroutines.flow.toList
import kotlinx.coroutines.reactor.asCoroutineContext
import kotlinx.coroutines.runBlocking
import kotlinx.coroutines.withContext
import org.assertj.core.api.Assertions.assertThat
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.extension.ExtendWith
import reactor.core.publisher.Mono
import reactor.util.context.Context
import java.util.concurrent.ConcurrentHashMap
import kotlin.coroutines.CoroutineContext

/** Filters of the client see the context of the coroutine that calls. */
@ExtendWith(AlteryxSimulatorExtension::class)
internal class ContextTest {

    private val seen: MutableSet<String> = ConcurrentHashMap.newKeySet()

    private val filter = CallFilter { call, next ->
        Mono.deferContextual {
            seen += "${call.method()} by ${it.getOrDefault(KEY, "nobody")}"
            next.send(call)
        }
    }

    private fun callers(simulator: AlteryxSimulator, context: CoroutineContext): Set<String> {
        val workflow = simulator.addWorkflow { it.name("Context") }
        simulator.client { outerFilter(filter) }.use { client -> runBlocking { work(client, workflow, context) } }
        return seen
    }

    private suspend fun work(client: AlteryxClient, workflow: String, context: CoroutineContext) =
        withContext(context) {
            client.jobs().awaitRun(runRequest(workflow) {}) { quickly() }
            client.workflows().listAsFlow().toList()
        }

    @Test
    fun theReactorContextOfTheCoroutineReachesTheFilters(simulator: AlteryxSimulator) {
        assertThat(callers(simulator, Context.of(KEY, "ada").asCoroutineContext()))
            .containsExactlyInAnyOrder("POST by ada", "GET by ada")
    }

    @Test
    fun threadLocalsOfTheCoroutineReachTheFiltersWhereContextPropagationKnowsThem(simulator: AlteryxSimulator) {
        val user = ThreadLocal<String>()
        ContextRegistry.getInstance().registerThreadLocalAccessor(KEY, user)
        try {
            assertThat(callers(simulator, Dispatchers.IO + user.asContextElement("eve")))
                .containsExactlyInAnyOrder("POST by eve", "GET by eve")
        } finally {
            ContextRegistry.getInstance().removeThreadLocalAccessor(KEY)
        }
    }

    private companion object {
        const val KEY = "user"
    }
}
