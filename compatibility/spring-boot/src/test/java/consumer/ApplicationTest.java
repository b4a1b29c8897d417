package consumer;

import static org.assertj.core.api.Assertions.assertThat;

import brave.handler.MutableSpan;
import brave.handler.SpanHandler;
import brave.propagation.TraceContext;
import io.github.alteryx4j.simulator.AlteryxSimulator;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** A new application with the starter and three properties. */
class ApplicationTest {

    @Test
    void runsAWorkflowAndShowsItsHealthMetersAndTrace() throws Exception {
        try (AlteryxSimulator simulator = AlteryxSimulator.start();
                ConfigurableApplicationContext context = start(simulator)) {
            String workflow = simulator.addWorkflow(made -> made.name("Sales"));
            assertThat(ask(context, "POST", "/reports/" + workflow)).isEqualTo("succeeded");
            assertThat(ask(context, "GET", "/actuator/health")).contains("\"alteryx\"", "\"UP\"");
            assertThat(ask(context, "GET", "/actuator/metrics/alteryx.client.calls"))
                    .contains("\"COUNT\"", "/v3/workflows/{workflowId}/jobs");
            assertThat(ask(context, "GET", "/actuator/metrics/alteryx.token.age")).contains("\"VALUE\"");
            Spans spans = context.getBean(Spans.class);
            MutableSpan request = spans.named("http post /reports/{workflow}");
            MutableSpan enqueue = spans.named("POST /v3/workflows/{workflowId}/jobs");
            assertThat(enqueue.traceId()).isEqualTo(request.traceId());
        }
    }

    private static ConfigurableApplicationContext start(AlteryxSimulator simulator) {
        SpringApplication application = new SpringApplication(Application.class, Traced.class);
        application.setDefaultProperties(Map.of(
                "alteryx.base-url", simulator.baseUrl(),
                "alteryx.client-id", simulator.curator().clientId(),
                "alteryx.client-secret", simulator.curator().clientSecret(),
                "server.port", 0,
                "management.tracing.sampling.probability", 1.0,
                "management.endpoint.health.show-details", "always",
                "management.endpoints.web.exposure.include", "health,metrics"));
        return application.run();
    }

    private static String ask(ConfigurableApplicationContext context, String method, String path) throws Exception {
        URI uri = URI.create(
                "http://127.0.0.1:" + context.getEnvironment().getProperty("local.server.port") + path);
        HttpRequest request =
                HttpRequest.newBuilder(uri).method(method, BodyPublishers.noBody()).build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).body();
    }

    @Configuration(proxyBeanMethods = false)
    static class Traced {

        @Bean
        Spans spans() {
            return new Spans();
        }
    }

    static final class Spans extends SpanHandler {

        private final List<MutableSpan> ended = new CopyOnWriteArrayList<>();

        @Override
        public boolean end(TraceContext context, MutableSpan span, Cause cause) {
            return ended.add(span);
        }

        MutableSpan named(String name) {
            return ended.stream()
                    .filter(span -> name.equals(span.name()))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError(
                            "No span " + name + " among " + ended.stream().map(MutableSpan::name).toList()));
        }
    }
}
