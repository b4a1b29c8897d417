package io.github.alteryx4j.client.fleet;

import io.github.alteryx4j.client.AlteryxClient;
import io.github.alteryx4j.client.AlteryxClientBuilder;
import io.github.alteryx4j.client.run.RunRequest;
import io.github.alteryx4j.simulator.AlteryxSimulator;
import io.github.alteryx4j.simulator.FaultScript;
import io.github.alteryx4j.simulator.SimulatedJob;
import io.github.alteryx4j.simulator.SimulatedQuestion;
import io.github.alteryx4j.simulator.SimulatedUser;
import io.github.alteryx4j.simulator.SimulatorBuilder;
import java.time.Duration;
import java.util.List;
import java.util.function.UnaryOperator;
import reactor.core.publisher.Flux;

/** A simulator with a workflow, and a client and fleets of its Curator that do not dawdle. */
final class Yard implements AutoCloseable {

    static final String ENQUEUE = "/v3/workflows/{workflowId}/jobs";

    final AlteryxSimulator server;
    final AlteryxClient client;
    final String workflow;

    Yard() {
        this(settings -> settings.workers(16).runTime(Duration.ofMillis(20)));
    }

    Yard(UnaryOperator<SimulatorBuilder> settings) {
        this.server = settings.apply(AlteryxSimulator.builder()).start();
        this.client = as(server.curator()).build();
        this.workflow = addWorkflow();
    }

    AlteryxClientBuilder as(SimulatedUser user) {
        return AlteryxClient.builder()
                .baseUrl(server.baseUrl())
                .credentials(user.clientId(), user.clientSecret())
                .token(token -> token.rejectionGuard(Duration.ofMillis(50)))
                .deadline(Duration.ofSeconds(10));
    }

    String addWorkflow() {
        return server.addWorkflow(w -> w.question(SimulatedQuestion.textBox("Key", "")));
    }

    JobFleetBuilder fleet() {
        return fleet(client);
    }

    static JobFleetBuilder fleet(AlteryxClient client) {
        return JobFleet.of(client)
                .settling(Duration.ofMillis(600))
                .waiting(how -> how.firstLook(Duration.ofMillis(20)).longestInterval(Duration.ofMillis(100)));
    }

    RunRequest request(String key) {
        return request(workflow, key);
    }

    static RunRequest request(String workflow, String key) {
        return RunRequest.of(workflow, run -> run.key(key).answer("Key", key));
    }

    Flux<RunRequest> requests(int count) {
        return Flux.range(0, count).map(i -> request("key-" + i));
    }

    /** The keys of the jobs on the server, oldest first. */
    List<String> keys() {
        return keys(workflow);
    }

    List<String> keys(String ofWorkflow) {
        return server.jobs().of(ofWorkflow).stream()
                .map(SimulatedJob::answers)
                .map(answers -> answers.get("Key"))
                .toList();
    }

    FaultScript onEnqueue() {
        return server.faults().on("POST", ENQUEUE);
    }

    @Override
    public void close() {
        client.closeLater().block(Duration.ofSeconds(10));
        server.close();
    }
}
