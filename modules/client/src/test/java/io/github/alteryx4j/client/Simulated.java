package io.github.alteryx4j.client;

import io.github.alteryx4j.simulator.AlteryxSimulator;
import io.github.alteryx4j.simulator.SimulatedUser;
import java.time.Duration;
import java.util.function.UnaryOperator;

/** A simulator, and a client of its Curator. */
final class Simulated implements AutoCloseable {

    final AlteryxSimulator server;
    final AlteryxClient client;

    Simulated() {
        this(settings -> settings);
    }

    Simulated(UnaryOperator<AlteryxClientBuilder> settings) {
        this.server = AlteryxSimulator.builder().runTime(Duration.ofMillis(50)).start();
        this.client = settings.apply(as(server.curator())).build();
    }

    /** A builder for a client of that user. */
    AlteryxClientBuilder as(SimulatedUser user) {
        return AlteryxClient.builder().baseUrl(server.baseUrl()).credentials(user.clientId(), user.clientSecret());
    }

    @Override
    public void close() {
        client.closeLater().block(Duration.ofSeconds(10));
        server.close();
    }
}
