package io.github.alteryx4j.simulator;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How far a job is at one moment. */
record Progress(
        Job job,
        String status,
        @Nullable Instant started,
        @Nullable Instant ended) {

    boolean finished() {
        return ended != null;
    }

    boolean completed() {
        return finished() && !status.equals("Cancelled");
    }

    /** None until the run is over, and for a run that was cancelled. */
    @Nullable String disposition() {
        return completed() ? job.result().disposition() : "None";
    }

    boolean failed() {
        return completed() && "Error".equals(disposition());
    }
}
