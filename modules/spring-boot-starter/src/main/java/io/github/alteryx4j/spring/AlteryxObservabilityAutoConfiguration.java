package io.github.alteryx4j.spring;

import io.github.alteryx4j.micrometer.AlteryxObservability;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.observation.ObservationRegistry;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnSingleCandidate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Observations and meters of each client, if Micrometer and our module for it are there. */
@AutoConfiguration(
        before = AlteryxAutoConfiguration.class,
        afterName = {
            "org.springframework.boot.micrometer.metrics.autoconfigure.CompositeMeterRegistryAutoConfiguration",
            "org.springframework.boot.micrometer.observation.autoconfigure.ObservationAutoConfiguration"
        })
@ConditionalOnClass({AlteryxObservability.class, MeterRegistry.class, ObservationRegistry.class})
@ConditionalOnBooleanProperty(
        name = {"alteryx.enabled", "alteryx.observability.enabled"},
        matchIfMissing = true)
class AlteryxObservabilityAutoConfiguration {

    /** The last of all, so that the time of a call holds its waiting and its repetitions. */
    @Bean
    @Order(Ordered.LOWEST_PRECEDENCE)
    AlteryxClientCustomizer alteryxObservabilityCustomizer(BeanFactory beans) {
        return (server, client) -> {
            String ofServer = ServerBeans.name(server, AlteryxObservability.class);
            if (beans.containsBean(ofServer)) {
                client.apply(beans.getBean(ofServer, AlteryxObservability.class));
            } else {
                beans.getBeanProvider(AlteryxObservability.class).ifUnique(client::apply);
            }
        };
    }

    /** One for each server, unless the application brings its own. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnSingleCandidate(MeterRegistry.class)
    @ConditionalOnMissingBean(AlteryxObservability.class)
    @Import(ObservabilityRegistrar.class)
    static class OfEachServer {

        @Bean
        AlteryxObservabilities alteryxObservabilities(
                MeterRegistry meters, ObjectProvider<ObservationRegistry> observations, BeanFactory beans) {
            return new AlteryxObservabilities(meters, observations.getIfUnique(() -> ObservationRegistry.NOOP), beans);
        }
    }
}
