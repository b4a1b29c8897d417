package io.github.alteryx4j.journal.r2dbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.alteryx4j.JournalException;
import io.github.alteryx4j.client.fleet.Submission;
import io.github.alteryx4j.client.fleet.Submission.Claim;
import io.github.alteryx4j.client.fleet.Submission.State;
import io.github.alteryx4j.client.fleet.SubmissionJournal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** What every journal of submissions promises. */
abstract class JournalContract {

    /** An empty journal. */
    abstract SubmissionJournal journal();

    @Test
    void aNewKeyMayBeSentAndIsInHandAfter() {
        Submission first = intend("a");
        assertThat(first.claim()).isEqualTo(Claim.SEND);
        assertThat(first.state()).isEqualTo(State.INTENT);
        assertThat(first.workflowId()).isEqualTo("workflow");
        assertThat(first.jobId()).isNull();
        Submission second = intend("a");
        assertThat(second.claim()).isEqualTo(Claim.LEAVE);
        assertThat(second.fence()).isEqualTo(first.fence());
    }

    @Test
    void whatIsDoneIsLeftAloneAndTellsHowItEnded() {
        Submission accepted = accept(intend("a"), "job");
        assertThat(accepted.state()).isEqualTo(State.ACCEPTED);
        assertThat(accepted.jobId()).isEqualTo("job");
        get(journal().finish(accepted, "Success"));
        Submission after = intend("a");
        assertThat(after.claim()).isEqualTo(Claim.LEAVE);
        assertThat(after.state()).isEqualTo(State.DONE);
        assertThat(after.verdict()).isEqualTo("Success");
        assertThat(after.jobId()).isEqualTo("job");
    }

    @Test
    void whatIsLetGoIsTakenUpAsItStandsByTheNextWhoAsks() {
        Submission accepted = accept(intend("a"), "job");
        get(journal().release(accepted));
        Submission next = intend("a");
        assertThat(next.claim()).isEqualTo(Claim.TAKE_UP);
        assertThat(next.state()).isEqualTo(State.ACCEPTED);
        assertThat(next.jobId()).isEqualTo("job");
        assertThat(next.fence()).isGreaterThan(accepted.fence());
        assertThat(intend("a").claim()).isEqualTo(Claim.LEAVE);
    }

    @Test
    void anOldFenceChangesNothing() {
        Submission old = intend("a");
        get(journal().release(old));
        Submission next = intend("a");
        for (Mono<?> change : List.of(
                journal().intendAgain(old),
                journal().accept(old, "other"),
                journal().finish(old, "x"),
                journal().withdraw(old, "x"),
                journal().doubt(old, "x"))) {
            assertThatThrownBy(() -> get(change))
                    .isInstanceOfSatisfying(
                            JournalException.class,
                            lost -> assertThat(lost.isTransient()).isFalse());
        }
        get(journal().release(old));
        assertThat(intend("a").claim()).isEqualTo(Claim.LEAVE);
        assertThat(accept(next, "job").jobId()).isEqualTo("job");
        assertThat(known("other", "job")).containsExactly("job");
    }

    @Test
    void whatIsLetGoCannotBeChangedByWhoLetItGo() {
        Submission held = intend("a");
        get(journal().release(held));
        assertThatThrownBy(() -> accept(held, "job")).isInstanceOf(JournalException.class);
        get(journal().release(held));
    }

    @Test
    void whatWasRefusedMayBeSentAgain() {
        Submission refused = intend("a");
        get(journal().withdraw(refused, "no such workflow"));
        assertThat(unresolved("workflow", refused.intendedAt())).isEmpty();
        Submission next = intend("a");
        assertThat(next.claim()).isEqualTo(Claim.SEND);
        assertThat(next.verdict()).isNull();
        assertThat(next.fence()).isGreaterThan(refused.fence());
    }

    @Test
    void whatIsUncertainIsLeftToAPerson() {
        get(journal().doubt(intend("a"), "no answer"));
        Submission next = intend("a");
        assertThat(next.claim()).isEqualTo(Claim.LEAVE);
        assertThat(next.state()).isEqualTo(State.UNCERTAIN);
        assertThat(next.verdict()).isEqualTo("no answer");
    }

    @Test
    void anIntentThatGoesOutAgainHasANewTime() {
        Submission first = intend("a");
        Submission again = get(journal().intendAgain(first));
        assertThat(again.claim()).isEqualTo(Claim.SEND);
        assertThat(again.intendedAt()).isAfterOrEqualTo(first.intendedAt());
        assertThat(again.fence()).isEqualTo(first.fence());
        assertThat(accept(again, "job").state()).isEqualTo(State.ACCEPTED);
    }

    @Test
    void whatWasQueuedDoesNotGoOutAgain() {
        Submission accepted = accept(intend("a"), "job");
        assertThatThrownBy(() -> get(journal().intendAgain(accepted))).isInstanceOf(JournalException.class);
        get(journal().finish(accepted, "Success"));
    }

    @Test
    void namesWhatMayHaveBeenQueuedInAWorkflow() {
        Submission open = intend("a");
        accept(intend("b"), "job");
        get(journal().intend("c", "other"));
        get(journal().release(intend("d")));
        Submission doubted = intend("e");
        get(journal().doubt(doubted, "no answer"));
        get(journal().withdraw(intend("f"), "no such workflow"));
        assertThat(unresolved("workflow", open.intendedAt())).containsExactlyInAnyOrder("a", "d", "e");
        assertThat(unresolved("workflow", Instant.now().plusSeconds(3_600)))
                .as("uncertain ones only if they are new enough")
                .containsExactlyInAnyOrder("a", "d");
        assertThat(unresolved("other", open.intendedAt())).containsExactly("c");
        assertThat(unresolved("none", open.intendedAt())).isEmpty();
    }

    @Test
    void whatWasDoubtedLateIsNamedHoweverLongAgoItWasIntended() {
        Submission doubted = intend("a");
        Mono.delay(Duration.ofMillis(50)).block();
        get(journal().doubt(doubted, "no answer"));
        assertThat(unresolved("workflow", doubted.intendedAt().plusMillis(20))).containsExactly("a");
    }

    private List<String> unresolved(String workflowId, Instant since) {
        return get(journal().unresolved(workflowId, since).collectList());
    }

    @Test
    void knowsTheJobsThatAreSomebodys() {
        List<String> jobs = IntStream.range(0, 20).mapToObj(i -> "job" + i).toList();
        jobs.forEach(job -> accept(intend("key of " + job), job));
        get(journal().finish(accept(intend("x"), "done"), "Success"));
        List<String> asked = IntStream.range(0, 1_200).mapToObj(i -> "job" + i).toList();
        assertThat(journal().known(asked).collectList().block()).containsExactlyInAnyOrderElementsOf(jobs);
        assertThat(known("done", "foreign")).containsExactly("done");
        assertThat(journal().known(List.of()).collectList().block()).isEmpty();
    }

    @Test
    void ofAllWhoAskForAKeyAtTheSameTimeOneMaySend() {
        for (int round = 0; round < 3; round++) {
            String key = "round" + round;
            Map<Claim, Long> claims = Flux.range(0, 40)
                    .flatMap(i -> journal().intend(key, "workflow").subscribeOn(Schedulers.parallel()), 40)
                    .collect(Collectors.groupingBy(Submission::claim, Collectors.counting()))
                    .block();
            assertThat(claims).containsExactlyInAnyOrderEntriesOf(Map.of(Claim.SEND, 1L, Claim.LEAVE, 39L));
        }
    }

    @Test
    void nothingHappensBeforeSubscription() {
        journal().intend("a", "workflow");
        assertThat(intend("a").claim()).isEqualTo(Claim.SEND);
    }

    Submission intend(String key) {
        return get(journal().intend(key, "workflow"));
    }

    Submission accept(Submission submission, String jobId) {
        return get(journal().accept(submission, jobId));
    }

    List<String> known(String... jobIds) {
        return journal().known(List.of(jobIds)).collectList().block();
    }

    static <T> T get(Mono<T> mono) {
        return mono.block(Duration.ofSeconds(40));
    }
}
