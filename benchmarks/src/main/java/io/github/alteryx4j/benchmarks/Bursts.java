package io.github.alteryx4j.benchmarks;

import io.github.alteryx4j.client.AlteryxClient;
import io.github.alteryx4j.client.job.Job;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * 10,000 first calls of a new client at once, and 2,000 with a token that the server no longer takes: token requests
 * and failures, as rows of a table, in a process that has just begun and once more when its code is compiled. Argument:
 * who calls, {@code alteryx4j} (the default), {@code spring}, {@code spring-room} or {@code spring-repeating}.
 */
public final class Bursts {

    private static final String WORKFLOW = "62d470d411030000e0004170";

    private Bursts() {}

    /** See the class. */
    public static void main(String[] args) throws Exception {
        String who = args.length == 0 ? "alteryx4j" : args[0];
        System.out.println("| | process | 10,000: failed | token requests | CPU, s | 2,000: failed | token requests |");
        System.out.println("|---|---|---|---|---|---|---|");
        try (ServerProcess server = ServerProcess.start()) {
            for (String process : List.of("cold", "warm")) {
                String title = who + " | " + process;
                switch (who) {
                    case "alteryx4j" -> alteryx4j(title, server);
                    case "spring" -> spring(title, server, SpringClient.asDocumented(server.base()));
                    case "spring-room" -> spring(title, server, SpringClient.withRoom(server.base()));
                    case "spring-repeating" -> spring(title, server, SpringClient.repeatingRefused(server.base()));
                    default -> throw new IllegalArgumentException(who);
                }
            }
        }
        System.exit(0);
    }

    private static void alteryx4j(String title, ServerProcess server) throws Exception {
        try (AlteryxClient client = AlteryxClient.builder()
                .baseUrl(server.base())
                .credentials("id", "secret")
                // As if the token were old: a brand-new one that is refused is taken for a denied call.
                .token(token -> token.rejectionGuard(Duration.ofMillis(1)))
                .build()) {
            report(title, server, () -> client.jobs().run(WORKFLOW, run -> {}));
        }
    }

    private static void spring(String title, ServerProcess server, SpringClient client) throws Exception {
        try (client) {
            report(title, server, () -> client.submit(WORKFLOW));
        }
    }

    private static void report(String title, ServerProcess server, Supplier<Mono<Job>> submit) throws Exception {
        int before = server.tokenRequests();
        Cost begin = Cost.soFar();
        long failed = burst(submit, 10_000);
        double seconds = Cost.soFar().since(begin, 1).cpu() / 1e9;
        int cold = server.tokenRequests();
        server.revoke();
        long refused = burst(submit, 2_000);
        System.out.printf(
                "| %s | %,d | %,d | %.1f | %,d | %,d |%n",
                title, failed, cold - before, seconds, refused, server.tokenRequests() - cold);
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
