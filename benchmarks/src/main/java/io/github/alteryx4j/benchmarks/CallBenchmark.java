package io.github.alteryx4j.benchmarks;

import io.github.alteryx4j.auth.AccessToken;
import io.github.alteryx4j.auth.SharedToken;
import io.github.alteryx4j.client.AlteryxClient;
import io.github.alteryx4j.client.job.Job;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import reactor.core.publisher.Mono;

/** What a submit costs before anything reaches Reactor Netty. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class CallBenchmark {

    private static final AccessToken TOKEN = AccessToken.of("t".repeat(600), Duration.ofHours(1));

    private final SharedToken shared = SharedToken.of(() -> Mono.just(TOKEN));
    private final AlteryxClient unwired = AlteryxClient.builder()
            .baseUrl("http://127.0.0.1:1/webapi")
            .tokenSource(() -> Mono.just(TOKEN))
            .attemptFilter((call, next) -> Mono.empty())
            .build();

    /** Path, body object and call. */
    @Benchmark
    public Mono<Job> building() {
        return unwired.jobs().run("62d470d411030000e0004170", run -> run.answer("Region", "EMEA"));
    }

    /** All that stands around a request: building, deadline, token, filters; an attempt filter ends it there. */
    @Benchmark
    public @Nullable Job withoutTheWire() {
        return building().block();
    }

    /** The shared token when it is there. */
    @Benchmark
    public @Nullable AccessToken readyToken() {
        return shared.token().block();
    }

    /** Ends the threads. */
    @TearDown
    public void close() {
        unwired.close();
        shared.close();
    }
}
