package io.github.alteryx4j.auth;

import static io.github.alteryx4j.auth.CountingSource.token;
import static io.github.alteryx4j.auth.SharedToken.Rejection.DENIED;
import static io.github.alteryx4j.auth.SharedToken.Rejection.REFETCH;
import static io.github.alteryx4j.auth.SharedToken.Rejection.REPLAY;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.alteryx4j.TokenUnavailableException;
import io.github.alteryx4j.auth.SharedToken.Rejection;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import reactor.core.CoreSubscriber;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;
import reactor.test.scheduler.VirtualTimeScheduler;

/** What happens to a token that the server answered 401 to. */
class SharedTokenRejectionTest {

    private static final Duration LIFE = Duration.ofHours(1);

    private final VirtualTimeScheduler time = VirtualTimeScheduler.create();
    private final CountingSource source = CountingSource.ofLife(LIFE);
    private final SharedToken shared =
            SharedToken.builder(source).scheduler(time).build();

    @ParameterizedTest
    @CsvSource({"2000, 32", "10000, 8"})
    @DisplayName("T37: thousands of concurrent refusals of one token make one more request")
    void fetchesOnceMoreForThousandsOfRefusals(int refusals, int threads) throws Exception {
        AccessToken revoked = current();
        time.advanceTimeBy(Duration.ofSeconds(11));
        Crowd crowd = new Crowd(refusals);
        Map<Rejection, AtomicInteger> answers = new ConcurrentHashMap<>();
        CyclicBarrier start = new CyclicBarrier(threads);
        Thread[] callers = new Thread[threads];
        for (int t = 0; t < threads; t++) {
            int share = refusals / threads + (t < refusals % threads ? 1 : 0);
            callers[t] = new Thread(() -> {
                Crowd.awaitQuietly(start);
                for (int i = 0; i < share; i++) {
                    answers.computeIfAbsent(shared.reject(revoked), r -> new AtomicInteger())
                            .incrementAndGet();
                    shared.token().subscribe((CoreSubscriber<AccessToken>) crowd);
                }
            });
            callers[t].start();
        }
        for (Thread caller : callers) {
            caller.join();
        }

        assertThat(crowd.awaitEndings().served()).isEqualTo(Map.of("2", refusals));
        assertThat(source.fetches()).isEqualTo(2);
        assertThat(answers.get(REFETCH)).hasValue(1);
        assertThat(answers.get(REPLAY)).hasValue(refusals - 1);
    }

    @Test
    @DisplayName("T38: a late 401 for the token before leaves the new one alone")
    void leavesTheNewTokenAloneWhenTheOldOneIsRefusedLate() {
        AccessToken old = current();
        time.advanceTimeBy(Duration.ofSeconds(11));
        assertThat(shared.reject(old)).isEqualTo(REFETCH);
        AccessToken next = current();
        time.advanceTimeBy(Duration.ofSeconds(30));

        assertThat(shared.reject(old)).isEqualTo(REPLAY);

        assertThat(current()).isEqualTo(next);
        assertThat(source.fetches()).isEqualTo(2);
    }

    @Test
    @DisplayName("T39, T40: a young token is not dropped; the 401 means not allowed")
    void deniesForAYoungToken() {
        AccessToken token = current();
        assertThat(shared.reject(token)).isEqualTo(DENIED);
        time.advanceTimeBy(Duration.ofMillis(9_999));
        assertThat(shared.reject(token)).isEqualTo(DENIED);
        assertThat(current()).isEqualTo(token);
        time.advanceTimeBy(Duration.ofMillis(1));
        assertThat(shared.reject(token)).isEqualTo(REFETCH);
        assertThat(current()).isNotEqualTo(token);
        assertThat(source.fetches()).isEqualTo(2);
    }

    @Test
    @DisplayName("T39: the guard is a setting")
    void takesTheGuardFromTheSettings() {
        SharedToken eager = SharedToken.builder(source)
                .scheduler(time)
                .rejectionGuard(Duration.ZERO)
                .build();
        new Crowd(1).join(eager.token()).hasEnded();
        assertThat(eager.reject(token(1, LIFE))).isEqualTo(REFETCH);
    }

    @Test
    @DisplayName("T40: of 50 permission refusals a second, one in ten seconds makes a request; nobody waits")
    void refreshesAtMostOnceInTenSecondsForPermissionRefusals() {
        current();
        for (int second = 0; second < 60; second++) {
            for (int call = 0; call < 50; call++) {
                AccessToken used = current();
                if (shared.reject(used) == REFETCH) {
                    assertThat(shared.reject(current())).isEqualTo(DENIED);
                }
                time.advanceTimeBy(Duration.ofMillis(20));
            }
        }
        assertThat(source.fetches()).isBetween(2, 7);
    }

    @Test
    @DisplayName("T37: tokens are refused by value, so another object with the same value counts")
    void comparesTokensByValue() {
        current();
        time.advanceTimeBy(Duration.ofSeconds(11));
        assertThat(shared.reject(token(1, Duration.ZERO))).isEqualTo(REFETCH);
    }

    @Test
    void repliesReplayWhenNoTokenIsHeld() {
        assertThat(shared.reject(token(1, LIFE))).isEqualTo(REPLAY);
        assertThat(source.fetches()).isZero();
    }

    @Test
    @DisplayName("A refusal during a refresh makes the calls wait for that refresh, without one more request")
    void joinsTheRefreshAfterARefusal() {
        CountingSource slow = new CountingSource(n -> n == 1
                ? Mono.just(token(1, LIFE))
                : Mono.just(token(n, LIFE)).delayElement(Duration.ofSeconds(5), time));
        SharedToken refreshing = SharedToken.builder(slow).scheduler(time).build();
        new Crowd(1).join(refreshing.token()).hasEnded();
        time.advanceTimeBy(Duration.ofMinutes(55));
        new Crowd(1).join(refreshing.token()).hasEnded();

        assertThat(refreshing.reject(token(1, LIFE))).isEqualTo(REFETCH);
        Crowd waiting = new Crowd(10).join(refreshing.token());

        assertThat(waiting.endings()).isZero();
        time.advanceTimeBy(Duration.ofSeconds(5));
        assertThat(waiting.hasEnded().served()).isEqualTo(Map.of("2", 10));
        assertThat(slow.fetches()).isEqualTo(2);
    }

    @Test
    @DisplayName("A refusal ends no pause: the endpoint is still left alone")
    void keepsThePauseAfterARefusal() {
        CountingSource failing =
                new CountingSource(n -> n == 1 ? Mono.just(token(1, LIFE)) : CountingSource.failure(503));
        SharedToken paused = SharedToken.builder(failing).scheduler(time).build();
        new Crowd(1).join(paused.token()).hasEnded();
        time.advanceTimeBy(Duration.ofMinutes(55));
        new Crowd(2).join(paused.token()).hasEnded();
        assertThat(failing.fetches()).isEqualTo(3);

        assertThat(paused.reject(token(1, LIFE))).isEqualTo(REFETCH);

        StepVerifier.create(paused.token())
                .verifyErrorSatisfies(error -> assertThat(error)
                        .isInstanceOfSatisfying(
                                TokenUnavailableException.class,
                                e -> assertThat(e.retryAfter()).isPositive()));
        assertThat(failing.fetches()).isEqualTo(3);
    }

    private AccessToken current() {
        Crowd crowd = new Crowd(1).join(shared.token()).hasEnded();
        return token(Integer.parseInt(crowd.served().keySet().iterator().next()), LIFE);
    }
}
