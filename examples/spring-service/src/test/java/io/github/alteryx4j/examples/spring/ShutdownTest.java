package io.github.alteryx4j.examples.spring;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Sinks;
import reactor.test.StepVerifier;

/** The end of the service while somebody has the page open. */
class ShutdownTest {

    @Test
    void thePageThatIsOpenIsNotWaitedFor() {
        Service service = Service.start("--spring.lifecycle.timeout-per-shutdown-phase=5m");
        Sinks.Empty<Void> open = Sinks.empty();
        Flux<List<Run>> events = WebClient.create(service.url())
                .get()
                .uri("/api/runs")
                .retrieve()
                .bodyToFlux(new ParameterizedTypeReference<List<Run>>() {})
                .doOnNext(runs -> open.tryEmitEmpty());
        StepVerifier seen =
                StepVerifier.create(events).expectNextCount(1).expectComplete().verifyLater();
        open.asMono().block();
        service.close();
        seen.verify(Duration.ofSeconds(10));
    }
}
