package io.github.alteryx4j.client.fleet;

import io.github.alteryx4j.ConfigurationException;
import io.github.alteryx4j.client.run.Waiting;
import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * How a fleet works; {@link JobFleetBuilder} says what each means.
 *
 * @param serverQueue null to never look
 * @param expected null when unknown
 */
record FleetOptions(
        int outstanding,
        int outstandingPerWorkflow,
        int lookAhead,
        int requestsAtOnce,
        @Nullable Integer serverQueue,
        boolean inOrder,
        Predicate<RunResult> stopWhen,
        Consumer<RunResult> onResult,
        Consumer<Waiting.Builder> waiting,
        Duration patience,
        Duration settling,
        Duration clockTolerance,
        boolean nobodyElseRuns,
        @Nullable Long expected,
        SubmissionJournal journal) {

    FleetOptions {
        positive("outstanding", outstanding);
        positive("outstandingPerWorkflow", outstandingPerWorkflow);
        positive("requestsAtOnce", requestsAtOnce);
        if (lookAhead < 0 || (serverQueue != null && serverQueue < 0)) {
            throw new ConfigurationException("lookAhead and serverQueue cannot be negative");
        }
        for (Duration given : new Duration[] {patience, settling, clockTolerance}) {
            if (given.isNegative()) {
                throw new ConfigurationException("patience, settling and clockTolerance cannot be negative");
            }
        }
        Waiting.of(waiting);
    }

    private static void positive(String name, int number) {
        if (number < 1) {
            throw new ConfigurationException("The " + name + " of a fleet must be at least 1, not " + number);
        }
    }
}
