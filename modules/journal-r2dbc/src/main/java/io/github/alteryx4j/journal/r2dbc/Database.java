package io.github.alteryx4j.journal.r2dbc;

import io.r2dbc.spi.Connection;
import io.r2dbc.spi.ConnectionFactory;
import io.r2dbc.spi.Readable;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Mono;

/** Connections, one for each operation, given back however it ends. */
final class Database {

    private static final Logger LOG = LoggerFactory.getLogger(Database.class);
    /** An operation that takes longer is given up: better an error than a fleet that stands still. */
    private static final Duration LIMIT = Duration.ofSeconds(30);

    private final ConnectionFactory connections;
    private final Dialect dialect;

    Database(ConnectionFactory connections, Dialect dialect) {
        this.connections = connections;
        this.dialect = dialect;
    }

    <T> Mono<List<T>> list(Function<Readable, T> reader, String sql, Object... values) {
        return session(session -> session.list(reader, sql, values));
    }

    <T> Mono<T> first(Function<Readable, T> reader, String sql, Object... values) {
        return session(session -> session.first(reader, sql, values));
    }

    Mono<Long> change(String sql, Object... values) {
        return session(session -> session.change(sql, values));
    }

    /** Work on a connection of its own, each statement a transaction. */
    <T> Mono<T> session(Function<Session, Mono<T>> work) {
        return use(connection -> work.apply(new Session(connection)), this::close);
    }

    /** Work in one transaction: committed when it completes, else rolled back. */
    <T> Mono<T> transaction(Function<Session, Mono<T>> work) {
        return use(
                connection -> Mono.from(connection.beginTransaction())
                        .then(work.apply(new Session(connection)))
                        .flatMap(result ->
                                Mono.from(connection.commitTransaction()).thenReturn(result)),
                connection ->
                        quietly(Mono.from(connection.rollbackTransaction())).then(close(connection)));
    }

    private <T> Mono<T> use(Function<Connection, Mono<T>> work, Function<Connection, Mono<Void>> undo) {
        return Mono.usingWhen(
                        open(),
                        connection -> there(connection, work.apply(connection)),
                        connection -> there(connection, close(connection)),
                        (connection, failure) -> there(connection, undo.apply(connection)),
                        connection -> there(connection, undo.apply(connection)))
                .timeout(LIMIT)
                .onErrorMap(Failures::map);
    }

    private Mono<Connection> open() {
        Mono<Connection> opened = Mono.from(connections.create());
        return dialect.blocks() ? Elsewhere.open(opened, late -> close(late).subscribe()) : opened;
    }

    private <T> Mono<T> there(Object onto, Mono<T> step) {
        return dialect.blocks() ? Elsewhere.run(onto, step) : step;
    }

    private Mono<Void> close(Connection connection) {
        return quietly(Mono.from(connection.close()));
    }

    /** What was done is done, whatever the connection says when it goes. */
    private static Mono<Void> quietly(Mono<Void> step) {
        return step.onErrorResume(failure -> {
            LOG.debug("A connection did not go quietly: {}", failure.getClass().getSimpleName());
            return Mono.empty();
        });
    }

    static long number(Readable row, String column) {
        Long number = row.get(column, Long.class);
        return number == null ? 0 : number;
    }
}
