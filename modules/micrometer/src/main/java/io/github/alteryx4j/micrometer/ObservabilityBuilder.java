package io.github.alteryx4j.micrometer;

import io.github.alteryx4j.resilience.Resilience;
import org.jspecify.annotations.Nullable;

/** The options of {@link AlteryxObservability}. Not thread-safe; only for use in its {@code of}. */
public final class ObservabilityBuilder {

    String name = "default";

    @Nullable Resilience resilience;

    private @Nullable Boolean attempts;

    ObservabilityBuilder() {}

    /** What the client is called in the tag {@code client} of everything; {@code default} by default. */
    public ObservabilityBuilder name(String client) {
        this.name = client;
        return this;
    }

    /** Measures the queue of that resilience, which the client has too, and observes each request of a call. */
    public ObservabilityBuilder resilience(Resilience applied) {
        this.resilience = applied;
        return this;
    }

    /** Whether each request of a call is an observation of its own; by default if there is resilience. */
    public ObservabilityBuilder attempts(boolean observed) {
        this.attempts = observed;
        return this;
    }

    boolean observesAttempts() {
        return attempts == null ? resilience != null : attempts;
    }
}
