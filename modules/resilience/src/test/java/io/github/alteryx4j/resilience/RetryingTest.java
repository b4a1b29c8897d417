package io.github.alteryx4j.resilience;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.alteryx4j.CircuitOpenException;
import io.github.alteryx4j.OverloadedException;
import io.github.alteryx4j.ServerErrorException;
import io.github.alteryx4j.ThrottledException;
import io.github.alteryx4j.client.Answer;
import io.github.alteryx4j.client.Call;
import io.github.alteryx4j.client.CallFilter;
import io.github.resilience4j.retry.Retry;
import io.github.resilience4j.retry.RetryConfig;
import io.github.resilience4j.retry.RetryRegistry;
import io.github.resilience4j.retry.event.RetryEvent;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import reactor.core.Disposable;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;
import reactor.test.scheduler.VirtualTimeScheduler;
import reactor.util.context.Context;

/** The filter that repeats, by itself and in virtual time. */
class RetryingTest {

    private final VirtualTimeScheduler time = VirtualTimeScheduler.create();
    private final RetryRegistry registry = RetryRegistry.ofDefaults();
    private final AtomicInteger sent = new AtomicInteger();

    @AfterEach
    void stop() {
        time.dispose();
    }

    private CallFilter retrying(Consumer<ResilienceBuilder> options) {
        ResilienceBuilder builder = new ResilienceBuilder().scheduler(time).retries(registry);
        options.accept(builder);
        return new Retrying(new Servers(builder), builder);
    }

    private Mono<Answer> failing(Throwable error) {
        return Mono.defer(() -> {
            sent.incrementAndGet();
            return Mono.error(error);
        });
    }

    private Retry retry() {
        return registry.retry("alteryx4j@localhost:1");
    }

    @Test
    void oneAssembledCallHasItsAttemptsAtEachSubscription() {
        Mono<Answer> call = retrying(options -> options.maxAttempts(3))
                .filter(Sample.get(), any -> failing(Sample.serverError(502)));
        for (int n = 1; n <= 3; n++) {
            Disposable running = call.subscribe(answer -> {}, error -> {});
            time.advanceTimeBy(Duration.ofMinutes(1));
            assertThat(running.isDisposed()).isTrue();
            assertThat(sent).hasValue(3 * n);
        }
    }

    @Test
    void doesNothingBeforeItIsSubscribedTo() {
        Mono<Answer> call = retrying(options -> {}).filter(Sample.get(), any -> failing(Sample.serverError(502)));
        assertThat(call).isNotNull();
        assertThat(sent).hasValue(0);
        assertThat(registry.getAllRetries()).isEmpty();
    }

    /** T23 */
    @Test
    void waitsAtLeastAsLongAsAskedAndNotMuchLonger() {
        Mono<Answer> call = retrying(options -> options.maxAttempts(2))
                .filter(Sample.get(), any -> failing(Sample.throttled(Duration.ofSeconds(30))));
        Disposable running = call.subscribe(answer -> {}, error -> {});
        time.advanceTimeBy(Duration.ofMillis(29_999));
        assertThat(sent).hasValue(1);
        time.advanceTimeBy(Duration.ofMillis(251));
        assertThat(sent).hasValue(2);
        assertThat(running.isDisposed()).isTrue();
    }

    /** T50 */
    @Test
    void aWaitThatWouldOverrunTheDeadlineFailsNow() {
        CallFilter retrying = retrying(options -> {});
        StepVerifier.create(retrying.filter(
                        Sample.get(Duration.ofSeconds(20)), any -> failing(Sample.throttled(Duration.ofSeconds(21)))))
                .verifyError(ThrottledException.class);
        assertThat(sent).hasValue(1);
    }

    @Test
    void aCancelWhileItWaitsSendsNothingMore() {
        Disposable running = retrying(options -> {})
                .filter(Sample.get(), any -> failing(Sample.throttled(Duration.ofSeconds(5))))
                .subscribe();
        time.advanceTimeBy(Duration.ofSeconds(1));
        running.dispose();
        time.advanceTimeBy(Duration.ofMinutes(10));
        assertThat(sent).hasValue(1);
    }

    @Test
    void aBodyThatCanBeReadOnceIsSentOnce() {
        List<RetryEvent> events = new ArrayList<>();
        CallFilter retrying = retrying(options -> {});
        Mono<Answer> call = retrying.filter(Sample.uploadOfAStream(), any -> failing(Sample.throttled(null)));
        registry.getEventPublisher()
                .onEntryAdded(added -> added.getAddedEntry().getEventPublisher().onEvent(events::add));
        StepVerifier.create(call).verifyError(ThrottledException.class);
        assertThat(sent).hasValue(1);
        assertThat(events).singleElement().satisfies(event -> {
            assertThat(event.getEventType()).isEqualTo(RetryEvent.Type.IGNORED_ERROR);
            assertThat(event.getLastThrowable())
                    .hasMessage("not repeated: its body can be read once only")
                    .hasCauseInstanceOf(ThrottledException.class);
        });
    }

    @Test
    void whatIsRefusedOnTheSpotStaysSoButHavingWaitedInVainIsRepeated() {
        CallFilter retrying = retrying(options -> options.maxAttempts(2));
        StepVerifier.create(
                        retrying.filter(Sample.get(), any -> failing(new OverloadedException("GET /x", "full", null))))
                .verifyError(OverloadedException.class);
        StepVerifier.create(retrying.filter(Sample.get(), any -> failing(new CircuitOpenException("GET /x", "open"))))
                .verifyError(CircuitOpenException.class);
        assertThat(sent).hasValue(2);
        retrying.filter(
                        Sample.enqueue(),
                        any -> failing(new OverloadedException("POST /x", "in vain", new TimeoutException())))
                .subscribe(answer -> {}, error -> {});
        time.advanceTimeBy(Duration.ofMinutes(1));
        assertThat(sent).hasValue(4);
    }

    /** T51 */
    @Test
    void aServerThatFailsEverythingAtAThousandCallsASecondGetsNoTenthMore() {
        CallFilter retrying = retrying(options -> {});
        Call call = Sample.get(Duration.ofDays(1));
        int seconds = 60;
        int failed = send(retrying, call, seconds * 1_000);
        assertThat(failed).isEqualTo(seconds * 1_000);
        assertThat(sent.get() - failed).isBetween(1, failed / 10);
    }

    /** T51 */
    @Test
    void whatGoodTimesSavedUpIsNoTenthMoreInTheFirstBadSecondEither() {
        CallFilter retrying = retrying(options -> {});
        Call call = Sample.get(Duration.ofDays(1));
        for (int i = 0; i < 5_000; i++) {
            retrying.filter(call, any -> Mono.just(Sample.ANSWER)).subscribe();
        }
        int failed = send(retrying, call, 1_000);
        time.advanceTimeBy(Duration.ofMinutes(1));
        assertThat(sent.get() - failed).isBetween(90, failed / 10);
    }

    /** Sends a call each millisecond, and lets time pass until all have ended. */
    private int send(CallFilter retrying, Call call, int calls) {
        AtomicInteger failed = new AtomicInteger();
        ServerErrorException error = Sample.serverError(503);
        for (int i = 0; i < calls; i++) {
            retrying.filter(call, any -> failing(error)).subscribe(answer -> {}, known -> failed.incrementAndGet());
            time.advanceTimeBy(Duration.ofMillis(1));
        }
        time.advanceTimeBy(Duration.ofMinutes(1));
        return failed.get();
    }

    @Test
    void isSeenInTheRegistryItsMetricsAndItsEvents() {
        CallFilter retrying = retrying(options -> options.maxAttempts(3));
        List<RetryEvent.Type> events = new ArrayList<>();
        registry.getEventPublisher()
                .onEntryAdded(added ->
                        added.getAddedEntry().getEventPublisher().onEvent(event -> events.add(event.getEventType())));
        retrying.filter(Sample.get(), any -> Mono.just(Sample.ANSWER)).subscribe();
        retrying.filter(
                        Sample.get(),
                        any -> sent.get() == 0 ? failing(Sample.serverError(502)) : Mono.just(Sample.ANSWER))
                .subscribe();
        time.advanceTimeBy(Duration.ofMinutes(1));
        retrying.filter(Sample.get(), any -> failing(Sample.serverError(502))).subscribe(answer -> {}, error -> {});
        time.advanceTimeBy(Duration.ofMinutes(1));
        Retry.Metrics metrics = retry().getMetrics();
        assertThat(metrics.getNumberOfSuccessfulCallsWithoutRetryAttempt()).isEqualTo(1);
        assertThat(metrics.getNumberOfSuccessfulCallsWithRetryAttempt()).isEqualTo(1);
        assertThat(metrics.getNumberOfFailedCallsWithRetryAttempt()).isEqualTo(1);
        assertThat(events)
                .containsExactly(
                        RetryEvent.Type.RETRY,
                        RetryEvent.Type.SUCCESS,
                        RetryEvent.Type.RETRY,
                        RetryEvent.Type.RETRY,
                        RetryEvent.Type.ERROR);
    }

    @Test
    void whatTheRegistryHasByThatNameIsUsedButNothingUnsafeIsRepeated() {
        registry.retry(
                "alteryx4j@localhost:1",
                RetryConfig.custom()
                        .maxAttempts(5)
                        .waitDuration(Duration.ofSeconds(1))
                        .build());
        CallFilter retrying = retrying(options -> {});
        retrying.filter(Sample.get(), any -> failing(Sample.serverError(502))).subscribe(answer -> {}, error -> {});
        time.advanceTimeBy(Duration.ofSeconds(4));
        assertThat(sent).hasValue(5);
        retrying.filter(Sample.get(), any -> failing(new IllegalStateException("a bug")))
                .subscribe(answer -> {}, error -> {});
        time.advanceTimeBy(Duration.ofSeconds(4));
        assertThat(sent).hasValue(6);
    }

    @Test
    void aListenerThatThrowsTakesNoCallWithIt() {
        CallFilter retrying = retrying(options -> options.maxAttempts(2));
        registry.getEventPublisher()
                .onEntryAdded(added -> added.getAddedEntry().getEventPublisher().onEvent(event -> {
                    throw new IllegalStateException("a listener");
                }));
        StepVerifier.create(retrying.filter(Sample.get(), any -> failing(Sample.serverError(502))))
                .verifyError(ServerErrorException.class);
    }

    /** T68 */
    @Test
    void theCallersContextIsVisibleToEveryAttempt() {
        List<String> tenants = new ArrayList<>();
        retrying(options -> options.maxAttempts(2))
                .filter(
                        Sample.get(),
                        any -> Mono.deferContextual(context -> {
                            tenants.add(context.get("tenant"));
                            return failing(Sample.serverError(502));
                        }))
                .contextWrite(Context.of("tenant", "blue"))
                .subscribe(answer -> {}, error -> {});
        time.advanceTimeBy(Duration.ofMinutes(1));
        assertThat(tenants).containsExactly("blue", "blue");
    }
}
