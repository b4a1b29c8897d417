package io.github.alteryx4j.journal.r2dbc;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Runs the SQL file that creates the tables. */
final class Tables {

    /** In PostgreSQL two who create the same table "if not exists" at the same time fail; so one after the other. */
    private static final String ONE_AT_A_TIME = "select cast(pg_advisory_xact_lock(4202614) as varchar) as nothing";

    private static final int REPEATS = 10;

    private Tables() {}

    static Mono<Void> create(Database database, Dialect dialect) {
        return Mono.fromSupplier(() -> statements(dialect))
                .subscribeOn(Schedulers.boundedElastic())
                .flatMap(statements -> database.transaction(session -> before(session, dialect)
                                .thenMany(Flux.fromIterable(statements).concatMap(session::change))
                                .then(Mono.just(true)))
                        // Nor is H2 sure of itself then, but it can be asked again.
                        .retry(dialect == Dialect.H2 ? REPEATS : 0))
                .then();
    }

    private static Mono<Long> before(Session session, Dialect dialect) {
        return dialect == Dialect.POSTGRESQL
                ? session.list(row -> true, ONE_AT_A_TIME).thenReturn(0L)
                : Mono.just(0L);
    }

    private static List<String> statements(Dialect dialect) {
        try (InputStream file = Tables.class.getResourceAsStream(dialect.resource())) {
            String text = new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
            return Arrays.stream(text.replaceAll("(?m)^--.*$", "").split(";"))
                    .map(String::strip)
                    .filter(statement -> !statement.isEmpty())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
