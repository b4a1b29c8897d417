package io.github.alteryx4j.client.fleet;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.alteryx4j.client.fleet.Clearing.Finding;
import io.github.alteryx4j.client.fleet.Clearing.Sight;
import io.github.alteryx4j.client.fleet.Submission.Claim;
import io.github.alteryx4j.client.fleet.Submission.State;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;

/** What a look at the server says about answers that were lost. */
class DocketTest {

    private static final long SETTLING = Duration.ofMinutes(2).toNanos();
    private static final long AT_ONCE = 1;
    private static final long LATE = SETTLING + 1;

    private Docket docket = docket(true);

    private static Docket docket(boolean nobodyElseRuns) {
        return new Docket(new FleetOptions(
                1,
                1,
                0,
                1,
                null,
                false,
                result -> false,
                result -> {},
                waiting -> {},
                Duration.ZERO,
                Duration.ofNanos(SETTLING),
                Duration.ZERO,
                nobodyElseRuns,
                null,
                SubmissionJournal.inMemory()));
    }

    private void lost(String key) {
        Submission intent = new Submission(key, "w", State.INTENT, null, null, Claim.SEND, Instant.EPOCH, 0);
        Mono.<Finding>create(sink -> docket.lost.add(new Docket.Lost(intent, docket.rounds, 0, sink)))
                .subscribe();
    }

    private Map<String, Finding> look(long now, List<String> strangers, String... unresolved) {
        Map<String, Finding> found = new HashMap<>();
        docket.decide(new Sight(strangers, List.of(unresolved)), now)
                .forEach((lost, finding) -> found.put(lost.submission().key(), finding));
        return found;
    }

    @Test
    void oneJobForOneLostAnswerIsTheOne() {
        lost("a");
        assertThat(look(AT_ONCE, List.of("job"), "a")).containsEntry("a", new Finding.Adopted("job"));
    }

    @Test
    void noJobSaysNothingBeforeItsTimeAndThenThatNothingWasQueued() {
        lost("a");
        assertThat(look(AT_ONCE, List.of(), "a")).isEmpty();
        assertThat(look(LATE, List.of(), "a")).containsEntry("a", new Finding.NotThere());
    }

    @Test
    void asManyJobsAsLostAnswersHaveAllArrivedButNobodyKnowsWhichIsWhich() {
        lost("a");
        lost("b");
        assertThat(look(AT_ONCE, List.of("job1", "job2"), "a", "b"))
                .containsEntry("a", new Finding.Unclear(List.of("job1", "job2")))
                .containsEntry("b", new Finding.Unclear(List.of("job1", "job2")));
    }

    @Test
    void fewerJobsThanLostAnswersAreWaitedForBecauseOneMayStillArrive() {
        lost("a");
        lost("b");
        assertThat(look(AT_ONCE, List.of("job1"), "a", "b")).isEmpty();
        assertThat(look(AT_ONCE + 1, List.of("job1", "job2"), "a", "b")).hasSize(2);
    }

    @Test
    void aJobIsNotTakenWhileAnothersRequestIsOpenOrUncertain() {
        lost("a");
        assertThat(look(AT_ONCE, List.of("job"), "a", "of another machine")).isEmpty();
        assertThat(look(LATE, List.of("job"), "a", "of another machine"))
                .containsEntry("a", new Finding.Unclear(List.of("job")));
    }

    @Test
    void whatWaitsToBeSentAgainIsNoOther() {
        lost("a");
        docket.idle.add("b");
        assertThat(look(AT_ONCE, List.of("job"), "a", "b")).containsEntry("a", new Finding.Adopted("job"));
    }

    @Test
    void whatWasSeenBeforeARequestLeftIsNotIt() {
        lost("a");
        lost("b");
        look(AT_ONCE, List.of("job1", "job2"), "a", "b");
        lost("c");
        assertThat(look(AT_ONCE, List.of("job1", "job2", "job3"), "a", "b", "c"))
                .containsEntry("c", new Finding.Adopted("job3"));
    }

    @Test
    void whereOthersRunTheWorkflowAJobIsNeverTakenAndIsDoubtedAtOnce() {
        docket = docket(false);
        lost("a");
        assertThat(look(AT_ONCE, List.of("job"), "a")).containsEntry("a", new Finding.Unclear(List.of("job")));
        lost("b");
        assertThat(look(AT_ONCE, List.of("job"), "a", "b")).isEmpty();
        assertThat(look(LATE, List.of("job"), "a", "b")).containsEntry("b", new Finding.NotThere());
    }
}
