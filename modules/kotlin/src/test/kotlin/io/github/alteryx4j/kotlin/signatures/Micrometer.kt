// Written by SignaturesTest from the classes of the module; do not edit.
@file:Suppress("UNUSED_VARIABLE", "ktlint:standard:property-naming")

package io.github.alteryx4j.kotlin.signatures

import io.github.alteryx4j.client.AlteryxClientBuilder
import io.github.alteryx4j.client.Call
import io.github.alteryx4j.client.fleet.JobFleet
import io.github.alteryx4j.client.fleet.JobFleetBuilder
import io.github.alteryx4j.micrometer.AlteryxObservability
import io.github.alteryx4j.micrometer.CallContext
import io.github.alteryx4j.micrometer.ObservabilityBuilder
import io.github.alteryx4j.resilience.Resilience
import io.micrometer.core.instrument.MeterRegistry
import io.micrometer.observation.ObservationRegistry
import java.util.function.Consumer

internal fun alteryxObservability(it: AlteryxObservability) {
    val accept: Unit = it.accept(given<AlteryxClientBuilder>())
    val close: Unit = it.close()
    val fleet: JobFleet = it.fleet(given<String>(), given<JobFleetBuilder>())
    val of: AlteryxObservability = AlteryxObservability.of(given<MeterRegistry>(), given<ObservationRegistry>())
    val of2: AlteryxObservability = AlteryxObservability.of(
        given<MeterRegistry>(),
        given<ObservationRegistry>(),
        given<Consumer<in ObservabilityBuilder>>(),
    )
}

internal fun callContext(it: CallContext) {
    val call: Call = it.call()
    val status: Int? = it.status()
}

internal fun observabilityBuilder(it: ObservabilityBuilder) {
    val attempts: ObservabilityBuilder = it.attempts(given<Boolean>())
    val name: ObservabilityBuilder = it.name(given<String>())
    val resilience: ObservabilityBuilder = it.resilience(given<Resilience>())
}
