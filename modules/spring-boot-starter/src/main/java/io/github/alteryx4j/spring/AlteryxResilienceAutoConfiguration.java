package io.github.alteryx4j.spring;

import io.github.alteryx4j.resilience.Resilience;
import io.github.alteryx4j.resilience.ResilienceBuilder;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.PropertyMapper;
import org.springframework.context.annotation.Bean;
import org.springframework.core.annotation.Order;

/** Resilience for all clients, if its module is there. */
@AutoConfiguration(before = AlteryxAutoConfiguration.class)
@ConditionalOnClass(Resilience.class)
@ConditionalOnBooleanProperty(
        name = {"alteryx.enabled", "alteryx.resilience.enabled"},
        matchIfMissing = true)
@EnableConfigurationProperties(ResilienceProperties.class)
class AlteryxResilienceAutoConfiguration {

    private static final int LEAST_CONCURRENCY = 4;

    @Bean
    @ConditionalOnMissingBean
    Resilience alteryxResilience(ResilienceProperties properties) {
        return Resilience.of(options -> fill(options, properties));
    }

    @Bean
    @Order(0)
    AlteryxClientCustomizer alteryxResilienceCustomizer(Resilience resilience) {
        return (server, client) -> client.apply(resilience);
    }

    private static void fill(ResilienceBuilder options, ResilienceProperties properties) {
        PropertyMapper map = PropertyMapper.get();
        map.from(properties::maxAttempts).to(options::maxAttempts);
        map.from(properties::retryBudget).to(options::retryBudget);
        map.from(properties::maxConcurrency)
                .to(most -> options.adaptiveConcurrency(Math.min(LEAST_CONCURRENCY, most), most));
        map.from(properties::queueCapacity).to(options::queueCapacity);
        map.from(properties::ratePerSecond).to(options::ratePerSecond);
        options.backoff(properties.backoff().first(), properties.backoff().longest());
        map.from(properties::retry).whenFalse().to(off -> options.withoutRetry());
        map.from(properties::queue).whenFalse().to(off -> options.withoutQueue());
        map.from(properties::circuitBreaker).whenFalse().to(off -> options.withoutCircuitBreaker());
    }
}
