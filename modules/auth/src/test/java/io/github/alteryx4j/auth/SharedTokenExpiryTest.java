package io.github.alteryx4j.auth;

import static io.github.alteryx4j.auth.CountingSource.token;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;
import reactor.test.scheduler.VirtualTimeScheduler;

/** When tokens are refreshed, and that none is used beyond its life. */
class SharedTokenExpiryTest {

    private final VirtualTimeScheduler time = VirtualTimeScheduler.create();
    private final List<Double> askedAt = new ArrayList<>();

    @ParameterizedTest
    @CsvSource({"3600, 2700, 3060, 3540", "60, 45, 51, 57", "10, 7.5, 8.5, 9"})
    @DisplayName("T25, T26: the first call in the jittered window refreshes; nobody is served in the margin")
    void refreshesInTheWindow(long life, double from, double to, double usableFor) {
        CountingSource source = source(Duration.ofSeconds(life), Duration.ofMillis(1));
        SharedToken shared = shared(source);
        new Crowd(1).join(shared.token());
        advance(0.001);

        while (source.fetches() == 1) {
            Crowd crowd = new Crowd(1).join(shared.token());
            assertThat(crowd.hasEnded().served()).isEqualTo(Map.of("1", 1));
            advance(life / 1_000.0);
            assertThat(seconds()).isLessThan(to * 1.01);
        }

        assertThat(askedAt.get(1)).isBetween(from, to * 1.01);
        assertThat(usableFor).isGreaterThanOrEqualTo(to);
    }

    @ParameterizedTest
    @CsvSource({"3600, 3540", "60, 57", "10, 9", "2, 1", "1, 0.5"})
    @DisplayName("T25, T26: a token serves until the margin and not a millisecond longer")
    void servesUntilTheMargin(long life, double usable) {
        CountingSource source =
                new CountingSource(n -> n == 1 ? Mono.just(token(1, Duration.ofSeconds(life))) : Mono.never());
        SharedToken shared = shared(source);
        new Crowd(1).join(shared.token()).hasEnded();

        advance(usable - 0.001);
        assertThat(new Crowd(1).join(shared.token()).endings()).isEqualTo(1);
        advance(0.001);
        assertThat(new Crowd(1).join(shared.token()).endings()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"60, 45", "10, 7.5", "2, 1", "1, 1", "0, 1"})
    @DisplayName("T26, T27: short lives make no request per call, at most one a second, and never a stale token")
    void asksAtMostOnceASecondHoweverShortTheLife(int life, double shortestInterval) {
        CountingSource source = source(Duration.ofSeconds(life), Duration.ZERO);
        SharedToken shared = shared(source);
        int calls = 2_000;
        List<Integer> served = new ArrayList<>();
        List<Double> ages = new ArrayList<>();
        for (int i = 0; i < calls; i++) {
            shared.token().subscribe(token -> {
                int n = Integer.parseInt(token.reveal().substring(token.reveal().lastIndexOf('-') + 1));
                served.add(n);
                ages.add(seconds() - askedAt.get(n - 1));
            });
            advance(0.01);
        }
        advance(1);

        assertThat(served).hasSize(calls);
        assertThat(ages).allMatch(age -> age <= Math.max(0, life));
        for (int i = 1; i < askedAt.size(); i++) {
            assertThat(askedAt.get(i) - askedAt.get(i - 1)).isGreaterThan(0.999);
        }
        assertThat(source.fetches()).isBetween(1, (int) (2 + 21 / shortestInterval));
    }

    @Test
    @DisplayName("T27: a token without life serves those who wait for it and nobody after them")
    void handsATokenWithoutLifeToThoseWhoWait() {
        SharedToken shared = shared(source(Duration.ofSeconds(-1), Duration.ofMillis(100)));
        Crowd first = new Crowd(100).join(shared.token());
        advance(0.1);
        Crowd second = new Crowd(100).join(shared.token());

        assertThat(first.hasEnded().served()).isEqualTo(Map.of("1", 100));
        assertThat(second.endings()).isZero();
        advance(1);
        assertThat(second.hasEnded().served()).isEqualTo(Map.of("2", 100));
        assertThat(askedAt).containsExactly(0.0, 1.0);
    }

    @Test
    @DisplayName("T31: life counts from the sending of the request")
    void countsLifeFromTheSending() {
        CountingSource source = source(Duration.ofSeconds(100), Duration.ofSeconds(30));
        SharedToken shared = SharedToken.builder(source)
                .scheduler(time)
                .attemptTimeout(Duration.ofMinutes(1))
                .fetchTimeout(Duration.ofMinutes(1))
                .build();
        new Crowd(1).join(shared.token());
        advance(30);

        advance(94.999 - 30);
        assertThat(new Crowd(1).join(shared.token()).hasEnded().served()).isEqualTo(Map.of("1", 1));
        advance(0.001);
        Crowd late = new Crowd(1).join(shared.token());
        assertThat(late.endings()).isZero();
        advance(30);
        assertThat(late.hasEnded().served()).isEqualTo(Map.of("2", 1));
    }

    @Test
    @DisplayName("T12: assembled once and subscribed a thousand times over three lives, it makes three requests")
    void keepsNoStateInTheAssembly() {
        CountingSource source = source(Duration.ofSeconds(1_000), Duration.ZERO);
        SharedToken shared = shared(source);
        Mono<String> assembled = shared.token().map(AccessToken::reveal).filter(t -> true);
        int served = 0;
        for (int life = 1; life <= 3; life++) {
            for (int i = 0; i < 334; i++) {
                String expected = token(life, Duration.ZERO).reveal();
                StepVerifier.create(assembled).expectNext(expected).verifyComplete();
                served++;
            }
            advance(1_000);
        }
        assertThat(served).isGreaterThan(1_000);
        assertThat(source.fetches()).isEqualTo(3);
        assertThat(shared.token()).isSameAs(shared.token());
    }

    @Test
    @DisplayName("T32: over three lives in virtual time nobody waits after the first call")
    void letsNobodyWaitAfterTheFirst() {
        SharedToken shared = shared(source(Duration.ofSeconds(1_000), Duration.ofSeconds(5)));
        Crowd first = new Crowd(1).join(shared.token());
        assertThat(first.endings()).isZero();
        advance(5);
        first.hasEnded();

        for (int i = 0; i < 300; i++) {
            advance(10);
            new Crowd(1).join(shared.token()).hasEnded();
        }

        assertThat(askedAt).hasSizeBetween(4, 5);
    }

    @Test
    @DisplayName("T33: while a refresh runs, all calls get the old token at once")
    void servesTheOldTokenWhileTheRefreshRuns() {
        CountingSource source = source(Duration.ofSeconds(1_000), Duration.ofSeconds(9));
        SharedToken shared = shared(source);
        new Crowd(1).join(shared.token());
        advance(9);
        advance(900 - 9);

        Crowd during = new Crowd(1_000).join(shared.token());

        assertThat(during.hasEnded().served()).isEqualTo(Map.of("1", 1_000));
        assertThat(source.fetches()).isEqualTo(2);
        advance(9);
        assertThat(new Crowd(1).join(shared.token()).hasEnded().served()).isEqualTo(Map.of("2", 1));
        assertThat(source.fetches()).isEqualTo(2);
    }

    private SharedToken shared(TokenSource source) {
        return SharedToken.builder(source).scheduler(time).build();
    }

    private CountingSource source(Duration life, Duration latency) {
        return new CountingSource(n -> {
            askedAt.add(seconds());
            Mono<AccessToken> token = Mono.just(token(n, life));
            return latency.isZero() ? token : token.delayElement(latency, time);
        });
    }

    private double seconds() {
        return time.now(TimeUnit.NANOSECONDS) / 1e9;
    }

    private void advance(double seconds) {
        time.advanceTimeBy(Duration.ofNanos(Math.round(seconds * 1e9)));
    }
}
