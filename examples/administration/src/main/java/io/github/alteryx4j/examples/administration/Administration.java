package io.github.alteryx4j.examples.administration;

import io.github.alteryx4j.auth.Secret;
import io.github.alteryx4j.client.AlteryxClient;
import io.github.alteryx4j.simulator.AlteryxSimulator;
import io.github.alteryx4j.simulator.SimulatedUser;
import java.util.function.Consumer;
import reactor.core.publisher.Mono;

/** Lets a colleague join and leave again on the bundled simulator, and tells what happens. */
public final class Administration {

    private Administration() {}

    /** See the class. */
    public static void main(String[] arguments) {
        run(System.out::println);
    }

    static void run(Consumer<String> tell) {
        try (AlteryxSimulator simulator = AlteryxSimulator.start()) {
            SimulatedUser curator = simulator.curator();
            String report = simulator.addWorkflow(workflow -> workflow.name("Weekly report"));
            try (AlteryxClient alteryx = AlteryxClient.builder()
                    .baseUrl(simulator.baseUrl())
                    .credentials(curator.clientId(), curator.clientSecret())
                    .build()) {
                joinAndLeave(alteryx, report, curator.id(), tell).block();
            }
        }
    }

    private static Mono<Void> joinAndLeave(
            AlteryxClient alteryx, String reportId, String successorId, Consumer<String> tell) {
        Colleague ada = new Colleague(
                "Ada",
                "Lovelace",
                "ada@example.com",
                "Finance",
                new Colleague.RunAs("CORP\\svc-finance", Secret.of("only-for-the-simulator")));
        return new Joining(alteryx, tell)
                .of(ada, reportId)
                .doOnNext(joined -> tell.accept("-- some years later --"))
                .flatMap(joined -> new Leaving(alteryx, tell).of(joined.userId(), successorId));
    }
}
