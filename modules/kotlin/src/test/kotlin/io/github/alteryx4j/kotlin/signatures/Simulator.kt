// Written by SignaturesTest from the classes of the module; do not edit.
@file:Suppress("UNUSED_VARIABLE", "ktlint:standard:property-naming")

package io.github.alteryx4j.kotlin.signatures

import io.github.alteryx4j.simulator.AlteryxSimulator
import io.github.alteryx4j.simulator.AlteryxSimulatorExtension
import io.github.alteryx4j.simulator.FaultScript
import io.github.alteryx4j.simulator.NewWorkflow
import io.github.alteryx4j.simulator.RecordedRequest
import io.github.alteryx4j.simulator.RunFunction
import io.github.alteryx4j.simulator.RunInput
import io.github.alteryx4j.simulator.RunResult
import io.github.alteryx4j.simulator.SimulatedJob
import io.github.alteryx4j.simulator.SimulatedQuestion
import io.github.alteryx4j.simulator.SimulatedUser
import io.github.alteryx4j.simulator.SimulatedWorkflow
import io.github.alteryx4j.simulator.SimulatorBuilder
import io.github.alteryx4j.simulator.SimulatorClock
import io.github.alteryx4j.simulator.SimulatorFaults
import io.github.alteryx4j.simulator.SimulatorJobs
import io.github.alteryx4j.simulator.SimulatorQuirks
import io.github.alteryx4j.simulator.SimulatorRequests
import io.github.alteryx4j.simulator.SimulatorSeeds
import io.github.alteryx4j.simulator.SimulatorTokens
import io.github.alteryx4j.simulator.SimulatorUsers
import io.github.alteryx4j.simulator.Unset
import org.junit.jupiter.api.extension.ExtensionContext
import org.junit.jupiter.api.extension.ParameterContext
import java.time.Duration
import java.time.Instant
import java.util.function.Consumer
import java.util.function.LongUnaryOperator

internal fun alteryxSimulator(it: AlteryxSimulator) {
    val addWorkflow: String = it.addWorkflow(given<Consumer<NewWorkflow>>())
    val artisan: SimulatedUser = it.artisan()
    val baseUrl: String = it.baseUrl()
    val builder: SimulatorBuilder = AlteryxSimulator.builder()
    val clock: SimulatorClock = it.clock()
    val close: Unit = it.close()
    val curator: SimulatedUser = it.curator()
    val faults: SimulatorFaults = it.faults()
    val inputFile: ByteArray = it.inputFile(given<String>())
    val jobs: SimulatorJobs = it.jobs()
    val main: Unit = AlteryxSimulator.main(given<Array<String>>())
    val packageOf: ByteArray = AlteryxSimulator.packageOf(given<Consumer<NewWorkflow>>())
    val quirks: SimulatorQuirks = it.quirks()
    val requests: SimulatorRequests = it.requests()
    val seeds: SimulatorSeeds = it.seeds()
    val start: AlteryxSimulator = AlteryxSimulator.start()
    val tokens: SimulatorTokens = it.tokens()
    val users: SimulatorUsers = it.users()
    val viewer: SimulatedUser = it.viewer()
    val withoutApiAccess: SimulatedUser = it.withoutApiAccess()
    val workflow: SimulatedWorkflow = it.workflow(given<String>())
}

internal fun alteryxSimulatorExtension(it: AlteryxSimulatorExtension) {
    val made: AlteryxSimulatorExtension = AlteryxSimulatorExtension()
    val beforeAll: Unit = it.beforeAll(given<ExtensionContext>())
    val beforeEach: Unit = it.beforeEach(given<ExtensionContext>())
    val perClass: AlteryxSimulatorExtension = AlteryxSimulatorExtension.perClass(given<Consumer<SimulatorBuilder>>())
    val perTest: AlteryxSimulatorExtension = AlteryxSimulatorExtension.perTest(given<Consumer<SimulatorBuilder>>())
    val resolveParameter: AlteryxSimulator = it.resolveParameter(given<ParameterContext>(), given<ExtensionContext>())
    val simulator: AlteryxSimulator = it.simulator()
    val supportsParameter: Boolean = it.supportsParameter(given<ParameterContext>(), given<ExtensionContext>())
}

internal fun faultScript(it: FaultScript) {
    val after: FaultScript = it.after(given<Int>())
    val always: FaultScript = it.always()
    val closeAfterReply: SimulatorFaults = it.closeAfterReply()
    val closeWithoutReply: SimulatorFaults = it.closeWithoutReply()
    val delay: SimulatorFaults = it.delay(given<Duration>())
    val emptyBody: SimulatorFaults = it.emptyBody()
    val hang: SimulatorFaults = it.hang()
    val htmlPage: SimulatorFaults = it.htmlPage(given<Int>())
    val loseReply: SimulatorFaults = it.loseReply()
    val malformJson: SimulatorFaults = it.malformJson()
    val reset: SimulatorFaults = it.reset()
    val revokeToken: SimulatorFaults = it.revokeToken()
    val status: SimulatorFaults = it.status(given<Int>())
    val status2: SimulatorFaults = it.status(given<Int>(), given<Map<String, String>>(), given<String>())
    val times: FaultScript = it.times(given<Int>())
    val truncateBody: SimulatorFaults = it.truncateBody()
}

internal fun newWorkflow(it: NewWorkflow) {
    val everyRun: NewWorkflow = it.everyRun(given<RunFunction>())
    val fileName: NewWorkflow = it.fileName(given<String>())
    val isPublic: NewWorkflow = it.isPublic(given<Boolean>())
    val name: NewWorkflow = it.name(given<String>())
    val nextRuns: NewWorkflow = it.nextRuns(*given<Array<RunResult>>())
    val othersCanExecute: NewWorkflow = it.othersCanExecute(given<Boolean>())
    val othersMayDownload: NewWorkflow = it.othersMayDownload(given<Boolean>())
    val outcome: NewWorkflow = it.outcome(given<Consumer<RunResult.Builder>>())
    val output: NewWorkflow = it.output(given<String>(), given<String>(), given<ByteArray>())
    val owner: NewWorkflow = it.owner(given<SimulatedUser>())
    val question: NewWorkflow = it.question(given<SimulatedQuestion>())
}

internal fun recordedRequest(it: RecordedRequest) {
    val made: RecordedRequest = RecordedRequest(
        given<String>(),
        given<String>(),
        given<String>(),
        given<String>(),
        given<Int>(),
        given<Set<String>>(),
    )
    val headerNames: Set<String> = it.headerNames
    val method: String = it.method
    val path: String = it.path
    val query: String = it.query
    val status: Int = it.status
    val template: String = it.template
}

internal fun runFunction(it: RunFunction) {
    val run: RunResult = it.run(given<RunInput>())
}

internal abstract class RunFunctionInKotlin : RunFunction {
    abstract override fun run(p0: RunInput): RunResult
}

internal fun runInput(it: RunInput) {
    val made: RunInput = RunInput(given<String>(), given<String>(), given<String>(), given<Map<String, String>>())
    val answers: Map<String, String> = it.answers
    val priority: String = it.priority
    val userId: String = it.userId
    val workflowId: String = it.workflowId
}

internal fun runResult(it: RunResult) {
    val builder: RunResult.Builder = RunResult.builder()
    val error: RunResult = RunResult.error(given<String>())
    val success: RunResult = RunResult.success()
}

internal fun runResultBuilder(it: RunResult.Builder) {
    val build: RunResult = it.build()
    val created: RunResult.Builder = it.created(given<Duration>())
    val disposition: RunResult.Builder = it.disposition(given<String?>())
    val error: RunResult.Builder = it.error(given<String>(), given<Int>())
    val info: RunResult.Builder = it.info(given<String>(), given<Int>())
    val initializing: RunResult.Builder = it.initializing(given<Duration>())
    val message: RunResult.Builder = it.message(given<Int>(), given<String>(), given<Int>())
    val output: RunResult.Builder = it.output(given<String>(), given<String>(), given<ByteArray>())
    val output2: RunResult.Builder = it.output(
        given<String>(),
        given<String>(),
        given<Long>(),
        given<LongUnaryOperator>(),
    )
    val queued: RunResult.Builder = it.queued(given<Duration>())
    val running: RunResult.Builder = it.running(given<Duration>())
    val status: RunResult.Builder = it.status(given<String>())
    val warning: RunResult.Builder = it.warning(given<String>(), given<Int>())
}

internal fun simulatedJob(it: SimulatedJob) {
    val made: SimulatedJob = SimulatedJob(
        given<String>(),
        given<String>(),
        given<String>(),
        given<String>(),
        given<String>(),
        given<String?>(),
        given<Map<String, String>>(),
    )
    val answers: Map<String, String> = it.answers
    val disposition: String? = it.disposition
    val id: String = it.id
    val priority: String = it.priority
    val status: String = it.status
    val userId: String = it.userId
    val workflowId: String = it.workflowId
}

internal fun simulatedQuestion(it: SimulatedQuestion) {
    val made: SimulatedQuestion = SimulatedQuestion(
        given<String>(),
        given<String>(),
        given<String>(),
        given<String>(),
        given<Boolean>(),
        given<Map<String, String>>(),
    )
    val checkBox: SimulatedQuestion = SimulatedQuestion.checkBox(given<String>(), given<Boolean>())
    val date: SimulatedQuestion = SimulatedQuestion.date(given<String>(), given<String>())
    val description: String = it.description
    val dropDown: SimulatedQuestion = SimulatedQuestion.dropDown(given<String>(), given<Map<String, String>>())
    val fileBrowse: SimulatedQuestion = SimulatedQuestion.fileBrowse(given<String>())
    val items: Map<String, String> = it.items
    val listBox: SimulatedQuestion = SimulatedQuestion.listBox(given<String>(), given<Map<String, String>>())
    val multiple: Boolean = it.multiple
    val name: String = it.name
    val number: SimulatedQuestion = SimulatedQuestion.number(given<String>(), given<String>())
    val textBox: SimulatedQuestion = SimulatedQuestion.textBox(given<String>(), given<String>())
    val type: String = it.type
    val value: String = it.value
}

internal fun simulatedUser(it: SimulatedUser) {
    val made: SimulatedUser = SimulatedUser(
        given<String>(),
        given<String>(),
        given<SimulatedUser.Role>(),
        given<String>(),
        given<String>(),
    )
    val clientId: String = it.clientId
    val clientSecret: String = it.clientSecret
    val email: String = it.email
    val id: String = it.id
    val role: SimulatedUser.Role = it.role
}

internal fun simulatedUserRole(it: SimulatedUser.Role) {
    val ARTISAN: SimulatedUser.Role = SimulatedUser.Role.ARTISAN
    val CURATOR: SimulatedUser.Role = SimulatedUser.Role.CURATOR
    val MEMBER: SimulatedUser.Role = SimulatedUser.Role.MEMBER
    val NO_ACCESS: SimulatedUser.Role = SimulatedUser.Role.NO_ACCESS
    val VIEWER: SimulatedUser.Role = SimulatedUser.Role.VIEWER
}

internal fun simulatedWorkflow(it: SimulatedWorkflow) {
    val everyRun: SimulatedWorkflow = it.everyRun(given<RunFunction>())
    val id: String = it.id()
    val name: String = it.name()
    val nextRuns: SimulatedWorkflow = it.nextRuns(*given<Array<RunResult>>())
    val scheduled: SimulatedWorkflow = it.scheduled(given<Boolean>())
}

internal fun simulatorBuilder(it: SimulatorBuilder) {
    val port: SimulatorBuilder = it.port(given<Int>())
    val prefix: SimulatorBuilder = it.prefix(given<String>())
    val queueTime: SimulatorBuilder = it.queueTime(given<Duration>())
    val runTime: SimulatorBuilder = it.runTime(given<Duration>())
    val start: AlteryxSimulator = it.start()
    val tokenLifetime: SimulatorBuilder = it.tokenLifetime(given<Duration>())
    val windowsAuthentication: SimulatorBuilder = it.windowsAuthentication()
    val workers: SimulatorBuilder = it.workers(given<Int>())
}

internal fun simulatorClock(it: SimulatorClock) {
    val advance: Unit = it.advance(given<Duration>())
    val freeze: Unit = it.freeze()
    val now: Instant = it.now()
    val resume: Unit = it.resume()
}

internal fun simulatorFaults(it: SimulatorFaults) {
    val clear: Unit = it.clear()
    val closeConnections: Unit = it.closeConnections()
    val on: FaultScript = it.on(given<String>(), given<String>())
    val pending: Long = it.pending()
}

internal fun simulatorJobs(it: SimulatorJobs) {
    val all: List<SimulatedJob> = it.all()
    val count: Long = it.count()
    val count2: Long = it.count(given<String>())
    val of: List<SimulatedJob> = it.of(given<String>())
}

internal fun simulatorQuirks(it: SimulatorQuirks) {
    val auditPagesFromOne: Unit = it.auditPagesFromOne(given<Boolean>())
    val byteOrderMark: Unit = it.byteOrderMark(given<Boolean>())
    val clear: Unit = it.clear()
    val dcmListsAsArray: Unit = it.dcmListsAsArray(given<Boolean>())
    val emptyBodies: Unit = it.emptyBodies(given<Boolean>())
    val fractionDigits: Unit = it.fractionDigits(given<Int?>())
    val htmlErrors: Unit = it.htmlErrors(given<Boolean>())
    val messagesAsArray: Unit = it.messagesAsArray(given<Boolean>())
    val numbersForWords: Unit = it.numbersForWords(given<Boolean>())
    val oldErrors: Unit = it.oldErrors(given<Boolean>())
    val unset: Unit = it.unset(given<Unset?>())
    val withoutNewestEndpoints: Unit = it.withoutNewestEndpoints(given<Boolean>())
    val withoutTls: Unit = it.withoutTls(given<Boolean>())
}

internal fun simulatorRequests(it: SimulatorRequests) {
    val clear: Unit = it.clear()
    val count: Long = it.count()
    val count2: Long = it.count(given<String>(), given<String>())
    val latest: List<RecordedRequest> = it.latest()
}

internal fun simulatorSeeds(it: SimulatorSeeds) {
    val credential: String = it.credential(given<SimulatedUser>(), given<String>(), given<String>())
    val dataConnection: String = it.dataConnection(given<String>(), given<String>(), given<String>())
    val insight: String = it.insight(given<String>(), given<SimulatedUser>())
    val systemDataConnection: String = it.systemDataConnection(given<String>(), given<String>(), given<String>())
}

internal fun simulatorTokens(it: SimulatorTokens) {
    val issued: Long = it.issued()
    val lifetime: Unit = it.lifetime(given<Duration>())
    val newRevokesOld: Unit = it.newRevokesOld(given<Boolean>())
    val reportedLifetime: Unit = it.reportedLifetime(given<Duration>())
    val requests: Long = it.requests()
    val revokeAll: Unit = it.revokeAll()
}

internal fun simulatorUsers(it: SimulatorUsers) {
    val add: SimulatedUser = it.add(given<SimulatedUser.Role>(), given<String>(), given<String>())
    val all: List<SimulatedUser> = it.all()
    val apiAccess: Unit = it.apiAccess(given<SimulatedUser>(), given<Boolean>())
    val passwordResets: Int = it.passwordResets(given<SimulatedUser>())
    val rotateSecret: SimulatedUser = it.rotateSecret(given<SimulatedUser>(), given<String>())
}

internal fun unset(it: Unset) {
    val ABSENT: Unset = Unset.ABSENT
    val EMPTY: Unset = Unset.EMPTY
    val NULL: Unset = Unset.NULL
}
