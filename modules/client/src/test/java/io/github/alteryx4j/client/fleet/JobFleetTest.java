package io.github.alteryx4j.client.fleet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.alteryx4j.ConfigurationException;
import io.github.alteryx4j.NotFoundException;
import io.github.alteryx4j.client.AlteryxClient;
import io.github.alteryx4j.client.run.JobOutcome;
import io.github.alteryx4j.client.run.RunRequest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;

/** Fleets over a server that behaves. */
class JobFleetTest {

    private static final Duration LIMIT = Duration.ofSeconds(30);

    @Test
    void tellsOneResultForEachRequestAndQueuesEachOnce() {
        try (Yard yard = new Yard()) {
            List<RunResult> results =
                    yard.fleet().build().run(yard.requests(300)).collectList().block(LIMIT);
            assertThat(results).hasSize(300).allMatch(RunResult::isSuccess);
            assertThat(results.stream().map(result -> result.request().key())).doesNotHaveDuplicates();
            assertThat(yard.keys()).hasSize(300).doesNotHaveDuplicates();
        }
    }

    @Test
    void aRunThatFailsIsAResultAndTheOthersGoOn() {
        try (Yard yard = new Yard()) {
            String doomed = yard.server.addWorkflow(w -> w.outcome(end -> end.disposition("Error")));
            List<RunResult> results = yard.fleet()
                    .build()
                    .run(yard.requests(5).concatWithValues(RunRequest.of(doomed, run -> run.key("doomed"))))
                    .collectList()
                    .block(LIMIT);
            assertThat(results).filteredOn(RunResult::isSuccess).hasSize(5);
            assertThat(results)
                    .filteredOn(result -> !result.isSuccess())
                    .singleElement()
                    .satisfies(result ->
                            assertThat(((RunResult.Finished) result).outcome()).isInstanceOf(JobOutcome.Failed.class));
        }
    }

    @Test
    void tellsHowLongAJobQueuedAndRan() {
        try (Yard yard = new Yard(settings -> settings.workers(1).runTime(Duration.ofMillis(400)))) {
            List<RunResult> heard = Collections.synchronizedList(new ArrayList<>());
            List<RunResult> results = yard.fleet()
                    .onResult(heard::add)
                    .build()
                    .run(yard.requests(3))
                    .collectList()
                    .block(LIMIT);
            assertThat(heard).containsExactlyElementsOf(results);
            assertThat(results)
                    .extracting(result -> ((RunResult.Finished) result).runTime())
                    .allSatisfy(time -> assertThat(time).isBetween(Duration.ofMillis(100), Duration.ofSeconds(5)));
            assertThat(results)
                    .extracting(result -> ((RunResult.Finished) result).queueTime())
                    .isSorted();
        }
    }

    @Test
    void whatTheServerRefusesIsAResultAndItsKeyMayBeSubmittedAgain() {
        try (Yard yard = new Yard()) {
            JobFleet fleet = yard.fleet().build();
            assertThat(fleet.run(Mono.just(Yard.request("0123456789abcdef01234567", "k")))
                            .blockLast(LIMIT))
                    .isInstanceOfSatisfying(
                            RunResult.Refused.class,
                            refused -> assertThat(refused.error()).isInstanceOf(NotFoundException.class));
            assertThat(fleet.run(Mono.just(yard.request("k"))).blockLast(LIMIT).isSuccess())
                    .isTrue();
        }
    }

    @Test
    void theSourceIsAskedForNoMoreThanFitsAndTheRestIsLeftAlone() {
        AtomicInteger made = new AtomicInteger();
        try (Yard yard = new Yard()) {
            Flux<RunRequest> endless = Flux.generate(sink -> sink.next(yard.request("key-" + made.getAndIncrement())));
            StepVerifier.create(yard.fleet().outstanding(4).lookAhead(2).build().run(endless), 0)
                    .thenRequest(3)
                    .expectNextCount(3)
                    .thenAwait(Duration.ofMillis(400))
                    .then(() -> assertThat(made.get()).isLessThanOrEqualTo(3 + 6))
                    .thenCancel()
                    .verify(LIMIT);
            assertThat(yard.keys()).hasSizeLessThanOrEqualTo(9);
        }
    }

    @Test
    void noMoreRunsAreUnderWayThanSaid() {
        try (Yard yard = new Yard(settings -> settings.workers(0))) {
            Disposable running =
                    yard.fleet().outstanding(7).build().run(yard.requests(50)).subscribe();
            until(() -> yard.keys().size() == 7);
            pause(Duration.ofMillis(300));
            assertThat(yard.keys()).hasSize(7);
            running.dispose();
        }
    }

    @Test
    void aWorkflowThatIsFullDoesNotKeepOthersWaiting() {
        try (Yard yard = new Yard(settings -> settings.workers(0))) {
            String other = yard.addWorkflow();
            Flux<RunRequest> requests = yard.requests(20).concatWithValues(Yard.request(other, "other"));
            Disposable running = yard.fleet()
                    .outstanding(10)
                    .outstandingPerWorkflow(2)
                    .lookAhead(50)
                    .build()
                    .run(requests)
                    .subscribe();
            until(() -> yard.keys(other).size() == 1);
            assertThat(yard.keys()).hasSizeLessThanOrEqualTo(2);
            running.dispose();
        }
    }

    @Test
    void resultsComeInTheOrderOfTheRequestsIfWished() {
        try (Yard yard = new Yard()) {
            AtomicInteger runs = new AtomicInteger();
            String uneven =
                    yard.server.addWorkflow(w -> w.everyRun(input -> io.github.alteryx4j.simulator.RunResult.builder()
                            .running(Duration.ofMillis(runs.incrementAndGet() % 5 * 60L))
                            .build()));
            List<String> keys = yard.fleet()
                    .inOrder(true)
                    .build()
                    .run(Flux.range(0, 40).map(i -> RunRequest.of(uneven, run -> run.key("key-" + i))))
                    .map(result -> String.valueOf(result.request().key()))
                    .collectList()
                    .block(LIMIT);
            assertThat(keys)
                    .containsExactlyElementsOf(
                            Flux.range(0, 40).map(i -> "key-" + i).toIterable());
        }
    }

    @Test
    void aKeyIsSubmittedOnce() {
        try (Yard yard = new Yard()) {
            List<RunResult> results = yard.fleet()
                    .build()
                    .run(Flux.just(yard.request("a"), yard.request("a"), yard.request("b")))
                    .collectList()
                    .block(LIMIT);
            assertThat(results).filteredOn(RunResult::isSuccess).hasSize(2);
            assertThat(results)
                    .filteredOn(RunResult.Known.class::isInstance)
                    .singleElement()
                    .satisfies(known -> assertThat(known.request().key()).isEqualTo("a"));
            assertThat(yard.keys()).containsExactlyInAnyOrder("a", "b");
        }
    }

    @Test
    void theNextFleetOnTheSameJournalTakesUpWhatACancelledOneLeft() {
        SubmissionJournal journal = SubmissionJournal.inMemory();
        try (Yard yard = new Yard(settings -> settings.workers(1).runTime(Duration.ofMillis(300)))) {
            JobFleet fleet = yard.fleet().journal(journal).build();
            Disposable first = fleet.run(yard.requests(6)).subscribe();
            until(() -> fleet.progress().taken() == 6 && fleet.progress().waiting() == 0);
            first.dispose();
            List<RunResult> results = yard.fleet()
                    .journal(journal)
                    .build()
                    .run(yard.requests(6))
                    .collectList()
                    .block(LIMIT);
            assertThat(results).hasSize(6).allMatch(result -> result.isSuccess() || result instanceof RunResult.Known);
            assertThat(yard.keys()).hasSize(6).doesNotHaveDuplicates();
        }
    }

    @Test
    void drainingFinishesWhatWasSentAndTellsWhatWasNotStarted() {
        try (Yard yard = new Yard(settings -> settings.workers(2).runTime(Duration.ofMillis(200)))) {
            JobFleet fleet = yard.fleet().outstanding(4).lookAhead(4).build();
            List<RunResult> results = Collections.synchronizedList(new ArrayList<>());
            Mono<Void> all =
                    fleet.run(yard.requests(1_000)).doOnNext(results::add).then();
            StepVerifier.create(all)
                    .then(() -> until(() -> yard.keys().size() >= 6))
                    .then(fleet::drain)
                    .expectComplete()
                    .verify(LIMIT);
            assertThat(results)
                    .filteredOn(RunResult::isSuccess)
                    .hasSize(yard.keys().size());
            assertThat(results)
                    .filteredOn(result -> !result.isSuccess())
                    .isNotEmpty()
                    .allMatch(RunResult.NotStarted.class::isInstance)
                    .hasSizeLessThanOrEqualTo(8);
        }
    }

    @Test
    void cancellingTheJobsEndsThemOnTheServer() {
        try (Yard yard = new Yard(settings -> settings.workers(2).runTime(Duration.ofMinutes(5)))) {
            JobFleet fleet = yard.fleet().outstanding(4).build();
            List<RunResult> results = Collections.synchronizedList(new ArrayList<>());
            StepVerifier.create(
                            fleet.run(yard.requests(4)).doOnNext(results::add).then())
                    .then(() -> until(
                            () -> fleet.progress().queued() + fleet.progress().running() == 4))
                    .then(() -> fleet.cancelJobs().block(LIMIT))
                    .expectComplete()
                    .verify(LIMIT);
            assertThat(results)
                    .hasSize(4)
                    .allMatch(result -> ((RunResult.Finished) result).outcome() instanceof JobOutcome.Cancelled);
        }
    }

    @Test
    void nothingIsSentOnceTheJobsAreCancelledAndWhatWasOnItsWayIsCancelledToo() {
        SubmissionJournal journal = SubmissionJournal.inMemory();
        try (Yard yard = new Yard(settings -> settings.workers(2).runTime(Duration.ofMinutes(5)))) {
            yard.onEnqueue().after(1).always().delay(Duration.ofMillis(500));
            JobFleet fleet = yard.fleet().journal(journal).outstanding(40).build();
            List<RunResult> results = Collections.synchronizedList(new ArrayList<>());
            StepVerifier.create(
                            fleet.run(yard.requests(40)).doOnNext(results::add).then())
                    .then(() -> until(
                            () -> fleet.progress().queued() + fleet.progress().running() == 1))
                    .then(() -> fleet.cancelJobs().block(LIMIT))
                    .expectComplete()
                    .verify(LIMIT);
            // The one, and what else the first window and its place let through.
            int queued = yard.keys().size();
            assertThat(queued).isBetween(2, 9);
            assertThat(results).hasSize(40);
            assertThat(results)
                    .filteredOn(RunResult.Finished.class::isInstance)
                    .hasSize(queued)
                    .allMatch(result -> ((RunResult.Finished) result).outcome() instanceof JobOutcome.Cancelled);
            assertThat(results)
                    .filteredOn(RunResult.NotStarted.class::isInstance)
                    .hasSize(40 - queued);
        }
    }

    @Test
    void whatWaitsToBeSentAgainIsNotStartedWhenTheFleetIsDrainedAndMayBeSubmittedAgain() {
        SubmissionJournal journal = SubmissionJournal.inMemory();
        try (Yard yard = new Yard()) {
            yard.onEnqueue().status(503, Map.of("Retry-After", "60"), "");
            JobFleet fleet = yard.fleet().journal(journal).build();
            StepVerifier.create(fleet.run(yard.requests(1)))
                    .then(() -> until(() -> yard.server.requests().count("POST", Yard.ENQUEUE) == 1))
                    .then(fleet::drain)
                    .expectNextMatches(RunResult.NotStarted.class::isInstance)
                    .expectComplete()
                    .verify(LIMIT);
            assertThat(yard.keys()).isEmpty();
            assertThat(journal.intend("key-0", yard.workflow).block().claim()).isEqualTo(Submission.Claim.SEND);
        }
    }

    @Test
    void stopsAfterAResultThatTheCallerNamed() {
        try (Yard yard = new Yard()) {
            String doomed = yard.server.addWorkflow(w -> w.outcome(end -> end.disposition("Error")));
            Flux<RunRequest> requests =
                    Flux.just(RunRequest.of(doomed, run -> run.key("doomed"))).concatWith(yard.requests(10_000));
            List<RunResult> results = yard.fleet()
                    .outstanding(4)
                    .stopWhen(result -> !result.isSuccess())
                    .build()
                    .run(requests)
                    .collectList()
                    .block(LIMIT);
            assertThat(results).hasSizeLessThan(1_000);
            assertThat(results).filteredOn(RunResult.Finished.class::isInstance).hasSizeGreaterThan(1);
        }
    }

    @Test
    void progressAddsUpAndEndsWithTheFleet() {
        try (Yard yard = new Yard()) {
            JobFleet fleet = yard.fleet().expected(60).outstanding(8).build();
            List<FleetProgress> seen = Flux.merge(
                            fleet.progress(Duration.ofMillis(20)),
                            fleet.run(yard.requests(60)).then(Mono.<FleetProgress>empty()))
                    .collectList()
                    .block(LIMIT);
            assertThat(seen)
                    .hasSizeGreaterThan(2)
                    .allSatisfy(progress -> assertThat(progress.taken())
                            .isEqualTo(
                                    progress.settled() + progress.waiting() + progress.queued() + progress.running()));
            FleetProgress last = seen.get(seen.size() - 1);
            assertThat(last.isOver()).isTrue();
            assertThat(last.succeeded()).isEqualTo(60);
            assertThat(last.timeLeft()).isEqualTo(Duration.ZERO);
            assertThat(last).hasToString(String.valueOf(last)).asString().startsWith("60/60 settled: 60 succeeded");
        }
    }

    @Test
    void pausesWhileTheServersQueueIsLong() {
        try (Yard yard = new Yard(settings -> settings.workers(0))) {
            yard.client.jobs().run(yard.workflow, run -> {}).repeat(2).blockLast(LIMIT);
            JobFleet fleet = yard.fleet().serverQueue(3).build();
            Disposable running = fleet.run(yard.requests(5).delaySubscription(Duration.ofMillis(500)))
                    .subscribe();
            pause(Duration.ofSeconds(1));
            assertThat(yard.keys()).hasSize(3);
            assertThat(fleet.progress().waiting()).isEqualTo(5);
            running.dispose();
        }
    }

    @Test
    void whoMayNotSeeTheQueueIsNotHeldUpByIt() {
        try (Yard yard = new Yard();
                AlteryxClient artisan = yard.as(yard.server.artisan()).build()) {
            String workflow = yard.server.addWorkflow(w -> {});
            assertThat(Yard.fleet(artisan)
                            .serverQueue(1)
                            .build()
                            .run(Flux.range(0, 10).map(i -> RunRequest.of(workflow, run -> {})))
                            .collectList()
                            .block(LIMIT))
                    .hasSize(10)
                    .allMatch(RunResult::isSuccess);
        }
    }

    @Test
    void settingsThatCannotBeAreRefused() {
        try (Yard yard = new Yard()) {
            assertThatThrownBy(() -> yard.fleet().outstanding(0).build())
                    .isInstanceOf(ConfigurationException.class)
                    .hasMessageContaining("outstanding");
            assertThatThrownBy(
                            () -> yard.fleet().settling(Duration.ofSeconds(-1)).build())
                    .isInstanceOf(ConfigurationException.class);
            assertThatThrownBy(() -> yard.fleet()
                            .waiting(how -> how.firstLook(Duration.ZERO))
                            .build())
                    .isInstanceOf(ConfigurationException.class);
        }
    }

    private static void until(BooleanSupplier condition) {
        long end = System.nanoTime() + LIMIT.toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("in time").isLessThan(end);
            pause(Duration.ofMillis(10));
        }
    }

    private static void pause(Duration time) {
        Mono.delay(time).block();
    }
}
