package io.github.alteryx4j.examples.fleet;

import java.nio.file.Path;
import java.util.Map;
import reactor.core.publisher.Flux;
import reactor.core.scheduler.Schedulers;
import tools.jackson.databind.MappingIterator;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvSchema;

/** The rows of a CSV file with a header, read as they are asked for, off the event loops. */
final class Rows {

    private static final CsvMapper CSV = new CsvMapper();

    private Rows() {}

    static Flux<Map<String, String>> of(Path file) {
        return Flux.<Map<String, String>, MappingIterator<Map<String, String>>>generate(
                        () -> open(file),
                        (rows, sink) -> {
                            if (rows.hasNextValue()) {
                                sink.next(rows.nextValue());
                            } else {
                                sink.complete();
                            }
                            return rows;
                        },
                        MappingIterator::close)
                .subscribeOn(Schedulers.boundedElastic());
    }

    private static MappingIterator<Map<String, String>> open(Path file) {
        return CSV.readerForMapOf(String.class)
                .with(CsvSchema.emptySchema().withHeader())
                .readValues(file);
    }
}
