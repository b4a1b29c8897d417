package io.github.alteryx4j.resilience;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Listeners of events belong to the user; one that throws must not take a call with it. */
final class Listeners {

    private static final Logger LOG = LoggerFactory.getLogger(Listeners.class);

    private Listeners() {}

    static void failed(RuntimeException error) {
        LOG.warn("A listener of resilience events failed", error);
    }
}
