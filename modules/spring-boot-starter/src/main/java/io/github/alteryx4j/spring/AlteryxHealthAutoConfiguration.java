package io.github.alteryx4j.spring;

import io.github.alteryx4j.client.AlteryxClient;
import java.util.Map;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.health.autoconfigure.contributor.CompositeReactiveHealthContributorConfiguration;
import org.springframework.boot.health.autoconfigure.contributor.ConditionalOnEnabledHealthIndicator;
import org.springframework.boot.health.contributor.ReactiveHealthContributor;
import org.springframework.context.annotation.Bean;

/** The health of each client, the application's own included; of several together, by the names of their beans. */
@AutoConfiguration(after = AlteryxAutoConfiguration.class)
@ConditionalOnClass({ReactiveHealthContributor.class, ConditionalOnEnabledHealthIndicator.class})
@ConditionalOnBean(AlteryxClient.class)
@ConditionalOnEnabledHealthIndicator("alteryx")
class AlteryxHealthAutoConfiguration
        extends CompositeReactiveHealthContributorConfiguration<AlteryxHealthIndicator, AlteryxClient> {

    AlteryxHealthAutoConfiguration() {
        super(AlteryxHealthIndicator::new);
    }

    @Bean
    @ConditionalOnMissingBean(name = {"alteryxHealthIndicator", "alteryxHealthContributor"})
    ReactiveHealthContributor alteryxHealthContributor(Map<String, AlteryxClient> clients) {
        return createContributor(clients);
    }
}
