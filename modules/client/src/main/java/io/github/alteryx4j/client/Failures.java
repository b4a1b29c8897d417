package io.github.alteryx4j.client;

import io.github.alteryx4j.AlteryxException;
import io.github.alteryx4j.ClientClosedException;
import io.github.alteryx4j.OverloadedException;
import io.github.alteryx4j.TransportException;
import io.netty.handler.codec.CodecException;
import io.netty.handler.proxy.ProxyConnectException;
import io.netty.handler.ssl.NotSslRecordException;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;
import reactor.netty.internal.shaded.reactor.pool.PoolAcquirePendingLimitException;
import reactor.netty.internal.shaded.reactor.pool.PoolAcquireTimeoutException;
import reactor.netty.internal.shaded.reactor.pool.PoolShutdownException;

/** What went wrong on the way to the server or back, as an error of ours. */
final class Failures {

    private static final Pattern STATUS = Pattern.compile("status: (\\d{3})");

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
                call.toString(),
                describe(error, neverSent),
                neverSent || call.isRepeatable(),
                quotes(error) ? null : error);
    }

    private static String describe(Throwable error, boolean neverSent) {
        if (error instanceof UnknownHostException) {
            return "the server's name is unknown (" + error.getMessage() + "). Check the base address";
        }
        Throwable refusal = proxyRefusal(error);
        if (refusal != null) {
            Matcher status = STATUS.matcher(String.valueOf(refusal.getMessage()));
            return "the proxy opens no way to the server" + (status.find() ? " (HTTP " + status.group(1) + ")" : "")
                    + ". Check the address and the login that are given with proxy";
        }
        if (error instanceof ConnectException) {
            return "no connection (" + error.getMessage() + "). Is the server up, and the base address right?";
        }
        if (error instanceof SSLException) {
            String what = error instanceof NotSslRecordException ? "the other side speaks no TLS" : error.getMessage();
            return "no secure connection (" + what + "). Check that the base address has the name that the"
                    + " server's certificate is for, that the certificate has not expired, and that the server speaks TLS"
                    + " 1.2 or newer. If a company authority signed it, give that with trustedCertificates";
        }
        if (quotes(error)) {
            return "what came back is no HTTP answer (" + error.getClass().getSimpleName() + ")";
        }
        return (neverSent ? "the connection failed before the request was sent: " : "the connection broke: ") + error;
    }

    /** Errors that repeat what the other side sent, which may be what we sent; they are no cause to keep. */
    private static boolean quotes(Throwable error) {
        return proxyRefusal(error) != null
                || error instanceof NotSslRecordException
                || error instanceof CodecException
                || error instanceof IllegalArgumentException;
    }

    /** Over TLS it is the cause of another error. */
    private static @Nullable Throwable proxyRefusal(Throwable error) {
        return Stream.iterate(error, Objects::nonNull, Throwable::getCause)
                .filter(ProxyConnectException.class::isInstance)
                .findFirst()
                .orElse(null);
    }
}
