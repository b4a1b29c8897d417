package io.github.alteryx4j.journal.r2dbc;

import io.r2dbc.spi.Connection;
import io.r2dbc.spi.Readable;
import io.r2dbc.spi.Result;
import io.r2dbc.spi.Statement;
import java.util.List;
import java.util.function.Function;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Statements over one connection. */
final class Session {

    private final Connection connection;

    Session(Connection connection) {
        this.connection = connection;
    }

    /** The rows of a statement. One list; results are read to their end, as a cut one costs more than a few rows. */
    <T> Mono<List<T>> list(Function<Readable, T> reader, String sql, Object... values) {
        return results(sql, values).concatMap(result -> result.map(reader)).collectList();
    }

    /** The first row, or empty. */
    <T> Mono<T> first(Function<Readable, T> reader, String sql, Object... values) {
        return list(reader, sql, values).flatMap(rows -> rows.isEmpty() ? Mono.empty() : Mono.just(rows.get(0)));
    }

    /** How many rows a change touched. One element. */
    Mono<Long> change(String sql, Object... values) {
        return results(sql, values).concatMap(Result::getRowsUpdated).reduce(0L, Long::sum);
    }

    private Flux<Result> results(String sql, Object... values) {
        return Flux.defer(() -> {
            Statement statement = connection.createStatement(sql);
            for (int i = 0; i < values.length; i++) {
                statement.bind(i, values[i]);
            }
            return Flux.<Result>from(statement.execute());
        });
    }
}
