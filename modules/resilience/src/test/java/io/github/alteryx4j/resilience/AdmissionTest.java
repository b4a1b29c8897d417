package io.github.alteryx4j.resilience;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.alteryx4j.OverloadedException;
import io.github.alteryx4j.ServerErrorException;
import io.github.alteryx4j.client.Answer;
import io.github.alteryx4j.client.Call;
import io.github.alteryx4j.client.CallFilter;
import io.github.resilience4j.bulkhead.Bulkhead;
import io.github.resilience4j.bulkhead.BulkheadRegistry;
import io.github.resilience4j.bulkhead.event.BulkheadEvent;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import reactor.core.Disposable;
import reactor.core.Disposables;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;
import reactor.test.StepVerifier;
import reactor.test.publisher.PublisherProbe;
import reactor.test.publisher.TestPublisher;
import reactor.test.scheduler.VirtualTimeScheduler;
import reactor.util.context.Context;

/** The filter that queues, by itself and in virtual time. */
class AdmissionTest {

    private final VirtualTimeScheduler time = VirtualTimeScheduler.create();
    private final BulkheadRegistry registry = BulkheadRegistry.ofDefaults();
    private final Call call = Sample.get();
    private final List<Integer> sent = new ArrayList<>();
    private final List<Sinks.One<Answer>> open = new ArrayList<>();
    private final List<Object> refused = new ArrayList<>();
    private Servers servers = new Servers(new ResilienceBuilder());

    @AfterEach
    void stop() {
        time.dispose();
    }

    private CallFilter admission(Consumer<ResilienceBuilder> options) {
        ResilienceBuilder builder = new ResilienceBuilder().scheduler(time).bulkheads(registry);
        options.accept(builder);
        servers = new Servers(builder);
        return new Admission(servers);
    }

    private ServerNumbers numbers() {
        return servers.of(call).numbers();
    }

    /** A call that is open until its sink says how it ends. */
    private Disposable start(CallFilter admission, int number) {
        CallFilter.Next next = any -> Mono.defer(() -> {
            sent.add(number);
            Sinks.One<Answer> sink = Sinks.one();
            open.add(sink);
            return sink.asMono();
        });
        return admission.filter(call, next).subscribe(answer -> {}, refused::add);
    }

    @Test
    void callsBeginInTheOrderTheyCameAndNoMoreAtOnceThanAllowed() {
        CallFilter admission = admission(options -> options.concurrency(2));
        IntStream.range(0, 6).forEach(i -> start(admission, i));
        assertThat(sent).containsExactly(0, 1);
        assertThat(numbers()).isEqualTo(new ServerNumbers("localhost:1", 2, 2, 4, 2, 0, 0, 10));
        open.get(1).tryEmitValue(Sample.ANSWER);
        assertThat(sent).containsExactly(0, 1, 2);
        open.get(0).tryEmitError(Sample.serverError(500));
        open.get(2).tryEmitEmpty();
        assertThat(sent).containsExactly(0, 1, 2, 3, 4);
        assertThat(numbers().waiting()).isEqualTo(1);
    }

    /** T52 */
    @Test
    void aCallThatIsGivenUpWhileItWaitsIsNeverSent() {
        CallFilter admission = admission(options -> options.concurrency(1));
        Disposable running = start(admission, 0);
        Disposable abandoned = start(admission, 1);
        start(admission, 2);
        abandoned.dispose();
        assertThat(numbers().abandoned()).isEqualTo(1);
        assertThat(numbers().waiting()).isEqualTo(1);
        running.dispose();
        assertThat(sent).containsExactly(0, 2);
        open.get(1).tryEmitValue(Sample.ANSWER);
        assertThat(numbers().running()).isZero();
        assertThat(numbers().waiting()).isZero();
    }

    @Test
    void theFirstTheMiddleAndTheLastOfTheQueueCanLeaveIt() {
        CallFilter admission = admission(options -> options.concurrency(1));
        List<Disposable> calls =
                IntStream.range(0, 7).mapToObj(i -> start(admission, i)).toList();
        List.of(6, 1, 3, 4).forEach(i -> calls.get(i).dispose());
        assertThat(numbers().waiting()).isEqualTo(2);
        start(admission, 7);
        for (int i = 0; i < 4; i++) {
            open.get(i).tryEmitValue(Sample.ANSWER);
        }
        assertThat(sent).containsExactly(0, 2, 5, 7);
    }

    /** T53 */
    @Test
    void aMillionCallsOnAStoppedServerStayUnderTheBound() {
        CallFilter admission = admission(options -> options.concurrency(64).queueCapacity(20_000));
        AtomicInteger overloaded = new AtomicInteger();
        AtomicInteger begun = new AtomicInteger();
        CallFilter.Next stopped =
                any -> Mono.fromRunnable(begun::incrementAndGet).then(Mono.never());
        Disposable.Composite kept = Disposables.composite();
        for (int i = 0; i < 1_000_000; i++) {
            Disposable running = admission.filter(call, stopped).subscribe(answer -> {}, error -> {
                assertThat(error).isInstanceOf(OverloadedException.class);
                overloaded.incrementAndGet();
            });
            if (!running.isDisposed()) {
                kept.add(running);
            }
        }
        assertThat(begun).hasValue(64);
        assertThat(kept.size()).isEqualTo(20_064);
        assertThat(overloaded).hasValue(1_000_000 - 20_064);
        assertThat(numbers()).isEqualTo(new ServerNumbers("localhost:1", 64, 64, 20_000, 64, 979_936, 0, 10));
        kept.dispose();
        assertThat(numbers().running()).isZero();
        assertThat(numbers().waiting()).isZero();
    }

    @Test
    void theErrorOfAFullQueueMayPassAndSaysWhatToDo() {
        CallFilter admission = admission(options -> options.concurrency(1).queueCapacity(1));
        IntStream.range(0, 3).forEach(i -> start(admission, i));
        assertThat(refused).singleElement().isInstanceOfSatisfying(OverloadedException.class, full -> {
            assertThat(full)
                    .hasMessageContaining("GET /v3/jobs/{jobId}: 1 calls wait")
                    .hasMessageContaining("queueCapacity");
            assertThat(full.isTransient()).isTrue();
            assertThat(full.isSafeToRepeat()).isTrue();
        });
    }

    @Test
    void aQueueOfCallsThatFailAtOnceIsNoStackOfThem() {
        CallFilter admission = admission(options -> options.concurrency(1));
        start(admission, 0);
        AtomicInteger failed = new AtomicInteger();
        for (int i = 0; i < 20_000; i++) {
            admission
                    .filter(call, any -> Mono.error(Sample.serverError(502)))
                    .subscribe(answer -> {}, error -> failed.incrementAndGet());
        }
        open.get(0).tryEmitValue(Sample.ANSWER);
        assertThat(failed).hasValue(20_000);
        assertThat(numbers().running()).isZero();
    }

    @Test
    void aFilterThatThrowsKeepsNoPlace() {
        CallFilter admission = admission(options -> options.concurrency(1));
        Mono<Answer> call = admission.filter(this.call, any -> {
            throw new IllegalStateException("a filter");
        });
        StepVerifier.create(call).verifyErrorMessage("a filter");
        assertThat(numbers().running()).isZero();
    }

    @Test
    void beginningsAreSpreadEvenlyAndNoneIsLostWithACallThatGaveUp() {
        CallFilter admission = admission(options -> options.ratePerSecond(10));
        List<Disposable> calls =
                IntStream.range(0, 10).mapToObj(i -> start(admission, i)).toList();
        assertThat(sent).containsExactly(0);
        time.advanceTimeBy(Duration.ofMillis(99));
        assertThat(sent).containsExactly(0);
        time.advanceTimeBy(Duration.ofMillis(1));
        assertThat(sent).containsExactly(0, 1);
        calls.get(2).dispose();
        time.advanceTimeBy(Duration.ofMillis(100));
        assertThat(sent).containsExactly(0, 1, 3);
        time.advanceTimeBy(Duration.ofSeconds(10));
        assertThat(sent).hasSize(9);
        IntStream.range(10, 20).forEach(i -> start(admission, i));
        assertThat(sent).as("ten idle seconds are no credit").hasSize(10);
    }

    @Test
    void thousandsASecondComeThroughThoughTimersAreLate() {
        CallFilter admission = admission(options -> options.ratePerSecond(5_000).concurrency(100_000));
        IntStream.range(0, 10_000).forEach(i -> start(admission, i));
        for (int i = 0; i < 200; i++) {
            // Looks only each 5 ms, which is 25 calls.
            time.advanceTimeBy(Duration.ofMillis(5));
        }
        assertThat(sent).hasSizeBetween(4_950, 5_060);
    }

    @Test
    void runningCallsAreSeenInTheRegistryItsMetricsAndItsEvents() {
        CallFilter admission = admission(options -> options.concurrency(3));
        List<BulkheadEvent.Type> events = new ArrayList<>();
        registry.getEventPublisher()
                .onEntryAdded(added ->
                        added.getAddedEntry().getEventPublisher().onEvent(event -> events.add(event.getEventType())));
        start(admission, 0);
        Disposable second = start(admission, 1);
        Bulkhead bulkhead = registry.bulkhead("alteryx4j@localhost:1");
        assertThat(bulkhead.getMetrics().getAvailableConcurrentCalls()).isEqualTo(1);
        second.dispose();
        open.get(0).tryEmitValue(Sample.ANSWER);
        assertThat(bulkhead.getMetrics().getAvailableConcurrentCalls()).isEqualTo(3);
        assertThat(events)
                .containsExactly(
                        BulkheadEvent.Type.CALL_PERMITTED,
                        BulkheadEvent.Type.CALL_PERMITTED,
                        BulkheadEvent.Type.CALL_FINISHED,
                        BulkheadEvent.Type.CALL_FINISHED);
    }

    @Test
    void aListenerThatThrowsKeepsNoPlace() {
        CallFilter admission = admission(options -> options.concurrency(1));
        registry.getEventPublisher()
                .onEntryAdded(added -> added.getAddedEntry().getEventPublisher().onEvent(event -> {
                    throw new IllegalStateException("a listener");
                }));
        for (int i = 0; i < 3; i++) {
            StepVerifier.create(admission.filter(call, any -> Mono.error(Sample.serverError(502))))
                    .verifyError(ServerErrorException.class);
        }
        assertThat(registry.bulkhead("alteryx4j@localhost:1").getMetrics().getAvailableConcurrentCalls())
                .isEqualTo(1);
    }

    @Test
    void demandAndCancelGoUpAndTheContextComesDown() {
        CallFilter admission = admission(options -> {});
        TestPublisher<Answer> upstream = TestPublisher.create();
        PublisherProbe<Answer> probe = PublisherProbe.of(upstream.mono());
        List<String> tenants = new ArrayList<>();
        Mono<Answer> filtered = admission.filter(
                call,
                any -> Mono.deferContextual(context -> {
                    tenants.add(context.get("tenant"));
                    return probe.mono();
                }));
        StepVerifier.create(filtered.contextWrite(Context.of("tenant", "blue")), 0)
                .expectSubscription()
                .then(probe::assertWasNotRequested)
                .thenRequest(1)
                .then(probe::assertWasRequested)
                .thenCancel()
                .verify();
        probe.assertWasCancelled();
        assertThat(tenants).containsExactly("blue");
    }
}
