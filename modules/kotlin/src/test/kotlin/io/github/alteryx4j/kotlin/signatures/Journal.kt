// Written by SignaturesTest from the classes of the module; do not edit.
@file:Suppress("UNUSED_VARIABLE", "ktlint:standard:property-naming")

package io.github.alteryx4j.kotlin.signatures

import io.github.alteryx4j.client.fleet.Submission
import io.github.alteryx4j.journal.r2dbc.R2dbcJournal
import io.github.alteryx4j.journal.r2dbc.R2dbcJournalBuilder
import io.github.alteryx4j.journal.r2dbc.WorkItem
import io.github.alteryx4j.journal.r2dbc.WorkOptions
import io.r2dbc.spi.ConnectionFactory
import org.reactivestreams.Publisher
import reactor.core.publisher.Flux
import reactor.core.publisher.Mono
import java.time.Duration
import java.time.Instant
import java.util.function.Consumer

internal fun r2dbcJournal(it: R2dbcJournal) {
    val accept: Mono<Submission> = it.accept(given<Submission>(), given<String>())
    val add: Mono<Long> = it.add(given<Publisher<WorkItem>>())
    val builder: R2dbcJournalBuilder = R2dbcJournal.builder(given<ConnectionFactory>())
    val close: Unit = it.close()
    val createTables: Mono<Void> = it.createTables()
    val doubt: Mono<Void> = it.doubt(given<Submission>(), given<String>())
    val finish: Mono<Void> = it.finish(given<Submission>(), given<String>())
    val intendAgain: Mono<Submission> = it.intendAgain(given<Submission>())
    val intend: Mono<Submission> = it.intend(given<String>(), given<String>())
    val known: Flux<String> = it.known(given<Collection<String>>())
    val putBack: Mono<Void> = it.putBack(given<Submission>())
    val release: Mono<Void> = it.release(given<Submission>())
    val unresolved: Flux<String> = it.unresolved(given<String>(), given<Instant>())
    val withdraw: Mono<Void> = it.withdraw(given<Submission>(), given<String>())
    val work: Flux<WorkItem> = it.work()
    val work2: Flux<WorkItem> = it.work(given<Consumer<WorkOptions>>())
}

internal fun r2dbcJournalBuilder(it: R2dbcJournalBuilder) {
    val build: R2dbcJournal = it.build()
    val lease: R2dbcJournalBuilder = it.lease(given<Duration>())
    val machine: R2dbcJournalBuilder = it.machine(given<String>())
}

internal fun workItem(it: WorkItem) {
    val made: WorkItem = WorkItem(given<String>(), given<String>())
    val key: String = it.key
    val payload: String = it.payload
}

internal fun workOptions(it: WorkOptions) {
    val endless: WorkOptions = it.endless()
    val outstanding: WorkOptions = it.outstanding(given<Int>())
    val poll: WorkOptions = it.poll(given<Duration>())
}
