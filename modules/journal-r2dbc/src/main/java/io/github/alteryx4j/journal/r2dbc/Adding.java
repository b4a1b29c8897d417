package io.github.alteryx4j.journal.r2dbc;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;

/** Writes shared work down, batch by batch. */
final class Adding {

    private static final int BATCH = 500;
    private static final int REPEATS = 20;
    private static final Duration PAUSE = Duration.ofMillis(10);
    private static final Duration LONGEST_PAUSE = Duration.ofMillis(500);

    private final Database database;
    private final Sql sql;

    Adding(Database database, Sql sql) {
        this.database = database;
        this.sql = sql;
    }

    /** How many were new. One element. Holds one batch at a time. */
    Mono<Long> add(Publisher<WorkItem> items) {
        return Flux.from(items).buffer(BATCH).concatMap(this::insert, 0).reduce(0L, Long::sum);
    }

    private Mono<Long> insert(List<WorkItem> batch) {
        Map<String, String> once = new LinkedHashMap<>();
        batch.forEach(item -> once.putIfAbsent(item.key(), item.payload()));
        // Those who add the same keys in another order may meet; all but one are undone and go again, at odd times.
        return database.change(
                        sql.add,
                        once.keySet().toArray(String[]::new),
                        once.values().toArray(String[]::new))
                .retryWhen(Retry.backoff(REPEATS, PAUSE)
                        .maxBackoff(LONGEST_PAUSE)
                        .jitter(1)
                        .filter(Failures::isUndone)
                        .onRetryExhaustedThrow((spec, last) -> last.failure()));
    }
}
