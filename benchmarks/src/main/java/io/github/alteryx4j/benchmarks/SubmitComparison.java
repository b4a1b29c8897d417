package io.github.alteryx4j.benchmarks;

import io.github.alteryx4j.client.AlteryxClient;
import io.github.alteryx4j.client.AlteryxClientBuilder;
import io.github.alteryx4j.client.job.Job;
import io.github.alteryx4j.resilience.Resilience;
import reactor.core.publisher.Mono;

/**
 * A submit through alteryx4j, with and without resilience, beside the {@link Yardstick}, Spring and Apache HttpClient.
 * Arguments: concurrency (256), operations a round (10,000), rounds (8).
 */
public final class SubmitComparison {

    private static final String WORKFLOW = "62d470d411030000e0004170";

    private SubmitComparison() {}

    /** See the class. */
    public static void main(String[] args) throws Exception {
        try (ServerProcess server = ServerProcess.start();
                Yardstick yardstick = new Yardstick(server.base());
                AlteryxClient client = client(server).build();
                AlteryxClient resilient =
                        client(server).apply(Resilience.defaults()).build();
                ApacheClient apache = new ApacheClient(server.base());
                SpringClient spring = SpringClient.withRoom(server.base())) {
            new Comparison()
                    .with("yardstick", () -> yardstick.submit(WORKFLOW))
                    .with("alteryx4j", () -> submit(client))
                    .with("alteryx4j with resilience", () -> submit(resilient))
                    .with("Apache HttpClient 5", () -> apache.submit(WORKFLOW))
                    .with("Spring WebClient and Security", () -> spring.submit(WORKFLOW))
                    .run(argument(args, 0, 256), argument(args, 1, 10_000), argument(args, 2, 8));
        }
        System.exit(0);
    }

    private static AlteryxClientBuilder client(ServerProcess server) {
        return AlteryxClient.builder().baseUrl(server.base()).credentials("id", "secret");
    }

    private static Mono<Job> submit(AlteryxClient client) {
        return client.jobs().run(WORKFLOW, run -> run.answer("Region", "EMEA"));
    }

    static int argument(String[] args, int index, int byDefault) {
        return args.length > index ? Integer.parseInt(args[index]) : byDefault;
    }
}
