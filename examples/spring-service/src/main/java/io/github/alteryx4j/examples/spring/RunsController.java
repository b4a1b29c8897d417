package io.github.alteryx4j.examples.spring;

import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;
import static org.springframework.http.MediaType.APPLICATION_OCTET_STREAM;
import static org.springframework.http.MediaType.TEXT_EVENT_STREAM_VALUE;

import io.github.alteryx4j.client.AlteryxClient;
import io.github.alteryx4j.client.job.JobOutput;
import io.github.alteryx4j.client.run.RunRequest;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DefaultDataBufferFactory;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebInputException;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Starts runs, tells of them as they go on, and passes on what they wrote. */
@RestController
@RequestMapping("/api/runs")
class RunsController {

    private final AlteryxClient client;
    private final Runs runs;

    RunsController(AlteryxClient client, Runs runs) {
        this.client = client;
        this.runs = runs;
    }

    /** @param answers a text, a number, true or false, or a list of keys, by question */
    record Start(String workflowId, String workflow, Map<String, Object> answers) {

        Start {
            if (workflowId == null || workflow == null || answers == null) {
                throw new ServerWebInputException("A run needs workflowId, workflow and answers");
            }
        }

        RunRequest request() {
            return RunRequest.of(workflowId, run -> {
                answers.forEach((question, answer) -> add(run, question, answer));
                run.validate();
            });
        }

        private static void add(RunRequest.Builder run, String question, Object answer) {
            if (answer instanceof Boolean checked) {
                run.answer(question, checked);
            } else if (answer instanceof Number number) {
                run.answer(question, new BigDecimal(number.toString()));
            } else if (answer instanceof List<?> keys) {
                run.choose(question, keys.stream().map(String::valueOf).toArray(String[]::new));
            } else {
                run.answer(question, answer.toString());
            }
        }
    }

    @PostMapping(produces = APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.ACCEPTED)
    Mono<Run> start(@RequestBody Start start) {
        return Mono.fromSupplier(start::request).flatMap(request -> runs.start(start.workflow(), request));
    }

    /** The latest runs, again and again: an event for each change. */
    @GetMapping(produces = TEXT_EVENT_STREAM_VALUE)
    Flux<List<Run>> live() {
        return runs.live();
    }

    @DeleteMapping("/{jobId}")
    Mono<Void> cancel(@PathVariable String jobId) {
        return client.jobs().cancel(jobId);
    }

    /** An output in the first of its formats, as it comes. */
    @GetMapping("/{jobId}/outputs/{outputId}")
    Mono<ResponseEntity<Flux<DataBuffer>>> output(@PathVariable String jobId, @PathVariable String outputId) {
        return client.jobs()
                .get(jobId)
                .flatMapIterable(job -> job.outputs())
                .filter(output -> output.id().equals(outputId)
                        && !output.availableFormats().isEmpty())
                .next()
                .map(output -> download(jobId, output))
                .switchIfEmpty(Mono.error(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "No such output")));
    }

    private ResponseEntity<Flux<DataBuffer>> download(String jobId, JobOutput output) {
        Flux<DataBuffer> bytes = client.jobs()
                .download(jobId, output.id(), output.availableFormats().get(0))
                .map(DefaultDataBufferFactory.sharedInstance::wrap);
        String name = Run.Output.of(output).name();
        return ResponseEntity.ok()
                .contentType(APPLICATION_OCTET_STREAM)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(bytes);
    }
}
