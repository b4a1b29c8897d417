package io.github.alteryx4j.spring;

import io.github.alteryx4j.simulator.AlteryxSimulator;
import io.github.alteryx4j.simulator.SimulatedUser;
import io.github.alteryx4j.simulator.SimulatedUser.Role;
import io.github.alteryx4j.testing.Marker;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.autoconfigure.ssl.SslAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

/** Contexts to be, with all of our auto-configuration. */
final class Contexts {

    static final String ID = "the-key";

    private Contexts() {}

    /** A simulator with a user whose secret must not show. */
    static AlteryxSimulator simulator() {
        AlteryxSimulator simulator = AlteryxSimulator.start();
        SimulatedUser user = simulator.users().add(Role.CURATOR, ID, Marker.CLIENT_SECRET);
        assert user.clientId().equals(ID);
        return simulator;
    }

    static ApplicationContextRunner plain() {
        return new ApplicationContextRunner()
                .withConfiguration(AutoConfigurations.of(
                        SslAutoConfiguration.class,
                        AlteryxAutoConfiguration.class,
                        AlteryxHealthAutoConfiguration.class,
                        AlteryxJournalAutoConfiguration.class,
                        AlteryxObservabilityAutoConfiguration.class,
                        AlteryxResilienceAutoConfiguration.class,
                        AlteryxSanitizingAutoConfiguration.class));
    }

    static ApplicationContextRunner with(String baseUrl) {
        return plain().withPropertyValues(server("alteryx.", baseUrl));
    }

    /** The three properties. */
    static String[] server(String prefix, String baseUrl) {
        return new String[] {
            prefix + "base-url=" + baseUrl, prefix + "client-id=" + ID, prefix + "client-secret=" + Marker.CLIENT_SECRET
        };
    }
}
