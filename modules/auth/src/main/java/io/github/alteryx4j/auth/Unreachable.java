package io.github.alteryx4j.auth;

import io.netty.handler.codec.CodecException;
import io.netty.handler.proxy.ProxyConnectException;
import io.netty.handler.ssl.NotSslRecordException;
import java.security.GeneralSecurityException;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;

/** Why no answer came from the token endpoint, in words that say what to do and repeat nothing that others sent. */
final class Unreachable {

    private static final Pattern STATUS = Pattern.compile("status: (\\d{3})");

    private Unreachable() {}

    static String why(Throwable error) {
        Throwable refusal = proxyRefusal(error);
        if (refusal != null) {
            String status = status(refusal);
            return "the proxy opens no way to it" + (status.isEmpty() ? "" : " (HTTP " + status + ")")
                    + ". Check the proxy's address and login";
        }
        if (error instanceof SSLException) {
            String what = error instanceof NotSslRecordException ? "the other side speaks no TLS" : error.toString();
            return what + ". Check that the address has the name that the server's certificate is for, that the"
                    + " certificate has not expired, that the server speaks TLS 1.2 or newer, and that the client"
                    + " trusts the authority that signed the certificate";
        }
        return quotes(error)
                ? "what came back is no HTTP answer (" + error.getClass().getSimpleName() + ")"
                : error.toString();
    }

    /**
     * A handshake that breaks off may be an accident; a certificate that is not trusted stays so, and no TLS as well, and
     * a proxy that wants another login.
     */
    static boolean isForGood(Throwable error) {
        Throwable refusal = proxyRefusal(error);
        return error instanceof NotSslRecordException
                || (refusal != null && status(refusal).equals("407"))
                || Stream.iterate(error, Objects::nonNull, Throwable::getCause)
                        .anyMatch(GeneralSecurityException.class::isInstance);
    }

    /** Whether the error repeats what the other side sent, which may be what we sent; then it is no cause to keep. */
    static boolean quotes(Throwable error) {
        return proxyRefusal(error) != null
                || error instanceof NotSslRecordException
                || error instanceof CodecException
                || error instanceof IllegalArgumentException;
    }

    /** What the proxy answered, or nothing. */
    private static String status(Throwable refusal) {
        Matcher status = STATUS.matcher(String.valueOf(refusal.getMessage()));
        return status.find() ? status.group(1) : "";
    }

    /** Over TLS it is the cause of another error. */
    private static @Nullable Throwable proxyRefusal(Throwable error) {
        return Stream.iterate(error, Objects::nonNull, Throwable::getCause)
                .filter(ProxyConnectException.class::isInstance)
                .findFirst()
                .orElse(null);
    }
}
