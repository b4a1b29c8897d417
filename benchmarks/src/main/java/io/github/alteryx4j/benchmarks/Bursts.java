package io.github.alteryx4j.benchmarks;

import io.github.alteryx4j.client.AlteryxClient;
import java.time.Duration;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** 10,000 first calls at once, and 2,000 in flight when the token is revoked: token requests and failures. */
public final class Bursts {

    private static final String WORKFLOW = "62d470d411030000e0004170";

    private Bursts() {}

    /** See the class. */
    public static void main(String[] args) throws Exception {
        try (ServerProcess server = ServerProcess.start();
                AlteryxClient client = AlteryxClient.builder()
                        .baseUrl(server.base())
                        .credentials("id", "secret")
                        .token(token -> token.rejectionGuard(Duration.ofMillis(1)))
                        .build()) {
            long begin = System.nanoTime();
            Long failed = burst(client, 10_000);
            System.out.printf(
                    "cold start: 10,000 submits, %d failed, %d token request(s), %d ms%n",
                    failed, server.tokenRequests(), (System.nanoTime() - begin) / 1_000_000);
            int before = server.tokenRequests();
            server.revoke();
            failed = burst(client, 2_000);
            System.out.printf(
                    "401 storm:  2,000 submits on a revoked token, %d failed, %d token request(s) more%n",
                    failed, server.tokenRequests() - before);
        }
        System.exit(0);
    }

    private static Long burst(AlteryxClient client, int calls) {
        Long failed = Flux.range(0, calls)
                .flatMap(
                        i -> client.jobs()
                                .run(WORKFLOW, run -> {})
                                .thenReturn(0)
                                .onErrorResume(e -> Mono.just(1)),
                        calls)
                .filter(failure -> failure == 1)
                .count()
                .block();
        return failed == null ? -1L : failed;
    }
}
