package io.github.alteryx4j.client;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.alteryx4j.client.OffsetPages.Page;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;

class OffsetPagesTest {

    private final List<String> rows = new ArrayList<>(rows("row", 1_000));
    private final List<Integer> offsets = new ArrayList<>();
    private Runnable beforeEachPage = () -> {};

    private static List<String> rows(String name, int count) {
        return IntStream.range(0, count).mapToObj(i -> name + '-' + i).toList();
    }

    private Mono<Page<String>> fetch(int offset, int limit) {
        return Mono.fromSupplier(() -> {
            if (!offsets.isEmpty()) {
                beforeEachPage.run();
            }
            offsets.add(offset);
            int from = Math.min(offset, rows.size());
            int to = Math.min(offset + limit, rows.size());
            return new Page<>(List.copyOf(rows.subList(from, to)), to == rows.size());
        });
    }

    private Flux<String> list() {
        return OffsetPages.from(0, row -> row, this::fetch);
    }

    @Test
    void tellsEachRowOnceInOrder() {
        StepVerifier.create(list().collectList()).expectNext(List.copyOf(rows)).verifyComplete();
    }

    @Test
    void asksForPagesAsTheyAreWanted() {
        StepVerifier.create(list(), 0)
                .thenRequest(1)
                .expectNextCount(1)
                .then(() -> assertThat(offsets).hasSizeLessThanOrEqualTo(2))
                .thenRequest(500)
                .expectNextCount(500)
                .then(() -> assertThat(offsets).hasSizeLessThanOrEqualTo(8))
                .thenCancel()
                .verify();
    }

    @Test
    void eachSubscriptionIsAPassOfItsOwn() {
        Flux<String> list = list();
        StepVerifier.create(list.count()).expectNext(1_000L).verifyComplete();
        StepVerifier.create(list.count()).expectNext(1_000L).verifyComplete();
    }

    @Test
    void beginsAtAnOffset() {
        StepVerifier.create(OffsetPages.from(950, row -> row, this::fetch).collectList())
                .expectNext(List.copyOf(rows.subList(950, 1_000)))
                .verifyComplete();
    }

    @Test
    void newRowsInFrontRepeatNothing() {
        beforeEachPage = () -> rows.addAll(0, rows("new-" + offsets.size(), 17));
        assertTellsOnceAndMissesNone(list().collectList().block());
    }

    @Test
    void newRowsInFrontThatFillAPageRepeatNothing() {
        beforeEachPage = () -> {
            if (offsets.size() < 3) {
                rows.addAll(0, rows("new-" + offsets.size(), OffsetPages.LIMIT - OffsetPages.OVERLAP));
            }
        };
        assertTellsOnceAndMissesNone(list().collectList().block());
    }

    @Test
    void rowsThatGoAwayInFrontHideNothing() {
        beforeEachPage = () -> rows.subList(0, 25).clear();
        List<String> told = list().collectList().block();
        assertTellsOnceAndMissesNone(told);
        assertThat(told).hasSize(1_000);
    }

    @Test
    void aListThatShrinksBelowWhatWasReadHidesNothing() {
        beforeEachPage = () -> {
            if (offsets.size() == 5) {
                rows.subList(0, 450).clear();
            }
        };
        assertTellsOnceAndMissesNone(list().collectList().block());
    }

    static IntStream seeds() {
        return IntStream.range(0, 200);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whateverComesAndGoesWhatStaysIsToldOnce(int seed) {
        Random random = new Random(seed);
        beforeEachPage = () -> {
            int at = random.nextInt(rows.size());
            if (random.nextBoolean()) {
                rows.addAll(at, rows("new-" + offsets.size(), random.nextInt(60)));
            } else {
                rows.subList(at, Math.min(rows.size(), at + random.nextInt(40))).clear();
            }
        };
        assertTellsOnceAndMissesNone(list().collectList().block());
    }

    @Test
    void aServerThatKnowsOfNoOffsetsIsReadOnce() {
        Flux<String> list =
                OffsetPages.from(0, row -> row, (offset, limit) -> Mono.just(new Page<>(rows("same", limit), false)));
        StepVerifier.create(list.collectList())
                .expectNext(rows("same", OffsetPages.LIMIT))
                .verifyComplete();
    }

    @Test
    void aServerThatKnowsOfNoLimitsIsReadOnce() {
        Flux<String> list = OffsetPages.ofArrays(row -> row, (offset, limit) -> Flux.fromIterable(rows));
        StepVerifier.create(list.count()).expectNext(1_000L).verifyComplete();
    }

    @Test
    void rowsWithoutIdAreAllTold() {
        Flux<String> list = OffsetPages.ofArrays(row -> null, (offset, limit) -> Flux.just("a", "b"));
        StepVerifier.create(list).expectNext("a", "b").verifyComplete();
    }

    @Test
    void aLongListOfRowsWithoutIdComesToItsEnd() {
        Flux<String> list = OffsetPages.from(0, row -> null, this::fetch);
        StepVerifier.create(list.take(3_000).distinct().count())
                .expectNext(1_000L)
                .verifyComplete();
        assertThat(offsets).hasSizeLessThan(20);
    }

    @Test
    void anErrorEndsThePass() {
        Flux<String> list = OffsetPages.from(
                0,
                row -> row,
                (offset, limit) -> offset == 0 ? fetch(0, limit) : Mono.error(new IllegalStateException("no")));
        StepVerifier.create(list).expectNextCount(OffsetPages.LIMIT).verifyErrorMessage("no");
    }

    private void assertTellsOnceAndMissesNone(List<String> told) {
        assertThat(told).doesNotHaveDuplicates();
        Set<String> stayed = new HashSet<>(rows("row", 1_000));
        stayed.retainAll(rows);
        assertThat(told).containsAll(stayed);
    }
}
