package io.github.alteryx4j.kotlin

import kotlinx.coroutines.flow.Flow
import kotlinx.coroutines.reactive.asFlow
import kotlinx.coroutines.reactor.awaitSingle
import reactor.core.publisher.Flux
import reactor.core.publisher.Mono

// kotlinx.coroutines carries a ReactorContext over. The thread-locals of the coroutine's thread, MDC and observations,
// are carried where context-propagation is on the class path and knows them; without it the capture is none.

internal suspend fun <T : Any> Mono<T>.awaitCall(): T = contextCapture().awaitSingle()

internal fun <T : Any> Flux<T>.asCallFlow(): Flow<T> = contextCapture().asFlow()
