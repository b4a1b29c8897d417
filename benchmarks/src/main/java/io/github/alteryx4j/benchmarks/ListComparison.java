package io.github.alteryx4j.benchmarks;

import io.github.alteryx4j.client.AlteryxClient;
import io.github.alteryx4j.client.workflow.Workflow;
import java.util.Arrays;
import java.util.function.Supplier;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * A list of 1,000 workflows, streamed by alteryx4j and read whole by the {@link Yardstick}: cost, and the time to the
 * first element and to the last. Arguments: concurrency (1), operations a round (150), rounds (8).
 */
public final class ListComparison {

    private static final int LOOKS = 401;

    private ListComparison() {}

    /** See the class. */
    public static void main(String[] args) throws Exception {
        int concurrency = SubmitComparison.argument(args, 0, 1);
        try (ServerProcess server = ServerProcess.start();
                Yardstick yardstick = new Yardstick(server.base());
                AlteryxClient client = AlteryxClient.builder()
                        .baseUrl(server.base())
                        .credentials("id", "secret")
                        .build()) {
            Supplier<Flux<Workflow>> whole = () -> yardstick.workflows().flatMapIterable(all -> all);
            Supplier<Flux<Workflow>> streamed = () -> client.workflows().listFull(all -> {});
            new Comparison()
                    .with("yardstick", () -> thousand(whole.get()))
                    .with("alteryx4j", () -> thousand(streamed.get()))
                    .run(concurrency, SubmitComparison.argument(args, 1, 150), SubmitComparison.argument(args, 2, 8));
            System.out.printf("%n| | to the first element, ms | to the last, ms |%n|---|---|---|%n");
            times("yardstick", whole);
            times("alteryx4j", streamed);
        }
        System.exit(0);
    }

    private static Mono<Long> thousand(Flux<Workflow> workflows) {
        return workflows.count().filter(count -> count == 1_000);
    }

    /** Medians of one list after the other. */
    private static void times(String name, Supplier<Flux<Workflow>> list) {
        long[] first = new long[LOOKS];
        long[] last = new long[LOOKS];
        for (int i = 0; i < LOOKS; i++) {
            int look = i;
            long begin = System.nanoTime();
            list.get()
                    .doOnNext(workflow -> first[look] = first[look] == 0 ? System.nanoTime() - begin : first[look])
                    .blockLast();
            last[look] = System.nanoTime() - begin;
        }
        Arrays.sort(first);
        Arrays.sort(last);
        System.out.printf("| %s | %.2f | %.2f |%n", name, first[LOOKS / 2] / 1e6, last[LOOKS / 2] / 1e6);
    }
}
