package io.github.alteryx4j.spring;

import io.github.alteryx4j.client.AlteryxClient;
import org.springframework.boot.health.contributor.AbstractReactiveHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import reactor.core.publisher.Mono;

/** Up while the client holds a token or gets one. It is the one that calls share, so looking costs the server nothing. */
final class AlteryxHealthIndicator extends AbstractReactiveHealthIndicator {

    private final AlteryxClient client;

    AlteryxHealthIndicator(AlteryxClient client) {
        super("No token for Alteryx Server");
        this.client = client;
    }

    @Override
    protected Mono<Health> doHealthCheck(Health.Builder health) {
        health.withDetail("baseUrl", client.baseUrl());
        return client.authenticate()
                .then(Mono.fromSupplier(() -> health.up().build()))
                .onErrorResume(error -> Mono.just(health.down(error).build()));
    }
}
