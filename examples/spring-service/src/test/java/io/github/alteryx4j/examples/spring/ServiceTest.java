package io.github.alteryx4j.examples.spring;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.alteryx4j.examples.spring.WorkflowsController.Entry;
import io.github.alteryx4j.examples.spring.WorkflowsController.Field;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;

/** What the page asks of the service. */
class ServiceTest {

    private static Service service;
    private static WebClient web;

    @BeforeAll
    static void open() {
        service = Service.start();
        web = WebClient.create(service.url());
    }

    @AfterAll
    static void close() {
        service.close();
    }

    @Test
    void listsWorkflowsAndWhatTheyAsk() {
        assertThat(web.get()
                        .uri("/api/workflows/{id}/questions", workflow("Customer letter"))
                        .retrieve()
                        .bodyToFlux(Field.class)
                        .map(Field::kind)
                        .collectList()
                        .block())
                .containsExactly("text", "checkbox", "many");
    }

    @Test
    void tellsWhoComesLateOfAllRuns() {
        Run started = start(Map.of("Region", "EMEA")).bodyToMono(Run.class).block();
        Flux<List<Run>> events =
                web.get().uri("/api/runs").retrieve().bodyToFlux(new ParameterizedTypeReference<List<Run>>() {});
        StepVerifier.create(events.concatMapIterable(runs -> runs)
                        .filter(run -> run.jobId().equals(started.jobId()))
                        .takeUntil(Run::isOver)
                        .map(Run::state)
                        .distinctUntilChanged())
                .expectNext("queued", "running", "succeeded")
                .expectComplete()
                .verify(Duration.ofSeconds(20));
    }

    @Test
    void wrongAnswersAreTheCallersFault() {
        ResponseEntity<String> refused = answer(start(Map.of("Region", "Atlantis", "Top", "many")));
        assertThat(refused.getStatusCode()).isEqualTo(HttpStatus.BAD_REQUEST);
        assertThat(refused.getBody()).contains("Region", "Top");
        assertThat(answer(web.post()
                                .uri("/api/runs")
                                .bodyValue(Map.of("workflow", "Regional sales"))
                                .retrieve())
                        .getStatusCode())
                .isEqualTo(HttpStatus.BAD_REQUEST);
    }

    @Test
    void whatIsNotThereIsNotFound() {
        String job =
                start(Map.of("Region", "EMEA")).bodyToMono(Run.class).block().jobId();
        assertThat(status("/api/workflows/nothing/questions")).isEqualTo(HttpStatus.NOT_FOUND);
        assertThat(status("/api/runs/" + job + "/outputs/none")).isEqualTo(HttpStatus.NOT_FOUND);
    }

    @Test
    void showsItsHealthAndItsMeters() {
        workflow("Regional sales");
        assertThat(answer(web.get().uri("/actuator/health").retrieve()).getBody())
                .contains("\"alteryx\":{", "\"status\":\"UP\"");
        assertThat(answer(web.get().uri("/actuator/metrics").retrieve()).getBody())
                .contains("\"alteryx.");
    }

    private static WebClient.ResponseSpec start(Map<String, Object> answers) {
        return web.post()
                .uri("/api/runs")
                .bodyValue(Map.of(
                        "workflowId", workflow("Regional sales"), "workflow", "Regional sales", "answers", answers))
                .retrieve();
    }

    private static HttpStatusCode status(String path) {
        return answer(web.get().uri(path).retrieve()).getStatusCode();
    }

    private static ResponseEntity<String> answer(WebClient.ResponseSpec call) {
        return call.onStatus(status -> true, reply -> Mono.empty())
                .toEntity(String.class)
                .block();
    }

    private static String workflow(String name) {
        return web.get()
                .uri("/api/workflows")
                .retrieve()
                .bodyToFlux(Entry.class)
                .filter(entry -> entry.name().equals(name))
                .map(Entry::id)
                .blockFirst();
    }
}
