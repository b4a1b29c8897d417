package io.github.alteryx4j.examples.verify;

import io.github.alteryx4j.AlteryxException;
import io.github.alteryx4j.auth.ClientAuthentication;
import io.github.alteryx4j.client.AlteryxClient;
import io.github.alteryx4j.client.subscription.SubscriptionDetails;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;

/**
 * Compares the server given by {@code ALTERYX_BASE_URL}, {@code ALTERYX_CLIENT_ID} and {@code ALTERYX_CLIENT_SECRET}
 * with what this library assumes, and prints a Markdown report without anything secret in it. Reads only, unless the
 * arguments ask for more: {@code --help} shows them. Exits 0 when all is as assumed, 1 when something differs, 2 when it
 * could not run.
 */
public final class VerifyServer {

    static final int AS_ASSUMED = 0;
    static final int DIFFERENT = 1;
    static final int NOT_RUN = 2;

    private final Options options;
    private final PrintStream out;
    private final PrintStream err;

    VerifyServer(Options options, PrintStream out, PrintStream err) {
        this.options = options;
        this.out = out;
        this.err = err;
    }

    /** See the class. */
    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        System.exit(start(System.getenv(), out, System.err, arguments));
    }

    /** Returns the exit code. */
    static int start(Map<String, String> environment, PrintStream out, PrintStream err, String... arguments) {
        Mask mask = new Mask();
        try {
            Options options = Options.parse(arguments);
            if (options.help()) {
                out.println(Options.USAGE);
                return AS_ASSUMED;
            }
            return new VerifyServer(options, out, err).run(environment, mask);
        } catch (NotRunException | AlteryxException error) {
            err.println("It could not run. " + mask.report(String.valueOf(error.getMessage())));
        } catch (UncheckedIOException error) {
            err.println("It could not run. The server cannot be reached: " + mask.report(reason(error.getCause())));
        } catch (RuntimeException error) {
            err.println("It could not run, which is a mistake of this program: "
                    + error.getClass().getName());
        }
        return NOT_RUN;
    }

    private int run(Map<String, String> environment, Mask mask) {
        try (AlteryxClient plain = AlteryxClient.fromEnvironment(environment)) {
            String base = plain.baseUrl();
            Key key = new Key(
                    environment.getOrDefault("ALTERYX_CLIENT_ID", ""),
                    environment.getOrDefault("ALTERYX_CLIENT_SECRET", ""));
            mask.secret(key.id());
            mask.secret(key.secret());
            mask.host(base);
            boolean basic = needsBasic(new Server(plain, base, key, mask, false));
            try (AlteryxClient client = plain.mutate()
                    .clientAuthentication(basic ? ClientAuthentication.BASIC : ClientAuthentication.FORM)
                    .build()) {
                return run(new Server(client, base, key, mask, basic));
            }
        }
    }

    private int run(Server server) {
        String wanted = options.studio();
        SubscriptionDetails studio = wanted == null ? null : Trial.studio(server.client(), wanted);
        Report report = new Report(studio == null ? "read-only" : "with writing");
        err.println("Reading. This takes a minute.");
        ReadOnly.run(server, report);
        if (studio != null) {
            WriteRun.run(server, options, studio, report, err);
        }
        out.print(server.mask().report(report.text(version())));
        out.flush();
        return report.isAsAssumed() ? AS_ASSUMED : DIFFERENT;
    }

    /** Makes sure that the key opens the door at all. */
    private static boolean needsBasic(Server server) {
        RawReply form = server.byForm(server.key());
        RawReply reply = form;
        if (reply.text("access_token").isEmpty()) {
            reply = server.byBasic(server.key());
        }
        String token = reply.text("access_token");
        if (token.isEmpty()) {
            throw new NotRunException("The token endpoint gave no token: " + Shape.error(server.mask(), form)
                    + ". Is the address the Web API address, and is the key the API Access Key of My Profile > Keys?");
        }
        int status = server.get(Server.ANY_ROLE, token).status();
        if (status == 401 || status == 403) {
            throw new NotRunException("The key gets a token, but its calls are refused with " + status
                    + ". Has an administrator switched on API access for its user?");
        }
        return form.text("access_token").isEmpty();
    }

    private static String reason(@Nullable Throwable error) {
        if (error instanceof ConnectException) {
            return "the connection was refused or the host is unknown";
        } else if (error instanceof HttpTimeoutException) {
            return "no answer in time";
        } else if (error instanceof SSLException) {
            return "TLS failed (" + error.getMessage() + "); does this Java trust the server's certificate?";
        }
        return error == null || error.getMessage() == null ? "the connection broke" : error.getMessage();
    }

    private static String version() {
        try (InputStream text = VerifyServer.class.getResourceAsStream("/version.txt")) {
            return text == null ? "" : new String(text.readAllBytes(), StandardCharsets.UTF_8).trim();
        } catch (IOException error) {
            throw new UncheckedIOException(error);
        }
    }
}
