package io.github.alteryx4j.spring;

import io.github.alteryx4j.client.AlteryxClientBuilder;

/**
 * A bean that has its say in how each client is built, after the properties. Those with an
 * {@link org.springframework.core.annotation.Order} come in that order; our own for resilience has the order 0, so that a
 * filter added later stands around the repetitions.
 */
@FunctionalInterface
public interface AlteryxClientCustomizer {

    /**
     * Changes the client to be.
     *
     * @param server the name of its server: {@code default} for that of {@code alteryx.base-url}, else what stands after
     *     {@code alteryx.servers}
     */
    void customize(String server, AlteryxClientBuilder client);
}
