package io.github.alteryx4j.client;

import io.github.alteryx4j.AlteryxException;
import io.github.alteryx4j.ClientClosedException;
import io.github.alteryx4j.OverloadedException;
import io.github.alteryx4j.TransportException;
import java.net.ConnectException;
import java.net.UnknownHostException;
import javax.net.ssl.SSLException;
import reactor.netty.internal.shaded.reactor.pool.PoolAcquirePendingLimitException;
import reactor.netty.internal.shaded.reactor.pool.PoolAcquireTimeoutException;
import reactor.netty.internal.shaded.reactor.pool.PoolShutdownException;

/** What went wrong on the way to the server or back, as an error of ours. */
final class Failures {

    private Failures() {}

    static Throwable typed(Call call, Throwable error) {
        if (error instanceof AlteryxException) {
            return error;
        }
        if (error instanceof PoolAcquirePendingLimitException) {
            return new OverloadedException(
                    call.toString(),
                    "too many calls wait for a connection already; send fewer at once or allow more with"
                            + " maxPendingCalls",
                    error);
        }
        if (error instanceof PoolAcquireTimeoutException) {
            return new OverloadedException(call.toString(), "no connection came free in time", error);
        }
        if (error instanceof PoolShutdownException) {
            return new ClientClosedException();
        }
        boolean neverSent = !call.progress().isSent();
        return new TransportException(
                call.toString(), describe(error, neverSent), neverSent || call.isRepeatable(), error);
    }

    private static String describe(Throwable error, boolean neverSent) {
        if (error instanceof UnknownHostException) {
            return "the server's name is unknown (" + error.getMessage() + "). Check the base address";
        }
        if (error instanceof ConnectException) {
            return "no connection (" + error.getMessage() + "). Is the server up, and the base address right?";
        }
        if (error instanceof SSLException) {
            return "no secure connection (" + error.getMessage()
                    + "). If a company authority signed the server's certificate, give it with trustedCertificates";
        }
        return (neverSent ? "the connection failed before the request was sent: " : "the connection broke: ") + error;
    }
}
