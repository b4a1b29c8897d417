// Written by SignaturesTest from the classes of the module; do not edit.
@file:Suppress("UNUSED_VARIABLE", "ktlint:standard:property-naming")

package io.github.alteryx4j.kotlin.signatures

import io.github.alteryx4j.client.AlteryxClientBuilder
import io.github.alteryx4j.resilience.Resilience
import io.github.alteryx4j.resilience.ResilienceBuilder
import io.github.alteryx4j.resilience.ServerNumbers
import io.github.resilience4j.bulkhead.BulkheadRegistry
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry
import io.github.resilience4j.retry.RetryRegistry
import reactor.core.scheduler.Scheduler
import java.time.Duration
import java.util.function.Consumer

internal fun resilience(it: Resilience) {
    val accept: Unit = it.accept(given<AlteryxClientBuilder>())
    val bulkheads: BulkheadRegistry = it.bulkheads()
    val circuitBreakers: CircuitBreakerRegistry = it.circuitBreakers()
    val defaults: Resilience = Resilience.defaults()
    val numbers: List<ServerNumbers> = it.numbers()
    val of: Resilience = Resilience.of(given<Consumer<in ResilienceBuilder>>())
    val retries: RetryRegistry = it.retries()
}

internal fun resilienceBuilder(it: ResilienceBuilder) {
    val adaptiveConcurrency: ResilienceBuilder = it.adaptiveConcurrency(given<Int>(), given<Int>())
    val backoff: ResilienceBuilder = it.backoff(given<Duration>(), given<Duration>())
    val bulkheads: ResilienceBuilder = it.bulkheads(given<BulkheadRegistry>())
    val circuitBreaker: ResilienceBuilder = it.circuitBreaker(given<Consumer<in CircuitBreakerConfig.Builder>>())
    val circuitBreakers: ResilienceBuilder = it.circuitBreakers(given<CircuitBreakerRegistry>())
    val concurrency: ResilienceBuilder = it.concurrency(given<Int>())
    val maxAttempts: ResilienceBuilder = it.maxAttempts(given<Int>())
    val queueCapacity: ResilienceBuilder = it.queueCapacity(given<Int>())
    val ratePerSecond: ResilienceBuilder = it.ratePerSecond(given<Double>())
    val repeatRefusedSubmissions: ResilienceBuilder = it.repeatRefusedSubmissions(given<Boolean>())
    val retries: ResilienceBuilder = it.retries(given<RetryRegistry>())
    val retryBudget: ResilienceBuilder = it.retryBudget(given<Double>())
    val scheduler: ResilienceBuilder = it.scheduler(given<Scheduler>())
    val withoutCircuitBreaker: ResilienceBuilder = it.withoutCircuitBreaker()
    val withoutQueue: ResilienceBuilder = it.withoutQueue()
    val withoutRetry: ResilienceBuilder = it.withoutRetry()
}

internal fun serverNumbers(it: ServerNumbers) {
    val made: ServerNumbers = ServerNumbers(
        given<String>(),
        given<Int>(),
        given<Int>(),
        given<Int>(),
        given<Long>(),
        given<Long>(),
        given<Long>(),
        given<Double>(),
    )
    val abandoned: Long = it.abandoned
    val limit: Int = it.limit
    val refused: Long = it.refused
    val retryBudget: Double = it.retryBudget
    val running: Int = it.running
    val server: String = it.server
    val started: Long = it.started
    val waiting: Int = it.waiting
}
