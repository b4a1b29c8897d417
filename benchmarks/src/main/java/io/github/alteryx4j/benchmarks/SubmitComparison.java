package io.github.alteryx4j.benchmarks;

import io.github.alteryx4j.client.AlteryxClient;
import io.github.alteryx4j.client.job.Job;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * A submit through alteryx4j beside the {@link Yardstick}, in interleaved rounds of one process: CPU and allocation of
 * an operation, and their ratio. Arguments: concurrency (256), operations a round (20,000), rounds (12).
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
                AlteryxClient client = AlteryxClient.builder()
                        .baseUrl(server.base())
                        .credentials("id", "secret")
                        .build()) {
            Supplier<Mono<Job>> theirs = () -> yardstick.submit(WORKFLOW);
            Supplier<Mono<Job>> ours = () -> client.jobs().run(WORKFLOW, run -> run.answer("Region", "EMEA"));
            for (int i = 0; i < 5; i++) {
                round(theirs, concurrency, operations);
                round(ours, concurrency, operations);
            }
            List<Cost> yardsticks = new ArrayList<>();
            List<Cost> alteryx4js = new ArrayList<>();
            for (int i = 0; i < rounds; i++) {
                yardsticks.add(round(theirs, concurrency, operations));
                alteryx4js.add(round(ours, concurrency, operations));
            }
            System.out.printf("concurrency %d, %d rounds of %d%n", concurrency, rounds, operations);
            report("CPU, µs", 1e3, Cost::cpu, yardsticks, alteryx4js);
            report("allocated, KiB", 1_024, Cost::allocated, yardsticks, alteryx4js);
        }
        System.exit(0);
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

    private static void report(
            String what, double unit, ToDoubleFunction<Cost> figure, List<Cost> yardsticks, List<Cost> alteryx4js) {
        double[] theirs = yardsticks.stream().mapToDouble(figure).sorted().toArray();
        double[] ours = alteryx4js.stream().mapToDouble(figure).sorted().toArray();
        int middle = theirs.length / 2;
        System.out.printf(
                "%-15s yardstick %6.2f (%.2f to %.2f)   alteryx4j %6.2f (%.2f to %.2f)   ratio %.3f%n",
                what,
                theirs[middle] / unit,
                theirs[0] / unit,
                theirs[theirs.length - 1] / unit,
                ours[middle] / unit,
                ours[0] / unit,
                ours[ours.length - 1] / unit,
                ours[middle] / theirs[middle]);
    }
}
