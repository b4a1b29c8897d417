package io.github.alteryx4j.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Ways to do the same, measured in interleaved rounds of one process, so that what else the machine does hits them
 * alike. Prints the medians of CPU and allocation, their spread and their ratio to the first as rows of a table.
 */
final class Comparison {

    private static final int WARM_UP = 5;

    private final List<Variant> variants = new ArrayList<>();

    /** One more way; its Monos yield one value each. */
    Comparison with(String name, Supplier<? extends Mono<?>> operation) {
        variants.add(new Variant(name, operation, new ArrayList<>()));
        return this;
    }

    /** Runs all and prints. */
    void run(int concurrency, int operations, int rounds) {
        for (int i = 0; i < WARM_UP; i++) {
            variants.forEach(variant -> variant.round(concurrency, operations));
        }
        for (int i = 0; i < rounds; i++) {
            variants.forEach(variant -> variant.costs().add(variant.round(concurrency, operations)));
        }
        System.out.printf("%nConcurrency %,d, %d rounds of %,d:%n%n", concurrency, rounds, operations);
        System.out.println("| | CPU, µs | ratio | allocated, KiB | ratio |");
        System.out.println("|---|---|---|---|---|");
        variants.forEach(variant -> System.out.println(variant.row(variants.get(0))));
    }

    private record Variant(String name, Supplier<? extends Mono<?>> operation, List<Cost> costs) {

        /** Lanes side by side, in each one operation after the other: a merge of them all would be measured too. */
        Cost round(int concurrency, int operations) {
            int each = Math.max(1, operations / concurrency);
            Cost before = Cost.soFar();
            Long done = Flux.range(0, concurrency)
                    .flatMap(lane -> Mono.defer(operation).repeat(each - 1).count(), concurrency)
                    .reduce(0L, Long::sum)
                    .block();
            int expected = each * concurrency;
            if (done == null || done != expected) {
                throw new IllegalStateException("only " + done + " of " + expected + " succeeded");
            }
            return Cost.soFar().since(before, expected);
        }

        String row(Variant first) {
            return "| " + name + " | " + cells(Cost::cpu, 1e3, first) + " | " + cells(Cost::allocated, 1_024, first)
                    + " |";
        }

        private String cells(ToDoubleFunction<Cost> figure, double unit, Variant first) {
            double[] sorted = sorted(figure);
            double median = sorted[sorted.length / 2];
            return "%.2f (%.2f to %.2f) | %.2f"
                    .formatted(
                            median / unit,
                            sorted[0] / unit,
                            sorted[sorted.length - 1] / unit,
                            median / first.sorted(figure)[sorted.length / 2]);
        }

        private double[] sorted(ToDoubleFunction<Cost> figure) {
            return costs.stream().mapToDouble(figure).sorted().toArray();
        }
    }
}
