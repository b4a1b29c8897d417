package io.github.alteryx4j.journal.r2dbc;

import io.github.alteryx4j.client.fleet.Submission;
import io.github.alteryx4j.client.fleet.Submission.Claim;
import io.github.alteryx4j.client.fleet.Submission.State;
import io.r2dbc.pool.ConnectionPool;
import io.r2dbc.pool.ConnectionPoolConfiguration;
import io.r2dbc.spi.ConnectionFactories;
import io.r2dbc.spi.ConnectionFactory;
import io.r2dbc.spi.Result;
import java.time.Duration;
import java.util.List;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * A machine as a process of its own. It submits shared work to a "server", which is a table that takes the same key
 * twice without a word, and finds out about what others left by looking there.
 */
final class Machine {

    static final Duration LEASE = Duration.ofSeconds(2);

    private final R2dbcJournal journal;
    private final ConnectionFactory connections;

    private Machine(ConnectionFactory connections) {
        this.connections = connections;
        journal = R2dbcJournal.builder(connections).lease(LEASE).build();
    }

    /** Takes the database's address; ends when all work is done. */
    public static void main(String[] arguments) {
        Machine machine = new Machine(
                new ConnectionPool(ConnectionPoolConfiguration.builder(ConnectionFactories.get(arguments[0]))
                        .initialSize(1)
                        .maxSize(8)
                        .build()));
        machine.journal
                .work(options -> options.poll(Duration.ofMillis(200)).outstanding(100))
                .flatMap(machine::run, 16)
                .blockLast();
        System.exit(0);
    }

    private Mono<Void> run(WorkItem item) {
        return journal.intend(item.key(), "workflow").flatMap(this::goOn);
    }

    private Mono<Void> goOn(Submission held) {
        if (held.claim() == Claim.LEAVE) {
            return Mono.empty();
        }
        if (held.claim() == Claim.SEND) {
            return send(held);
        }
        if (held.state() == State.ACCEPTED) {
            return journal.finish(held, "Success");
        }
        // As a fleet does: a request that may still be under way is given time to arrive.
        return Mono.delay(Duration.ofMillis(500))
                .then(run("select job from sent where submission_key = '" + held.key() + "'"))
                .flatMap(jobs ->
                        jobs.isEmpty() ? journal.intendAgain(held).flatMap(this::send) : accepted(held, jobs.get(0)));
    }

    private Mono<Void> send(Submission held) {
        return run("insert into sent (submission_key) values ('" + held.key() + "') returning job")
                .flatMap(jobs -> accepted(held, jobs.get(0)));
    }

    private Mono<Void> accepted(Submission held, String job) {
        return journal.accept(held, job).flatMap(accepted -> journal.finish(accepted, "Success"));
    }

    private Mono<List<String>> run(String sql) {
        return Flux.usingWhen(
                        connections.create(),
                        connection -> Flux.<Result>from(
                                        connection.createStatement(sql).execute())
                                .concatMap(result -> result.map(row -> String.valueOf(row.get(0)))),
                        connection -> Mono.from(connection.close()))
                .collectList();
    }
}
