package io.github.alteryx4j.kotlin

import io.github.alteryx4j.client.fleet.JobFleet
import io.github.alteryx4j.client.fleet.RunResult
import io.github.alteryx4j.client.run.RunRequest
import kotlinx.coroutines.Job
import kotlinx.coroutines.currentCoroutineContext
import kotlinx.coroutines.flow.Flow
import kotlinx.coroutines.flow.emitAll
import kotlinx.coroutines.flow.flow
import kotlinx.coroutines.reactor.asFlux

/**
 * Runs what the source gives, as fast as limits and demand allow, and tells what became of each request: one result
 * each. See [JobFleet.run]. The source runs in the context of whoever collects the results, so it may block where that
 * one may.
 */
public fun JobFleet.runAsFlow(requests: Flow<RunRequest>): Flow<RunResult> = flow {
    // The subscription of the fleet is what cancels the source; a Job of its own it must not have.
    val source = requests.asFlux(currentCoroutineContext().minusKey(Job))
    emitAll(run(source).asCallFlow())
}
