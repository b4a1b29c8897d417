package io.github.alteryx4j.client;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * One pass over a list that is read by offset and limit, page by page as it is asked for. The list may shift meanwhile:
 * each page begins some rows before the end of the last one, and when it does not begin with a row that is known, rows
 * before it went away and the pass steps back. So no row is left out; one that is known is not told twice.
 */
final class OffsetPages<T> {

    /** Rows of a page where nothing else is said. */
    static final int LIMIT = 100;

    /** How many rows a page has in common with the one before. */
    static final int OVERLAP = 10;

    /** A server that does not know of offsets tells the same page again and again. */
    private static final int MOST_REPETITIONS = 2;

    private final int start;
    private final int limit;
    private final Function<T, @Nullable String> id;
    private final Fetch<T> fetch;
    private final ToldRows told = new ToldRows();
    private @Nullable String firstOfLastPage;
    private int position;
    private int repetitions;

    /** Asks the server for rows. */
    @FunctionalInterface
    interface Fetch<T> {
        Mono<Page<T>> rows(int offset, int limit);
    }

    /** Asks the server for an array of rows. */
    @FunctionalInterface
    interface FetchArray<T> {
        Flux<T> rows(int offset, int limit);
    }

    /**
     * Some rows.
     *
     * @param isLast whether the list has no more behind them
     */
    record Page<T>(List<T> rows, boolean isLast) {}

    private OffsetPages(int start, int limit, Function<T, @Nullable String> id, Fetch<T> fetch) {
        this.start = start;
        this.limit = limit;
        this.position = start;
        this.id = id;
        this.fetch = fetch;
    }

    /** All rows from that offset on. */
    static <T> Flux<T> from(int start, Function<T, @Nullable String> id, Fetch<T> fetch) {
        return from(start, LIMIT, id, fetch);
    }

    private static <T> Flux<T> from(int start, int limit, Function<T, @Nullable String> id, Fetch<T> fetch) {
        return Flux.defer(() -> new OffsetPages<>(start, limit, id, fetch).all());
    }

    /** All rows of a list whose pages are bare arrays; the last is not full, or fuller than asked for. */
    static <T> Flux<T> ofArrays(Function<T, @Nullable String> id, FetchArray<T> fetch) {
        return ofArrays(0, LIMIT, id, fetch);
    }

    /** The same from that offset on, with so many rows a page. */
    static <T> Flux<T> ofArrays(int start, int limit, Function<T, @Nullable String> id, FetchArray<T> fetch) {
        return from(
                start,
                limit,
                id,
                (offset, most) ->
                        fetch.rows(offset, most).collectList().map(rows -> new Page<>(rows, rows.size() != most)));
    }

    private Flux<T> all() {
        return fetch.rows(start, limit)
                .map(page -> news(start, page))
                .expand(page -> page.isLast() ? Mono.empty() : next())
                .concatMapIterable(Page::rows, 1);
    }

    private Mono<Page<T>> next() {
        return at(Math.max(start, position - OVERLAP));
    }

    private Mono<Page<T>> at(int offset) {
        return fetch.rows(offset, limit)
                .flatMap(page -> offset > start && !beginsKnown(page)
                        ? at(Math.max(start, offset - limit + OVERLAP))
                        : Mono.just(news(offset, page)));
    }

    /** A row without id tells nothing of where it stands; it must not send the pass back for ever. */
    private boolean beginsKnown(Page<T> page) {
        if (page.rows().isEmpty()) {
            return false;
        }
        String first = id.apply(page.rows().get(0));
        return first == null || told.contains(first);
    }

    /** What of a page is new. */
    private Page<T> news(int offset, Page<T> page) {
        List<T> news =
                page.rows().stream().filter(row -> told.add(id.apply(row))).toList();
        position = offset + page.rows().size();
        String first = page.rows().isEmpty() ? null : id.apply(page.rows().get(0));
        boolean again = news.isEmpty() && (first == null || first.equals(firstOfLastPage));
        repetitions = again ? repetitions + 1 : 0;
        firstOfLastPage = first;
        return new Page<>(news, page.isLast() || repetitions > MOST_REPETITIONS);
    }
}
