package io.github.alteryx4j.spring;

import io.github.alteryx4j.micrometer.AlteryxObservability;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.context.annotation.ImportBeanDefinitionRegistrar;
import org.springframework.core.env.Environment;
import org.springframework.core.type.AnnotationMetadata;

/** Defines what observes the client of each server. */
final class ObservabilityRegistrar implements ImportBeanDefinitionRegistrar {

    private final Environment environment;

    ObservabilityRegistrar(Environment environment) {
        this.environment = environment;
    }

    @Override
    public void registerBeanDefinitions(AnnotationMetadata metadata, BeanDefinitionRegistry registry) {
        ServerBeans.define(
                registry, environment, AlteryxObservability.class, "alteryxObservabilities", "observability");
    }
}
