package io.github.alteryx4j.resilience;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.alteryx4j.testing.Received;
import io.github.alteryx4j.testing.Reply;
import io.github.resilience4j.bulkhead.Bulkhead;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import reactor.core.Disposable;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import reactor.test.StepVerifier;

/** Thousands of calls given up at any moment, on a real server that counts. */
class AbandonedCallsTest {

    private static final int CALLS = 10_000;

    /** T52 */
    @Test
    void tenThousandCancelsAtRandomSendNothingThatWasAbandonedAndKeepNoPlace() {
        Random random = new Random(52);
        Set<String> begun = ConcurrentHashMap.newKeySet();
        try (Rig rig = new Rig(
                options -> options.concurrency(8),
                client -> client.attemptFilter((call, next) -> {
                    return Mono.deferContextual(context -> {
                        begun.add(context.getOrDefault("id", "none"));
                        return next.send(call);
                    });
                }))) {
            rig.server.otherwise(Rig.job().after(Duration.ofMillis(1)));
            rig.get().block();
            List<Disposable> cancels = new ArrayList<>();
            for (int i = 0; i < CALLS; i++) {
                String id = "n" + i;
                Disposable running = rig.client
                        .jobs()
                        .get(id)
                        .contextWrite(context -> context.put("id", id))
                        .subscribeOn(Schedulers.parallel())
                        .subscribe(job -> {}, error -> {});
                cancels.add(Schedulers.boundedElastic()
                        .schedule(running::dispose, random.nextInt(1_500), TimeUnit.MILLISECONDS));
            }
            awaitUntilQuiet(rig, cancels);
            ServerNumbers numbers = rig.numbers();
            Set<String> received = rig.server.requests().stream()
                    .map(Received::path)
                    .filter(path -> path.contains("/jobs/n"))
                    .map(path -> path.substring(path.lastIndexOf('/') + 1))
                    .collect(Collectors.toSet());
            assertThat(numbers.abandoned()).isGreaterThan(CALLS / 10);
            assertThat(begun).containsAll(received);
            assertThat((long) begun.size()).isLessThanOrEqualTo(numbers.started());
            assertThat(numbers.started() - 1 + numbers.abandoned()).isLessThanOrEqualTo(CALLS);
            assertThat((long) received.size()).isLessThanOrEqualTo(CALLS - numbers.abandoned());
            Bulkhead bulkhead = rig.resilience.bulkheads().bulkhead(rig.instance());
            assertThat(bulkhead.getMetrics().getAvailableConcurrentCalls())
                    .isEqualTo(bulkhead.getMetrics().getMaxAllowedConcurrentCalls());
            rig.on("GET", Rig.JOB, Rig.job());
            StepVerifier.create(rig.get()).expectNextCount(1).verifyComplete();
        }
    }

    private static void awaitUntilQuiet(Rig rig, List<Disposable> cancels) {
        StepVerifier.create(Mono.fromSupplier(() -> cancels.stream().allMatch(Disposable::isDisposed)
                                && rig.numbers().running() + rig.numbers().waiting() == 0)
                        .filter(quiet -> quiet)
                        .repeatWhenEmpty(again -> again.delayElements(Duration.ofMillis(20))))
                .expectNext(true)
                .expectComplete()
                .verify(Duration.ofSeconds(30));
    }

    /** T52 */
    @Test
    void aCallWhoseDeadlineEndsWhileItWaitsIsNeverSent() {
        try (Rig rig = new Rig(options -> options.concurrency(1), client -> client.deadline(Duration.ofMillis(300)))) {
            rig.on("GET", Rig.JOB, Reply.hang());
            rig.server.on("POST", Rig.TOKEN, Rig.token());
            StepVerifier.create(Mono.when(
                            rig.get().onErrorComplete(),
                            Mono.delay(Duration.ofMillis(50))
                                    .then(rig.client.jobs().get("late").onErrorComplete())))
                    .verifyComplete();
            awaitUntilQuiet(rig, List.of());
            assertThat(rig.numbers().started() + rig.numbers().abandoned()).isEqualTo(2);
            assertThat(rig.count("GET", "/v3/jobs/late"))
                    .isLessThanOrEqualTo((int) rig.numbers().started() - 1);
        }
    }
}
