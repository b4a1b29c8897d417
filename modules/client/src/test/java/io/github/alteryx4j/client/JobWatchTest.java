package io.github.alteryx4j.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.alteryx4j.ConfigurationException;
import io.github.alteryx4j.ErrorReply;
import io.github.alteryx4j.NotFoundException;
import io.github.alteryx4j.ServerErrorException;
import io.github.alteryx4j.ThrottledException;
import io.github.alteryx4j.WaitInterruptedException;
import io.github.alteryx4j.client.job.Job;
import io.github.alteryx4j.client.run.JobOutcome;
import io.github.alteryx4j.client.run.Waiting;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import reactor.test.StepVerifier;

/** The waiting itself, in virtual time. */
class JobWatchTest {

    private final List<Long> looks = new ArrayList<>();

    private static Job job(@Nullable String status, @Nullable String disposition) {
        return new Job("j1", null, null, status, disposition, List.of(), List.of(), null, null, false);
    }

    private static <T extends Throwable> Mono<Job> failing(Supplier<T> error) {
        return Mono.error(error);
    }

    private static ErrorReply reply(int status, @Nullable Duration retryAfter) {
        return new ErrorReply(status, "", Map.of(), retryAfter, null);
    }

    /** Watches a job that looks like that, one look after the other, the last one for ever. */
    @SafeVarargs
    @SuppressWarnings("varargs") // Handed on as it is.
    private Flux<Job> watch(Consumer<Waiting.Builder> waiting, @Nullable Job known, Mono<Job>... script) {
        return watch(waiting, known, List.of(script));
    }

    private Flux<Job> watch(Consumer<Waiting.Builder> waiting, @Nullable Job known, List<Mono<Job>> script) {
        int[] next = {0};
        return JobWatch.of(
                "j1",
                Waiting.of(waiting),
                last -> Mono.defer(() -> {
                    looks.add(Schedulers.parallel().now(TimeUnit.MILLISECONDS));
                    next[0] = Math.min(next[0] + 1, script.size());
                    return script.get(next[0] - 1);
                }),
                known);
    }

    private static Mono<Job> is(String status, String disposition) {
        return Mono.just(job(status, disposition));
    }

    @Test
    void looksAfterASecondAndThenAtGrowingIntervalsUpToTheCap() {
        StepVerifier.withVirtualTime(() -> watch(w -> {}, job("Queued", "None"), is("Running", "None"))
                        .take(Duration.ofMinutes(5)))
                .thenAwait(Duration.ofMinutes(5))
                .expectNextCount(2)
                .verifyComplete();
        List<Long> gaps = new ArrayList<>();
        for (int i = 1; i < looks.size(); i++) {
            gaps.add(looks.get(i) - looks.get(i - 1));
        }
        assertThat(looks.get(0)).isBetween(800L, 1_200L);
        assertThat(gaps.get(0)).isBetween(1_280L, 1_920L);
        assertThat(gaps.get(1)).isBetween(2_048L, 3_072L);
        assertThat(gaps.subList(6, gaps.size()))
                .allSatisfy(gap -> assertThat(gap).isBetween(12_000L, 18_000L));
        assertThat(new java.util.HashSet<>(gaps.subList(6, gaps.size())))
                .as("jitter also at the cap")
                .hasSizeGreaterThan(3);
    }

    @Test
    void eachStateIsToldOnce() {
        StepVerifier.withVirtualTime(() -> watch(
                                w -> {},
                                null,
                                is("Queued", "None"),
                                is("Queued", "None"),
                                is("Running", "None"),
                                is("Running", "None"),
                                is("Completed", "Success"))
                        .map(Job::statusWord))
                .thenAwait(Duration.ofMinutes(1))
                .expectNext("Queued", "Running", "Completed")
                .verifyComplete();
    }

    @Test
    void aFewFailedLooksAreNoFailedJob() {
        Mono<Job> broken = failing(() -> new ServerErrorException("GET", reply(503, null), true));
        StepVerifier.withVirtualTime(() -> watch(
                                w -> {},
                                job("Queued", "None"),
                                broken,
                                broken,
                                broken,
                                broken,
                                is("Running", "None"),
                                broken,
                                broken,
                                broken,
                                broken,
                                is("Completed", "Error"))
                        .map(Job::statusWord))
                .thenAwait(Duration.ofMinutes(5))
                .expectNext("Queued", "Running", "Completed")
                .verifyComplete();
    }

    @Test
    void fiveFailedLooksInARowEndTheWaitingAndNameTheJob() {
        Mono<Job> broken = failing(() -> new ServerErrorException("GET", reply(503, null), true));
        StepVerifier.withVirtualTime(() -> watch(w -> {}, job("Queued", "None"), broken))
                .expectNextCount(1)
                .thenAwait(Duration.ofMinutes(5))
                .verifyErrorSatisfies(error -> assertThat(error)
                        .isInstanceOfSatisfying(WaitInterruptedException.class, stopped -> {
                            assertThat(stopped.jobId()).isEqualTo("j1");
                            assertThat(stopped.isTransient()).isTrue();
                            assertThat(stopped.isSafeToRepeat()).isFalse();
                            assertThat(stopped).hasCauseInstanceOf(ServerErrorException.class);
                        }));
        assertThat(looks).hasSize(5);
    }

    @Test
    void theServersWishToWaitWins() {
        Mono<Job> throttled = failing(() -> new ThrottledException("GET", reply(429, Duration.ofSeconds(60))));
        StepVerifier.withVirtualTime(() -> watch(w -> {}, job("Queued", "None"), throttled, is("Completed", "Success")))
                .thenAwait(Duration.ofMinutes(2))
                .expectNextCount(2)
                .verifyComplete();
        assertThat(looks.get(1) - looks.get(0)).isEqualTo(60_000);
    }

    @Test
    void aJobThatWasNeverSeenIsNotFoundAndOneThatVanishesInterruptsTheWaiting() {
        Mono<Job> gone = failing(() -> new NotFoundException("GET", reply(404, null)));
        StepVerifier.withVirtualTime(() -> watch(w -> {}, null, gone)).verifyError(NotFoundException.class);
        StepVerifier.withVirtualTime(() -> watch(w -> {}, job("Queued", "None"), gone))
                .expectNextCount(1)
                .thenAwait(Duration.ofSeconds(5))
                .verifyError(WaitInterruptedException.class);
    }

    static Stream<Arguments> limits() {
        return Stream.of(
                Arguments.of((Consumer<Waiting.Builder>) w -> w.limit(Duration.ofMinutes(1)), "Queued", 60L),
                Arguments.of((Consumer<Waiting.Builder>) w -> w.queuedLimit(Duration.ofMinutes(2)), "Queued", 120L),
                Arguments.of((Consumer<Waiting.Builder>) w -> w.runningLimit(Duration.ofMinutes(3)), "Running", 180L));
    }

    @ParameterizedTest
    @MethodSource("limits")
    void eachLimitEndsTheWaitingOnTimeAndLooksALastTime(Consumer<Waiting.Builder> limit, String status, long seconds) {
        Duration took = StepVerifier.withVirtualTime(() -> watch(limit, null, is(status, "None")))
                .expectNextCount(1)
                .thenAwait(Duration.ofMinutes(10))
                .verifyError(WaitInterruptedException.class);
        assertThat(took).isNotNull();
        assertThat(looks.get(looks.size() - 1) - looks.get(0)).isEqualTo(seconds * 1_000);
    }

    @Test
    void aLimitHoldsAlsoWhileLooksFail() {
        Mono<Job> throttled = failing(() -> new ThrottledException("GET", reply(429, Duration.ofMinutes(4))));
        StepVerifier.withVirtualTime(() -> watch(w -> w.limit(Duration.ofMinutes(1)), job("Queued", "None"), throttled))
                .expectNextCount(1)
                .thenAwait(Duration.ofMinutes(10))
                .verifyError(WaitInterruptedException.class);
        assertThat(looks.get(looks.size() - 1) - looks.get(0)).isLessThanOrEqualTo(60_000);
    }

    @Test
    void aLimitHoldsAlsoWhileALookGetsNoAnswer() {
        Mono<Job> silent = Mono.never();
        StepVerifier.withVirtualTime(() -> watch(w -> w.limit(Duration.ofMinutes(1)), job("Queued", "None"), silent))
                .expectNextCount(1)
                .thenAwait(Duration.ofMinutes(1))
                .expectErrorSatisfies(error -> assertThat(error)
                        .isInstanceOf(WaitInterruptedException.class)
                        .hasMessageContaining("time limit")
                        .hasNoCause())
                .verify(Duration.ofSeconds(10));
    }

    @Test
    void aRunThatIsAtItsLimitIsLookedAtALastTimeButNotForLong() {
        Mono<Job> silent = Mono.never();
        StepVerifier.withVirtualTime(
                        () -> watch(w -> w.runningLimit(Duration.ofMillis(500)), null, is("Running", "None"), silent))
                .expectNextCount(1)
                .thenAwait(Duration.ofMillis(2_400))
                .then(() -> assertThat(looks).hasSize(2))
                .expectNoEvent(Duration.ofMillis(50))
                .thenAwait(Duration.ofMillis(50))
                .expectError(WaitInterruptedException.class)
                .verify(Duration.ofSeconds(10));
    }

    @Test
    void aServerThatAsksForNoPauseGetsOneAllTheSame() {
        Mono<Job> busy = failing(() -> new ServerErrorException("GET", reply(503, Duration.ZERO), true));
        StepVerifier.withVirtualTime(() -> watch(w -> {}, null, busy))
                .thenAwait(Duration.ofMinutes(5))
                .expectError(WaitInterruptedException.class)
                .verify(Duration.ofSeconds(10));
        assertThat(looks).hasSize(5);
        for (int i = 1; i < looks.size(); i++) {
            assertThat(looks.get(i) - looks.get(i - 1)).isGreaterThanOrEqualTo(800);
        }
    }

    @Test
    void whoIsPatientWaitsForLooksThatFailFromTheFirstOfThemOnAndNotFromTheBeginning() {
        List<Mono<Job>> script = new ArrayList<>(Collections.nCopies(100, is("Running", "None")));
        script.addAll(Collections.nCopies(50, failing(() -> new ServerErrorException("GET", reply(500, null), true))));
        script.addAll(Collections.nCopies(100, is("Running", "None")));
        script.addAll(Collections.nCopies(50, failing(() -> new ServerErrorException("GET", reply(500, null), true))));
        script.add(is("Completed", "Success"));
        StepVerifier.withVirtualTime(() -> watch(w -> w.patience(Duration.ofMinutes(20)), null, script)
                        .map(Job::statusWord))
                .thenAwait(Duration.ofHours(2))
                .expectNext("Running", "Completed")
                .expectComplete()
                .verify(Duration.ofSeconds(10));
    }

    @Test
    void patienceEndsAndALimitEndsTheWaitingBefore() {
        Mono<Job> broken = failing(() -> new ServerErrorException("GET", reply(500, null), true));
        StepVerifier.withVirtualTime(() -> watch(w -> w.patience(Duration.ofMinutes(20)), null, broken))
                .expectSubscription()
                .expectNoEvent(Duration.ofMinutes(20).minusMillis(1))
                .thenAwait(Duration.ofSeconds(20))
                .expectError(WaitInterruptedException.class)
                .verify(Duration.ofSeconds(10));
        StepVerifier.withVirtualTime(
                        () -> watch(w -> w.patience(Duration.ofMinutes(20)).limit(Duration.ofMinutes(3)), null, broken))
                .expectSubscription()
                .expectNoEvent(Duration.ofMinutes(3).minusMillis(1))
                .thenAwait(Duration.ofMillis(1))
                .expectErrorSatisfies(error -> assertThat(error)
                        .isInstanceOf(WaitInterruptedException.class)
                        .hasMessageContaining("time limit"))
                .verify(Duration.ofSeconds(10));
    }

    @Test
    void aThousandLooksThatFailDoNotNest() {
        Mono<Job> broken = failing(() -> new ServerErrorException("GET", reply(500, null), true));
        List<Mono<Job>> script = new ArrayList<>(Collections.nCopies(20_000, broken));
        script.add(is("Completed", "Success"));
        StepVerifier.withVirtualTime(() -> watch(w -> w.patience(Duration.ofDays(30)), null, script))
                .thenAwait(Duration.ofDays(10))
                .expectNextCount(1)
                .expectComplete()
                .verify(Duration.ofSeconds(30));
    }

    @Test
    void waitingForNothingIsRefused() {
        assertThatThrownBy(() -> Waiting.of(w -> w.firstLook(Duration.ZERO)))
                .isInstanceOf(ConfigurationException.class);
        assertThatThrownBy(() -> Waiting.of(w -> w.limit(Duration.ofSeconds(-1))))
                .isInstanceOf(ConfigurationException.class);
        assertThatThrownBy(() -> Waiting.of(w -> w.patience(Duration.ofSeconds(-1))))
                .isInstanceOf(ConfigurationException.class);
    }

    @Test
    void aLimitForTheQueueIsNoneForTheRun() {
        StepVerifier.withVirtualTime(() -> watch(
                                w -> w.queuedLimit(Duration.ofSeconds(10)),
                                null,
                                is("Queued", "None"),
                                is("Running", "None"))
                        .take(Duration.ofMinutes(5)))
                .thenAwait(Duration.ofMinutes(5))
                .expectNextCount(2)
                .verifyComplete();
    }

    @Test
    void cancellingStopsTheLooking() {
        StepVerifier.withVirtualTime(() -> watch(w -> {}, null, is("Running", "None")))
                .expectNextCount(1)
                .thenAwait(Duration.ofMinutes(1))
                .thenCancel()
                .verify();
        int before = looks.size();
        StepVerifier.withVirtualTime(() -> Mono.delay(Duration.ofMinutes(5)))
                .thenAwait(Duration.ofMinutes(5))
                .expectNextCount(1)
                .verifyComplete();
        assertThat(looks).hasSize(before);
    }

    @Test
    void aWordThatIsNotKnownEndsTheWaitingOnlyBesideAnEnd() {
        StepVerifier.withVirtualTime(
                        () -> watch(w -> {}, null, is("Paused", "None"), is("Paused", "Odd"), is("Failed", "Error"))
                                .last()
                                .map(JobOutcome::of))
                .thenAwait(Duration.ofMinutes(5))
                .assertNext(outcome -> {
                    assertThat(outcome).isInstanceOf(JobOutcome.Unrecognised.class);
                    assertThat(outcome.isSuccess()).isFalse();
                    assertThat(outcome.verdict()).contains("'Failed'").contains("'Error'");
                })
                .verifyComplete();
    }

    /** Every status beside every disposition, the words of the server and others, in any case. */
    @Test
    void theOutcomeIsRightForEveryPairAndNeverASuccessForWordsThatAreNotKnown() {
        List<@Nullable String> statuses =
                words("Created", "Queued", "Initializing", "Running", "Completed", "Cancelled");
        List<@Nullable String> dispositions = words("None", "Success", "Warning", "Error");
        for (String status : statuses) {
            for (String disposition : dispositions) {
                JobOutcome outcome = JobOutcome.of(job(status, disposition));
                boolean completed = "completed".equalsIgnoreCase(status);
                Class<?> expected = completed && "success".equalsIgnoreCase(disposition)
                        ? JobOutcome.Succeeded.class
                        : completed && "warning".equalsIgnoreCase(disposition)
                                ? JobOutcome.SucceededWithWarnings.class
                                : completed && "error".equalsIgnoreCase(disposition)
                                        ? JobOutcome.Failed.class
                                        : "cancelled".equalsIgnoreCase(status)
                                                ? JobOutcome.Cancelled.class
                                                : JobOutcome.Unrecognised.class;
                assertThat(outcome).as(status + " " + disposition).isInstanceOf(expected);
                assertThat(outcome.isSuccess())
                        .isEqualTo(
                                outcome.orError().onErrorComplete().hasElement().block());
            }
        }
    }

    private static List<@Nullable String> words(String... known) {
        List<@Nullable String> words =
                new ArrayList<>(List.of("", "Complete", "Succeeded", "Failed", "Ok", "true", "0"));
        words.add(null);
        java.util.Random random = new java.util.Random(7);
        for (String word : known) {
            words.addAll(List.of(
                    word,
                    word.toUpperCase(java.util.Locale.ROOT),
                    word.toLowerCase(java.util.Locale.ROOT),
                    word + "?"));
            words.add(word.substring(0, 1 + random.nextInt(word.length() - 1)));
        }
        return words;
    }
}
