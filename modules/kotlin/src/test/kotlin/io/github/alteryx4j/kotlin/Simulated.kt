package io.github.alteryx4j.kotlin

import io.github.alteryx4j.client.AlteryxClient
import io.github.alteryx4j.client.AlteryxClientBuilder
import io.github.alteryx4j.client.CallFilter
import io.github.alteryx4j.client.run.Waiting
import io.github.alteryx4j.simulator.AlteryxSimulator
import kotlinx.coroutines.channels.Channel
import java.time.Duration

/** A client of the simulator's Curator. */
internal fun AlteryxSimulator.client(configure: AlteryxClientBuilder.() -> Unit = {}): AlteryxClient {
    val (address, user) = baseUrl() to curator()
    return alteryxClient {
        baseUrl(address)
        credentials(user.clientId, user.clientSecret)
        configure()
    }
}

/** Looks often, so that tests need not wait. */
internal fun Waiting.Builder.quickly(): Waiting.Builder =
    firstLook(Duration.ofMillis(20)).longestInterval(Duration.ofMillis(50))

/** Tells which calls were sent and which of them were cancelled before their answer. */
internal class Witness {

    val sent = Channel<String>(Channel.UNLIMITED)
    val cancelled = Channel<String>(Channel.UNLIMITED)

    val filter = CallFilter { call, next ->
        next.send(call)
            .doOnSubscribe { sent.trySend(call.toString()) }
            .doOnCancel { cancelled.trySend(call.toString()) }
    }

    suspend fun awaitSent(call: String) {
        while (sent.receive() != call) {
            // The calls before it are of no interest.
        }
    }
}
