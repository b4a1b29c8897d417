package io.github.alteryx4j.auth;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.alteryx4j.TokenException;
import io.github.alteryx4j.TokenRefusedException;
import io.github.alteryx4j.TokenUnavailableException;
import java.time.Duration;
import java.util.LongSummaryStatistics;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;
import reactor.test.scheduler.VirtualTimeScheduler;

class PauseTest {

    @ParameterizedTest
    @CsvSource({
        "1, 0",
        "2, 250",
        "3, 500",
        "4, 1000",
        "5, 2000",
        "6, 4000",
        "7, 8000",
        "8, 15000",
        "9, 15000",
        "50, 15000",
        "1000000, 15000",
        "2147483647, 15000"
    })
    void growsFromNoneToFifteenSecondsGiveOrTakeAFifth(int failures, long millis) {
        LongSummaryStatistics pauses = LongStream.range(0, 1_000)
                .map(i -> Pause.after(unavailable(Duration.ZERO), failures).toNanos())
                .summaryStatistics();
        assertThat(pauses.getMin()).isBetween(millis * 800_000, millis * 850_000);
        assertThat(pauses.getMax()).isBetween(millis * 1_150_000, millis * 1_200_000);
    }

    @Test
    void isThirtySecondsAfterARefusal() {
        assertThat(Pause.after(refused(Duration.ZERO), 1)).isEqualTo(Duration.ofSeconds(30));
        assertThat(Pause.after(refused(Duration.ofSeconds(40)), 9)).isEqualTo(Duration.ofSeconds(40));
    }

    @Test
    void isNeverShorterThanAsked() {
        assertThat(Pause.after(unavailable(Duration.ofSeconds(7)), 1)).isEqualTo(Duration.ofSeconds(7));
        assertThat(Pause.after(unavailable(Duration.ofSeconds(1)), 9)).isGreaterThan(Duration.ofSeconds(11));
        assertThat(Pause.after(unavailable(Duration.ofSeconds(-7)), 1)).isZero();
        assertThat(Pause.after(unavailable(Duration.ofDays(3)), 1)).isEqualTo(Duration.ofMinutes(5));
    }

    @ParameterizedTest
    @ValueSource(longs = {2, 100})
    @DisplayName("T23: no request is made sooner than the endpoint asked for")
    void keepsCallsFromTheEndpointUntilItIsOver(long asked) {
        VirtualTimeScheduler time = VirtualTimeScheduler.create();
        AccessToken token = CountingSource.token(2, Duration.ofHours(1));
        CountingSource source =
                new CountingSource(n -> n == 1 ? Mono.error(unavailable(Duration.ofSeconds(asked))) : Mono.just(token));
        SharedToken shared = SharedToken.builder(source).scheduler(time).build();
        StepVerifier.create(shared.token())
                .verifyErrorSatisfies(error ->
                        assertThat(((TokenException) error).retryAfter()).isEqualTo(Duration.ofSeconds(asked)));
        time.advanceTimeBy(Duration.ofMillis(asked * 1_000 - 1));
        StepVerifier.create(shared.token())
                .verifyErrorSatisfies(error ->
                        assertThat(((TokenException) error).retryAfter()).isEqualTo(Duration.ofMillis(1)));
        time.advanceTimeBy(Duration.ofMillis(1));
        StepVerifier.create(shared.token()).expectNext(token).verifyComplete();
        assertThat(source.fetches()).isEqualTo(2);
    }

    private static TokenException unavailable(Duration retryAfter) {
        return new TokenUnavailableException("down", 503, true, retryAfter, null);
    }

    private static TokenException refused(Duration retryAfter) {
        return new TokenRefusedException("no", 401, "invalid_client", retryAfter, null);
    }
}
