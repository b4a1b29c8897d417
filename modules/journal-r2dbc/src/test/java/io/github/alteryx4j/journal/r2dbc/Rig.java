package io.github.alteryx4j.journal.r2dbc;

import io.r2dbc.pool.ConnectionPool;
import io.r2dbc.pool.ConnectionPoolConfiguration;
import io.r2dbc.spi.ConnectionFactories;
import io.r2dbc.spi.ConnectionFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** A database with the tables, and journals over it. */
final class Rig implements AutoCloseable {

    final ConnectionFactory connections;
    private final List<R2dbcJournal> journals = new ArrayList<>();

    Rig(String url) {
        this(ConnectionFactories.get(url));
    }

    private Rig(ConnectionFactory connections) {
        this.connections = connections;
    }

    /** Over a pool of connections. */
    Rig pooled() {
        return new Rig(new ConnectionPool(ConnectionPoolConfiguration.builder(connections)
                .initialSize(2)
                .maxSize(20)
                .build()));
    }

    static Rig h2(String file) {
        return new Rig("r2dbc:h2:file:///" + file + ";DB_CLOSE_DELAY=-1");
    }

    static Rig postgres() {
        return new Rig(PostgresServer.shared().url(PostgresServer.shared().newDatabase())).pooled();
    }

    Rig withTables() {
        journal(Duration.ofSeconds(30)).createTables().block();
        return this;
    }

    R2dbcJournal journal(Duration lease) {
        return keep(R2dbcJournal.builder(connections).lease(lease).build());
    }

    R2dbcJournal journal(String machine, Duration lease) {
        return keep(
                R2dbcJournal.builder(connections).machine(machine).lease(lease).build());
    }

    private synchronized R2dbcJournal keep(R2dbcJournal journal) {
        journals.add(journal);
        return journal;
    }

    /** Runs a statement. One list: the first column of its rows, as text. */
    List<String> run(String sql) {
        return Flux.usingWhen(
                        connections.create(),
                        connection -> Flux.from(connection.createStatement(sql).execute())
                                .concatMap(result -> result.map((row, metadata) -> String.valueOf(row.get(0)))),
                        connection -> Mono.from(connection.close()))
                .collectList()
                .block();
    }

    long number(String sql) {
        return Long.parseLong(run(sql).get(0));
    }

    @Override
    public synchronized void close() {
        journals.forEach(R2dbcJournal::close);
        journals.clear();
    }
}
