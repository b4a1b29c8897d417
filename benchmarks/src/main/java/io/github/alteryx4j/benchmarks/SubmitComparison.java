package io.github.alteryx4j.benchmarks;

import io.github.alteryx4j.client.AlteryxClient;
import io.github.alteryx4j.client.AlteryxClientBuilder;
import io.github.alteryx4j.client.job.Job;
import io.github.alteryx4j.resilience.Resilience;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * A submit through alteryx4j, with and without resilience, beside the {@link Yardstick}, in interleaved rounds of one
 * process: CPU and allocation of an operation, and their ratio. Arguments: concurrency (256), operations a round (20,000), rounds (12).
 */
public final class SubmitComparison {

    private static final String WORKFLOW = "62d470d411030000e0004170";

    private SubmitComparison() {}

    /** See the class. */
    public static void main(String[] args) throws Exception {
        int concurrency = argument(args, 0, 256);
        int operations = argument(args, 1, 20_000);
        int rounds = argument(args, 2, 12);
        try (ServerProcess server = ServerProcess.start();
                Yardstick yardstick = new Yardstick(server.base());
                AlteryxClient client = client(server).build();
                AlteryxClient resilient =
                        client(server).apply(Resilience.defaults()).build()) {
            List<Variant> variants = List.of(
                    new Variant("yardstick", () -> yardstick.submit(WORKFLOW)),
                    new Variant("alteryx4j", () -> submit(client)),
                    new Variant("alteryx4j+resilience", () -> submit(resilient)));
            for (int i = 0; i < 5; i++) {
                variants.forEach(variant -> round(variant.submit(), concurrency, operations));
            }
            for (int i = 0; i < rounds; i++) {
                variants.forEach(variant -> variant.costs().add(round(variant.submit(), concurrency, operations)));
            }
            System.out.printf("concurrency %d, %d rounds of %d%n", concurrency, rounds, operations);
            variants.forEach(variant -> variant.report(variants.get(0)));
        }
        System.exit(0);
    }

    private static AlteryxClientBuilder client(ServerProcess server) {
        return AlteryxClient.builder().baseUrl(server.base()).credentials("id", "secret");
    }

    private static Mono<Job> submit(AlteryxClient client) {
        return client.jobs().run(WORKFLOW, run -> run.answer("Region", "EMEA"));
    }

    private static int argument(String[] args, int index, int byDefault) {
        return args.length > index ? Integer.parseInt(args[index]) : byDefault;
    }

    private static Cost round(Supplier<Mono<Job>> submit, int concurrency, int operations) {
        Cost before = Cost.soFar();
        Long done = Flux.range(0, operations)
                .flatMap(i -> submit.get(), concurrency)
                .count()
                .block();
        if (done == null || done != operations) {
            throw new IllegalStateException("only " + done + " of " + operations + " succeeded");
        }
        return Cost.soFar().since(before, operations);
    }

    /** One way to submit, and what its rounds cost. */
    private record Variant(String name, Supplier<Mono<Job>> submit, List<Cost> costs) {

        Variant(String name, Supplier<Mono<Job>> submit) {
            this(name, submit, new ArrayList<>());
        }

        void report(Variant yardstick) {
            report("CPU, µs", 1e3, Cost::cpu, yardstick);
            report("allocated, KiB", 1_024, Cost::allocated, yardstick);
        }

        private void report(String what, double unit, ToDoubleFunction<Cost> figure, Variant yardstick) {
            double[] sorted = sorted(figure);
            double middle = sorted[sorted.length / 2];
            System.out.printf(
                    "%-21s %-15s %6.2f (%.2f to %.2f)   of the yardstick %.3f%n",
                    name,
                    what,
                    middle / unit,
                    sorted[0] / unit,
                    sorted[sorted.length - 1] / unit,
                    middle / yardstick.sorted(figure)[sorted.length / 2]);
        }

        private double[] sorted(ToDoubleFunction<Cost> figure) {
            return costs.stream().mapToDouble(figure).sorted().toArray();
        }
    }
}
