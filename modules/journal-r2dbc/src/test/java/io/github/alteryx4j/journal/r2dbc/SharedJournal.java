package io.github.alteryx4j.journal.r2dbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.alteryx4j.ConfigurationException;
import io.github.alteryx4j.JournalException;
import io.github.alteryx4j.client.fleet.Submission;
import io.github.alteryx4j.client.fleet.Submission.Claim;
import io.github.alteryx4j.client.fleet.Submission.State;
import io.github.alteryx4j.client.fleet.SubmissionJournal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What a journal in a database promises beyond: machines that share it, die, and come back. */
abstract class SharedJournal extends JournalContract {

    static final Duration LONG = Duration.ofSeconds(60);
    static final Duration SHORT = Duration.ofSeconds(1);

    private R2dbcJournal journal;

    abstract Rig rig();

    @Override
    SubmissionJournal journal() {
        return journal;
    }

    @BeforeEach
    void empty() {
        journal = rig().journal(LONG);
        rig().run("delete from alteryx4j_submission");
    }

    @AfterEach
    void close() {
        rig().close();
    }

    @Test
    void anotherMachineLeavesAloneWhatIsHeld() {
        Submission held = accept(intend("a"), "job");
        Submission seen = get(rig().journal(LONG).intend("a", "workflow"));
        assertThat(seen.claim()).isEqualTo(Claim.LEAVE);
        assertThat(seen.jobId()).isEqualTo("job");
        assertThat(get(rig().journal(LONG)
                        .unresolved("workflow", held.intendedAt())
                        .collectList()))
                .isEmpty();
        get(journal().finish(held, "Success"));
    }

    @Test
    void anotherMachineTakesUpWhenTheLeaseHasEndedAndTheFirstCanChangeNothingAnyMore() {
        R2dbcJournal dead = rig().journal(SHORT);
        Submission old = get(dead.intend("a", "workflow"));
        dead.close();
        Submission taken = get(untilTaken(journal(), "a"));
        assertThat(taken.claim()).isEqualTo(Claim.TAKE_UP);
        assertThat(taken.state()).isEqualTo(State.INTENT);
        assertThat(taken.intendedAt()).isEqualTo(old.intendedAt());
        assertThat(taken.fence()).isEqualTo(old.fence() + 1);
        R2dbcJournal zombie = rig().journal(SHORT);
        assertThatThrownBy(() -> get(zombie.accept(old, "job"))).isInstanceOf(JournalException.class);
    }

    @Test
    void theTruthOfAMachineWhoseLeaseEndedCountsWhileNobodyTookItsRow() {
        R2dbcJournal slow = rig().journal("slow", SHORT);
        Submission old = get(slow.intend("a", "workflow"));
        slow.close();
        untilLapsed("a");
        R2dbcJournal awake = rig().journal("slow", SHORT);
        assertThatThrownBy(() -> get(awake.intendAgain(old))).isInstanceOf(JournalException.class);
        assertThat(get(awake.accept(old, "job")).state()).isEqualTo(State.ACCEPTED);
        assertThat(get(untilTaken(journal(), "a")).jobId()).isEqualTo("job");
    }

    @Test
    void aProcessThatStartsAgainUnderTheSameNameTakesItsOwnUpAtOnce() {
        R2dbcJournal before = rig().journal("one", LONG);
        get(before.intend("a", "workflow"));
        before.close();
        R2dbcJournal after = rig().journal("one", LONG);
        assertThat(get(after.intend("a", "workflow")).claim()).isEqualTo(Claim.TAKE_UP);
        assertThat(get(after.intend("a", "workflow")).claim()).isEqualTo(Claim.LEAVE);
    }

    @Test
    void leasesAreRenewedWhileSomethingIsHeldAndNotAfter() {
        R2dbcJournal busy = rig().journal(SHORT);
        Submission held = get(busy.intend("a", "workflow"));
        Mono.delay(Duration.ofMillis(2_500)).block();
        assertThat(intend("a").claim()).isEqualTo(Claim.LEAVE);
        get(busy.release(held));
        assertThat(intend("a").claim()).isEqualTo(Claim.TAKE_UP);
    }

    @Test
    void ofManyMachinesThatAskForAKeyAtTheSameTimeOneMaySend() {
        List<R2dbcJournal> machines =
                IntStream.range(0, 20).mapToObj(i -> rig().journal(LONG)).toList();
        for (int round = 0; round < 3; round++) {
            String key = "round" + round;
            Map<Claim, Long> claims = Flux.fromIterable(machines)
                    .flatMap(machine -> Flux.merge(machine.intend(key, "w"), machine.intend(key, "w")), 20)
                    .collect(Collectors.groupingBy(Submission::claim, Collectors.counting()))
                    .block();
            assertThat(claims).containsExactlyInAnyOrderEntriesOf(Map.of(Claim.SEND, 1L, Claim.LEAVE, 39L));
        }
    }

    @Test
    void ofManyMachinesThatAskForADeadOnesKeyOneTakesItUp() {
        for (int round = 0; round < 3; round++) {
            String key = "round" + round;
            get(journal().release(intend(key)));
            Map<Claim, Long> claims = Flux.range(0, 20)
                    .flatMap(i -> rig().journal(LONG).intend(key, "w"), 20)
                    .collect(Collectors.groupingBy(Submission::claim, Collectors.counting()))
                    .block();
            assertThat(claims).containsExactlyInAnyOrderEntriesOf(Map.of(Claim.TAKE_UP, 1L, Claim.LEAVE, 19L));
        }
    }

    @Test
    void aChangeWhoseAnswerWasLostCanBeMadeOnceMore() {
        Submission held = intend("a");
        assertThat(accept(held, "job").jobId()).isEqualTo("job");
        assertThat(accept(held, "job").jobId()).isEqualTo("job");
        assertThatThrownBy(() -> accept(held, "another")).isInstanceOf(JournalException.class);
        get(journal().finish(held, "Success"));
        get(journal().finish(held, "Success"));
        assertThatThrownBy(() -> get(journal().finish(held, "Error"))).isInstanceOf(JournalException.class);
    }

    @Test
    void keysThatCannotBeKeptAreRefusedBeforeTheDatabaseSeesThem() {
        for (String key : List.of("", "k".repeat(201), "nul\0", "half \ud83d")) {
            assertThatThrownBy(() -> intend(key)).isInstanceOf(ConfigurationException.class);
            assertThatThrownBy(() -> new WorkItem(key, "")).isInstanceOf(ConfigurationException.class);
        }
        assertThat(intend("k".repeat(200)).claim()).isEqualTo(Claim.SEND);
        assertThat(intend("'; drop table x; -- \ud83d\ude00").claim()).isEqualTo(Claim.SEND);
    }

    @Test
    void longVerdictsAreCut() {
        get(journal().finish(intend("a"), "x".repeat(499) + "\ud83d\ude00 and so on"));
        assertThat(intend("a").verdict()).isEqualTo("x".repeat(499));
        get(journal().withdraw(intend("b"), "nul \0 and half \ud83d"));
        assertThat(rig().run("select verdict from alteryx4j_submission where submission_key = 'b'"))
                .containsExactly("nul   and half ?");
    }

    @Test
    void cancelledQuestionsLeaveNothingInHand() {
        for (int i = 0; i < 50; i++) {
            journal()
                    .intend("a" + i, "workflow")
                    .flatMap(held -> Mono.<Submission>never()
                            .doOnCancel(() -> journal().release(held).subscribe()))
                    .subscribe()
                    .dispose();
        }
        for (int i = 0; i < 50; i++) {
            String key = "a" + i;
            Claim claim = get(Mono.defer(() -> journal().intend(key, "workflow"))
                            .filter(seen -> seen.claim() != Claim.LEAVE)
                            .repeatWhenEmpty(500, tries -> tries.delayElements(Duration.ofMillis(10))))
                    .claim();
            assertThat(claim).isIn(Claim.SEND, Claim.TAKE_UP);
        }
    }

    @Test
    void aClosedJournalRefuses() {
        R2dbcJournal closed = rig().journal(LONG);
        closed.close();
        assertThatThrownBy(() -> get(closed.intend("a", "w"))).isInstanceOf(JournalException.class);
        assertThatThrownBy(() -> closed.work().blockLast()).isInstanceOf(JournalException.class);
    }

    Mono<Submission> untilTaken(SubmissionJournal journal, String key) {
        return Mono.defer(() -> journal.intend(key, "workflow"))
                .filter(seen -> seen.claim() != Claim.LEAVE)
                .repeatWhenEmpty(tries -> tries.delayElements(Duration.ofMillis(50)));
    }

    void untilLapsed(String key) {
        while (rig().number("select count(*) from alteryx4j_submission where submission_key = '" + key
                        + "' and lease_until <= current_timestamp")
                == 0) {
            Mono.delay(Duration.ofMillis(50)).block();
        }
    }
}
