package io.github.alteryx4j.auth;

import static io.github.alteryx4j.auth.CountingSource.token;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.alteryx4j.TokenRefusedException;
import io.github.alteryx4j.TokenUnavailableException;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;
import reactor.test.scheduler.VirtualTimeScheduler;

/** Sources of tokens that do not behave, and what a source sees of the callers. */
class SharedTokenSourceTest {

    private static final Duration HOUR = Duration.ofHours(1);

    private final VirtualTimeScheduler time = VirtualTimeScheduler.create();

    static Stream<Arguments> sources() {
        return Stream.of(
                misbehaving("completes empty", Mono::empty, "The token source ended without a token", false, 1),
                misbehaving(
                        "signals a foreign error",
                        () -> Mono.error(new IllegalStateException("foreign")),
                        "No token: java.lang.IllegalStateException: foreign",
                        false,
                        1),
                misbehaving(
                        "signals an I/O error",
                        () -> Mono.error(new IOException("line")),
                        "No token: java.io.IOException: line",
                        true,
                        3),
                misbehaving(
                        "throws",
                        () -> {
                            throw new IllegalStateException("thrown");
                        },
                        "No token: java.lang.IllegalStateException: thrown",
                        false,
                        1),
                misbehaving("returns null", () -> null, "No token: java.lang.NullPointerException", false, 1));
    }

    private static Arguments misbehaving(
            String how, Supplier<Mono<AccessToken>> fetch, String message, boolean passing, int attempts) {
        return Arguments.of(how, fetch, message, passing, attempts);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("sources")
    void turnsWhateverASourceDoesIntoATypedError(
            String how, Supplier<Mono<AccessToken>> fetch, String message, boolean passing, int attempts) {
        AtomicInteger asked = new AtomicInteger();
        SharedToken shared = shared(() -> {
            asked.incrementAndGet();
            return fetch.get();
        });

        StepVerifier.create(shared.token())
                .then(() -> time.advanceTimeBy(Duration.ofSeconds(2)))
                .verifyErrorSatisfies(error -> assertThat(error)
                        .isInstanceOfSatisfying(TokenUnavailableException.class, e -> {
                            assertThat(e).hasMessageStartingWith(message);
                            assertThat(e.isTransient()).isEqualTo(passing);
                            assertThat(e.status()).isZero();
                        }));
        assertThat(asked).hasValue(attempts);
        assertThat(shared.reject(token(1, HOUR))).isEqualTo(SharedToken.Rejection.REPLAY);
    }

    @Test
    @DisplayName("A source without the classes that it needs fails the caller that asked and hangs nobody else")
    void hangsNobodyAfterALinkageError() {
        CountingSource source = new CountingSource(n -> {
            if (n == 1) {
                throw new NoClassDefFoundError("missing");
            }
            return Mono.just(token(n, HOUR));
        });
        SharedToken shared = shared(source);
        AtomicReference<Throwable> seen = new AtomicReference<>();
        try {
            shared.token().subscribe(token -> {}, seen::set);
        } catch (NoClassDefFoundError thrownThrough) {
            seen.set(thrownThrough);
        }
        time.advanceTimeBy(Duration.ofSeconds(20));

        assertThat(seen.get()).isNotNull();
        StepVerifier.create(shared.token()).expectNext(token(2, HOUR)).verifyComplete();
    }

    @Test
    @DisplayName("A supplier of the secret that fails gives a typed error and costs no one a token that still serves")
    void keepsServingWhileTheIdentityCannotBeTold() {
        AtomicReference<RuntimeException> broken = new AtomicReference<>();
        CountingSource tokens = CountingSource.ofLife(HOUR);
        SharedToken shared = shared(new TokenSource() {
            @Override
            public Mono<AccessToken> fetch() {
                return Mono.defer(() -> broken.get() == null ? tokens.fetch() : Mono.error(broken.get()));
            }

            @Override
            public Object identity() {
                if (broken.get() != null) {
                    throw broken.get();
                }
                return "somebody";
            }
        });
        new Crowd(1).join(shared.token()).hasEnded();
        broken.set(new IllegalStateException("vault is sealed"));
        time.advanceTimeBy(Duration.ofMinutes(55));

        assertThat(new Crowd(3).join(shared.token()).hasEnded().served()).isEqualTo(Map.of("1", 3));
        time.advanceTimeBy(Duration.ofMinutes(10));
        StepVerifier.create(shared.token())
                .verifyErrorSatisfies(error -> assertThat(error)
                        .isInstanceOf(TokenUnavailableException.class)
                        .hasMessageContaining("vault is sealed"));
        broken.set(null);
        time.advanceTimeBy(Duration.ofMinutes(1));
        StepVerifier.create(shared.token()).expectNext(token(2, HOUR)).verifyComplete();
    }

    @ParameterizedTest
    @ValueSource(longs = {Long.MAX_VALUE, Long.MIN_VALUE})
    @DisplayName("T23: a source that asks for an absurd wait does not leave its callers hanging")
    void survivesAnAbsurdRetryAfter(long seconds) {
        SharedToken shared = shared(() ->
                Mono.error(new TokenUnavailableException("absurd", 503, true, Duration.ofSeconds(seconds), null)));
        for (int i = 0; i < 3; i++) {
            StepVerifier.create(shared.token()).verifyErrorMessage("absurd");
        }
    }

    @Test
    @DisplayName("T68: the caller's context is not visible in the shared fetch, but in its own call")
    void fetchesWithAnEmptyContext() {
        AtomicReference<Object> seen = new AtomicReference<>();
        SharedToken shared = shared(() -> Mono.deferContextual(context -> {
            seen.set(context.isEmpty());
            return Mono.just(token(1, HOUR));
        }));

        StepVerifier.create(shared.token()
                        .flatMap(token -> Mono.deferContextual(context -> Mono.just(context.get("tenant"))))
                        .contextWrite(context -> context.put("tenant", "a")))
                .expectNext("a")
                .verifyComplete();
        assertThat(seen).hasValue(true);
    }

    @Test
    @DisplayName("T68: what a caller's thread hands down to its children does not reach the thread of the others")
    void handsOverOnThreadsThatInheritNothing() throws Exception {
        InheritableThreadLocal<String> tenant = new InheritableThreadLocal<>();
        AtomicReference<String> seen = new AtomicReference<>("nothing yet");
        Thread caller = new Thread(() -> {
            tenant.set("a");
            Mono<AccessToken> token =
                    SharedToken.of(CountingSource.ofLife(HOUR)).token();
            token.doOnNext(t -> seen.set(tenant.get())).block(Duration.ofSeconds(10));
        });
        caller.start();
        caller.join();
        assertThat(seen).hasValue(null);
    }

    @Test
    @DisplayName("T16, T66: another identity ends the pause after a refusal, but not after other failures")
    void endsThePauseOfARefusalForSomebodyElse() {
        AtomicReference<Object> who = new AtomicReference<>("first");
        AtomicReference<RuntimeException> failure =
                new AtomicReference<>(new TokenRefusedException("no", 401, "invalid_client", Duration.ZERO, null));
        AtomicInteger asked = new AtomicInteger();
        SharedToken shared = shared(new TokenSource() {
            @Override
            public Mono<AccessToken> fetch() {
                asked.incrementAndGet();
                return Mono.error(failure.get());
            }

            @Override
            public Object identity() {
                return who.get();
            }
        });
        new Crowd(3).join(shared.token()).hasEnded();
        assertThat(asked).hasValue(1);
        who.set("second");
        failure.set(new TokenUnavailableException("down", 503, true, Duration.ofSeconds(20), null));
        new Crowd(3).join(shared.token()).hasEnded();
        assertThat(asked).hasValue(2);
        who.set("third");
        new Crowd(3).join(shared.token()).hasEnded();
        assertThat(asked).hasValue(2);
    }

    @Test
    void pausesAfterARefusalThoughNobodyCanTellWhoAsked() {
        SharedToken shared = shared(new TokenSource() {
            @Override
            public Mono<AccessToken> fetch() {
                return Mono.error(new TokenRefusedException("no", 401, "invalid_client", Duration.ZERO, null));
            }

            @Override
            public Object identity() {
                throw new IllegalStateException("vault is sealed");
            }
        });
        Crowd crowd = new Crowd(3).join(shared.token());
        assertThat(crowd.hasEnded().failures()).hasOnlyElementsOfType(TokenRefusedException.class);
    }

    private SharedToken shared(TokenSource source) {
        return SharedToken.builder(source).scheduler(time).build();
    }
}
