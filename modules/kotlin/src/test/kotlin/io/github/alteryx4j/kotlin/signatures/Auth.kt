// Written by SignaturesTest from the classes of the module; do not edit.
@file:Suppress("UNUSED_VARIABLE", "ktlint:standard:property-naming")

package io.github.alteryx4j.kotlin.signatures

import io.github.alteryx4j.AccessDeniedException
import io.github.alteryx4j.AlteryxException
import io.github.alteryx4j.CallException
import io.github.alteryx4j.CircuitOpenException
import io.github.alteryx4j.ClientClosedException
import io.github.alteryx4j.ConfigurationException
import io.github.alteryx4j.ConflictException
import io.github.alteryx4j.DeadlineExceededException
import io.github.alteryx4j.ErrorReply
import io.github.alteryx4j.InvalidAnswersException
import io.github.alteryx4j.InvalidRequestException
import io.github.alteryx4j.JobFailedException
import io.github.alteryx4j.JournalException
import io.github.alteryx4j.NotFoundException
import io.github.alteryx4j.OverloadedException
import io.github.alteryx4j.ResponseException
import io.github.alteryx4j.ServerErrorException
import io.github.alteryx4j.SubmissionUncertainException
import io.github.alteryx4j.ThrottledException
import io.github.alteryx4j.TokenException
import io.github.alteryx4j.TokenRefusedException
import io.github.alteryx4j.TokenUnavailableException
import io.github.alteryx4j.TransportException
import io.github.alteryx4j.UndecodableAnswerException
import io.github.alteryx4j.UnsupportedByServerException
import io.github.alteryx4j.WaitInterruptedException
import io.github.alteryx4j.auth.AccessToken
import io.github.alteryx4j.auth.ClientAuthentication
import io.github.alteryx4j.auth.ClientCredentials
import io.github.alteryx4j.auth.ClientCredentialsTokenSource
import io.github.alteryx4j.auth.RetryAfter
import io.github.alteryx4j.auth.Secret
import io.github.alteryx4j.auth.SharedToken
import io.github.alteryx4j.auth.SharedTokenBuilder
import io.github.alteryx4j.auth.TokenListener
import io.github.alteryx4j.auth.TokenSource
import reactor.core.publisher.Mono
import reactor.core.scheduler.Scheduler
import reactor.netty.http.client.HttpClient
import java.net.URI
import java.time.Duration
import java.time.Instant
import java.util.function.Supplier

internal fun accessDeniedException(it: AccessDeniedException) {
    val made: AccessDeniedException = AccessDeniedException(given<String>(), given<ErrorReply>(), given<String>())
    val isSafeToRepeat: Boolean = it.isSafeToRepeat()
    val isTransient: Boolean = it.isTransient()
}

internal fun alteryxException(it: AlteryxException) {
    val isSafeToRepeat: Boolean = it.isSafeToRepeat()
    val isTransient: Boolean = it.isTransient()
}

internal fun callException(it: CallException) {
    val call: String = it.call()
}

internal fun circuitOpenException(it: CircuitOpenException) {
    val made: CircuitOpenException = CircuitOpenException(given<String>(), given<String>())
    val isSafeToRepeat: Boolean = it.isSafeToRepeat()
    val isTransient: Boolean = it.isTransient()
}

internal fun clientClosedException(it: ClientClosedException) {
    val made: ClientClosedException = ClientClosedException()
    val isSafeToRepeat: Boolean = it.isSafeToRepeat()
    val isTransient: Boolean = it.isTransient()
}

internal fun configurationException(it: ConfigurationException) {
    val made: ConfigurationException = ConfigurationException(given<String>())
    val isSafeToRepeat: Boolean = it.isSafeToRepeat()
    val isTransient: Boolean = it.isTransient()
}

internal fun conflictException(it: ConflictException) {
    val made: ConflictException = ConflictException(given<String>(), given<ErrorReply>())
    val isSafeToRepeat: Boolean = it.isSafeToRepeat()
    val isTransient: Boolean = it.isTransient()
}

internal fun deadlineExceededException(it: DeadlineExceededException) {
    val made: DeadlineExceededException = DeadlineExceededException(
        given<String>(),
        given<String>(),
        given<Duration>(),
        given<Boolean>(),
    )
    val isSafeToRepeat: Boolean = it.isSafeToRepeat()
    val isTransient: Boolean = it.isTransient()
    val limit: Duration = it.limit()
}

internal fun errorReply(it: ErrorReply) {
    val made: ErrorReply = ErrorReply(
        given<Int>(),
        given<String>(),
        given<Map<String, List<String>>>(),
        given<Duration?>(),
        given<String?>(),
    )
    val challenge: String? = it.challenge
    val fieldErrors: Map<String, List<String>> = it.fieldErrors
    val message: String = it.message
    val retryAfter: Duration? = it.retryAfter
    val status: Int = it.status
}

internal fun invalidAnswersException(it: InvalidAnswersException) {
    val made: InvalidAnswersException = InvalidAnswersException(given<String>(), given<List<String>>())
    val isSafeToRepeat: Boolean = it.isSafeToRepeat()
    val isTransient: Boolean = it.isTransient()
    val problems: List<String> = it.problems()
    val workflowId: String = it.workflowId()
}

internal fun invalidRequestException(it: InvalidRequestException) {
    val made: InvalidRequestException = InvalidRequestException(given<String>(), given<ErrorReply>())
    val isSafeToRepeat: Boolean = it.isSafeToRepeat()
    val isTransient: Boolean = it.isTransient()
}

internal fun jobFailedException(it: JobFailedException) {
    val made: JobFailedException = JobFailedException(given<String>(), given<String>())
    val isSafeToRepeat: Boolean = it.isSafeToRepeat()
    val isTransient: Boolean = it.isTransient()
    val jobId: String = it.jobId()
}

internal fun journalException(it: JournalException) {
    val made: JournalException = JournalException(given<String>(), given<Boolean>(), given<Throwable?>())
    val heldElsewhere: JournalException = JournalException.heldElsewhere(given<String>())
    val isHeldElsewhere: Boolean = it.isHeldElsewhere()
    val isSafeToRepeat: Boolean = it.isSafeToRepeat()
    val isTransient: Boolean = it.isTransient()
}

internal fun notFoundException(it: NotFoundException) {
    val made: NotFoundException = NotFoundException(given<String>(), given<ErrorReply>())
    val isSafeToRepeat: Boolean = it.isSafeToRepeat()
    val isTransient: Boolean = it.isTransient()
}

internal fun overloadedException(it: OverloadedException) {
    val made: OverloadedException = OverloadedException(given<String>(), given<String>(), given<Throwable?>())
    val isSafeToRepeat: Boolean = it.isSafeToRepeat()
    val isTransient: Boolean = it.isTransient()
}

internal fun responseException(it: ResponseException) {
    val reply: ErrorReply = it.reply()
    val status: Int = it.status()
}

internal fun serverErrorException(it: ServerErrorException) {
    val made: ServerErrorException = ServerErrorException(given<String>(), given<ErrorReply>(), given<Boolean>())
    val isSafeToRepeat: Boolean = it.isSafeToRepeat()
    val isTransient: Boolean = it.isTransient()
}

internal fun submissionUncertainException(it: SubmissionUncertainException) {
    val made: SubmissionUncertainException = SubmissionUncertainException(
        given<String>(),
        given<String?>(),
        given<Instant>(),
        given<Throwable>(),
    )
    val isSafeToRepeat: Boolean = it.isSafeToRepeat()
    val isTransient: Boolean = it.isTransient()
    val resourceId: String? = it.resourceId()
    val sentAt: Instant = it.sentAt()
}

internal fun throttledException(it: ThrottledException) {
    val made: ThrottledException = ThrottledException(given<String>(), given<ErrorReply>())
    val isSafeToRepeat: Boolean = it.isSafeToRepeat()
    val isTransient: Boolean = it.isTransient()
}

internal fun tokenException(it: TokenException) {
    val forCaller: TokenException = it.forCaller(given<Duration>())
    val isSafeToRepeat: Boolean = it.isSafeToRepeat()
    val retryAfter: Duration = it.retryAfter()
    val status: Int = it.status()
}

internal fun tokenRefusedException(it: TokenRefusedException) {
    val made: TokenRefusedException = TokenRefusedException(
        given<String>(),
        given<Int>(),
        given<String>(),
        given<Duration>(),
        given<Throwable?>(),
    )
    val error: String = it.error()
    val forCaller: TokenRefusedException = it.forCaller(given<Duration>())
    val isTransient: Boolean = it.isTransient()
}

internal fun tokenUnavailableException(it: TokenUnavailableException) {
    val made: TokenUnavailableException = TokenUnavailableException(
        given<String>(),
        given<Int>(),
        given<Boolean>(),
        given<Duration>(),
        given<Throwable?>(),
    )
    val forCaller: TokenUnavailableException = it.forCaller(given<Duration>())
    val isTransient: Boolean = it.isTransient()
}

internal fun transportException(it: TransportException) {
    val made: TransportException = TransportException(
        given<String>(),
        given<String>(),
        given<Boolean>(),
        given<Throwable?>(),
    )
    val isSafeToRepeat: Boolean = it.isSafeToRepeat()
    val isTransient: Boolean = it.isTransient()
}

internal fun undecodableAnswerException(it: UndecodableAnswerException) {
    val made: UndecodableAnswerException = UndecodableAnswerException(
        given<String>(),
        given<Int>(),
        given<String>(),
        given<Boolean>(),
        given<Throwable?>(),
    )
    val isSafeToRepeat: Boolean = it.isSafeToRepeat()
    val isTransient: Boolean = it.isTransient()
    val status: Int = it.status()
}

internal fun unsupportedByServerException(it: UnsupportedByServerException) {
    val made: UnsupportedByServerException = UnsupportedByServerException(
        given<String>(),
        given<ErrorReply>(),
        given<String>(),
    )
    val isSafeToRepeat: Boolean = it.isSafeToRepeat()
    val isTransient: Boolean = it.isTransient()
    val since: String = it.since()
}

internal fun waitInterruptedException(it: WaitInterruptedException) {
    val made: WaitInterruptedException = WaitInterruptedException(
        given<String>(),
        given<String>(),
        given<Throwable?>(),
    )
    val isSafeToRepeat: Boolean = it.isSafeToRepeat()
    val isTransient: Boolean = it.isTransient()
    val jobId: String = it.jobId()
}

internal fun accessToken(it: AccessToken) {
    val expiresIn: Duration = it.expiresIn()
    val of: AccessToken = AccessToken.of(given<String>(), given<Duration>())
    val reveal: String = it.reveal()
}

internal fun clientAuthentication(it: ClientAuthentication) {
    val BASIC: ClientAuthentication = ClientAuthentication.BASIC
    val FORM: ClientAuthentication = ClientAuthentication.FORM
}

internal fun clientCredentials(it: ClientCredentials) {
    val clientId: String = it.clientId()
    val of: ClientCredentials = ClientCredentials.of(given<String>(), given<String>())
    val rotating: ClientCredentials = ClientCredentials.rotating(given<String>(), given<Supplier<Secret>>())
    val secret: Secret = it.secret()
}

internal fun clientCredentialsTokenSource(it: ClientCredentialsTokenSource) {
    val made: ClientCredentialsTokenSource = ClientCredentialsTokenSource(
        given<HttpClient>(),
        given<URI>(),
        given<ClientCredentials>(),
        given<ClientAuthentication>(),
    )
    val fetch: Mono<AccessToken> = it.fetch()
    val identity: Any = it.identity()
}

internal fun retryAfter(it: RetryAfter) {
    val read: Duration? = RetryAfter.read(given<String?>(), given<Instant>())
}

internal fun secret(it: Secret) {
    val maskIn: String = it.maskIn(given<String>())
    val of: Secret = Secret.of(given<String>())
    val reveal: String = it.reveal()
}

internal fun sharedToken(it: SharedToken) {
    val builder: SharedTokenBuilder = SharedToken.builder(given<TokenSource>())
    val close: Unit = it.close()
    val of: SharedToken = SharedToken.of(given<TokenSource>())
    val reject: SharedToken.Rejection = it.reject(given<AccessToken>())
    val token: Mono<AccessToken> = it.token()
}

internal fun sharedTokenRejection(it: SharedToken.Rejection) {
    val DENIED: SharedToken.Rejection = SharedToken.Rejection.DENIED
    val REFETCH: SharedToken.Rejection = SharedToken.Rejection.REFETCH
    val REPLAY: SharedToken.Rejection = SharedToken.Rejection.REPLAY
}

internal fun sharedTokenBuilder(it: SharedTokenBuilder) {
    val attemptTimeout: SharedTokenBuilder = it.attemptTimeout(given<Duration>())
    val build: SharedToken = it.build()
    val fetchTimeout: SharedTokenBuilder = it.fetchTimeout(given<Duration>())
    val keepWarm: SharedTokenBuilder = it.keepWarm(given<Boolean>())
    val listener: SharedTokenBuilder = it.listener(given<TokenListener>())
    val rejectionGuard: SharedTokenBuilder = it.rejectionGuard(given<Duration>())
    val scheduler: SharedTokenBuilder = it.scheduler(given<Scheduler>())
}

internal fun tokenListener(it: TokenListener) {
    val fetching: TokenListener.Fetch = it.fetching()
    val rejected: Unit = it.rejected(given<SharedToken.Rejection>())
}

internal abstract class TokenListenerInKotlin : TokenListener {
    abstract override fun fetching(): TokenListener.Fetch
    abstract override fun rejected(p0: SharedToken.Rejection): Unit
}

internal fun tokenListenerFetch(it: TokenListener.Fetch) {
    val cancelled: Unit = it.cancelled()
    val failed: Unit = it.failed(given<TokenException>())
    val succeeded: Unit = it.succeeded(given<Duration>())
}

internal abstract class TokenListenerFetchInKotlin : TokenListener.Fetch {
    abstract override fun cancelled(): Unit
    abstract override fun failed(p0: TokenException): Unit
    abstract override fun succeeded(p0: Duration): Unit
}

internal fun tokenSource(it: TokenSource) {
    val fetch: Mono<AccessToken> = it.fetch()
    val identity: Any = it.identity()
}

internal abstract class TokenSourceInKotlin : TokenSource {
    abstract override fun fetch(): Mono<AccessToken>
    abstract override fun identity(): Any
}
