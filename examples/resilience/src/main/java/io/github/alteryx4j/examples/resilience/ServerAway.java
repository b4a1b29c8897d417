package io.github.alteryx4j.examples.resilience;

import io.github.alteryx4j.AlteryxException;
import io.github.alteryx4j.client.AlteryxClient;
import io.github.alteryx4j.client.workflow.Workflow;
import io.github.alteryx4j.resilience.Resilience;
import io.github.alteryx4j.simulator.AlteryxSimulator;
import io.github.alteryx4j.simulator.SimulatedUser;
import io.github.resilience4j.circuitbreaker.CircuitBreaker.State;
import io.github.resilience4j.core.IntervalFunction;
import java.io.PrintStream;
import java.time.Duration;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Calls a server ten times a second, first while it hiccups, then while it is away, then when it is back, and prints
 * what the callers see beside what Resilience4j tells of it: a hiccup is hidden by repeating, an outage opens the
 * circuit, after which callers are told at once and the server is left alone, and a few calls that get through close it
 * again. Everything is hastened, so that it takes seconds.
 */
public final class ServerAway {

    private static final String ROUTE = "/v3/workflows/{workflowId}";

    /** Events come on threads that must not wait for a printer, so they are kept until the next line is printed. */
    private final Queue<String> events = new ConcurrentLinkedQueue<>();

    private final AlteryxSimulator simulator;
    private final PrintStream out;
    private final Resilience resilience =
            Resilience.of(options -> options.backoff(Duration.ofMillis(50), Duration.ofMillis(200))
                    .circuitBreaker(circuit -> circuit.minimumNumberOfCalls(10)
                            .waitIntervalFunctionInOpenState(IntervalFunction.of(Duration.ofMillis(500)))));

    ServerAway(AlteryxSimulator simulator, PrintStream out) {
        this.simulator = simulator;
        this.out = out;
    }

    /** See the class. */
    public static void main(String[] arguments) {
        try (AlteryxSimulator simulator = AlteryxSimulator.start()) {
            new ServerAway(simulator, System.out).run();
        }
    }

    void run() {
        listen();
        SimulatedUser user = simulator.curator();
        String workflow = simulator.addWorkflow(w -> w.name("Regional sales"));
        try (AlteryxClient client = AlteryxClient.builder()
                .baseUrl(simulator.baseUrl())
                .credentials(user.clientId(), user.clientSecret())
                .apply(resilience)
                .build()) {
            Mono<Workflow> call = client.workflows().get(workflow);
            out.println("The server hiccups.");
            simulator.faults().on("GET", ROUTE).after(1).status(503);
            calls(call).take(3).blockLast();
            out.println("The server is away.");
            simulator.faults().on("GET", ROUTE).always().status(503);
            calls(call).takeUntil(outcome -> isCircuit(State.OPEN)).blockLast();
            long requests = simulator.requests().count("GET", ROUTE);
            calls(call).take(3).blockLast();
            out.println(
                    "It was sent " + (simulator.requests().count("GET", ROUTE) - requests) + " requests meanwhile.");
            out.println("The server is back.");
            simulator.faults().clear();
            calls(call).takeUntil(outcome -> isCircuit(State.CLOSED)).blockLast();
            out.println("In the end   " + resilience.numbers());
        }
    }

    private void listen() {
        resilience
                .retries()
                .getEventPublisher()
                .onEntryAdded(added -> added.getAddedEntry()
                        .getEventPublisher()
                        .onRetry(event -> events.add(
                                "repeated in " + event.getWaitInterval().toMillis() + " ms")));
        resilience
                .circuitBreakers()
                .getEventPublisher()
                .onEntryAdded(added -> added.getAddedEntry()
                        .getEventPublisher()
                        .onStateTransition(event -> events.add("circuit "
                                + event.getStateTransition().getFromState() + " to "
                                + event.getStateTransition().getToState())));
    }

    private Flux<String> calls(Mono<Workflow> call) {
        return Flux.interval(Duration.ofMillis(100))
                .onBackpressureDrop()
                .concatMap(
                        tick -> call.map(workflow -> "got '" + workflow.name() + "'")
                                .onErrorResume(
                                        AlteryxException.class,
                                        error -> Mono.just(error.getClass().getSimpleName())),
                        1)
                .take(200)
                .doOnNext(outcome -> {
                    for (String event = events.poll(); event != null; event = events.poll()) {
                        out.println("  event      " + event);
                    }
                    out.println("  call       " + outcome);
                });
    }

    private boolean isCircuit(State state) {
        return resilience.circuitBreakers().getAllCircuitBreakers().stream()
                .allMatch(breaker -> breaker.getState() == state);
    }
}
