package io.github.alteryx4j.auth;

import static io.github.alteryx4j.auth.CountingSource.failure;
import static io.github.alteryx4j.auth.CountingSource.token;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import io.github.alteryx4j.TokenException;
import io.github.alteryx4j.TokenRefusedException;
import io.github.alteryx4j.TokenUnavailableException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Mono;
import reactor.test.scheduler.VirtualTimeScheduler;

/** What callers see when no token can be had, and how often the endpoint is asked then. */
class SharedTokenFailureTest {

    private static final Duration HOUR = Duration.ofHours(1);

    private final VirtualTimeScheduler time = VirtualTimeScheduler.create();

    @Test
    @DisplayName("T13: one failure reaches all that wait, each as its own exception; the next call succeeds at once")
    void forgetsAFailureOnceItIsDelivered() {
        CountingSource source = new CountingSource(
                n -> n == 1 ? Mono.delay(Duration.ofSeconds(1), time).then(failure(503)) : Mono.just(token(n, HOUR)));
        SharedToken shared = shared(source);
        Crowd crowd = new Crowd(1_000).join(shared.token());

        time.advanceTimeBy(Duration.ofSeconds(1));

        assertThat(crowd.hasEnded().failures()).hasSize(1_000).doesNotHaveDuplicates();
        assertThat(crowd.failures())
                .extracting(Throwable::getCause)
                .containsOnly(crowd.failures().get(0).getCause());
        assertThat(crowd.failures())
                .allSatisfy(error -> assertThat(error).isInstanceOfSatisfying(TokenUnavailableException.class, e -> {
                    assertThat(e.status()).isEqualTo(503);
                    assertThat(e.isTransient()).isTrue();
                    assertThat(e.isSafeToRepeat()).isTrue();
                    assertThat(e.retryAfter()).isZero();
                    assertThat(e).hasMessage("failed with 503");
                }));
        assertThat(new Crowd(1).join(shared.token()).hasEnded().served()).isEqualTo(Map.of("2", 1));
    }

    @ParameterizedTest
    @ValueSource(ints = {503, 0})
    @DisplayName("T14: an endpoint that is down for a minute is asked in growing intervals; calls fail at once")
    void leavesAnEndpointThatIsDownAlone(int status) {
        List<Double> flights = new ArrayList<>();
        AtomicReference<TokenException> shown = new AtomicReference<>();
        CountingSource source = new CountingSource(n -> seconds() < 60 ? failure(status) : Mono.just(token(n, HOUR)));
        SharedToken shared = shared(() -> Mono.defer(() -> {
            if (status == 503 || flights.isEmpty() || seconds() - flights.get(flights.size() - 1) > 1.1) {
                flights.add(seconds());
            }
            return source.fetch();
        }));
        int failedAtOnce = 0;
        for (int call = 0; call < 60_000; call++) {
            Crowd crowd = new Crowd(1).join(shared.token());
            if (crowd.endings() == 1 && !crowd.failures().isEmpty()) {
                failedAtOnce++;
                shown.set((TokenException) crowd.failures().get(0));
            }
            time.advanceTimeBy(Duration.ofMillis(1));
        }

        assertThat(flights).hasSizeBetween(8, 12);
        assertThat(failedAtOnce).isGreaterThan(status == 503 ? 59_999 : 48_000);
        assertThat(source.fetches()).isBetween(8, status == 503 ? 12 : 36);
        assertThat(shown.get()).hasMessage("failed with " + status).hasCauseInstanceOf(TokenUnavailableException.class);
        assertThat(shown.get().retryAfter()).isBetween(Duration.ofNanos(1), Duration.ofSeconds(18));
        time.advanceTimeBy(shown.get().retryAfter().plusSeconds(1));
        assertThat(new Crowd(1).join(shared.token()).hasEnded().served()).hasSize(1);
    }

    @Test
    @DisplayName("T15: two failures without an answer inside one flight stay hidden")
    void hidesTwoFailuresWithoutAnAnswer() {
        List<Double> askedAt = new ArrayList<>();
        CountingSource source = new CountingSource(n -> {
            askedAt.add(seconds());
            return n < 3 ? failure(0) : Mono.just(token(n, HOUR));
        });
        Crowd crowd = new Crowd(100).join(shared(source).token());
        assertThat(crowd.endings()).isZero();

        time.advanceTimeBy(Duration.ofMillis(1_100));

        assertThat(crowd.hasEnded().served()).isEqualTo(Map.of("3", 100));
        assertThat(askedAt.get(1)).isBetween(0.24, 0.36);
        assertThat(askedAt.get(2) - askedAt.get(1)).isBetween(0.48, 0.72);
    }

    @Test
    @DisplayName("T15: the third failure without an answer ends the flight, as itself")
    void showsTheThirdFailureWithoutAnAnswer() {
        CountingSource source = new CountingSource(n -> failure(0));
        Crowd crowd = new Crowd(1).join(shared(source).token());

        time.advanceTimeBy(Duration.ofSeconds(2));

        assertThat(crowd.hasEnded().failures().get(0)).hasMessage("failed with 0");
        assertThat(source.fetches()).isEqualTo(3);
    }

    @Test
    @DisplayName("T16: a refusal is final, and the endpoint is left alone for 30 s")
    void asksOnceAndPausesAfterARefusal() {
        CountingSource source = new CountingSource(
                n -> Mono.error(new TokenRefusedException("no", 401, "invalid_client", Duration.ZERO, null)));
        SharedToken shared = shared(source);

        TokenRefusedException refusal = failureOf(shared, TokenRefusedException.class);
        assertThat(refusal.error()).isEqualTo("invalid_client");
        assertThat(refusal.isTransient()).isFalse();
        assertThat(refusal.retryAfter()).isEqualTo(Duration.ofSeconds(30));
        time.advanceTimeBy(Duration.ofMillis(29_999));
        assertThat(failureOf(shared, TokenRefusedException.class).retryAfter()).isEqualTo(Duration.ofMillis(1));
        assertThat(source.fetches()).isEqualTo(1);
        time.advanceTimeBy(Duration.ofMillis(1));
        failureOf(shared, TokenRefusedException.class);
        assertThat(source.fetches()).isEqualTo(2);
    }

    @Test
    @DisplayName(
            "T17: an endpoint that hangs fails every caller at the fetch limit; a caller's own limit fails only it")
    void failsAllAtTheFetchLimit() {
        CountingSource source = new CountingSource(n -> n < 3 ? Mono.never() : Mono.just(token(n, HOUR)));
        SharedToken shared = shared(source);
        Crowd crowd = new Crowd(1_000).join(shared.token());
        Crowd hurried = new Crowd(10).join(shared.token().timeout(Duration.ofSeconds(5), time));

        time.advanceTimeBy(Duration.ofSeconds(5));
        assertThat(hurried.hasEnded().failures()).hasOnlyElementsOfType(TimeoutException.class);
        time.advanceTimeBy(Duration.ofMillis(14_999));
        assertThat(crowd.endings()).isZero();
        time.advanceTimeBy(Duration.ofMillis(1));

        assertThat(crowd.hasEnded().failures())
                .allSatisfy(error -> assertThat(error)
                        .isInstanceOf(TokenUnavailableException.class)
                        .hasMessage("The token endpoint did not answer within PT20S"));
        assertThat(source.fetches()).isEqualTo(2);
        assertThat(new Crowd(1).join(shared.token()).hasEnded().served()).isEqualTo(Map.of("3", 1));
    }

    @Test
    @DisplayName("T17: one attempt that hangs is given up and tried again")
    void triesAgainAfterAnAttemptThatHangs() {
        CountingSource source = new CountingSource(n -> n == 1 ? Mono.never() : Mono.just(token(n, HOUR)));
        SharedToken shared = SharedToken.builder(source)
                .scheduler(time)
                .attemptTimeout(Duration.ofSeconds(3))
                .fetchTimeout(Duration.ofSeconds(4))
                .build();
        Crowd crowd = new Crowd(1).join(shared.token());
        time.advanceTimeBy(Duration.ofMillis(3_400));
        assertThat(crowd.hasEnded().served()).isEqualTo(Map.of("2", 1));
    }

    @Test
    @DisplayName("T19: while the old token serves, nobody sees that the refresh fails; one warning says so")
    void hidesAFailingRefreshUntilTheOldTokenEnds() {
        CountingSource source = new CountingSource(n -> n == 1 ? Mono.just(token(1, HOUR)) : failure(503));
        SharedToken shared = shared(source);
        ListAppender<ILoggingEvent> log = new ListAppender<>();
        Logger logger = (Logger) LoggerFactory.getLogger(SharedToken.class);
        log.start();
        logger.addAppender(log);
        new Crowd(1).join(shared.token()).hasEnded();

        time.advanceTimeBy(Duration.ofSeconds(3_060));
        for (int second = 3_060; second < 3_540; second++) {
            assertThat(new Crowd(5).join(shared.token()).hasEnded().served()).isEqualTo(Map.of("1", 5));
            time.advanceTimeBy(Duration.ofSeconds(1));
        }

        assertThat(source.fetches()).isBetween(1 + 6 + 480 / 18, 1 + 10 + 480 / 12);
        assertThat(log.list)
                .hasSize(1)
                .first()
                .satisfies(event -> assertThat(event.getFormattedMessage())
                        .isEqualTo("The token could not be refreshed; the old one serves on. failed with 503"));
        assertThat(failureOf(shared, TokenUnavailableException.class).status()).isEqualTo(503);
        logger.detachAppender(log);
    }

    @Test
    @DisplayName("T19: after a refresh that failed and one that succeeded, the next that fails warns again")
    void startsOverAfterASuccess() {
        CountingSource source = new CountingSource(n -> n % 2 == 1 ? Mono.just(token(n, HOUR)) : failure(503));
        SharedToken shared = shared(source);
        new Crowd(1).join(shared.token()).hasEnded();
        for (int life = 0; life < 5; life++) {
            time.advanceTimeBy(Duration.ofSeconds(3_100));
            // The first call's refresh fails, the second call's succeeds: no pause after a single failure.
            new Crowd(2).join(shared.token()).hasEnded();
        }
        assertThat(source.fetches()).isEqualTo(11);
        assertThat(new Crowd(1).join(shared.token()).hasEnded().served()).isEqualTo(Map.of("11", 1));
    }

    private <E extends Throwable> E failureOf(SharedToken shared, Class<E> type) {
        return catchThrowableOfType(type, () -> Mono.from(shared.token()).block(Duration.ofSeconds(10)));
    }

    private SharedToken shared(TokenSource source) {
        return SharedToken.builder(source).scheduler(time).build();
    }

    private double seconds() {
        return time.now(TimeUnit.NANOSECONDS) / 1e9;
    }
}
