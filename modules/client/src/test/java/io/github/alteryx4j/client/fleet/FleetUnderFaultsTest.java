package io.github.alteryx4j.client.fleet;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.alteryx4j.ConfigurationException;
import io.github.alteryx4j.JournalException;
import io.github.alteryx4j.SubmissionUncertainException;
import io.github.alteryx4j.WaitInterruptedException;
import io.github.alteryx4j.client.AlteryxClient;
import io.github.alteryx4j.client.common.Upload;
import io.github.alteryx4j.client.fleet.Submission.State;
import io.github.alteryx4j.client.run.RunRequest;
import io.github.alteryx4j.simulator.FaultScript;
import io.github.alteryx4j.simulator.SimulatedQuestion;
import io.github.alteryx4j.simulator.SimulatorFaults;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;

/** Fleets over a server that fails: nothing is queued twice, nothing is lost in silence. */
class FleetUnderFaultsTest {

    private static final Duration LIMIT = Duration.ofSeconds(50);
    private static final int RUNS = 400;

    @Test
    void anAnswerThatWasLostIsMadeUpForByTheServersListIfNobodyElseRunsTheWorkflow() {
        try (Yard yard = new Yard()) {
            yard.onEnqueue().after(3).loseReply();
            List<RunResult> results = yard.fleet()
                    .nobodyElseRuns()
                    .build()
                    .run(yard.requests(20))
                    .collectList()
                    .block(LIMIT);
            assertThat(results).hasSize(20).allMatch(RunResult::isSuccess);
            assertThat(yard.keys()).hasSize(20).doesNotHaveDuplicates();
        }
    }

    @Test
    void anAnswerThatWasLostIsUncertainWhereOthersMayRunTheWorkflow() {
        SubmissionJournal journal = SubmissionJournal.inMemory();
        try (Yard yard = new Yard()) {
            yard.onEnqueue().after(3).loseReply();
            List<RunResult> results = yard.fleet()
                    .journal(journal)
                    .build()
                    .run(yard.requests(20))
                    .collectList()
                    .block(LIMIT);
            RunResult.Uncertain uncertain = results.stream()
                    .filter(RunResult.Uncertain.class::isInstance)
                    .map(RunResult.Uncertain.class::cast)
                    .collect(Collectors.collectingAndThen(Collectors.toList(), all -> {
                        assertThat(all).hasSize(1);
                        return all.get(0);
                    }));
            assertThat(uncertain.error()).isInstanceOf(SubmissionUncertainException.class);
            assertThat(uncertain.candidates()).hasSize(1);
            assertThat(results).filteredOn(RunResult::isSuccess).hasSize(19);
            assertThat(yard.keys()).hasSize(20).doesNotHaveDuplicates();
            String key = uncertain.request().key();
            assertThat(journal.intend(key, yard.workflow).block())
                    .returns(State.UNCERTAIN, Submission::state)
                    .returns(Submission.Claim.LEAVE, Submission::claim);
        }
    }

    @Test
    void aRequestThatNeverArrivedIsSentAgainOnceThatIsCertain() {
        try (Yard yard = new Yard()) {
            yard.onEnqueue().times(2).reset();
            List<RunResult> results =
                    yard.fleet().build().run(yard.requests(5)).collectList().block(LIMIT);
            assertThat(results).hasSize(5).allMatch(RunResult::isSuccess);
            assertThat(yard.keys()).hasSize(5).doesNotHaveDuplicates();
        }
    }

    @Test
    void aFileThatDidNotArriveIsSentAgainAndMakesNothingUncertain() {
        try (Yard yard = new Yard()) {
            String workflow = yard.server.addWorkflow(w -> w.question(SimulatedQuestion.fileBrowse("File")));
            yard.client.jobs().run(workflow, run -> {}).block(LIMIT);
            yard.server.faults().on("POST", "/user/v2/inputfiles").reset();
            RunRequest request =
                    RunRequest.of(workflow, run -> run.key("k").file("File", Upload.bytes("in.csv", new byte[3])));
            assertThat(yard.fleet().build().run(Mono.just(request)).blockLast(LIMIT))
                    .matches(RunResult::isSuccess);
            assertThat(yard.server.jobs().count(workflow)).isEqualTo(2);
        }
    }

    @Test
    void aJobIsNotTakenForALostOneWhileSomebodyElsesRequestIsOpen() {
        notAdopted((journal, others) -> Mono.empty());
    }

    @Test
    void aJobIsNotTakenForALostOneWhileItMayBeAnotherUncertainOne() {
        notAdopted((journal, others) -> journal.doubt(others, "unclear"));
    }

    private static void notAdopted(BiFunction<SubmissionJournal, Submission, Mono<Void>> fate) {
        SubmissionJournal journal = SubmissionJournal.inMemory();
        try (Yard yard = new Yard()) {
            Submission others = journal.intend("others", yard.workflow).block();
            yard.client.jobs().run(yard.request("others")).block();
            fate.apply(journal, others).block();
            yard.onEnqueue().reset();
            assertThat(yard.fleet()
                            .journal(journal)
                            .nobodyElseRuns()
                            .build()
                            .run(yard.requests(1))
                            .blockLast(LIMIT))
                    .isInstanceOf(RunResult.Uncertain.class);
            assertThat(yard.keys()).containsExactly("others");
        }
    }

    @Test
    void anIntentThatWasLeftLongAgoIsGivenItsTimeToArriveAllTheSame() {
        SubmissionJournal journal = SubmissionJournal.inMemory();
        try (Yard yard = new Yard()) {
            Submission left = journal.intend("key-0", yard.workflow).block();
            journal.release(left).block();
            Mono.delay(Duration.ofMillis(700)).block();
            Mono.delay(Duration.ofMillis(250))
                    .then(yard.client.jobs().run(yard.request("key-0")))
                    .subscribe();
            assertThat(yard.fleet()
                            .journal(journal)
                            .nobodyElseRuns()
                            .settling(Duration.ofSeconds(2))
                            .build()
                            .run(yard.requests(1))
                            .blockLast(LIMIT))
                    .matches(RunResult::isSuccess);
            assertThat(yard.keys()).containsExactly("key-0");
        }
    }

    @Test
    void aJobThatIsQueuedAfterTheListWasReadIsNotSentAgainHoweverLongTheJournalTakes() {
        try (Yard yard = new Yard()) {
            AtomicBoolean hasArrived = new AtomicBoolean();
            SubmissionJournal slow = new Failing("") {
                @Override
                public Flux<String> unresolved(String workflowId, Instant since) {
                    Flux<String> keys = super.unresolved(workflowId, since);
                    return hasArrived.compareAndSet(false, true)
                            ? yard.client
                                    .jobs()
                                    .run(yard.request("key-0"))
                                    .delayElement(Duration.ofMillis(700))
                                    .thenMany(keys)
                            : keys;
                }
            };
            yard.onEnqueue().reset();
            assertThat(yard.fleet()
                            .journal(slow)
                            .nobodyElseRuns()
                            .settling(Duration.ofMillis(600))
                            .build()
                            .run(yard.requests(1))
                            .blockLast(LIMIT))
                    .matches(RunResult::isSuccess);
            assertThat(yard.keys()).containsExactly("key-0");
        }
    }

    @Test
    void severalLostAtOnceAreUncertainAndTheNextOneIsFoundAgain() {
        try (Yard yard = new Yard()) {
            JobFleet fleet = yard.fleet().nobodyElseRuns().build();
            yard.onEnqueue().times(2).loseReply();
            List<RunResult> first = fleet.run(yard.requests(2)).collectList().block(LIMIT);
            assertThat(first)
                    .hasSize(2)
                    .allSatisfy(result -> assertThat(result)
                            .isInstanceOfSatisfying(
                                    RunResult.Uncertain.class,
                                    uncertain ->
                                            assertThat(uncertain.candidates()).hasSize(2)));
            yard.onEnqueue().loseReply();
            assertThat(fleet.run(Mono.just(yard.request("key-2"))).blockLast(LIMIT))
                    .matches(RunResult::isSuccess);
            assertThat(yard.keys()).containsExactlyInAnyOrder("key-0", "key-1", "key-2");
        }
    }

    @Test
    void anOverloadedServerIsWaitedFor() {
        try (Yard yard = new Yard()) {
            yard.onEnqueue().times(12).status(503, Map.of("Retry-After", "0"), "");
            JobFleet fleet = yard.fleet().build();
            List<RunResult> results = fleet.run(yard.requests(20)).collectList().block(LIMIT);
            assertThat(results).hasSize(20).allMatch(RunResult::isSuccess);
            assertThat(yard.keys()).hasSize(20).doesNotHaveDuplicates();
        }
    }

    @Test
    void aServerThatStaysAwayIsWaitedForAsLongAsSaid() {
        try (Yard yard = new Yard()) {
            yard.onEnqueue().always().status(429);
            List<RunResult> results = yard.fleet()
                    .patience(Duration.ofSeconds(1))
                    .build()
                    .run(yard.requests(3))
                    .collectList()
                    .block(LIMIT);
            assertThat(results).hasSize(3).allMatch(RunResult.Refused.class::isInstance);
            assertThat(yard.keys()).isEmpty();
        }
    }

    @Test
    void jobsThatCannotBeSeenForAWhileAreFoundAgain() {
        try (Yard yard = new Yard()) {
            yard.server.faults().on("GET", "/v3/jobs/{jobId}").times(8).status(500);
            List<RunResult> results =
                    yard.fleet().build().run(yard.requests(1)).collectList().block(LIMIT);
            assertThat(results).singleElement().matches(RunResult::isSuccess);
        }
    }

    @Test
    void aJobThatWasSeenForLongerThanThePatienceIsLookedForAllTheSame() {
        try (Yard yard = new Yard(settings -> settings.runTime(Duration.ofHours(1)))) {
            yard.server
                    .faults()
                    .on("GET", "/v3/jobs/{jobId}")
                    .after(35)
                    .times(6)
                    .status(500);
            StepVerifier.create(
                            yard.fleet().patience(Duration.ofSeconds(2)).build().run(yard.requests(1)))
                    .then(() -> {
                        while (yard.server.faults().pending() > 0) {
                            Mono.delay(Duration.ofMillis(20)).block();
                        }
                        yard.server.clock().advance(Duration.ofHours(1));
                    })
                    .assertNext(result -> assertThat(result).matches(RunResult::isSuccess))
                    .expectComplete()
                    .verify(LIMIT);
        }
    }

    @Test
    void aLimitOfTheCallerEndsTheWaitingAlsoForAJobThatCannotBeSeen() {
        try (Yard yard = new Yard()) {
            yard.server.faults().on("GET", "/v3/jobs/{jobId}").always().status(500);
            assertThat(yard.fleet()
                            .waiting(how -> how.firstLook(Duration.ofMillis(20)).limit(Duration.ofSeconds(1)))
                            .build()
                            .run(yard.requests(1))
                            .blockLast(LIMIT))
                    .isInstanceOfSatisfying(
                            RunResult.Unwatched.class,
                            unwatched -> assertThat(unwatched.error())
                                    .isInstanceOf(WaitInterruptedException.class)
                                    .hasMessageContaining("time limit"));
        }
    }

    @Test
    void nothingIsSentWithoutAJournal() {
        try (Yard yard = new Yard()) {
            StepVerifier.create(
                            yard.fleet().journal(new Failing("intend")).build().run(yard.requests(5)))
                    .expectError(JournalException.class)
                    .verify(LIMIT);
            assertThat(yard.keys()).isEmpty();
        }
    }

    @Test
    void aFleetWhoseJournalFailsAfterTheSendingEndsAndTheNextOneSendsNothingTwice() {
        Failing journal = new Failing("accept");
        try (Yard yard = new Yard()) {
            StepVerifier.create(yard.fleet().journal(journal).build().run(yard.requests(1)))
                    .expectError(JournalException.class)
                    .verify(LIMIT);
            assertThat(yard.keys()).hasSize(1);
            journal.broken = "";
            assertThat(yard.fleet()
                            .journal(journal)
                            .nobodyElseRuns()
                            .build()
                            .run(yard.requests(1))
                            .collectList()
                            .block(LIMIT))
                    .singleElement()
                    .matches(RunResult::isSuccess);
            assertThat(yard.keys()).hasSize(1);
        }
    }

    @Test
    void aJournalThatIsAwayForAMomentHoldsTheFleetUpAndNoMore() {
        Failing journal = new Failing("intend");
        journal.error = new JournalException("The database starts again", true, null);
        try (Yard yard = new Yard()) {
            Mono.delay(Duration.ofMillis(400)).subscribe(later -> journal.broken = "");
            assertThat(yard.fleet()
                            .journal(journal)
                            .build()
                            .run(yard.requests(10))
                            .collectList()
                            .block(LIMIT))
                    .hasSize(10)
                    .allMatch(RunResult::isSuccess);
        }
    }

    @Test
    void aKeyThatTheJournalWillNotHaveIsRefusedAndTheOthersGoOn() {
        SubmissionJournal picky = new Failing("") {
            @Override
            public Mono<Submission> intend(String key, String workflowId) {
                return key.equals("key-3")
                        ? Mono.error(new ConfigurationException("A key must not be key-3"))
                        : super.intend(key, workflowId);
            }
        };
        try (Yard yard = new Yard()) {
            List<RunResult> results = yard.fleet()
                    .journal(picky)
                    .build()
                    .run(yard.requests(10))
                    .collectList()
                    .block(LIMIT);
            assertThat(results).filteredOn(RunResult::isSuccess).hasSize(9);
            assertThat(results).filteredOn(RunResult.Refused.class::isInstance).hasSize(1);
            assertThat(yard.keys()).hasSize(9);
        }
    }

    @Test
    void aRunThatSomebodyElseTookOverIsToldAndTheOthersGoOn() {
        Failing journal = new Failing("accept of key-3");
        journal.error = JournalException.heldElsewhere("key-3");
        try (Yard yard = new Yard()) {
            List<RunResult> results = yard.fleet()
                    .journal(journal)
                    .build()
                    .run(yard.requests(10))
                    .collectList()
                    .block(LIMIT);
            assertThat(results).filteredOn(RunResult::isSuccess).hasSize(9);
            assertThat(results)
                    .filteredOn(result -> !result.isSuccess())
                    .singleElement()
                    .isInstanceOfSatisfying(
                            RunResult.Unwatched.class,
                            unwatched -> assertThat(unwatched.jobId())
                                    .isEqualTo(yard.server.jobs().of(yard.workflow).stream()
                                            .filter(job ->
                                                    "key-3".equals(job.answers().get("Key")))
                                            .findFirst()
                                            .orElseThrow()
                                            .id()));
        }
    }

    @Test
    void underRandomFaultsEachKeyIsOnTheServerOnceOrItsResultSaysWhyNot() {
        Random random = new Random(4711);
        List<Function<FaultScript, SimulatorFaults>> faults = List.of(
                FaultScript::loseReply,
                FaultScript::closeWithoutReply,
                FaultScript::truncateBody,
                FaultScript::reset,
                FaultScript::revokeToken,
                script -> script.status(500),
                script -> script.status(503, Map.of("Retry-After", "0"), ""),
                script -> script.status(429),
                script -> script.htmlPage(502));
        // No guard: a machine that stands still would make it count revoked tokens as roles that are too low.
        try (Yard yard = new Yard();
                AlteryxClient client = yard.as(yard.server.curator())
                        .token(token -> token.rejectionGuard(Duration.ZERO))
                        .build()) {
            Flux<RunRequest> requests = yard.requests(RUNS).doOnNext(request -> {
                if (random.nextInt(100) < 3) {
                    faults.get(random.nextInt(faults.size())).apply(yard.onEnqueue());
                }
            });
            List<RunResult> results = Yard.fleet(client)
                    .nobodyElseRuns()
                    .settling(Duration.ofSeconds(1))
                    .build()
                    .run(requests)
                    .collectList()
                    .block(LIMIT);
            assertThat(results).hasSize(RUNS);
            List<String> onServer = yard.keys();
            assertThat(onServer).doesNotHaveDuplicates();
            // A token that is revoked again before the replay looks like a role that is too low.
            Set<String> refused = keysOf(results, RunResult.Refused.class);
            Set<String> queued = keysOf(results, RunResult.Unwatched.class);
            assertThat(refused.size() + queued.size()).isLessThan(RUNS / 10);
            queued.addAll(keysOf(results, RunResult.Finished.class));
            Set<String> uncertain = keysOf(results, RunResult.Uncertain.class);
            assertThat(queued.size() + uncertain.size() + refused.size()).isEqualTo(RUNS);
            assertThat(onServer).containsAll(queued).noneMatch(refused::contains);
            assertThat(onServer.stream().filter(key -> !queued.contains(key))).isSubsetOf(uncertain);
            System.out.printf(
                    "%d runs: %d known to be queued, %d uncertain, %d jobs%n",
                    RUNS, queued.size(), uncertain.size(), onServer.size());
        }
    }

    private static Set<String> keysOf(Collection<RunResult> results, Class<? extends RunResult> kind) {
        return results.stream()
                .filter(kind::isInstance)
                .map(result -> String.valueOf(result.request().key()))
                .collect(Collectors.toSet());
    }

    /** A journal of which one operation fails. */
    private static class Failing implements SubmissionJournal {

        private final SubmissionJournal memory = SubmissionJournal.inMemory();
        private volatile String broken;
        private volatile JournalException error = new JournalException("The disk is full", false, null);

        Failing(String broken) {
            this.broken = broken;
        }

        private <T> Mono<T> unless(String operation, Mono<T> works) {
            return Mono.defer(() -> broken.equals(operation) ? Mono.error(error) : works);
        }

        @Override
        public Mono<Submission> intend(String key, String workflowId) {
            return unless("intend", memory.intend(key, workflowId));
        }

        @Override
        public Mono<Submission> intendAgain(Submission submission) {
            return memory.intendAgain(submission);
        }

        @Override
        public Mono<Submission> accept(Submission submission, String jobId) {
            return unless("accept of " + submission.key(), unless("accept", memory.accept(submission, jobId)));
        }

        @Override
        public Mono<Void> finish(Submission submission, String verdict) {
            return memory.finish(submission, verdict);
        }

        @Override
        public Mono<Void> withdraw(Submission submission, String reason) {
            return memory.withdraw(submission, reason);
        }

        @Override
        public Mono<Void> doubt(Submission submission, String reason) {
            return memory.doubt(submission, reason);
        }

        @Override
        public Mono<Void> release(Submission submission) {
            return memory.release(submission);
        }

        @Override
        public Flux<String> unresolved(String workflowId, Instant since) {
            return memory.unresolved(workflowId, since);
        }

        @Override
        public Flux<String> known(Collection<String> jobIds) {
            return memory.known(jobIds);
        }
    }
}
