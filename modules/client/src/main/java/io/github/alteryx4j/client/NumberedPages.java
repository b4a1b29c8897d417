package io.github.alteryx4j.client;

import io.github.alteryx4j.InvalidRequestException;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * One pass over a list that is read by page number and page size, page by page as it is asked for. None of the last
 * ten thousand rows is told twice. When rows go away meanwhile, others slip to a page that was read and are left out,
 * which numbers cannot tell; so pages are large.
 */
final class NumberedPages<T> {

    private static final int SIZE = 1_000;

    private final int size;
    private final Function<T, @Nullable String> id;
    private final Fetch<T> fetch;
    private final ToldRows told = new ToldRows();
    private int page;
    private int repetitions;

    /** Asks the server for the rows of a page. */
    @FunctionalInterface
    interface Fetch<T> {
        Flux<T> rows(int page, int size);
    }

    private record Rows<T>(List<T> news, boolean isLast) {}

    private NumberedPages(int size, Function<T, @Nullable String> id, Fetch<T> fetch) {
        this.size = size;
        this.id = id;
        this.fetch = fetch;
    }

    /** All rows of a list whose first page is 0. */
    static <T> Flux<T> fromZero(Function<T, @Nullable String> id, Fetch<T> fetch) {
        return Flux.defer(() -> {
            NumberedPages<T> pages = new NumberedPages<>(SIZE, id, fetch);
            return pages.from(pages.next());
        });
    }

    /** All rows of a list of which nobody knows whether its first page is 0 or 1. */
    static <T> Flux<T> fromZeroOrOne(int size, Function<T, @Nullable String> id, Fetch<T> fetch) {
        return Flux.defer(() -> {
            NumberedPages<T> pages = new NumberedPages<>(size, id, fetch);
            Mono<Rows<T>> zero = pages.next()
                    .onErrorResume(InvalidRequestException.class, refused -> Mono.just(new Rows<>(List.of(), true)));
            return pages.from(zero.flatMap(rows -> rows.news().isEmpty() ? pages.next() : Mono.just(rows)));
        });
    }

    private Flux<T> from(Mono<Rows<T>> first) {
        return first.expand(rows -> rows.isLast() ? Mono.empty() : next()).concatMapIterable(Rows::news, 1);
    }

    private Mono<Rows<T>> next() {
        return Mono.defer(() -> fetch.rows(page++, size).collectList().map(this::rows));
    }

    private Rows<T> rows(List<T> rows) {
        List<T> news = rows.stream().filter(row -> told.add(id.apply(row))).toList();
        repetitions = news.isEmpty() ? repetitions + 1 : 0;
        // Another length than asked for is the last page, or a server that does not know of pages.
        return new Rows<>(news, rows.size() != size || repetitions > 1);
    }
}
