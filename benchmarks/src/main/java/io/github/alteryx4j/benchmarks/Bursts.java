package io.github.alteryx4j.benchmarks;

import io.github.alteryx4j.client.AlteryxClient;
import io.github.alteryx4j.client.job.Job;
import java.io.IOException;
import java.time.Duration;
import java.util.function.Supplier;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** 10,000 first calls at once, and 2,000 with a token that the server no longer takes: token requests and failures. */
public final class Bursts {

    private static final String WORKFLOW = "62d470d411030000e0004170";

    private Bursts() {}

    /** See the class. */
    public static void main(String[] args) throws Exception {
        try (ServerProcess server = ServerProcess.start();
                AlteryxClient client = AlteryxClient.builder()
                        .baseUrl(server.base())
                        .credentials("id", "secret")
                        // As if the token were old: a brand-new one that is refused is taken for a denied call.
                        .token(token -> token.rejectionGuard(Duration.ofMillis(1)))
                        .build();
                SpringClient documented = SpringClient.asDocumented(server.base());
                SpringClient room = SpringClient.withRoom(server.base());
                SpringClient repeating = SpringClient.repeatingRefused(server.base())) {
            System.out.println("| | 10,000 at once, cold: failed | token requests | ms "
                    + "| 2,000 with a revoked token: failed | token requests |");
            System.out.println("|---|---|---|---|---|---|");
            report("alteryx4j", server, () -> client.jobs().run(WORKFLOW, run -> {}));
            report("Spring as documented", server, () -> documented.submit(WORKFLOW));
            report("the same with room for waiting", server, () -> room.submit(WORKFLOW));
            report("the same, forgetting and repeating", server, () -> repeating.submit(WORKFLOW));
        }
        System.exit(0);
    }

    private static void report(String name, ServerProcess server, Supplier<Mono<Job>> submit)
            throws IOException, InterruptedException {
        int before = server.tokenRequests();
        long begin = System.nanoTime();
        long failed = burst(submit, 10_000);
        long millis = (System.nanoTime() - begin) / 1_000_000;
        int cold = server.tokenRequests();
        server.revoke();
        long refused = burst(submit, 2_000);
        System.out.printf(
                "| %s | %,d | %,d | %,d | %,d | %,d |%n",
                name, failed, cold - before, millis, refused, server.tokenRequests() - cold);
    }

    private static long burst(Supplier<Mono<Job>> submit, int calls) {
        Long failed = Flux.range(0, calls)
                .flatMap(i -> submit.get().thenReturn(0).onErrorResume(e -> Mono.just(1)), calls)
                .filter(failure -> failure == 1)
                .count()
                .block();
        return failed == null ? -1 : failed;
    }
}
