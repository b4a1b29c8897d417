package io.github.alteryx4j.journal.r2dbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.github.alteryx4j.ConfigurationException;
import io.github.alteryx4j.client.fleet.Submission;
import io.github.alteryx4j.client.fleet.Submission.Claim;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;

/** What is promised of work that many machines share. */
abstract class SharedWork {

    static final Duration LONG = Duration.ofSeconds(60);
    static final Duration SOON = Duration.ofMillis(50);

    abstract Rig rig();

    @BeforeEach
    void empty() {
        rig().run("delete from alteryx4j_submission");
    }

    @AfterEach
    void close() {
        rig().close();
    }

    @Test
    void addsWhatIsNewAndLeavesTheRest() {
        R2dbcJournal journal = rig().journal(LONG);
        JournalContract.get(journal.intend("k3", "workflow"));
        assertThat(JournalContract.get(journal.add(items(1_200)))).isEqualTo(1_199);
        assertThat(JournalContract.get(journal.add(items(1_300)))).isEqualTo(100);
        assertThat(JournalContract.get(journal.add(Flux.just(new WorkItem("x", "1"), new WorkItem("x", "2")))))
                .isEqualTo(1);
        assertThat(rig().run("select payload from alteryx4j_submission where submission_key = 'x'"))
                .containsExactly("1");
        assertThat(JournalContract.get(journal.add(Flux.empty()))).isZero();
    }

    @Test
    void addsOverlappingWorkOfManyAtTheSameTime() {
        long added = Flux.range(0, 8)
                .flatMap(i -> rig().journal(LONG).add(Flux.range(0, 1_000).map(k -> item(i % 2 == 0 ? k : 999 - k))))
                .reduce(0L, Long::sum)
                .block();
        assertThat(added).isEqualTo(1_000);
    }

    @Test
    void asksTheSourceOfWorkForABatchAtATime() {
        AtomicLong asked = new AtomicLong();
        Flux<WorkItem> source = items(3_000).doOnRequest(asked::addAndGet);
        assertThat(JournalContract.get(rig().journal(LONG).add(source))).isEqualTo(3_000);
        assertThat(asked.get()).isBetween(3_000L, 4_000L);
    }

    @Test
    void handsOutWorkInItsOrderAsItIsAskedForAndCompletesWhenAllIsDone() {
        R2dbcJournal journal = rig().journal(LONG);
        JournalContract.get(journal.add(items(10)));
        StepVerifier.create(journal.work(options -> options.poll(SOON)), 3)
                .expectNext(item(0), item(1), item(2))
                .then(() -> assertThat(claimed()).isEqualTo(3))
                .thenRequest(7)
                .expectNextCount(7)
                .then(() -> items(10).concatMap(item -> done(journal, item)).blockLast())
                .expectComplete()
                .verify(Duration.ofSeconds(20));
    }

    @Test
    void waitsForMoreWhenItIsEndless() {
        R2dbcJournal journal = rig().journal(LONG);
        StepVerifier.create(journal.work(options -> options.poll(SOON).endless()))
                .expectSubscription()
                .expectNoEvent(Duration.ofMillis(200))
                .then(() -> JournalContract.get(journal.add(items(1))))
                .expectNext(item(0))
                .thenCancel()
                .verify(Duration.ofSeconds(20));
    }

    @Test
    void givesBackWhatWasNotIntendedWhenTheSubscriptionEnds() {
        R2dbcJournal journal = rig().journal(LONG);
        JournalContract.get(journal.add(items(10)));
        List<WorkItem> taken = journal.work()
                .concatMap(
                        item -> item.key().equals("k0")
                                ? journal.intend(item.key(), "workflow").thenReturn(item)
                                : Mono.just(item),
                        1)
                .take(4)
                .collectList()
                .block();
        assertThat(taken).hasSize(4);
        until(() -> pending() == 9);
        assertThat(JournalContract.get(journal.intend("k0", "workflow")).claim())
                .isEqualTo(Claim.LEAVE);
        assertThat(JournalContract.get(rig().journal(LONG).intend("k1", "workflow"))
                        .claim())
                .isEqualTo(Claim.SEND);
    }

    @Test
    void handsOutWhatADeadMachineLeftAsItLeftIt() {
        R2dbcJournal dead = rig().journal(LONG);
        JournalContract.get(dead.add(items(4)));
        // Holds one intended, one accepted, two claimed only; then it is gone.
        Disposable working = dead.work()
                .limitRate(1)
                .concatMap(
                        item -> switch (item.key()) {
                            case "k0" -> dead.intend("k0", "w").then();
                            case "k1" ->
                                dead.intend("k1", "w")
                                        .flatMap(held -> dead.accept(held, "job"))
                                        .then();
                            default -> Mono.<Void>never();
                        },
                        1)
                .subscribe(nothing -> {}, closed -> {});
        until(() -> claimed() == 2
                && rig().number("select count(*) from alteryx4j_submission where state = 'ACCEPTED'") == 1);
        rig().run("update alteryx4j_submission set owner = 'the dead', fence = fence + 1,"
                + " lease_until = current_timestamp where owner is not null");
        working.dispose();
        dead.close();
        R2dbcJournal alive = rig().journal(LONG);
        List<Submission> found = alive.work(options -> options.poll(SOON))
                .concatMap(item -> alive.intend(item.key(), "w"))
                .take(4)
                .collectList()
                .block();
        assertThat(found)
                .extracting(Submission::key, Submission::claim, Submission::jobId)
                .containsExactlyInAnyOrder(
                        tuple("k0", Claim.TAKE_UP, null),
                        tuple("k1", Claim.TAKE_UP, "job"),
                        tuple("k2", Claim.SEND, null),
                        tuple("k3", Claim.SEND, null));
    }

    @Test
    void whatWasLetGoOfIsHandedOutAgainToTheNextSubscriptionAndNotToTheSame() {
        R2dbcJournal journal = rig().journal(LONG);
        JournalContract.get(journal.add(items(10)));
        assertThat(journal.work(options -> options.poll(SOON))
                        .concatMap(item -> item.key().equals("k0")
                                ? journal.intend("k0", "w")
                                        .flatMap(held -> journal.accept(held, "gone"))
                                        .flatMap(journal::release)
                                        .thenReturn(item)
                                : done(journal, item).thenReturn(item))
                        .take(30)
                        .collectList()
                        .block(Duration.ofSeconds(30)))
                .hasSize(10)
                .doesNotHaveDuplicates();
        assertThat(journal.work()
                        .concatMap(item -> journal.intend(item.key(), "w"))
                        .blockFirst(Duration.ofSeconds(10)))
                .matches(taken -> taken.key().equals("k0") && taken.claim() == Claim.TAKE_UP);
    }

    @Test
    void neverHasMoreInHandOnAllMachinesTogetherThanAllowed() {
        JournalContract.get(rig().journal(LONG).add(items(100)));
        Set<String> inHand = ConcurrentHashMap.newKeySet();
        Set<String> seen = ConcurrentHashMap.newKeySet();
        AtomicLong most = new AtomicLong();
        Flux.range(0, 4)
                .map(i -> rig().journal(LONG))
                .flatMap(machine -> machine.work(options -> options.poll(SOON).outstanding(7))
                        .flatMap(
                                item -> Mono.fromRunnable(() -> {
                                            assertThat(seen.add(item.key())).isTrue();
                                            inHand.add(item.key());
                                            most.accumulateAndGet(inHand.size(), Math::max);
                                        })
                                        .then(machine.intend(item.key(), "w"))
                                        .delayElement(Duration.ofMillis(5))
                                        .doOnNext(held -> inHand.remove(item.key()))
                                        .flatMap(held -> machine.finish(held, "Success")),
                                64))
                .blockLast();
        assertThat(seen).hasSize(100);
        assertThat(most.get()).isBetween(4L, 7L);
        assertThat(rig().number("select count(*) from alteryx4j_submission where state = 'DONE'"))
                .isEqualTo(100);
    }

    @Test
    void aProcessThatStartsAgainUnderTheSameNameGetsItsOwnWorkAtOnce() {
        R2dbcJournal before = rig().journal("one", LONG);
        JournalContract.get(before.add(items(1)));
        WorkItem item = before.work()
                .concatMap(each -> before.intend(each.key(), "w").thenReturn(each))
                .blockFirst();
        before.close();
        R2dbcJournal after = rig().journal("one", LONG);
        assertThat(after.work().concatMap(each -> after.intend(each.key(), "w")).blockFirst(Duration.ofSeconds(10)))
                .matches(taken -> taken.key().equals(item.key()) && taken.claim() == Claim.TAKE_UP);
    }

    @Test
    void optionsThatCannotWorkAreRefusedAndPayloadsAreNotPrinted() {
        WorkOptions options = new WorkOptions();
        assertThatThrownBy(() -> options.outstanding(0)).isInstanceOf(ConfigurationException.class);
        assertThatThrownBy(() -> options.poll(Duration.ZERO)).isInstanceOf(ConfigurationException.class);
        assertThatThrownBy(() -> new WorkItem("k", "x".repeat(1_000_001))).isInstanceOf(ConfigurationException.class);
        assertThat(new WorkItem("k", "secret")).hasToString("WorkItem[k]");
    }

    private Mono<Void> done(R2dbcJournal journal, WorkItem item) {
        return journal.intend(item.key(), "w")
                .flatMap(held -> journal.accept(held, "job of " + item.key()))
                .flatMap(held -> journal.finish(held, "Success"));
    }

    private long claimed() {
        return rig().number("select count(*) from alteryx4j_submission where state = 'CLAIMED'");
    }

    private long pending() {
        return rig().number("select count(*) from alteryx4j_submission where state = 'PENDING'");
    }

    static void until(BooleanSupplier reached) {
        while (!reached.getAsBoolean()) {
            Mono.delay(Duration.ofMillis(20)).block();
        }
    }

    static WorkItem item(int i) {
        return new WorkItem("k" + i, "payload " + i);
    }

    static Flux<WorkItem> items(int count) {
        return Flux.fromStream(() -> IntStream.range(0, count).mapToObj(SharedWork::item));
    }
}
