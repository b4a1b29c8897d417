package io.github.alteryx4j.auth;

import static io.github.alteryx4j.auth.CountingSource.token;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.alteryx4j.TokenUnavailableException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;
import reactor.test.StepVerifier;

/** What the clock does to a token: jumps, sleep, wrap-around, idleness, many clients in step. */
class SharedTokenClockTest {

    private static final Duration LIFE = Duration.ofSeconds(1_000);

    private final CountingSource source = CountingSource.ofLife(LIFE);

    @ParameterizedTest
    @ValueSource(longs = {1, -1})
    @DisplayName("T29: a jump of the wall clock changes nothing")
    void ignoresTheWallClock(long days) {
        OffsetClock clock = new OffsetClock(0);
        SharedToken shared = SharedToken.builder(source).scheduler(clock).build();
        serves("1", shared);

        clock.jumpWallClock(Duration.ofDays(days));
        clock.time.advanceTimeBy(Duration.ofSeconds(700));
        serves("1", shared);
        assertThat(source.fetches()).isEqualTo(1);

        clock.time.advanceTimeBy(Duration.ofSeconds(250));
        serves("2", shared);
        assertThat(source.fetches()).isEqualTo(2);
    }

    @Test
    @DisplayName("T29: the clock in production is the monotonic one")
    void tellsTheTimeByTheMonotonicClock() {
        long before = System.nanoTime();
        long now = SharedToken.builder(source).clock.now(TimeUnit.NANOSECONDS);
        assertThat(now).isBetween(before, System.nanoTime());
    }

    @ParameterizedTest
    @ValueSource(longs = {Long.MAX_VALUE, Long.MAX_VALUE - 500_000_000_000L, Long.MIN_VALUE, -1})
    @DisplayName("A monotonic clock that starts anywhere, or wraps around during a life, changes nothing")
    void survivesAClockThatWrapsAround(long start) {
        OffsetClock clock = new OffsetClock(start);
        SharedToken shared = SharedToken.builder(source).scheduler(clock).build();
        serves("1", shared);
        clock.time.advanceTimeBy(Duration.ofSeconds(740));
        serves("1", shared);
        assertThat(shared.reject(token(1, LIFE))).isEqualTo(SharedToken.Rejection.REFETCH);
        serves("2", shared);
        assertThat(shared.reject(token(2, LIFE))).isEqualTo(SharedToken.Rejection.DENIED);
        clock.time.advanceTimeBy(Duration.ofSeconds(960));
        serves("3", shared);
        assertThat(source.fetches()).isEqualTo(3);
    }

    @Test
    @DisplayName("T30: after two hours of sleep that the clock has seen, the first call refreshes")
    void refreshesAfterASleepThatTheClockSaw() {
        OffsetClock clock = new OffsetClock(0);
        SharedToken shared = SharedToken.builder(source).scheduler(clock).build();
        serves("1", shared);
        clock.time.advanceTimeBy(Duration.ofHours(2));
        serves("2", shared);
        assertThat(source.fetches()).isEqualTo(2);
    }

    @Test
    @DisplayName("T30: after two hours of sleep that the clock missed, one 401 recovers")
    void recoversByOneRefusalAfterASleepThatTheClockMissed() {
        OffsetClock clock = new OffsetClock(0);
        SharedToken shared = SharedToken.builder(source).scheduler(clock).build();
        serves("1", shared);
        clock.time.advanceTimeBy(Duration.ofSeconds(10));
        clock.jumpWallClock(Duration.ofHours(2));

        serves("1", shared);
        assertThat(shared.reject(token(1, LIFE))).isEqualTo(SharedToken.Rejection.REFETCH);
        serves("2", shared);
        assertThat(source.fetches()).isEqualTo(2);
    }

    @Test
    @DisplayName("T34: of 500 clients that start together, no more than 3 % refresh in the same second")
    void spreadsTheRefreshesOfManyClients() {
        AccessToken token = token(1, Duration.ofHours(1));
        Map<Long, Long> refreshesBySecond = IntStream.range(0, 500)
                .mapToObj(i -> Held.of(token, 0).refreshAt())
                .collect(Collectors.groupingBy(TimeUnit.NANOSECONDS::toSeconds, Collectors.counting()));

        assertThat(refreshesBySecond.values()).allMatch(count -> count <= 15);
        assertThat(refreshesBySecond.keySet()).allMatch(second -> second >= 2_700 && second <= 3_060);
        assertThat(refreshesBySecond.keySet()).anyMatch(second -> second < 2_772);
        assertThat(refreshesBySecond.keySet()).anyMatch(second -> second > 2_988);
    }

    @Test
    @DisplayName("T35: idle over three lives it makes no request and sets no timer; the next call fetches once")
    void doesNothingWhileIdle() {
        OffsetClock clock = new OffsetClock(0);
        SharedToken shared = SharedToken.builder(source).scheduler(clock).build();
        assertThat(clock.scheduled).hasValue(0);
        serves("1", shared);
        int timersOfOneFetch = clock.scheduled.get();

        clock.time.advanceTimeBy(LIFE.multipliedBy(3));

        assertThat(source.fetches()).isEqualTo(1);
        assertThat(clock.scheduled).hasValue(timersOfOneFetch);
        serves("2", shared);
        assertThat(source.fetches()).isEqualTo(2);
    }

    @Test
    @DisplayName("T35: no time limit of a fetch stays behind in the timer's queue")
    void leavesNoTimerBehind() {
        ScheduledThreadPoolExecutor timer = new ScheduledThreadPoolExecutor(1);
        timer.setRemoveOnCancelPolicy(true);
        SharedToken shared = SharedToken.builder(source)
                .scheduler(Schedulers.fromExecutorService(timer))
                .build();

        StepVerifier.create(shared.token()).expectNextCount(1).verifyComplete();

        assertThat(timer.getQueue()).isEmpty();
        timer.shutdownNow();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    @DisplayName("With a scheduler that was shut down the callers fail or are served, but do not hang")
    void hangsNobodyOnADeadScheduler(boolean keepWarm) {
        Scheduler clock = Schedulers.newSingle("dead");
        CountingSource lifeless = CountingSource.ofLife(Duration.ZERO);
        SharedToken shared = SharedToken.builder(lifeless)
                .scheduler(clock)
                .keepWarm(keepWarm)
                .build();
        StepVerifier.create(shared.token()).expectNextCount(1).expectComplete().verify(Duration.ofSeconds(10));
        clock.dispose();

        for (int i = 0; i < 3; i++) {
            StepVerifier.create(shared.token())
                    .expectErrorSatisfies(error -> assertThat(error).isInstanceOf(TokenUnavailableException.class))
                    .verify(Duration.ofSeconds(10));
        }
    }

    @Test
    @DisplayName("A life of more than a day counts as a day, one of less than nothing as nothing")
    void clampsLives() {
        assertThat(usableSeconds(Duration.ofDays(2))).isEqualTo(86_400 - 60);
        assertThat(usableSeconds(Duration.ofHours(24))).isEqualTo(86_400 - 60);
        assertThat(usableSeconds(Duration.ofSeconds(Long.MAX_VALUE))).isEqualTo(86_400 - 60);
        assertThat(usableSeconds(Duration.ofHours(23))).isEqualTo(23 * 3_600 - 60);
        assertThat(usableSeconds(Duration.ofSeconds(400))).isEqualTo(380);
        assertThat(usableSeconds(Duration.ofSeconds(-5))).isZero();
        assertThat(usableSeconds(Duration.ofSeconds(Long.MIN_VALUE))).isZero();
        assertThat(Held.of(token(1, Duration.ofSeconds(-5)), 0).reusable()).isFalse();
        assertThat(Held.of(token(1, Duration.ofNanos(1)), 0).reusable()).isTrue();
        assertThat(Held.of(token(1, Duration.ofNanos(1)), 7).expiresAt() - 7.0).isCloseTo(1, within(0.1));
    }

    private static double usableSeconds(Duration life) {
        Held held = Held.of(token(1, life), 5);
        assertThat(held.refreshAt()).isLessThanOrEqualTo(held.expiresAt());
        return (held.expiresAt() - 5) / 1e9;
    }

    private static void serves(String token, SharedToken shared) {
        // A call in the refresh window gets the old token and starts the refresh; the one after it sees its outcome.
        new Crowd(1).join(shared.token()).hasEnded();
        assertThat(new Crowd(1).join(shared.token()).hasEnded().served()).isEqualTo(Map.of(token, 1));
    }
}
