package io.github.alteryx4j.auth;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.alteryx4j.ClientClosedException;
import io.github.alteryx4j.TokenException;
import io.github.alteryx4j.TokenUnavailableException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;
import reactor.test.scheduler.VirtualTimeScheduler;

/** What a listener hears of the shared token. */
class TokenListenerTest {

    private static final Duration LIFE = Duration.ofHours(1);

    private final VirtualTimeScheduler time = VirtualTimeScheduler.create();
    private final List<String> heard = new ArrayList<>();

    private final TokenListener listener = new TokenListener() {
        @Override
        public Fetch fetching() {
            heard.add("fetching");
            return new Fetch() {
                @Override
                public void succeeded(Duration life) {
                    heard.add("succeeded " + life);
                }

                @Override
                public void failed(TokenException error) {
                    heard.add("failed " + error.status());
                }

                @Override
                public void cancelled() {
                    heard.add("cancelled");
                }
            };
        }

        @Override
        public void rejected(SharedToken.Rejection decision) {
            heard.add("rejected " + decision);
        }
    };

    private SharedToken shared(TokenSource source) {
        return SharedToken.builder(source).scheduler(time).listener(listener).build();
    }

    private AccessToken fetched(SharedToken shared) {
        List<AccessToken> tokens = new ArrayList<>();
        shared.token().subscribe(tokens::add);
        time.advanceTimeBy(Duration.ZERO);
        return tokens.get(0);
    }

    @Test
    void hearsEachFetchOnceHoweverManyWaitForIt() {
        SharedToken shared = shared(CountingSource.ofLife(LIFE));
        fetched(shared);
        fetched(shared);
        assertThat(heard).containsExactly("fetching", "succeeded PT1H");
        time.advanceTimeBy(Duration.ofMinutes(55));
        fetched(shared);
        assertThat(heard).containsExactly("fetching", "succeeded PT1H", "fetching", "succeeded PT1H");
    }

    @Test
    void hearsTheFailureThatTheCallersGet() {
        SharedToken shared = shared(new CountingSource(n -> CountingSource.failure(503)));
        StepVerifier.create(shared.token())
                .then(() -> time.advanceTimeBy(Duration.ofSeconds(30)))
                .verifyError(TokenUnavailableException.class);
        assertThat(heard).containsExactly("fetching", "failed 503");
    }

    @Test
    void innerRepetitionsAreOneFetch() {
        CountingSource source =
                new CountingSource(n -> n < 3 ? CountingSource.failure(0) : Mono.just(CountingSource.token(n, LIFE)));
        SharedToken shared = shared(source);
        StepVerifier.create(shared.token())
                .then(() -> time.advanceTimeBy(Duration.ofSeconds(5)))
                .expectNextCount(1)
                .verifyComplete();
        assertThat(source.fetches()).isEqualTo(3);
        assertThat(heard).containsExactly("fetching", "succeeded PT1H");
    }

    @Test
    void hearsWhatWasDecidedAboutRefusals() {
        SharedToken shared = shared(CountingSource.ofLife(LIFE));
        AccessToken token = fetched(shared);
        shared.reject(token);
        time.advanceTimeBy(Duration.ofSeconds(11));
        shared.reject(token);
        shared.reject(token);
        assertThat(heard.subList(2, heard.size()))
                .containsExactly("rejected DENIED", "rejected REFETCH", "rejected REPLAY");
    }

    @Test
    void hearsThatAFetchWasCutOffByTheClose() {
        SharedToken shared = shared(new CountingSource(n -> Mono.never()));
        StepVerifier.create(shared.token())
                .then(shared::close)
                .then(() -> time.advanceTimeBy(Duration.ZERO))
                .verifyError(ClientClosedException.class);
        assertThat(heard).containsExactly("fetching", "cancelled");
    }

    @Test
    void aListenerThatThrowsHarmsNeitherTheTokenNorTheOthers() {
        TokenListener broken = new TokenListener() {
            @Override
            public Fetch fetching() {
                throw new IllegalStateException("broken on purpose");
            }

            @Override
            public void rejected(SharedToken.Rejection decision) {
                throw new IllegalStateException("broken on purpose");
            }
        };
        SharedToken shared = SharedToken.builder(CountingSource.ofLife(LIFE))
                .scheduler(time)
                .listener(broken)
                .listener(listener)
                .build();
        assertThat(shared.reject(fetched(shared))).isEqualTo(SharedToken.Rejection.DENIED);
        assertThat(heard).containsExactly("fetching", "succeeded PT1H", "rejected DENIED");
    }
}
