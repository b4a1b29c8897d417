package io.github.alteryx4j.client;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.alteryx4j.ErrorReply;
import io.github.alteryx4j.InvalidRequestException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.test.StepVerifier;

class NumberedPagesTest {

    private final List<String> rows =
            IntStream.range(0, 2_500).mapToObj(i -> "row-" + i).toList();
    private final List<Integer> pages = new ArrayList<>();

    private Flux<String> page(int page, int size) {
        return Flux.defer(() -> {
            pages.add(page);
            int from = Math.min(rows.size(), page * size);
            return Flux.fromIterable(rows.subList(from, Math.min(rows.size(), from + size)));
        });
    }

    @Test
    void tellsEachRowOnceInOrder() {
        StepVerifier.create(NumberedPages.fromZero(row -> row, this::page).collectList())
                .expectNext(rows)
                .verifyComplete();
        assertThat(pages).containsExactly(0, 1, 2);
    }

    @Test
    void asksForPagesAsTheyAreWanted() {
        StepVerifier.create(NumberedPages.fromZero(row -> row, this::page), 10)
                .expectNextCount(10)
                .then(() -> assertThat(pages).hasSizeLessThanOrEqualTo(2))
                .thenCancel()
                .verify();
    }

    @Test
    void rowsThatSlipToTheNextPageAreNotRepeated() {
        Flux<String> shifted = NumberedPages.fromZero(
                row -> row,
                (page, size) ->
                        page == 0 ? page(0, size) : Flux.concat(Flux.just("row-998", "row-999"), page(page, size - 2)));
        StepVerifier.create(shifted.filter("row-999"::equals).count())
                .expectNext(1L)
                .verifyComplete();
    }

    @Test
    void onlyTheLastTenThousandRowsAreRemembered() {
        Flux<String> list = NumberedPages.fromZero(
                row -> row,
                (page, size) -> page < 12
                        ? Flux.range(page * size, size).map(i -> "row-" + i)
                        : Flux.just("row-0", "row-2500", "row-11999"));
        StepVerifier.create(list.skip(12_000).collectList())
                .expectNext(List.of("row-0"))
                .verifyComplete();
    }

    @Test
    void aServerThatKnowsOfNoPagesIsReadOnce() {
        Flux<String> list = NumberedPages.fromZero(row -> row, (page, size) -> Flux.fromIterable(rows));
        StepVerifier.create(list.count()).expectNext(2_500L).verifyComplete();
    }

    @Test
    void thePagesOfAnUnknownOriginMayBeginAtZero() {
        StepVerifier.create(
                        NumberedPages.fromZeroOrOne(100, row -> row, this::page).collectList())
                .expectNext(rows)
                .verifyComplete();
    }

    @Test
    void thePagesOfAnUnknownOriginMayBeginAtOneWithPageZeroEmpty() {
        StepVerifier.create(NumberedPages.fromZeroOrOne(
                                100, row -> row, (page, size) -> page == 0 ? Flux.empty() : page(page - 1, size))
                        .collectList())
                .expectNext(rows)
                .verifyComplete();
    }

    @Test
    void thePagesOfAnUnknownOriginMayBeginAtOneWithPageZeroTheSame() {
        StepVerifier.create(NumberedPages.fromZeroOrOne(
                                100, row -> row, (page, size) -> page(Math.max(0, page - 1), size))
                        .collectList())
                .expectNext(rows)
                .verifyComplete();
    }

    @Test
    void thePagesOfAnUnknownOriginMayBeginAtOneWithPageZeroRefused() {
        Flux<String> refused = Flux.error(
                new InvalidRequestException("GET /x", new ErrorReply(400, "page", java.util.Map.of(), null, null)));
        StepVerifier.create(NumberedPages.fromZeroOrOne(
                                100, row -> row, (page, size) -> page == 0 ? refused : page(page - 1, size))
                        .collectList())
                .expectNext(rows)
                .verifyComplete();
    }
}
