package io.github.alteryx4j.journal.r2dbc;

import io.github.alteryx4j.JournalException;
import io.github.alteryx4j.client.fleet.Submission;
import io.github.alteryx4j.client.fleet.SubmissionJournal;
import io.r2dbc.spi.ConnectionFactory;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * A journal of submissions in a database: an embedded H2 file for one machine, PostgreSQL for many. What it has in hand
 * it holds by leases, which it renews until it is closed; all times are the database's. It opens a connection for each
 * operation and closes it after; give it a pool to keep them. A file of H2 should be opened with
 * {@code DB_CLOSE_DELAY=-1}, else it is closed and opened again all the time.
 *
 * <p>Many machines can share work: somebody {@link #add adds} it, each machine takes from {@link #work} what it can
 * submit.
 *
 * <p>Thread-safe; never blocks the caller; everything is cold. All errors are {@link JournalException}s, those for
 * unusable keys and ids {@link io.github.alteryx4j.ConfigurationException}s.
 */
public final class R2dbcJournal implements SubmissionJournal, AutoCloseable {

    private static final int CHUNK = 500;

    private final Database database;
    private final Dialect dialect;
    private final Sql sql;
    private final Hand hand;
    private final Ledger ledger;
    private final Claims claims;
    private final Adding adding;
    private final String machine;
    private final Duration lease;
    private final Set<Handout> handouts = ConcurrentHashMap.newKeySet();
    private volatile boolean closed;

    R2dbcJournal(ConnectionFactory connections, Dialect dialect, String machine, boolean isKnown, Duration lease) {
        this.dialect = dialect;
        this.machine = machine;
        this.lease = lease;
        database = new Database(connections, dialect);
        sql = new Sql(dialect, lease);
        hand = new Hand(database, sql, machine, lease);
        ledger = new Ledger(database, dialect, sql, hand, machine, lease);
        claims = new Claims(database, sql, hand, machine, isKnown, dialect.claimsInTurn());
        adding = new Adding(database, sql);
    }

    /** Starts a journal over connections to PostgreSQL or H2, pooled or not. Closing them stays with the caller. */
    public static R2dbcJournalBuilder builder(ConnectionFactory connections) {
        return new R2dbcJournalBuilder(connections);
    }

    /**
     * Creates the tables that are missing. Empty. The same SQL lies beside this class for other tools, as
     * {@code postgresql.sql} and {@code h2.sql}.
     */
    public Mono<Void> createTables() {
        return open(() -> Tables.create(database, dialect));
    }

    /**
     * Writes shared work down. One element: how much of it was new; keys that are there already are left as they are.
     * Asks for as many items as it writes at a time, so the source may be endless. Items of a source that fails are kept
     * as far as they were written.
     */
    public Mono<Long> add(Publisher<WorkItem> items) {
        return open(() -> adding.add(items));
    }

    /** Hands out shared work as {@link #work(Consumer)} does, without a limit, until all of it is done. */
    public Flux<WorkItem> work() {
        return work(options -> {});
    }

    /**
     * Hands out shared work, as much as is asked for: new work and what a dead machine left. Each item is this
     * machine's until it was {@link #intend intended} and ended, or the subscription ends. What this journal
     * {@linkplain #release lets go of} meanwhile is left to later subscriptions. Completes when no other is left on any
     * machine. A database that is away is asked again for the time of a lease; then, and after any other error, it
     * ends with a {@link JournalException}.
     */
    public Flux<WorkItem> work(Consumer<WorkOptions> options) {
        WorkOptions chosen = new WorkOptions();
        options.accept(chosen);
        return Flux.create(sink -> {
            Handout handout = new Handout(sink, claims, hand, chosen, lease);
            handouts.add(handout);
            handout.begin(() -> handouts.remove(handout));
            if (closed) {
                handout.fail(Handout.closed());
            }
        });
    }

    @Override
    public Mono<Submission> intend(String key, String workflowId) {
        return open(() -> ledger.intend(key, workflowId));
    }

    @Override
    public Mono<Submission> intendAgain(Submission submission) {
        return open(() -> orLost(submission, ledger.again(submission)));
    }

    @Override
    public Mono<Submission> accept(Submission submission, String jobId) {
        return open(() -> {
            Texts.checkId("A job's id", jobId);
            return orLost(
                    submission,
                    database.first(Row::of, sql.accept, submission.key(), submission.fence(), machine, jobId)
                            .doOnNext(row -> hand.hold(row.key(), row.fence()))
                            .map(row -> row.as(submission.claim(), submission.workflowId())));
        });
    }

    @Override
    public Mono<Void> finish(Submission submission, String verdict) {
        return end(submission, Row.State.DONE, verdict);
    }

    @Override
    public Mono<Void> withdraw(Submission submission, String reason) {
        return end(submission, Row.State.REFUSED, reason);
    }

    @Override
    public Mono<Void> doubt(Submission submission, String reason) {
        return end(submission, Row.State.UNCERTAIN, reason);
    }

    @Override
    public Mono<Void> putBack(Submission submission) {
        return end(submission, sql.unsent);
    }

    private Mono<Void> end(Submission submission, Row.State state, String verdict) {
        return end(submission, sql.end, state.name(), Texts.cut(verdict));
    }

    private Mono<Void> end(Submission submission, String statement, Object... ending) {
        Object[] held = {submission.key(), submission.fence(), machine};
        Object[] values = Stream.of(held, ending).flatMap(Arrays::stream).toArray();
        return open(() -> orLost(submission, database.change(statement, values).filter(changed -> changed > 0))
                .doOnNext(changed -> hand.drop(submission.key(), submission.fence()))
                .then());
    }

    /** What is not held here any more is out of hand. */
    private <T> Mono<T> orLost(Submission submission, Mono<T> change) {
        return change.switchIfEmpty(Mono.error(() -> {
            hand.drop(submission.key(), submission.fence());
            return JournalException.heldElsewhere(submission.key());
        }));
    }

    @Override
    public Mono<Void> release(Submission submission) {
        return open(() -> {
            handouts.forEach(handout -> handout.setAside(submission.key()));
            hand.drop(submission.key(), submission.fence());
            return database.change(sql.letGo, submission.key(), submission.fence(), machine)
                    .then();
        });
    }

    @Override
    public Flux<String> unresolved(String workflowId, Instant since) {
        return open(() -> database.list(
                        row -> Row.text(row, "submission_key"),
                        sql.unresolved,
                        workflowId,
                        since.atOffset(ZoneOffset.UTC)))
                .flatMapIterable(keys -> keys);
    }

    @Override
    public Flux<String> known(Collection<String> jobIds) {
        return Flux.fromIterable(jobIds)
                .distinct()
                .buffer(CHUNK)
                .concatMap(some -> open(() ->
                        database.list(row -> Row.text(row, "job_id"), sql.known, (Object) some.toArray(String[]::new))))
                .concatMapIterable(found -> found);
    }

    private <T> Mono<T> open(Supplier<Mono<T>> operation) {
        return Mono.defer(() -> closed ? Mono.error(Handout.closed()) : operation.get());
    }

    /**
     * Renews no lease any more, ends {@link #work} with an error, and refuses what comes after. What is still in hand is
     * free for others when its leases end. The connections stay open.
     */
    @Override
    public void close() {
        closed = true;
        hand.close();
        handouts.forEach(handout -> handout.fail(Handout.closed()));
    }
}
