package io.github.alteryx4j.journal.r2dbc;

import io.github.alteryx4j.JournalException;
import io.github.alteryx4j.client.fleet.Submission;
import io.github.alteryx4j.client.fleet.Submission.Claim;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Mono;

/** Asks for keys, and answers SEND only while the lease has half its life before it. */
final class Ledger {

    private static final String WORKFLOW = "A workflow's id";
    private static final Logger LOG = LoggerFactory.getLogger(Ledger.class);
    /** Each attempt fails only when somebody else changed the row between a look and a change. */
    private static final int ATTEMPTS = 10;

    private final Database database;
    private final Dialect dialect;
    private final Sql sql;
    private final Hand hand;
    private final String machine;
    private final long halfLease;

    /** What the database answered, and when the question left on the monotonic clock. */
    private record Answer(Row row, Claim claim, long askedAt) {}

    Ledger(Database database, Dialect dialect, Sql sql, Hand hand, String machine, Duration lease) {
        this.database = database;
        this.dialect = dialect;
        this.sql = sql;
        this.hand = hand;
        this.machine = machine;
        this.halfLease = lease.toNanos() / 2;
    }

    Mono<Submission> intend(String key, String workflowId) {
        return Mono.defer(() -> {
            Texts.checkKey(key);
            long given = hand.given(key);
            if (given < 0) {
                Texts.checkId(WORKFLOW, workflowId);
            }
            if (!hand.reserve(key)) {
                return seen(key, workflowId);
            }
            // Whoever is first, the answer or the cancel, decides whether the key is in hand.
            AtomicBoolean settled = new AtomicBoolean();
            return database.session(session -> (given < 0
                                    ? insert(session, key, workflowId)
                                    : sendOrRefuse(session, key, given, workflowId))
                            .switchIfEmpty(decide(session, key, workflowId, ATTEMPTS)))
                    .flatMap(this::timely)
                    .doOnError(failure -> hand.cancel(key))
                    .doOnCancel(() -> {
                        if (settled.compareAndSet(false, true)) {
                            hand.cancel(key);
                        }
                    })
                    .<Submission>handle((answer, sink) -> {
                        if (settled.compareAndSet(false, true)) {
                            sink.next(taken(answer, workflowId));
                        }
                    });
        });
    }

    private Submission taken(Answer answer, String workflowId) {
        if (answer.claim == Claim.LEAVE) {
            hand.cancel(answer.row.key());
        } else {
            hand.hold(answer.row.key(), answer.row.fence());
        }
        return answer.row.as(answer.claim, workflowId);
    }

    /** Somebody here has it. The row may not be there yet. */
    private Mono<Submission> seen(String key, String workflowId) {
        return database.first(Row::of, sql.read, key)
                .switchIfEmpty(database.first(row -> Row.time(row, "now_at"), sql.now)
                        .map(now -> new Row(key, null, Row.State.INTENT, null, null, null, false, 0, now)))
                .map(row -> row.as(Claim.LEAVE, workflowId));
    }

    private Mono<Answer> decide(Session session, String key, String workflowId, int attempts) {
        return Mono.defer(() -> {
            if (attempts == 0) {
                return Mono.error(
                        new JournalException("The submission " + key + " changes hands all the time", true, null));
            }
            return session.first(Row::of, sql.read, key)
                    .flatMap(row -> take(session, row, workflowId))
                    .switchIfEmpty(Mono.defer(() -> insert(session, key, workflowId)))
                    .switchIfEmpty(decide(session, key, workflowId, attempts - 1));
        });
    }

    /** Empty if the row changed meanwhile. */
    private Mono<Answer> take(Session session, Row row, String workflowId) {
        boolean free = switch (row.state()) {
            case PENDING, REFUSED -> true;
            case CLAIMED, INTENT, ACCEPTED -> row.isFreeFor(machine);
            case DONE, UNCERTAIN -> false;
        };
        if (!free) {
            return Mono.just(new Answer(row, Claim.LEAVE, System.nanoTime()));
        }
        return switch (row.state()) {
            case INTENT, ACCEPTED -> ask(session, Claim.TAKE_UP, sql.takeUp, row.key(), row.fence(), machine);
            default -> send(session, row.key(), row.fence(), workflowId);
        };
    }

    private Mono<Answer> insert(Session session, String key, String workflowId) {
        Mono<Answer> inserted = ask(session, Claim.SEND, sql.insert, key, workflowId, machine);
        return dialect.isDuplicateAnError()
                ? inserted.onErrorResume(Failures::isDuplicate, known -> Mono.empty())
                : inserted;
    }

    private Mono<Answer> send(Session session, String key, long fence, String workflowId) {
        return ask(session, Claim.SEND, sql.send, key, fence, machine, workflowId);
    }

    /** Work for a workflow that cannot be would be handed out for ever. */
    private Mono<Answer> sendOrRefuse(Session session, String key, long fence, String workflowId) {
        if (Texts.isId(workflowId)) {
            return send(session, key, fence, workflowId);
        }
        return session.change(sql.refuse, key, fence, machine, "No workflow has such an id")
                .filter(refused -> refused > 0)
                .flatMap(refused -> Mono.fromRunnable(() -> Texts.checkId(WORKFLOW, workflowId)));
    }

    private Mono<Answer> ask(Session session, Claim claim, String statement, Object... values) {
        return Mono.defer(() -> {
            long askedAt = System.nanoTime();
            return session.first(Row::of, statement, values).map(row -> new Answer(row, claim, askedAt));
        });
    }

    Mono<Submission> again(Submission submission) {
        return again(submission.key(), submission.fence())
                .flatMap(this::timely)
                .map(answer -> answer.row.as(Claim.SEND, submission.workflowId()));
    }

    private Mono<Answer> again(String key, long fence) {
        return database.session(session -> ask(session, Claim.SEND, sql.again, key, fence, machine));
    }

    /** A process that stood still must not send: what was asked long ago is asked once more, then given up. */
    private Mono<Answer> timely(Answer answer) {
        if (answer.claim != Claim.SEND || isTimely(answer)) {
            return Mono.just(answer);
        }
        Row row = answer.row;
        return again(row.key(), row.fence())
                .filter(this::isTimely)
                .switchIfEmpty(Mono.defer(() -> unsent(row))
                        .then(Mono.error(() -> new JournalException(
                                "The journal answered so late that the lease of " + row.key()
                                        + " is nearly over; nothing was sent",
                                true,
                                null))));
    }

    private boolean isTimely(Answer answer) {
        return System.nanoTime() - answer.askedAt <= halfLease;
    }

    private Mono<Long> unsent(Row row) {
        hand.drop(row.key(), row.fence());
        return database.change(sql.unsent, row.key(), row.fence(), machine).onErrorResume(failure -> {
            LOG.debug("An intent that was not sent stays until its lease ends: {}", failure.getMessage());
            return Mono.empty();
        });
    }
}
