package io.github.alteryx4j.client.fleet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;
import reactor.core.scheduler.Schedulers;
import reactor.test.StepVerifier;

class TurnstileTest {

    private final List<String> begun = new ArrayList<>();

    private Mono<String> visit(Turnstile turnstile, String lane, Mono<String> work) {
        return turnstile.through(lane, work.doOnSubscribe(now -> begun.add(lane)));
    }

    @Test
    void lanesAreTakenInTurn() {
        Turnstile turnstile = new Turnstile(() -> 1, 10);
        Sinks.One<String> gate = Sinks.one();
        visit(turnstile, "a", gate.asMono()).subscribe();
        for (String lane : List.of("a", "a", "a", "b", "b", "c")) {
            visit(turnstile, lane, Mono.just(lane)).subscribe();
        }
        gate.tryEmitValue("go");
        assertThat(begun).containsExactly("a", "a", "b", "c", "a", "b", "a");
    }

    @Test
    void aHundredThousandThatEndAtOnceDoNotNest() {
        Turnstile turnstile = new Turnstile(() -> 1, 10);
        StepVerifier.create(Flux.range(0, 100_000)
                        .flatMap(i -> turnstile.through("a", Mono.just(i)), 1_000)
                        .count())
                .expectNext(100_000L)
                .verifyComplete();
    }

    @Test
    void neverMoreThanAllowedAreInsideAndNobodyIsForgotten() {
        Turnstile turnstile = new Turnstile(() -> 5, 2);
        AtomicInteger inside = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        Random random = new Random(7);
        Flux.range(0, 4_000)
                .flatMap(
                        i -> {
                            Mono<Integer> work = Mono.fromCallable(() -> {
                                        most.accumulateAndGet(inside.incrementAndGet(), Math::max);
                                        return inside.getAndDecrement();
                                    })
                                    .subscribeOn(Schedulers.parallel());
                            Mono<Integer> visit = turnstile.through("lane-" + i % 7, work);
                            return random.nextInt(4) == 0 ? Mono.firstWithSignal(visit, Mono.just(0)) : visit;
                        },
                        64)
                .blockLast();
        assertThat(most).hasValueLessThanOrEqualTo(5);
        StepVerifier.create(turnstile.through("lane-1", Mono.just("in")))
                .expectNext("in")
                .verifyComplete();
    }

    @Test
    void whoGivesUpIsNeverLetIn() {
        Turnstile turnstile = new Turnstile(() -> 1, 10);
        Sinks.One<String> gate = Sinks.one();
        visit(turnstile, "a", gate.asMono()).subscribe();
        Disposable waiting = visit(turnstile, "b", Mono.just("b")).subscribe();
        waiting.dispose();
        gate.tryEmitValue("go");
        assertThat(begun).containsExactly("a");
    }

    @Test
    void aLaneCanBeClosedUntilNobodyOfItIsInside() {
        Turnstile turnstile = new Turnstile(() -> 10, 10);
        Sinks.One<String> gate = Sinks.one();
        visit(turnstile, "a", gate.asMono()).subscribe();
        Sinks.One<String> look = Sinks.one();
        List<String> quiet = new ArrayList<>();
        turnstile
                .whileQuiet("a", look.asMono().doOnSubscribe(now -> quiet.add("begun")))
                .subscribe(quiet::add);
        visit(turnstile, "a", Mono.just("a")).subscribe();
        visit(turnstile, "b", Mono.just("b")).subscribe();
        assertThat(begun).containsExactly("a", "b");
        assertThat(quiet).isEmpty();
        gate.tryEmitValue("out");
        assertThat(quiet).containsExactly("begun");
        assertThat(begun).containsExactly("a", "b");
        look.tryEmitValue("seen");
        assertThat(quiet).containsExactly("begun", "seen");
        assertThat(begun).containsExactly("a", "b", "a");
    }

    @Test
    void whenItIsClosedThoseWhoWaitEndEmpty() {
        Turnstile turnstile = new Turnstile(() -> 1, 10);
        Sinks.One<String> gate = Sinks.one();
        visit(turnstile, "a", gate.asMono()).subscribe();
        StepVerifier.create(visit(turnstile, "b", Mono.just("b")))
                .then(turnstile::close)
                .verifyComplete();
        StepVerifier.create(visit(turnstile, "c", Mono.just("c"))).verifyComplete();
        assertThat(begun).containsExactly("a");
    }
}
