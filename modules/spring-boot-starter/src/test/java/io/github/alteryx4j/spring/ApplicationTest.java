package io.github.alteryx4j.spring;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.alteryx4j.client.AlteryxClient;
import io.github.alteryx4j.client.run.JobOutcome;
import io.github.alteryx4j.simulator.AlteryxSimulator;
import io.github.alteryx4j.testing.Marker;
import io.micrometer.observation.tck.TestObservationRegistry;
import io.micrometer.observation.tck.TestObservationRegistryAssert;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import reactor.netty.http.client.HttpClient;

/** A web service with three properties, and with Actuator told to show everything. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "management.endpoints.web.exposure.include=*",
            "management.endpoint.health.show-details=always",
            "management.endpoint.env.show-values=always",
            "management.endpoint.configprops.show-values=always",
            "spring.main.banner-mode=off"
        })
class ApplicationTest {

    private static final AlteryxSimulator SIMULATOR = Contexts.simulator();

    @LocalServerPort
    private int port;

    @Autowired
    private TestObservationRegistry observations;

    @DynamicPropertySource
    static void threeProperties(DynamicPropertyRegistry registry) {
        registry.add("alteryx.base-url", SIMULATOR::baseUrl);
        registry.add("alteryx.client-id", () -> Contexts.ID);
        registry.add("alteryx.client-secret", () -> Marker.CLIENT_SECRET);
    }

    @AfterAll
    static void stop() {
        SIMULATOR.close();
    }

    @Test
    void aRunIsAnsweredMeasuredAndTraced() {
        String workflow = SIMULATOR.addWorkflow(w -> w.name("Report"));
        assertThat(get("/reports/" + workflow)).isEqualTo("succeeded");
        assertThat(get("/actuator/prometheus"))
                .contains("alteryx_client_calls_seconds_count{client=\"default\"")
                .contains("alteryx_token_")
                .contains("alteryx_queue_limit");
        TestObservationRegistryAssert.assertThat(observations)
                .hasObservationWithNameEqualTo("alteryx.client.calls")
                .that()
                .hasParentObservation();
    }

    @Test
    void healthIsShown() {
        assertThat(get("/actuator/health")).contains("\"alteryx\":{", SIMULATOR.baseUrl(), "\"status\":\"UP\"");
    }

    @Test
    void noPageShowsASecret() {
        for (String page : new String[] {"env", "configprops", "health", "beans", "metrics", "conditions"}) {
            String shown = get("/actuator/" + page);
            assertThat(shown).as(page).containsIgnoringCase("alteryx");
            assertThat(shown.contains(Marker.TEXT)).as(page).isFalse();
        }
        assertThat(get("/actuator/env/alteryx.client-secret")).contains("******");
    }

    private String get(String path) {
        return HttpClient.create()
                .get()
                .uri("http://localhost:" + port + path)
                .responseContent()
                .aggregate()
                .asString()
                .block(Duration.ofSeconds(20));
    }

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    static class Application {

        @Bean
        TestObservationRegistry observations() {
            return TestObservationRegistry.create();
        }

        @Bean
        Reports reports(AlteryxClient alteryx) {
            return new Reports(alteryx);
        }
    }

    @RestController
    static final class Reports {

        private final AlteryxClient alteryx;

        Reports(AlteryxClient alteryx) {
            this.alteryx = alteryx;
        }

        @GetMapping("/reports/{workflow}")
        Mono<String> report(@PathVariable("workflow") String workflow) {
            return alteryx.jobs().runAndWait(workflow, run -> {}).map(JobOutcome::verdict);
        }
    }
}
