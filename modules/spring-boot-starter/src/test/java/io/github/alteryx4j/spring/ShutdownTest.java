package io.github.alteryx4j.spring;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.alteryx4j.ClientClosedException;
import io.github.alteryx4j.client.AlteryxClient;
import io.github.alteryx4j.client.job.Job;
import io.github.alteryx4j.simulator.AlteryxSimulator;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.assertj.AssertableApplicationContext;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.DefaultLifecycleProcessor;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;
import reactor.test.StepVerifier;

/** A context that is closed while calls are under way. */
class ShutdownTest {

    private static final String ENQUEUE = "/v3/workflows/{workflowId}/jobs";

    private final AlteryxSimulator simulator = Contexts.simulator();
    private final String workflow = simulator.addWorkflow(w -> w.name("Report"));

    @AfterEach
    void stop() {
        simulator.close();
    }

    @Test
    void callsUnderWayEndWellBeforeTheClientIsClosed() {
        simulator.faults().on("POST", ENQUEUE).delay(Duration.ofMillis(500));
        runAndClose(Contexts.with(simulator.baseUrl()), Duration.ofSeconds(30))
                .assertNext(job -> assertThat(job.id()).isNotEmpty())
                .verifyComplete();
    }

    @Test
    void whatTakesLongerThanThePhaseMayIsEnded() {
        simulator.faults().on("POST", ENQUEUE).delay(Duration.ofSeconds(20));
        runAndClose(Contexts.with(simulator.baseUrl()), Duration.ofMillis(300))
                .verifyErrorSatisfies(error ->
                        assertThat(error).hasStackTraceContaining(ClientClosedException.class.getSimpleName()));
    }

    @Test
    void aCallWhoseFilterThrowsIsNotWaitedFor() {
        AlteryxClientCustomizer broken = (server, client) -> client.outerFilter((call, next) -> {
            throw new IllegalStateException("broken");
        });
        Contexts.with(simulator.baseUrl())
                .withBean(AlteryxClientCustomizer.class, () -> broken)
                .run(context -> {
                    StepVerifier.create(
                                    context.getBean(AlteryxClient.class).jobs().get("j1"))
                            .verifyError(IllegalStateException.class);
                    limited(context, Duration.ofMinutes(5)).close();
                });
    }

    /** Begins a call and closes the context as soon as the call has reached the server. */
    private StepVerifier.FirstStep<Job> runAndClose(ApplicationContextRunner runner, Duration limit) {
        Sinks.One<Job> ending = Sinks.one();
        runner.run(context -> {
            ConfigurableApplicationContext closing = limited(context, limit);
            Mono<Job> run = context.getBean(AlteryxClient.class).jobs().run(workflow, options -> {});
            run.subscribe(ending::tryEmitValue, ending::tryEmitError);
            StepVerifier.create(Mono.fromSupplier(() -> simulator.requests().count("POST", ENQUEUE))
                            .filter(count -> count > 0)
                            .repeatWhenEmpty(again -> again.delayElements(Duration.ofMillis(10))))
                    .expectNextCount(1)
                    .verifyComplete();
            closing.close();
        });
        return StepVerifier.create(ending.asMono());
    }

    private static ConfigurableApplicationContext limited(AssertableApplicationContext context, Duration phase) {
        ConfigurableApplicationContext closing =
                context.getSourceApplicationContext(ConfigurableApplicationContext.class);
        closing.getBean(DefaultLifecycleProcessor.class).setTimeoutPerShutdownPhase(phase.toMillis());
        return closing;
    }
}
