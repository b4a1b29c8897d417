package io.github.alteryx4j.client.fleet;

import io.github.alteryx4j.client.AlteryxClient;
import io.github.alteryx4j.client.run.RunRequest;
import java.time.Duration;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/**
 * Many runs over one client: takes requests as fast as the server gets them done, queues each at most once, waits for
 * all of them together and tells how each ended. It keeps the server's queue fed but short, takes the workflows in turn,
 * goes easy on a server that is overloaded, and writes into a {@link SubmissionJournal} what it did, so that another
 * fleet can go on where this one was cut off.
 *
 * <pre>{@code
 * JobFleet fleet = JobFleet.of(client).outstanding(20).build();
 * fleet.run(requests).subscribe(result -> log.info("{} {}", result.request().key(), result.verdict()));
 * }</pre>
 *
 * <p>Thread-safe. Sources that one fleet runs share its limits and counts.
 */
public final class JobFleet {

    private final AlteryxClient client;
    private final FleetOptions options;
    private final Scheduler clock = Schedulers.parallel();
    private final Turnstile places;
    private final Turnstile requests;
    private final Window window;
    private final Tally tally;
    private final ServerQueue queue;
    private final Submitting submitting;
    private final Watching watching;
    private final UnderWay underWay;
    private final Sinks.Empty<Void> draining = Sinks.empty();

    JobFleet(AlteryxClient client, FleetOptions options) {
        this.client = client;
        this.options = options;
        this.queue = new ServerQueue(client.jobs(), options.serverQueue());
        this.places = new Turnstile(() -> queue.isFull() ? 0 : options.outstanding(), options.outstandingPerWorkflow());
        this.window = new Window(8, options.requestsAtOnce(), clock);
        this.tally = new Tally(options.expected(), clock);
        this.requests = new Turnstile(window::size, Integer.MAX_VALUE);
        Patience journal = new Patience(options.journal(), clock);
        Clearing clearing = new Clearing(new Lookback(client.workflows(), journal), journal, requests, options, clock);
        this.submitting = new Submitting(client, options, journal, requests, window, clearing, clock);
        this.underWay = new UnderWay(client.jobs());
        this.watching = new Watching(client.jobs(), options, journal, underWay, clock);
    }

    /** Starts to set a fleet up. */
    public static JobFleetBuilder of(AlteryxClient client) {
        return new JobFleetBuilder(client);
    }

    /**
     * Runs what the source gives, as fast as limits and demand allow, and tells what became of each request: one result
     * each. A run that fails, or cannot be queued, is a result and no error.
     *
     * <p>Errors with what the source errors with, and with a {@link io.github.alteryx4j.JournalException} when the
     * journal cannot be written for long: nothing is sent without it. When the client is closed, the fleet is
     * {@linkplain #drain() drained}. Cancelling drops what is under way; jobs that were queued go on, unless
     * {@code cancelJobOnDispose} was chosen for the waiting, and stay open in the journal.
     */
    public Flux<RunResult> run(Publisher<RunRequest> source) {
        return Flux.defer(() -> {
            tally.sourceBegan();
            Flux<RunRequest> requests = Flux.from(source).takeUntilOther(draining.asMono());
            int concurrency = (int) Math.min(Integer.MAX_VALUE, (long) options.outstanding() + options.lookAhead());
            Flux<RunResult> results = options.inOrder()
                    ? requests.flatMapSequential(this::one, concurrency)
                    : requests.flatMap(this::one, concurrency);
            return queue.watchedDuring(results, places::serve).doFinally(end -> tally.sourceEnded());
        });
    }

    private Mono<RunResult> one(RunRequest request) {
        Tally.Mark mark = tally.taken();
        return places.through(request.workflowId(), Mono.defer(() -> run(request, mark)))
                .switchIfEmpty(Mono.fromSupplier(() -> new RunResult.NotStarted(request)))
                .doOnNext(result -> {
                    mark.at(Tally.Stage.of(result));
                    options.onResult().accept(result);
                    if (options.stopWhen().test(result) || client.isClosed()) {
                        drain();
                    }
                })
                .doFinally(end -> mark.drop());
    }

    private Mono<RunResult> run(RunRequest request, Tally.Mark mark) {
        return submitting
                .submit(request)
                .flatMap(submitted -> submitted.result() == null
                        ? watching.watch(request, submitted, mark)
                        : Mono.just(submitted.result()));
    }

    /** How far the fleet is now. */
    public FleetProgress progress() {
        return tally.progress(window.size());
    }

    /** How far the fleet is, now and again after each such time, until its sources have ended and all is settled. */
    public Flux<FleetProgress> progress(Duration every) {
        return Flux.interval(Duration.ZERO, every, clock)
                .onBackpressureDrop()
                .map(tick -> progress())
                .takeUntil(FleetProgress::isOver);
    }

    /**
     * Takes no more requests and finishes what was sent. Requests that were taken but not sent, or are certainly not
     * queued and wait to be sent again, end as {@link RunResult.NotStarted}. For good: the fleet starts nothing afterwards.
     */
    public void drain() {
        draining.tryEmitEmpty();
        places.close();
        requests.close();
    }

    /**
     * {@linkplain #drain() Drains} the fleet and asks the server to cancel the jobs that are under way, which then end as
     * cancelled. Empty, when all were asked for; of requests that are in flight meanwhile the jobs are cancelled when they
     * are known. A job that could not be cancelled goes on and is waited for.
     */
    public Mono<Void> cancelJobs() {
        return Mono.fromRunnable(this::drain).then(underWay.cancelAll());
    }
}
