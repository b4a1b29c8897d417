package io.github.alteryx4j.resilience;

import io.github.alteryx4j.AlteryxException;
import io.github.alteryx4j.CircuitOpenException;
import io.github.alteryx4j.DeadlineExceededException;
import io.github.alteryx4j.OverloadedException;
import io.github.alteryx4j.ResponseException;
import io.github.alteryx4j.ServerErrorException;
import io.github.alteryx4j.ThrottledException;
import io.github.alteryx4j.TokenException;
import io.github.alteryx4j.TransportException;
import java.time.Duration;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** What an error says about the call, the server and the load. */
final class Verdicts {

    private Verdicts() {}

    /**
     * Whether sending it again is harmless and may help. What was refused on the spot because a queue is full or a
     * circuit open has to be known on the spot, so that is no reason to repeat it; having waited in vain is.
     */
    static boolean mayRepeat(Throwable error) {
        return error instanceof AlteryxException known
                && known.isTransient()
                && known.isSafeToRepeat()
                && !(known instanceof CircuitOpenException)
                && !(known instanceof OverloadedException && !(known.getCause() instanceof TimeoutException));
    }

    /** Whether the server, or something that speaks for it, answered that it did not take the call. */
    static boolean isRefusal(Throwable error) {
        return error instanceof ThrottledException || error instanceof ServerErrorException;
    }

    /** How long the server asks to wait, or zero. */
    static Duration askedToWait(@Nullable Throwable error) {
        Duration asked = error instanceof ResponseException response
                ? response.reply().retryAfter()
                : error instanceof TokenException token ? token.retryAfter() : null;
        return asked == null || asked.isNegative() ? Duration.ZERO : asked;
    }

    /** Whether the server, or the way to it, did not work. */
    static boolean isOutage(Throwable error) {
        return error instanceof TransportException
                || error instanceof DeadlineExceededException
                || (error instanceof ServerErrorException failed && failed.status() >= 502 && failed.status() <= 504);
    }

    /** Whether the error says nothing about the server's health: what went wrong here, and its wish for fewer calls. */
    static boolean isNoSignOfHealth(Throwable error) {
        return !isOutage(error) && (!(error instanceof ResponseException) || error instanceof ThrottledException);
    }

    /** Whether fewer calls at once might have helped. */
    static boolean isOverload(Throwable error) {
        return error instanceof ThrottledException
                || error instanceof DeadlineExceededException
                || (error instanceof ServerErrorException failed && failed.status() == 503);
    }
}
