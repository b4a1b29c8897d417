package io.github.alteryx4j.spring;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.alteryx4j.simulator.AlteryxSimulator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.CompositeReactiveHealthContributor;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.ReactiveHealthContributor;
import org.springframework.boot.health.contributor.ReactiveHealthIndicator;
import org.springframework.boot.health.contributor.Status;
import reactor.core.publisher.Flux;
import reactor.test.StepVerifier;

/** Health, and what it costs the server. */
class HealthTest {

    private final AlteryxSimulator simulator = Contexts.simulator();

    @BeforeEach
    void forget() {
        simulator.requests().clear();
    }

    @AfterEach
    void stop() {
        simulator.close();
    }

    @Test
    void isUpAndAThousandLooksCostOneTokenRequest() {
        Contexts.with(simulator.baseUrl()).run(context -> {
            ReactiveHealthIndicator health = context.getBean(ReactiveHealthIndicator.class);
            Flux<Health> looks = Flux.range(0, 1000).flatMap(i -> health.health(), 100);
            StepVerifier.create(looks.map(Health::getStatus).distinct())
                    .expectNext(Status.UP)
                    .verifyComplete();
            assertThat(simulator.tokens().requests()).isEqualTo(1);
            assertThat(simulator.requests().count()).isEqualTo(1);
        });
    }

    @Test
    void aRefusedSecretIsDownAskedForOnceAndNotShown() {
        Contexts.with(simulator.baseUrl())
                .withPropertyValues("alteryx.client-secret=another-Mark3rS3cr3t")
                .run(context -> {
                    ReactiveHealthIndicator health = context.getBean(ReactiveHealthIndicator.class);
                    Flux<Health> looks = Flux.range(0, 50).concatMap(i -> health.health());
                    StepVerifier.create(looks.last())
                            .assertNext(down -> {
                                assertThat(down.getStatus()).isEqualTo(Status.DOWN);
                                assertThat(down.getDetails())
                                        .containsEntry("baseUrl", simulator.baseUrl())
                                        .containsKey("error");
                                assertThat(down.toString().contains("Mark3r")).isFalse();
                            })
                            .verifyComplete();
                    assertThat(simulator.tokens().requests()).isEqualTo(1);
                });
    }

    @Test
    void severalServersAreShownApart() {
        Contexts.with(simulator.baseUrl())
                .withPropertyValues(Contexts.server("alteryx.servers.north.", "http://127.0.0.1:1/webapi"))
                .run(context -> assertThat(context.getBean(CompositeReactiveHealthContributor.class).stream()
                                .map(CompositeReactiveHealthContributor.Entry::name))
                        .containsExactlyInAnyOrder("alteryxClient", "northAlteryxClient"));
    }

    @Test
    void isNotThereWhenSwitchedOff() {
        Contexts.with(simulator.baseUrl())
                .withPropertyValues("management.health.alteryx.enabled=false")
                .run(context -> assertThat(context).doesNotHaveBean(ReactiveHealthContributor.class));
    }
}
