package io.github.alteryx4j.spring.test;

import io.github.alteryx4j.simulator.AlteryxSimulator;
import java.util.Map;
import java.util.Set;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;
import org.springframework.test.context.DynamicPropertyRegistrar;
import org.springframework.test.context.DynamicPropertyRegistry;

/** The simulator, and the properties that lead to it. */
@AutoConfiguration
class AlteryxSimulatorAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean
    AlteryxSimulator alteryxSimulator() {
        return AlteryxSimulator.start();
    }

    @Bean
    DynamicPropertyRegistrar alteryxSimulatorProperties(AlteryxSimulator simulator, Environment environment) {
        return registry -> {
            lead("alteryx.", simulator, registry);
            names(environment).forEach(name -> lead("alteryx.servers." + name + ".", simulator, registry));
        };
    }

    /** The names of the servers of which the application says anything, however they are spelled. */
    private static Set<String> names(Environment environment) {
        return Binder.get(environment)
                .bindOrCreate("alteryx", Servers.class)
                .servers()
                .keySet();
    }

    record Servers(@DefaultValue Map<String, Map<String, Object>> servers) {}

    private static void lead(String prefix, AlteryxSimulator simulator, DynamicPropertyRegistry registry) {
        registry.add(prefix + "base-url", simulator::baseUrl);
        registry.add(prefix + "client-id", () -> simulator.curator().clientId());
        registry.add(prefix + "client-secret", () -> simulator.curator().clientSecret());
    }
}
