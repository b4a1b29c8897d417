package io.github.alteryx4j.client;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.alteryx4j.AlteryxException;
import io.github.alteryx4j.SubmissionUncertainException;
import io.github.alteryx4j.simulator.AlteryxSimulator;
import io.github.alteryx4j.simulator.FaultScript;
import io.github.alteryx4j.simulator.SimulatedJob;
import io.github.alteryx4j.simulator.SimulatedQuestion;
import io.github.alteryx4j.simulator.SimulatorFaults;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Many submissions while the server fails at random: none is queued twice, and each that was queued is either
 * acknowledged or reported as uncertain. {@code -Dfaults.submissions=100000} makes it a long test.
 */
class SubmissionsUnderFaultsTest {

    private static final int SUBMISSIONS = Integer.getInteger("faults.submissions", 1_000);
    private static final int SEED = Integer.getInteger("faults.seed", 4711);

    private static final List<Function<FaultScript, SimulatorFaults>> LOSING = List.of(
            FaultScript::loseReply, FaultScript::closeWithoutReply, FaultScript::truncateBody, FaultScript::emptyBody);
    private static final List<Function<FaultScript, SimulatorFaults>> OTHER = List.of(
            FaultScript::reset,
            FaultScript::closeAfterReply,
            FaultScript::revokeToken,
            script -> script.status(500),
            script -> script.status(503, Map.of("Retry-After", "0"), ""),
            script -> script.status(429),
            script -> script.htmlPage(502));

    private final Random random = new Random(SEED);
    private final AtomicLong lost = new AtomicLong();
    private final Set<String> acknowledged = ConcurrentHashMap.newKeySet();
    private final Set<String> uncertain = ConcurrentHashMap.newKeySet();
    private final Set<String> refused = ConcurrentHashMap.newKeySet();

    @Test
    @Timeout(3_600)
    void noneIsQueuedTwiceAndNoneIsLostInSilence() {
        try (AlteryxSimulator simulator = AlteryxSimulator.start();
                AlteryxClient client = AlteryxClient.builder()
                        .baseUrl(simulator.baseUrl())
                        .credentials(
                                simulator.curator().clientId(),
                                simulator.curator().clientSecret())
                        .token(token -> token.rejectionGuard(Duration.ZERO))
                        .build()) {
            String workflow = simulator.addWorkflow(w -> w.question(SimulatedQuestion.textBox("Key", "")));
            Flux.range(0, SUBMISSIONS)
                    .flatMap(
                            i -> {
                                trouble(simulator.faults());
                                return submit(client, workflow, "key-" + i);
                            },
                            64)
                    .blockLast();

            List<String> queued = simulator.jobs().of(workflow).stream()
                    .map(SimulatedJob::answers)
                    .map(answers -> answers.get("Key"))
                    .toList();
            assertThat(queued).as("seed " + SEED).doesNotHaveDuplicates().containsAll(acknowledged);
            assertThat(Collections.disjoint(queued, refused)).isTrue();
            assertThat(queued.stream()
                            .filter(key -> !acknowledged.contains(key))
                            .collect(Collectors.toSet()))
                    .isSubsetOf(uncertain)
                    .hasSizeGreaterThan(SUBMISSIONS / 100);
            assertThat(acknowledged.size() + uncertain.size() + refused.size()).isEqualTo(SUBMISSIONS);
            System.out.printf(
                    "%d submissions: %d acknowledged, %d uncertain (%d lost replies sent), %d refused, %d jobs%n",
                    SUBMISSIONS, acknowledged.size(), uncertain.size(), lost.get(), refused.size(), queued.size());
        }
    }

    private void trouble(SimulatorFaults faults) {
        int dice = random.nextInt(100);
        if (dice < 5) {
            lost.incrementAndGet();
            LOSING.get(random.nextInt(LOSING.size())).apply(script(faults));
        } else if (dice < 15) {
            OTHER.get(random.nextInt(OTHER.size())).apply(script(faults));
        }
    }

    private static FaultScript script(SimulatorFaults faults) {
        return faults.on("POST", "/v3/workflows/{workflowId}/jobs");
    }

    private Mono<?> submit(AlteryxClient client, String workflow, String key) {
        return client.jobs()
                .run(workflow, run -> run.answer("Key", key))
                .doOnNext(job -> acknowledged.add(key))
                .then()
                .onErrorResume(AlteryxException.class, error -> {
                    (error instanceof SubmissionUncertainException ? uncertain : refused).add(key);
                    return Mono.empty();
                });
    }
}
