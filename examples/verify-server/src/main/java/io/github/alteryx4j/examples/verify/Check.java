package io.github.alteryx4j.examples.verify;

import io.github.alteryx4j.AccessDeniedException;
import io.github.alteryx4j.AlteryxException;
import io.github.alteryx4j.UnsupportedByServerException;
import java.io.UncheckedIOException;
import java.util.concurrent.CancellationException;

/** One question to a server. */
record Check(String about, String assumed, Probe probe) {

    /** Looks at the server. */
    @FunctionalInterface
    interface Probe {
        Seen look(Server server);
    }

    /** Never throws for what a server can do. */
    Finding ask(Server server) {
        return new Finding(about, assumed, look(server));
    }

    private Seen look(Server server) {
        try {
            return probe.look(server);
        } catch (AccessDeniedException denied) {
            return Seen.unknown("refused with " + denied.status() + "; needs another role");
        } catch (UnsupportedByServerException missing) {
            return Seen.different("the server lacks `" + missing.call() + "`");
        } catch (UncheckedIOException error) {
            return Seen.unknown("no answer: " + server.mask().shown(error.getMessage()));
        } catch (AlteryxException error) {
            return Seen.different(
                    error.getClass().getSimpleName() + ": " + server.mask().shown(error.getMessage()));
        } catch (CancellationException ended) {
            throw ended;
        } catch (RuntimeException error) {
            // One answer that nobody thought of must not cost the report.
            return Seen.different("the check itself failed: " + error.getClass().getSimpleName());
        }
    }
}
