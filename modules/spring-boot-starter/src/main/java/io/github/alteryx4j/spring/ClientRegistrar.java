package io.github.alteryx4j.spring;

import io.github.alteryx4j.client.AlteryxClient;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.context.annotation.ImportBeanDefinitionRegistrar;
import org.springframework.core.env.Environment;
import org.springframework.core.type.AnnotationMetadata;

/** Defines a client for each server. */
final class ClientRegistrar implements ImportBeanDefinitionRegistrar {

    private final Environment environment;

    ClientRegistrar(Environment environment) {
        this.environment = environment;
    }

    @Override
    public void registerBeanDefinitions(AnnotationMetadata metadata, BeanDefinitionRegistry registry) {
        ServerBeans.define(registry, environment, AlteryxClient.class, "alteryxClients", "client");
    }
}
