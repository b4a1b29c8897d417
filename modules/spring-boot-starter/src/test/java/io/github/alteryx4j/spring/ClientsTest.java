package io.github.alteryx4j.spring;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.alteryx4j.ClientClosedException;
import io.github.alteryx4j.client.AlteryxClient;
import io.github.alteryx4j.simulator.AlteryxSimulator;
import io.github.alteryx4j.testing.Marker;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import reactor.test.StepVerifier;

/** From properties to clients. */
class ClientsTest {

    private static final String ELSEWHERE = "http://localhost:1/webapi";

    private static AlteryxSimulator simulator;

    @BeforeAll
    static void start() {
        simulator = Contexts.simulator();
    }

    @AfterAll
    static void stop() {
        simulator.close();
    }

    @Test
    void threePropertiesAreEnough() {
        Contexts.with(simulator.baseUrl()).run(context -> {
            AlteryxClient client = context.getBean(AlteryxClient.class);
            StepVerifier.create(client.authenticate()).verifyComplete();
            assertThat(client.baseUrl()).isEqualTo(simulator.baseUrl());
        });
    }

    @Test
    void aClosedContextHasClosedItsClient() {
        AtomicReference<AlteryxClient> left = new AtomicReference<>();
        Contexts.with(simulator.baseUrl()).run(context -> left.set(context.getBean(AlteryxClient.class)));
        StepVerifier.create(left.get().authenticate()).verifyError(ClientClosedException.class);
    }

    @Test
    void allPropertiesReachTheClient() {
        Contexts.with(simulator.baseUrl())
                .withPropertyValues(
                        "alteryx.client-authentication=basic",
                        "alteryx.require-tls=true",
                        "alteryx.deadline=30s",
                        "alteryx.attempt-timeout=10s",
                        "alteryx.stall-limit=1m",
                        "alteryx.max-connections=3",
                        "alteryx.max-pending-calls=10",
                        "alteryx.http2=true")
                .run(context -> StepVerifier.create(
                                context.getBean(AlteryxClient.class).authenticate())
                        .verifyComplete());
    }

    @Test
    void theProxyIsAskedAndNotTheServer() {
        Contexts.with("https://192.0.2.1/webapi")
                .withPropertyValues("alteryx.proxy.host=127.0.0.1", "alteryx.proxy.port=1")
                .run(context -> StepVerifier.create(
                                context.getBean(AlteryxClient.class).authenticate())
                        .verifyErrorSatisfies(error -> assertThat(error).hasStackTraceContaining("127.0.0.1:1")));
    }

    @Test
    void eachServerHasAClientByItsName() {
        Contexts.with(simulator.baseUrl())
                .withPropertyValues(Contexts.server("alteryx.servers.north.", "http://localhost:2/webapi"))
                .withPropertyValues(Contexts.server("alteryx.servers.south-east.", "http://localhost:3/webapi"))
                .withBean(Injected.class)
                .run(context -> {
                    Injected clients = context.getBean(Injected.class);
                    assertThat(clients.own.baseUrl()).isEqualTo(simulator.baseUrl());
                    assertThat(clients.north.baseUrl()).isEqualTo("http://localhost:2/webapi");
                    assertThat(clients.southEast.baseUrl()).isEqualTo("http://localhost:3/webapi");
                    assertThat(context)
                            .getBeanNames(AlteryxClient.class)
                            .hasSize(3)
                            .contains("northAlteryxClient");
                });
    }

    @Test
    void aServerOfWhichTheEnvironmentKnowsAValueIsOneServer() {
        Contexts.plain()
                .withPropertyValues(
                        "alteryx.servers.south-east.base-url=" + simulator.baseUrl(),
                        "alteryx.servers.south-east.client-id=" + Contexts.ID)
                .withInitializer(context -> TestPropertyValues.of(
                                "ALTERYX_SERVERS_SOUTHEAST_CLIENTSECRET=" + Marker.CLIENT_SECRET)
                        .applyTo(
                                context.getEnvironment(),
                                TestPropertyValues.Type.SYSTEM_ENVIRONMENT,
                                "test-systemEnvironment"))
                .run(context -> {
                    assertThat(context).getBeanNames(AlteryxClient.class).containsExactly("south-eastAlteryxClient");
                    StepVerifier.create(context.getBean(AlteryxClient.class).authenticate())
                            .verifyComplete();
                });
    }

    static final class Injected {
        final AlteryxClient own;
        final AlteryxClient north;
        final AlteryxClient southEast;

        Injected(
                AlteryxClient own,
                @Qualifier("north") AlteryxClient north,
                @Qualifier("south-east") AlteryxClient southEast) {
            this.own = own;
            this.north = north;
            this.southEast = southEast;
        }
    }

    @Test
    void theOnlyServerNeedsNoQualifierAlthoughItHasAName() {
        Contexts.plain()
                .withPropertyValues(Contexts.server("alteryx.servers.north.", ELSEWHERE))
                .run(context -> assertThat(context.getBean(AlteryxClient.class).baseUrl())
                        .isEqualTo(ELSEWHERE));
    }

    @Test
    void theNameOfTheDefaultServerIsTaken() {
        Contexts.with(ELSEWHERE)
                .withPropertyValues(Contexts.server("alteryx.servers.default.", ELSEWHERE))
                .run(context -> assertThat(context).getFailure().hasStackTraceContaining("needs another name"));
    }

    @Test
    void theApplicationsOwnClientMakesOursStayAway() {
        Contexts.plain()
                .withBean(
                        "mine",
                        AlteryxClient.class,
                        () -> AlteryxClient.builder()
                                .baseUrl(ELSEWHERE)
                                .credentials("id", "secret")
                                .build())
                .run(context ->
                        assertThat(context).getBeanNames(AlteryxClient.class).containsExactly("mine"));
    }

    @Test
    void nothingIsThereWhenSwitchedOff() {
        Contexts.plain()
                .withPropertyValues("alteryx.enabled=false")
                .run(context -> assertThat(context).hasNotFailed().doesNotHaveBean(AlteryxClient.class));
    }

    @Test
    void customizersComeInTheirOrderAndKnowTheServer() {
        Contexts.plain()
                .withPropertyValues(Contexts.server("alteryx.servers.north.", ELSEWHERE))
                .withUserConfiguration(Customizers.class)
                .run(context -> {
                    assertThat(context.getBean(Customizers.class).heard).containsExactly("first north", "last north");
                    assertThat(context.getBean(AlteryxClient.class).baseUrl()).isEqualTo(simulator.baseUrl());
                });
    }

    @Configuration(proxyBeanMethods = false)
    static class Customizers {
        final List<String> heard = new CopyOnWriteArrayList<>();

        @Bean
        @Order(2)
        AlteryxClientCustomizer last() {
            return (server, client) -> {
                heard.add("last " + server);
                client.baseUrl(simulator.baseUrl());
            };
        }

        @Bean
        @Order(1)
        AlteryxClientCustomizer first() {
            return (server, client) -> heard.add("first " + server);
        }
    }
}
