package io.github.alteryx4j.client.fleet;

import io.github.alteryx4j.ConfigurationException;
import io.github.alteryx4j.client.AlteryxClient;
import io.github.alteryx4j.client.run.Waiting;
import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** How a {@link JobFleet} is set up; what is not said keeps its default. Not thread-safe. */
public final class JobFleetBuilder {

    private final AlteryxClient client;
    private int outstanding = 64;
    private int outstandingPerWorkflow = Integer.MAX_VALUE;
    private @Nullable Integer lookAhead;
    private int requestsAtOnce = 32;
    private @Nullable Integer serverQueue;
    private boolean inOrder;
    private Predicate<RunResult> stopWhen = result -> false;
    private Consumer<RunResult> onResult = result -> {};
    private Consumer<Waiting.Builder> waiting = how -> {};
    private Duration patience = Duration.ofMinutes(15);
    private Duration settling = Duration.ofMinutes(2);
    private Duration clockTolerance = Duration.ofMinutes(2);
    private boolean nobodyElseRuns;
    private @Nullable Long expected;
    private @Nullable SubmissionJournal journal;

    JobFleetBuilder(AlteryxClient client) {
        this.client = client;
    }

    /**
     * How many runs may be under way at once, from the sending to the end of the job; 64 by default. A server runs about
     * half as many jobs at once as it has cores: some more than that keep its queue fed, many more only fill it.
     */
    public JobFleetBuilder outstanding(int runs) {
        this.outstanding = runs;
        return this;
    }

    /** How many runs of each workflow may be under way at once; no limit of its own by default. */
    public JobFleetBuilder outstandingPerWorkflow(int runs) {
        this.outstandingPerWorkflow = runs;
        return this;
    }

    /**
     * How many requests are taken from the source before their turn, so that others go on while a workflow is full or
     * halts; as many as {@link #outstanding} by default.
     */
    public JobFleetBuilder lookAhead(int requests) {
        this.lookAhead = requests;
        return this;
    }

    /**
     * How many submissions may be in flight at the most; 32 by default. The fleet begins with a few, sends more while
     * all goes well, and halves their number when the server is overloaded.
     */
    public JobFleetBuilder requestsAtOnce(int requests) {
        this.requestsAtOnce = requests;
        return this;
    }

    /**
     * With so many jobs in the queue of the whole server, the fleet sends no more until it is shorter. It looks every
     * five seconds. Only Curators may see the queue ({@code GET /v3/jobs}, since 2025.x); for others it has no effect.
     */
    public JobFleetBuilder serverQueue(int jobs) {
        this.serverQueue = jobs;
        return this;
    }

    /** Whether results come in the order of the requests; as they come by default. */
    public JobFleetBuilder inOrder(boolean ordered) {
        this.inOrder = ordered;
        return this;
    }

    /**
     * After the first result of that kind the fleet {@linkplain JobFleet#drain() drains}; never by default: a job that
     * fails does not end the fleet.
     */
    public JobFleetBuilder stopWhen(Predicate<RunResult> kind) {
        this.stopWhen = kind;
        return this;
    }

    /** Adds somebody who hears of each result before the subscriber does; must not block. */
    public JobFleetBuilder onResult(Consumer<? super RunResult> listener) {
        this.onResult = onResult.andThen(listener);
        return this;
    }

    /** How each job is waited for, and whether cancelling the fleet cancels its jobs. */
    public JobFleetBuilder waiting(Consumer<Waiting.Builder> how) {
        this.waiting = how;
        return this;
    }

    /**
     * For how long a request is tried again that the server certainly did not take, because it was down or overloaded,
     * and for how long a job is looked for that cannot be seen any more; 15 min by default.
     */
    public JobFleetBuilder patience(Duration time) {
        this.patience = time;
        return this;
    }

    /**
     * How long after its answer was missed a request may still reach the server; 2 min by default. Only later does its
     * absence from the server's list prove that it was not queued. Not shorter than the client's deadline.
     */
    public JobFleetBuilder settling(Duration time) {
        this.settling = time;
        return this;
    }

    /** How far the clocks of the server and of the journal may differ; 2 min by default. */
    public JobFleetBuilder clockTolerance(Duration difference) {
        this.clockTolerance = difference;
        return this;
    }

    /**
     * Says that the workflows of this fleet are run through its journal only: by no person, no schedule, no other
     * program. When one answer is lost and one job is there that nobody wrote down, it is that job then. Not so by
     * default: the result is uncertain instead.
     */
    public JobFleetBuilder nobodyElseRuns() {
        this.nobodyElseRuns = true;
        return this;
    }

    /** How many requests there will be, to tell the time left. */
    public JobFleetBuilder expected(long requests) {
        this.expected = requests;
        return this;
    }

    /** Where is written down what was submitted; in memory, and of this fleet alone, by default. */
    public JobFleetBuilder journal(SubmissionJournal submissions) {
        this.journal = submissions;
        return this;
    }

    /**
     * The fleet.
     *
     * @throws ConfigurationException if a number or time cannot be
     */
    public JobFleet build() {
        return new JobFleet(
                client,
                new FleetOptions(
                        outstanding,
                        outstandingPerWorkflow,
                        lookAhead == null ? outstanding : lookAhead,
                        requestsAtOnce,
                        serverQueue,
                        inOrder,
                        stopWhen,
                        onResult,
                        waiting,
                        patience,
                        settling,
                        clockTolerance,
                        nobodyElseRuns,
                        expected,
                        journal == null ? SubmissionJournal.inMemory() : journal));
    }
}
