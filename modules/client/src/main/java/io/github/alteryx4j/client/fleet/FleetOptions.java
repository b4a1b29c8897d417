package io.github.alteryx4j.client.fleet;

import io.github.alteryx4j.ConfigurationException;
import io.github.alteryx4j.client.run.Waiting;
import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * How a fleet works.
 *
 * @param outstanding how many runs may be under way at once, from the sending to the end of the job; 64 by default
 * @param outstandingPerWorkflow the same for each workflow; no limit of its own by default
 * @param lookAhead how many requests are taken from the source before their turn, so that a full workflow does not keep
 *     others waiting; as many as {@code outstanding} by default
 * @param requestsAtOnce how many submissions may be in flight at the most; the fleet uses fewer while the server is
 *     overloaded; 32 by default
 * @param serverQueue with how many jobs in the whole server's queue the fleet pauses; null, the default, does not look.
 *     Only Curators may see the queue; for others it has no effect
 * @param inOrder whether results come in the order of the requests instead of as they come
 * @param stopWhen the fleet drains after the first such result; never by default
 * @param waiting how each job is waited for
 * @param patience for how long in all a request is tried that the server certainly did not take, and a job is looked at
 *     that cannot be seen; 15 min by default
 * @param settling how long after its intent a lost request can still reach the server; 2 min by default
 * @param clockTolerance how far the clocks of server and journal may differ; 2 min by default
 * @param nobodyElseRuns whether only runs through this journal happen in these workflows; a single job that nobody wrote
 *     down is then the one whose answer was lost
 * @param expected how many requests there will be, for the time left; null when unknown
 * @param journal what was submitted; in memory by default
 */
record FleetOptions(
        int outstanding,
        int outstandingPerWorkflow,
        int lookAhead,
        int requestsAtOnce,
        @Nullable Integer serverQueue,
        boolean inOrder,
        Predicate<RunResult> stopWhen,
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
