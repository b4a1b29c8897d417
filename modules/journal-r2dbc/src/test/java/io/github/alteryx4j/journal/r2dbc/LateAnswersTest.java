package io.github.alteryx4j.journal.r2dbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.alteryx4j.JournalException;
import io.github.alteryx4j.client.fleet.Submission;
import io.github.alteryx4j.client.fleet.Submission.Claim;
import io.r2dbc.spi.Connection;
import io.r2dbc.spi.ConnectionFactory;
import io.r2dbc.spi.ConnectionFactoryMetadata;
import io.r2dbc.spi.Result;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** A process that stood still, or waited long for its answer, must not send. The lock of another plays the part. */
class LateAnswersTest {

    private final Rig rig = Rig.postgres().withTables();
    private final R2dbcJournal journal = rig.journal(Duration.ofSeconds(1));
    private final Connection other = Mono.from(rig.connections.create()).block();

    @AfterEach
    void close() {
        rig.close();
        Mono.from(other.close()).block();
    }

    @Test
    void aLeaseThatIsHalfOverWhenTheAnswerComesIsRenewedBeforeAnybodySends() {
        lock(
                "insert into alteryx4j_submission (submission_key, state, fence, created_at) values ('a', 'DONE', 0, now())");
        Mono<Submission> late = journal.intend("a", "w").cache();
        late.subscribe();
        Mono.delay(Duration.ofMillis(700)).block();
        unlock();
        Submission sent = JournalContract.get(late);
        assertThat(sent.claim()).isEqualTo(Claim.SEND);
        assertThat(rig.number("select count(*) from alteryx4j_submission where submission_key = 'a'"
                        + " and lease_until > clock_timestamp() + interval '500 milliseconds'"))
                .isOne();
    }

    @Test
    void whoseLeaseIsOverWhenTheAnswerComesDoesNotSend() {
        lock(
                "insert into alteryx4j_submission (submission_key, state, fence, created_at) values ('a', 'DONE', 0, now())");
        Mono<Submission> late = journal.intend("a", "w").cache();
        late.subscribe(sent -> {}, failure -> {});
        Mono.delay(Duration.ofMillis(1_300)).block();
        unlock();
        assertThatThrownBy(() -> JournalContract.get(late))
                .isInstanceOfSatisfying(
                        JournalException.class,
                        failure -> assertThat(failure.isTransient()).isTrue());
        // Nothing was sent, so it may be.
        assertThat(JournalContract.get(journal.intend("a", "w")).claim()).isEqualTo(Claim.SEND);
    }

    @Test
    void whoseLeaseEndsDuringAChangeDoesNotSendAgain() {
        Submission held = JournalContract.get(journal.intend("a", "w"));
        lock("select * from alteryx4j_submission where submission_key = 'a' for update");
        Mono<Submission> again = journal.intendAgain(held).cache();
        again.subscribe(sent -> {}, failure -> {});
        Mono.delay(Duration.ofMillis(1_300)).block();
        unlock();
        assertThatThrownBy(() -> JournalContract.get(again)).isInstanceOf(JournalException.class);
        // Nothing was sent, so it may be.
        assertThat(JournalContract.get(journal.intend("a", "w")).claim()).isEqualTo(Claim.SEND);
    }

    @Test
    void aRenewalThatGetsNoAnswerIsMadeOnceMoreBeforeTheLeaseEnds() {
        AtomicBoolean isAway = new AtomicBoolean();
        ConnectionFactory flaky = new ConnectionFactory() {
            @Override
            public Publisher<? extends Connection> create() {
                return Mono.defer(() -> isAway.compareAndSet(true, false)
                        ? Mono.<Connection>never()
                        : Mono.from(rig.connections.create()));
            }

            @Override
            public ConnectionFactoryMetadata getMetadata() {
                return rig.connections.getMetadata();
            }
        };
        Duration lease = Duration.ofSeconds(3);
        try (R2dbcJournal holder = R2dbcJournal.builder(flaky).lease(lease).build()) {
            JournalContract.get(holder.intend("a", "w"));
            isAway.set(true);
            Mono.delay(lease.plusMillis(500)).block();
            assertThat(JournalContract.get(journal.intend("a", "w")).claim()).isEqualTo(Claim.LEAVE);
            assertThat(isAway).isFalse();
        }
    }

    @Test
    void aCancelledClaimIsRolledBack() {
        JournalContract.get(journal.add(Flux.just(new WorkItem("a", ""))));
        lock("select * from alteryx4j_turn for update");
        Flux.from(journal.work(options -> options.outstanding(1)))
                .take(Duration.ofMillis(300))
                .blockLast();
        unlock();
        Mono.delay(Duration.ofMillis(200)).block();
        assertThat(rig.run("select state from alteryx4j_submission")).containsExactly("PENDING");
        SharedWork.until(() -> rig.number("select count(*) from pg_stat_activity where datname = current_database()"
                        + " and pid <> pg_backend_pid() and state <> 'idle'")
                == 0);
    }

    private void lock(String sql) {
        Mono.from(other.beginTransaction())
                .thenMany(Flux.from(other.createStatement(sql).execute()).concatMap(Result::getRowsUpdated))
                .blockLast();
    }

    private void unlock() {
        Mono.from(other.rollbackTransaction()).block();
    }
}
