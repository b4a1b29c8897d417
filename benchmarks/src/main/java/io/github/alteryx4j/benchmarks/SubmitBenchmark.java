package io.github.alteryx4j.benchmarks;

import io.github.alteryx4j.client.AlteryxClient;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import reactor.core.publisher.Flux;

/** Whole submits, 256 at once, to a server in another process; times are of both, allocation of the client alone. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 10)
@Measurement(iterations = 5, time = 5)
public class SubmitBenchmark {

    private static final String WORKFLOW = "62d470d411030000e0004170";
    private static final int SUBMITS = 2_560;

    private final ServerProcess server = ServerProcess.start();
    private final Yardstick yardstick = new Yardstick(server.base());
    private final AlteryxClient client = AlteryxClient.builder()
            .baseUrl(server.base())
            .credentials("id", "secret")
            .build();

    /** Through alteryx4j. */
    @Benchmark
    @OperationsPerInvocation(SUBMITS)
    public @Nullable Long alteryx4j() {
        return Flux.range(0, SUBMITS)
                .flatMap(i -> client.jobs().run(WORKFLOW, run -> run.answer("Region", "EMEA")), 256)
                .count()
                .block();
    }

    /** By hand. */
    @Benchmark
    @OperationsPerInvocation(SUBMITS)
    public @Nullable Long yardstick() {
        return Flux.range(0, SUBMITS)
                .flatMap(i -> yardstick.submit(WORKFLOW), 256)
                .count()
                .block();
    }

    /** Ends the threads and the server. */
    @TearDown
    public void close() {
        client.close();
        yardstick.close();
        server.close();
    }
}
